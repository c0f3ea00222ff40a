export const offline = {
  save: 'Save the rest for offline',
  stopped: 'The network is gone: saving stopped. Press again to go on.',
  all: 'Every page is saved for reading without a network.',
  some: 'Works without a network: {there} of {total} files are saved. The rest takes {size} MB.',
  lessThan: 'less than 0.1',
};

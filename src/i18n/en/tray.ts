export const tray = {
  region: 'Comparison',
  go: 'Compare',
  clear: 'Clear',
  one: 'One module chosen: choose another to compare it with.',
  several: '{n} modules to compare.',
  full: '{n} modules to compare, which is as many as fit.',
};

export const legend = {
  title: 'How to read a signature',
  lede: 'Every module has one drawing, made by rule from its metadata: the same facts give the same drawing. Read it from left to right, as a block diagram.',
  service: 'Heavy base line: trained and ready.',
  model: 'Plain frame: you can train it.',
  tool: 'Double sides: helps other modules run.',
  ports: 'Ports',
  portsMean: 'What goes in, at the left, and what comes out, at the right. Dashed: not stated.',
  block: 'Block',
  blockMeans: 'What it does. The frame tells the kind.',
  loop: 'Loop',
  loopMeans: 'Drawn when you can train it on your own data.',
  needle: 'Needle',
  needleMeans:
    'Its subject, on a scale of nine: general, water, plants, animals, land, weather, buildings, health, computing.',
  operations: 'Operations',
};

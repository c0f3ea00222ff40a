export const bay = {
  title: 'Patch bay',
  caption: 'Modules by what goes in (rows) and what comes out (columns)',
  none: 'none',
  pair: '{input} to {output}:',
};

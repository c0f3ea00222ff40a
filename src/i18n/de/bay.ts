import type { Strings } from '../en.ts';

export const bay: Strings['bay'] = {
  title: 'Steckfeld',
  caption: 'Module nach dem, was hineingeht (Zeilen) und herauskommt (Spalten)',
  none: 'keine',
  pair: 'Von {input} zu {output}:',
};

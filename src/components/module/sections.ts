/** The sections of a module's page, in their order. Their ids are anchors and stay for ever. */
export const SECTIONS = [
  { id: 'glance', title: 'At a glance' },
  { id: 'try', title: 'Try it' },
  { id: 'run', title: 'Run it yourself' },
  { id: 'io', title: 'Inputs and outputs' },
  { id: 'train', title: 'Train it on your data' },
  { id: 'about', title: 'About' },
  { id: 'data', title: 'Data and evaluation' },
  { id: 'descent', title: 'Descent' },
  { id: 'versions', title: 'Versions and changes' },
  { id: 'evidence', title: 'Evidence and checks' },
  { id: 'cite', title: 'Cite' },
  { id: 'related', title: 'Related' },
  { id: 'machines', title: 'For machines' },
  { id: 'people', title: 'Maintainers' },
] as const;

export type SectionId = (typeof SECTIONS)[number]['id'];

/** Two figures, as a scale is numbered. */
export const sectionNumber = (id: SectionId): string =>
  String(SECTIONS.findIndex((section) => section.id === id) + 1).padStart(2, '0');

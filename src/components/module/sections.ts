import { module } from '../../i18n/en/module.ts';

const { sections } = module;

/** The sections of a module's page, in their order. Their ids are anchors and stay for ever. */
export const SECTIONS = [
  { id: 'glance', title: sections.glance },
  { id: 'try', title: sections.try },
  { id: 'run', title: sections.run },
  { id: 'io', title: sections.io },
  { id: 'train', title: sections.train },
  { id: 'about', title: sections.about },
  { id: 'data', title: sections.data },
  { id: 'descent', title: sections.descent },
  { id: 'versions', title: sections.versions },
  { id: 'evidence', title: sections.evidence },
  { id: 'cite', title: sections.cite },
  { id: 'related', title: sections.related },
  { id: 'machines', title: sections.machines },
  { id: 'people', title: sections.people },
] as const;

export type SectionId = (typeof SECTIONS)[number]['id'];

/** Two figures, as a scale is numbered. */
export const sectionNumber = (id: SectionId): string =>
  String(SECTIONS.findIndex((section) => section.id === id) + 1).padStart(2, '0');

import type { Fact } from './fact.ts';

/** The fields of a new entry that a person sees and may change, in the order in which they are asked and shown. */
export const DRAFT_FIELDS = [
  'title',
  'summary',
  'kind',
  'inputs',
  'outputs',
  'license',
  'dockerImage',
  'baseModel',
  'endpoint',
  'memoryMB',
] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];

/** What a form or a command holds for each field; an empty text is not stated. Several words are set apart by `;`. */
export type Draft = Readonly<Record<DraftField, string>>;

/** What was read for each field, as the text that a form shows, with how it is known. */
export type Prefilled = Readonly<Record<DraftField, Fact<string>>>;

/** How each field is called and what it wants, for forms and questions alike. */
export const FIELD_WORDS: Readonly<Record<DraftField, { readonly label: string; readonly hint: string }>> = {
  title: { label: 'Title', hint: 'The name that readers see, not that of the repository.' },
  summary: { label: 'Summary', hint: 'One whole sentence: what it does to what. Cards show 160 characters.' },
  kind: { label: 'Kind', hint: 'Service: already trained. Model: users train it. Tool: neither.' },
  inputs: { label: 'Goes in', hint: 'In words, several set apart by a semicolon: underwater image; underwater video' },
  outputs: {
    label: 'Comes out',
    hint: 'In words, several set apart by a semicolon: detected animals with type and box',
  },
  license: { label: 'Licence', hint: 'SPDX identifier, for instance Apache-2.0.' },
  dockerImage: { label: 'Docker image', hint: 'OWNER/NAME or OWNER/NAME:TAG' },
  baseModel: { label: 'Descends from', hint: 'Id of a module of this catalogue, or an address.' },
  endpoint: { label: 'Endpoint', hint: 'Address of a running DEEPaaS API, without /v2, if readers may try it.' },
  memoryMB: { label: 'Memory, MB', hint: 'What it needs to answer, in megabytes.' },
};

/** The closed vocabularies of the catalogue. Every page, facet, rule and export takes its words from here. */

/** A trained module is a service, a module that users train is a model, a supporting program is a tool. */
export const KINDS = ['service', 'model', 'tool'] as const;
export type Kind = (typeof KINDS)[number];

/** What goes in, as the ports of the signature glyph draw it. */
export const INPUT_KINDS = ['image', 'video', 'audio', 'array', 'table', 'series', 'text', 'params'] as const;
export type InputKind = (typeof INPUT_KINDS)[number];

/** What comes out, as the ports of the signature glyph draw it. */
export const OUTPUT_KINDS = ['labels', 'boxes', 'mask', 'points', 'image', 'values', 'text'] as const;
export type OutputKind = (typeof OUTPUT_KINDS)[number];

/** What is done between input and output: the block of the signature glyph. */
export const OPERATIONS = [
  'classify',
  'detect',
  'segment',
  'points',
  'enhance',
  'simulate',
  'forecast',
  'generate',
  'annotate',
  'measure',
  'echo',
  'hub',
  'shell',
  'load',
] as const;
export type Operation = (typeof OPERATIONS)[number];

/** Subjects in the order of the glyph's ruler: the position of the needle is the index. */
export const SUBJECTS = [
  'general',
  'water',
  'plants',
  'animals',
  'land',
  'weather',
  'buildings',
  'health',
  'computing',
] as const;
export type Subject = (typeof SUBJECTS)[number];

export const LIFECYCLE_STAGES = ['active', 'experimental', 'deprecated', 'superseded', 'withdrawn', 'removed'] as const;
export type LifecycleStage = (typeof LIFECYCLE_STAGES)[number];

export const LIFECYCLE_REASONS = [
  'repository-archived',
  'repository-gone',
  'unmaintained',
  'superseded',
  'no-licence',
  'data-problem',
  'author-request',
  'policy',
] as const;
export type LifecycleReason = (typeof LIFECYCLE_REASONS)[number];

export const HARVEST_STATUSES = [
  'ok',
  'stale',
  'archived',
  'moved',
  'gone',
  'invalid',
  'hijacked',
  'never-harvested',
] as const;
export type HarvestStatus = (typeof HARVEST_STATUSES)[number];

/**
 * Names that no module may take: the machine's own files in `modules/` bear them, Windows gives them to devices, or
 * every JavaScript object has a member of that name.
 */
export const RESERVED_IDS = [
  ...(['lock', 'snapshot', 'stats', 'index', 'images'] as const),
  ...(['con', 'prn', 'aux', 'nul'] as const),
  ...(['com1', 'com2', 'com3', 'com4', 'com5', 'com6', 'com7', 'com8', 'com9'] as const),
  ...(['lpt1', 'lpt2', 'lpt3', 'lpt4', 'lpt5', 'lpt6', 'lpt7', 'lpt8', 'lpt9'] as const),
  'constructor',
] as const;

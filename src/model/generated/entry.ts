/* Made by `npm run generate` from entry.schema.json. */

export type Date = string;
export type Reason = string;
/**
 * @maxItems 100
 */
export type Words = string[];
export type Url = string;
/**
 * What goes in, in words.
 *
 * @maxItems 100
 */
export type Words1 = string[];
/**
 * What comes out, in words.
 *
 * @maxItems 100
 */
export type Words2 = string[];

/**
 * One module of the marketplace, written by people: modules/<id>.yaml. The file's name is the module's id.
 */
export interface Entry {
  /**
   * Address of the repository: https://github.com/OWNER/NAME, or a git address on a host that the operator allows.
   */
  repository: string;
  /**
   * Branch or tag to read, where it is not the default branch.
   */
  ref?: string;
  /**
   * Base address of the module's DEEPaaS API, without /v2.
   */
  endpoint?: string;
  /**
   * Former names: each leads here for ever.
   *
   * @maxItems 50
   */
  aliases?: string[];
  lifecycle?: EntryLifecycle;
  /**
   * @maxItems 50
   */
  advisories?: EntryAdvisory[];
  /**
   * Requests with their recorded answers, which the page shows without asking the endpoint.
   *
   * @maxItems 6
   */
  samples?: EntrySample[];
  /**
   * Values that stand against what the repository says, each with its reason.
   */
  overrides?: {
    title?: TextOverride;
    summary?: TextOverride;
    license?: TextOverride;
    dockerImage?: TextOverride;
  };
  curated?: Curated;
}
/**
 * Where the module stands. Left out, it is active.
 */
export interface EntryLifecycle {
  stage: 'active' | 'experimental' | 'deprecated' | 'superseded' | 'withdrawn' | 'removed';
  reason?:
    | 'repository-archived'
    | 'repository-gone'
    | 'unmaintained'
    | 'superseded'
    | 'no-licence'
    | 'data-problem'
    | 'author-request'
    | 'policy';
  successor?: string;
  since?: Date;
}
export interface EntryAdvisory {
  id: string;
  kind: 'security' | 'data' | 'accuracy' | 'licence';
  severity: 'low' | 'moderate' | 'high' | 'critical';
  affected: string;
  text: string;
  date: Date;
}
/**
 * What was sent once to the module's API, and what it answered.
 */
export interface EntrySample {
  title: string;
  recorded: Date;
  /**
   * Arguments other than the file, as the API spells them; what is left out had its default.
   */
  arguments?: {
    [k: string]: string | number | boolean;
  };
  file?: SampleFile;
  /**
   * The recorded answer, JSON.
   */
  answer: {
    [k: string]: unknown;
  };
}
/**
 * The file that was sent. Only what the marketplace may pass on.
 */
export interface SampleFile {
  argument: string;
  name: string;
  /**
   * Media type.
   */
  type: string;
  /**
   * Its bytes: at most 30 kB, for the page carries them.
   */
  base64: string;
}
export interface TextOverride {
  value: string;
  reason: Reason;
}
/**
 * What the marketplace read from the repository itself at one commit, in its own words. Stands until the repository's own metadata is harvested, and where that is missing or broken.
 */
export interface Curated {
  /**
   * Commit at which the facts were read.
   */
  commit: string;
  /**
   * Date of that commit.
   */
  date: string;
  title: string;
  summary: string;
  description?: string;
  kind?: 'service' | 'model' | 'tool';
  categories?: ('AI4 pre trained' | 'AI4 trainable' | 'AI4 inference' | 'AI4 tools')[];
  tasks?: Words;
  libraries?: Words;
  dataTypes?: Words;
  tags?: Words;
  projects?: Words;
  organisations?: Words;
  authors?: Words;
  /**
   * SPDX id.
   */
  license?: string;
  dockerImage?: string;
  doi?: string;
  links?: {
    documentation?: Url;
    homepage?: Url;
    dataset?: Url;
    weights?: Url;
    paper?: Url;
    citation?: Url;
    upstream?: Url;
    project?: Url;
    sourceCode?: Url;
    zenodo?: Url;
    guide?: Url;
    package?: Url;
  };
  created?: Date;
  updated?: Date;
  firstCommit?: Date;
  inputs?: Words1;
  outputs?: Words2;
  api?: CuratedApi;
  /**
   * What it descends from: a module of this catalogue by id, or an address.
   */
  baseModel?: {
    id?: string;
    url?: Url;
    evidence: string;
  };
  template?: string;
  resources?: {
    inference?: EntryNeeds;
    training?: EntryNeeds;
  };
  /**
   * Why a curated value differs from the letter of the repository, by the field's name (links.weights for a link).
   */
  reasons?: {
    [k: string]: Reason;
  };
}
/**
 * The arguments of the module's API, read from its code; stands until its endpoint is probed.
 */
export interface CuratedApi {
  /**
   * Name in the API's paths: /v2/models/NAME/predict/.
   */
  model: string;
  /**
   * @maxItems 200
   */
  predict: CuratedArgument[];
  /**
   * @maxItems 200
   */
  train?: CuratedArgument[];
  /**
   * Media types of an answer where one can be chosen, the default first, and where it is asked for.
   */
  answers?: {
    in: 'header' | 'query';
    /**
     * @minItems 1
     * @maxItems 30
     */
    types: string[];
  };
}
/**
 * One argument of the module's API, read from its code.
 */
export interface CuratedArgument {
  name: string;
  /**
   * file: uploaded. choice: one of choices. flag: yes or no. json: a list or an object as JSON. list: several values.
   */
  type: 'file' | 'choice' | 'flag' | 'integer' | 'number' | 'text' | 'url' | 'password' | 'list' | 'json';
  required?: boolean;
  /**
   * What the module takes when the argument is left out.
   */
  default?: {
    [k: string]: unknown;
  };
  /**
   * @minItems 1
   * @maxItems 300
   */
  choices?: (string | number)[];
  least?: number;
  most?: number;
  /**
   * What a list holds.
   */
  items?: 'text' | 'number' | 'whole';
  /**
   * The module wants a text as JSON, in its quotes.
   */
  encoded?: boolean;
  description?: string;
}
/**
 * Resources, with the key names of the ai4-metadata schema; memory and storage in megabytes.
 */
export interface EntryNeeds {
  cpu?: number;
  gpu?: number;
  memory_MB?: number;
  gpu_memory_MB?: number;
  gpu_compute_capability?: number;
  storage_MB?: number;
}

import type { Field } from './field.ts';

/** What an endpoint's own description says, in the marketplace's words. */
export interface Api {
  readonly dialect: 'swagger-2' | 'openapi-3';
  /** As the endpoint states it, for instance `2.6.0`. */
  readonly deepaasVersion?: string;
  readonly models: readonly ModelApi[];
}

export interface ModelApi {
  /** As it stands in the paths; the metadata's own `id` cannot be trusted. */
  readonly name: string;
  readonly predict: Operation;
  readonly train?: Operation;
}

export interface Operation {
  /** As the description spells it, with its slash at the end or without. */
  readonly path: string;
  readonly fields: readonly Field[];
  readonly answer: AnswerTypes;
  /** What the answer holds, where the module says so. */
  readonly outputs: readonly OutputField[];
}

/** Media types of an answer, and how one is asked for. */
export interface AnswerTypes {
  /** Without the wildcard; at least one. */
  readonly options: readonly string[];
  readonly initial: string;
  /** Absent where the endpoint gives no choice. */
  readonly askedBy?: { readonly in: 'header' | 'query'; readonly name: string };
}

export interface OutputField {
  readonly name: string;
  /** `text`, `list of numbers` and so on; `undefined` where anything may come. */
  readonly type?: string;
  readonly description: string;
}

/** One argument as an API description states it, in one form for all dialects. */
export interface Parameter {
  readonly name: string;
  readonly in: 'form' | 'query' | 'header';
  readonly required: boolean;
  /** `undefined` where the description does not say. */
  readonly type?: ParameterType;
  readonly format?: string;
  /** The default as it stands there; `null` is one. */
  readonly initial?: unknown;
  readonly choices?: readonly unknown[];
  readonly least?: number;
  readonly most?: number;
  readonly shortest?: number;
  readonly longest?: number;
  readonly pattern?: string;
  readonly fewestItems?: number;
  readonly mostItems?: number;
  readonly itemType?: ParameterType;
  /** As written, with whatever HTML and Markdown it holds. */
  readonly description: string;
}

export const PARAMETER_TYPES = ['string', 'integer', 'number', 'boolean', 'array', 'object', 'file'] as const;
export type ParameterType = (typeof PARAMETER_TYPES)[number];

/** Reads the keywords that Swagger 2.0 parameters and JSON Schema share; what has a wrong type is left out. */
export function readKeywords(source: Readonly<Record<string, unknown>>): Omit<Parameter, 'name' | 'in' | 'required'> {
  const items = isRecord(source['items']) ? source['items'] : {};
  return defined({
    type: typeOf(source['type']),
    itemType: typeOf(items['type']),
    format: text(source['format']),
    initial: source['default'],
    choices: Array.isArray(source['enum']) ? source['enum'] : undefined,
    least: number(source['minimum']),
    most: number(source['maximum']),
    shortest: number(source['minLength']),
    longest: number(source['maxLength']),
    pattern: text(source['pattern']),
    fewestItems: number(source['minItems']),
    mostItems: number(source['maxItems']),
    description: text(source['description']) ?? '',
  });
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object of that name, or an empty one. */
export function recordAt(value: unknown, ...path: readonly string[]): Readonly<Record<string, unknown>> {
  const found = path.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), value);
  return isRecord(found) ? found : {};
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Leaves out the keys whose value is `undefined`. */
const defined = <T extends object>(value: T): Defined<T> =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Defined<T>;

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

const typeOf = (value: unknown): ParameterType | undefined => PARAMETER_TYPES.find((type) => type === value);

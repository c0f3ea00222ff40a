/** One argument of the endpoint, as DEEPaaS would know it from webargs. */
export type Argument =
  | { readonly kind: 'file'; readonly description: string }
  | {
      readonly kind: 'integer' | 'float';
      readonly initial: number;
      readonly least: number;
      readonly most: number;
      readonly description: string;
    }
  | {
      readonly kind: 'choice';
      readonly initial: string;
      readonly choices: readonly string[];
      readonly description: string;
    };

export type ArgumentTable = Readonly<Record<string, Argument>>;

export const MODEL_NAME = 'demo-dominant-colours';

/** Media types of an answer. */
export const ANSWER_TYPES = ['application/json', 'image/png'] as const;
export const DEFAULT_TYPE = ANSWER_TYPES[0];
/** DEEPaaS adds it to the choices of every module. */
export const ANY_TYPE = '*/*';

export const FINDINGS = ['colours', 'regions', 'profile'] as const;

export const PREDICT_ARGUMENTS = {
  image: { kind: 'file', description: 'Image to measure, PNG or JPEG' },
  find: {
    kind: 'choice',
    initial: 'colours',
    choices: FINDINGS,
    description:
      'What to look for: the shares of named colours, patches of one colour, or the brightness along the width',
  },
  top: { kind: 'integer', initial: 6, least: 1, most: 50, description: 'Most colours or patches in the answer' },
  smallest: {
    kind: 'float',
    initial: 0.01,
    least: 0,
    most: 1,
    description: 'Smallest share of the picture that is still named',
  },
} as const satisfies ArgumentTable;

export const TRAIN_ARGUMENTS = {
  steps: {
    kind: 'integer',
    initial: 10,
    least: 1,
    most: 100,
    description: 'Steps of descent, a tenth of a second each',
  },
  rate: { kind: 'float', initial: 0.1, least: 0, most: 1, description: 'Length of a step' },
} as const satisfies ArgumentTable;

import {
  ANSWER_TYPES,
  ANY_TYPE,
  type Argument,
  type ArgumentTable,
  DEFAULT_TYPE,
  MODEL_NAME,
  PREDICT_ARGUMENTS,
  TRAIN_ARGUMENTS,
} from './arguments.ts';

/** Version of DEEPaaS whose answers the endpoint gives. */
const DEEPAAS_VERSION = '2.6.0';

const list = (items: object, description: string) => ({ type: 'array', description, items });

const PRODUCES = [...ANSWER_TYPES, ANY_TYPE] as const;

/** What an answer may hold. */
const ANSWER = {
  type: 'object',
  properties: {
    status: { type: 'string', description: 'error, where the file could not be read' },
    message: { type: 'string', description: 'Why it could not be read' },
    labels: list({ type: 'string' }, 'Names of the colours, largest share first'),
    probabilities: list({ type: 'number', format: 'float' }, 'Share of the picture, 0 to 1'),
    colours: list({ type: 'string' }, 'Mean of each colour, as #rrggbb'),
    predictions: list({ type: 'object' }, 'Patches of one colour, or points of the profile'),
  },
} as const;

/** The endpoint's description of itself, in the form that DEEPaaS 2.6 gives. */
export function describeEndpoint(): object {
  const model = `/v2/models/${MODEL_NAME}/`;
  return {
    swagger: '2.0',
    info: { title: 'Demonstration endpoint', version: DEEPAAS_VERSION, description: 'Names the colours of a picture.' },
    externalDocs: { description: 'DEEPaaS', url: 'https://docs.ai4eosc.eu/projects/deepaas/' },
    paths: {
      '/': { get: read('Get available API versions', 'Versions') },
      '/v2/': { get: read('Get V2 API version information', 'Version') },
      '/v2/debug/': { get: read('Return debug information if enabled by API.') },
      '/v2/models/': { get: read('Return loaded models and its information', 'ModelMeta') },
      [model]: { get: read("Return model's metadata", 'ModelMeta') },
      [`${model}predict/`]: { post: predict() },
      [`${model}train/`]: { post: train(), get: read('Get a list of trainings', 'TrainingList') },
      [`${model}train/{uuid}`]: {
        get: { ...read('Get status of a training', 'Training'), parameters: [UUID] },
        delete: { ...read('Cancel a running training'), parameters: [UUID] },
      },
    },
    definitions: { ...OBJECTS, ModelPredictionResponse: ANSWER },
  };
}

const UUID = { in: 'path', name: 'uuid', required: true, type: 'string' } as const;

const OBJECTS = Object.fromEntries(
  ['Failure', 'Version', 'Versions', 'ModelMeta', 'Training', 'TrainingList'].map((name) => [name, { type: 'object' }]),
);

const read = (summary: string, definition?: string) => ({
  summary,
  tags: ['models'],
  parameters: [],
  produces: ['application/json'],
  responses: definition ? { 200: { description: '', schema: { $ref: `#/definitions/${definition}` } } } : {},
});

const predict = () => ({
  ...read('Make a prediction given the input data', 'ModelPredictionResponse'),
  parameters: [
    ...parametersOf(PREDICT_ARGUMENTS),
    {
      in: 'header',
      name: 'accept',
      required: false,
      type: 'string',
      default: DEFAULT_TYPE,
      enum: PRODUCES,
      description: 'Media type of the answer',
    },
  ],
  produces: PRODUCES,
});

const train = () => ({
  ...read('Retrain model with available data'),
  parameters: parametersOf(TRAIN_ARGUMENTS),
});

const parametersOf = (table: ArgumentTable) =>
  Object.entries(table).map(([name, argument]) => ({ name, ...parameterOf(argument) }));

function parameterOf(argument: Argument): object {
  const { kind, description } = argument;
  switch (kind) {
    case 'file':
      return { in: 'formData', required: true, type: 'file', description };
    case 'choice': {
      const { initial, choices } = argument;
      return { in: 'query', required: false, type: 'string', default: initial, enum: choices, description };
    }
    case 'integer':
    case 'float': {
      const { initial, least, most } = argument;
      const type = kind === 'integer' ? { type: 'integer', format: 'int32' } : { type: 'number', format: 'float' };
      return { in: 'query', required: false, ...type, default: initial, minimum: least, maximum: most, description };
    }
  }
}

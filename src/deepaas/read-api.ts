import type { AnswerTypes, Api, ModelApi, Operation } from './api.ts';
import { fieldOf } from './field-of.ts';
import { openApiOperation } from './openapi-3.ts';
import { readOutputs } from './outputs.ts';
import { isRecord, type Parameter, recordAt } from './parameter.ts';
import { swaggerOperation } from './swagger-2.ts';

const PREDICT_PATH = /\/v2\/models\/([^/{}]+)\/predict\/?$/;

const JSON_TYPE = 'application/json';

/** Reads a Swagger 2.0 or OpenAPI 3 document; `undefined` when it describes no DEEPaaS model. Never throws. */
export function readApi(document: unknown): Api | undefined {
  const dialect = dialectOf(document);
  if (!dialect) return undefined;
  const paths = recordAt(document, 'paths');
  const models = Object.keys(paths).flatMap((path) => modelAt(path, { paths, document, dialect }));
  if (models.length === 0) return undefined;
  const version = recordAt(document, 'info')['version'];
  return { dialect, models, ...(typeof version === 'string' && { deepaasVersion: shortVersion(version) }) };
}

interface Reading {
  readonly paths: Readonly<Record<string, unknown>>;
  readonly document: unknown;
  readonly dialect: Api['dialect'];
}

function modelAt(path: string, reading: Reading): ModelApi[] {
  const name = PREDICT_PATH.exec(path)?.[1];
  const predict = name === undefined ? undefined : operationAt(path, reading);
  if (name === undefined || !predict) return [];
  const train = operationAt(path.replace(/\/predict(\/?)$/, '/train$1'), reading);
  return [{ name, predict, ...(train && { train }) }];
}

function operationAt(path: string, { paths, document, dialect }: Reading): Operation | undefined {
  const post = recordAt(paths, path)['post'];
  if (!isRecord(post)) return undefined;
  const described = dialect === 'swagger-2' ? swaggerOperation(post, document) : openApiOperation(post, document);
  const accept = described.parameters.find(({ name }) => name.toLowerCase() === 'accept');
  return {
    path,
    fields: described.parameters.filter((parameter) => parameter !== accept).map(fieldOf),
    answer: answerTypesOf(accept, described.produces),
    outputs: readOutputs(described.answerSchema),
  };
}

/** A declared `accept` without choices asks for nothing: the coming 3.x has it so, and ignores it. */
function answerTypesOf(accept: Parameter | undefined, produces: readonly string[]): AnswerTypes {
  const offered = (accept?.choices ?? []).filter((type): type is string => typeof type === 'string' && type !== '*/*');
  const [first] = offered;
  if (!accept || first === undefined) {
    const options = produces.filter((type) => type !== '*/*');
    return { options: options.length > 0 ? options : [JSON_TYPE], initial: options[0] ?? JSON_TYPE };
  }
  const initial = offered.find((type) => type === accept.initial) ?? first;
  return { options: offered, initial, askedBy: { in: accept.in === 'header' ? 'header' : 'query', name: accept.name } };
}

function dialectOf(document: unknown): Api['dialect'] | undefined {
  if (!isRecord(document)) return undefined;
  if (document['swagger'] === '2.0') return 'swagger-2';
  const openapi = document['openapi'];
  return typeof openapi === 'string' && openapi.startsWith('3.') ? 'openapi-3' : undefined;
}

/** Development versions carry where they were installed. */
const shortVersion = (version: string): string => version.split(' ')[0]?.slice(0, 40) ?? version;

import type { DescribedOperation } from './described-operation.ts';
import { isRecord, type Parameter, readKeywords, recordAt } from './parameter.ts';
import { resolve } from './swagger-2.ts';

const FORM_TYPES = ['multipart/form-data', 'application/x-www-form-urlencoded'] as const;

/** Reads one operation of an OpenAPI 3 document: the coming DEEPaaS 3. */
export function openApiOperation(operation: Readonly<Record<string, unknown>>, document: unknown): DescribedOperation {
  const { parameters } = operation;
  const answers = recordAt(operation, 'responses', '200', 'content');
  return {
    parameters: [
      ...formParameters(operation, document),
      ...(Array.isArray(parameters) ? parameters.filter(isRecord).flatMap(parameterOf) : []),
    ],
    produces: Object.keys(answers),
    answerSchema: resolve(recordAt(answers, 'application/json', 'schema'), document),
  };
}

function parameterOf(source: Readonly<Record<string, unknown>>): Parameter[] {
  const { name } = source;
  const place = source['in'];
  if (typeof name !== 'string' || (place !== 'query' && place !== 'header')) return [];
  return [parameter(name, place, source['required'] === true, recordAt(source, 'schema'))];
}

/** Files and lists stand in the body's schema. */
function formParameters(operation: Readonly<Record<string, unknown>>, document: unknown): Parameter[] {
  const content = recordAt(operation, 'requestBody', 'content');
  const form = FORM_TYPES.map((type) => recordAt(content, type, 'schema')).find(
    (found) => Object.keys(found).length > 0,
  );
  const schema = form && resolve(form, document);
  const required = recordAt({ schema }, 'schema')['required'];
  return Object.entries(recordAt(schema, 'properties')).map(([name, property]) =>
    parameter(name, 'form', Array.isArray(required) && required.includes(name), isRecord(property) ? property : {}),
  );
}

/** It states `anyOf [X, null]` for everything; a value that may be null must be sent all the same where it is required. */
function parameter(
  name: string,
  place: Parameter['in'],
  required: boolean,
  schema: Readonly<Record<string, unknown>>,
): Parameter {
  const { anyOf } = schema;
  const alternatives = Array.isArray(anyOf) ? anyOf.filter(isRecord) : [];
  const typed = alternatives.find(({ type }) => type !== 'null') ?? {};
  const keywords = readKeywords({ ...schema, ...typed });
  const isFile = keywords.type === 'string' && keywords.format === 'binary';
  return { name, in: place, required, ...keywords, ...(isFile && { type: 'file' as const }) };
}

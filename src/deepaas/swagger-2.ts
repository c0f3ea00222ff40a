import type { DescribedOperation } from './described-operation.ts';
import { isRecord, type Parameter, readKeywords, recordAt } from './parameter.ts';

/** Reads one operation of a Swagger 2.0 document: DEEPaaS 1.0 to 2.6. */
export function swaggerOperation(operation: Readonly<Record<string, unknown>>, document: unknown): DescribedOperation {
  const { parameters, produces } = operation;
  return {
    parameters: Array.isArray(parameters) ? parameters.filter(isRecord).flatMap(parameterOf) : [],
    produces: Array.isArray(produces) ? produces.filter((type): type is string => typeof type === 'string') : [],
    answerSchema: resolve(recordAt(operation, 'responses', '200', 'schema'), document),
  };
}

const PLACES: Readonly<Record<string, Parameter['in']>> = { formData: 'form', query: 'query', header: 'header' };

function parameterOf(source: Readonly<Record<string, unknown>>): Parameter[] {
  const place = PLACES[String(source['in'])];
  const name = source['name'];
  if (!place || typeof name !== 'string') return [];
  return [{ name, in: place, required: source['required'] === true, ...readKeywords(source) }];
}

/** References go one level deep, into the document's own definitions. */
export function resolve(schema: Readonly<Record<string, unknown>>, document: unknown): unknown {
  const reference = schema['$ref'];
  if (typeof reference !== 'string' || !reference.startsWith('#/')) return schema;
  return recordAt(document, ...reference.slice(2).split('/'));
}

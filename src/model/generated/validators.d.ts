/* Made by `npm run generate` from the schemas of src/model/. */
import type { ErrorObject } from 'ajv';
import type { Entry } from './entry.ts';
import type { Metadata100 } from './metadata-1.ts';
import type { Metadata200, Metadata210, Metadata220, Metadata230 } from './metadata-2.ts';

/** True where the data follow the schema; otherwise `errors` holds all errors of the last call. */
export interface Validator<T> {
  (data: unknown): data is T;
  errors?: ErrorObject[] | null;
}
export const isEntry: Validator<Entry>;
export const isMetadata100: Validator<Metadata100>;
export const isMetadata200: Validator<Metadata200>;
export const isMetadata210: Validator<Metadata210>;
export const isMetadata220: Validator<Metadata220>;
export const isMetadata230: Validator<Metadata230>;

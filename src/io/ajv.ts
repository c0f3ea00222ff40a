import { Ajv2020, type Options } from 'ajv/dist/2020.js';

/** Keywords of the schemas that say nothing about validity: `tsType` is for the types made from them. */
const ANNOTATIONS = ['tsType'];

/**
 * The one ajv: every error, strict, formats not judged (the published schemas are never enforced with formats either;
 * rules judge addresses and dates with a warning).
 */
export function createAjv(options: Options = {}): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictTypes: false,
    messages: false,
    validateFormats: false,
    ...options,
  });
  ajv.addVocabulary(ANNOTATIONS);
  return ajv;
}

import { isRecord } from './parameter.ts';

/** Python writes these where JSON has no word; `JSON.parse` refuses them. */
const STRINGS_AND_ODD_NUMBERS = /"(?:[^"\\]|\\.)*"|-?\bInfinity\b|\bNaN\b/g;

/** Marks an odd number on its way through `JSON.parse`; a text of a model cannot begin with it unescaped. */
const MARK = '\u0000number:';

/** Parses JSON as Python writes it: `NaN` and `Infinity` survive. Throws `SyntaxError` where it is no JSON. */
export function parseAnswer(text: string): unknown {
  if (!/NaN|Infinity/.test(text)) return JSON.parse(text);
  const marked = text.replaceAll(STRINGS_AND_ODD_NUMBERS, (match) =>
    match.startsWith('"') ? match : JSON.stringify(MARK + match),
  );
  return JSON.parse(marked, (_, value: unknown) =>
    typeof value === 'string' && value.startsWith(MARK) ? Number(value.slice(MARK.length)) : value,
  );
}

/** Writes a value as text, with odd numbers as Python writes them. */
export function formatAnswer(value: unknown): string {
  const text = JSON.stringify(
    value,
    (_, one: unknown) => (typeof one === 'number' && !Number.isFinite(one) ? MARK + String(one) : one),
    2,
  );
  return (text ?? '').replaceAll(/"\\u0000number:(NaN|-?Infinity)"/g, '$1');
}

/** What an answer says, without the form that DEEPaaS gives modules without a schema. */
export type Unwrapped =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

/** Takes the predictions out of `{"status": "OK", "predictions": …}`; a stated error is one even under status 200. */
export function unwrapAnswer(answer: unknown): Unwrapped {
  if (!isRecord(answer)) return { ok: true, value: parseNested(answer) };
  const { status, message, predictions } = answer;
  if (typeof status === 'string' && /^error$/i.test(status)) {
    return {
      ok: false,
      message: typeof message === 'string' ? message : 'The model reports an error without a reason.',
    };
  }
  const others = Object.keys(answer).filter((key) => key !== 'status' && key !== 'predictions');
  return { ok: true, value: parseNested(predictions !== undefined && others.length === 0 ? predictions : answer) };
}

/** How often a text in a text is taken for JSON. */
const NESTED_JSON_DEPTH = 2;

/** Modules put JSON into texts, and lists of such texts: they become what they say. */
export function parseNested(value: unknown, depth = NESTED_JSON_DEPTH): unknown {
  if (depth === 0) return value;
  if (Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string' && looksLikeJson(one))) {
    return value.map((one) => parseNested(one, depth));
  }
  if (typeof value !== 'string' || !looksLikeJson(value)) return value;
  try {
    return parseNested(parseAnswer(value), depth - 1);
  } catch {
    return value;
  }
}

const looksLikeJson = (text: string): boolean => /^\s*[[{]/.test(text) && /[\]}]\s*$/.test(text);

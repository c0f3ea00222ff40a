import type { Operation } from '../../deepaas/api.ts';
import { isSecret } from '../../deepaas/field.ts';
import { parseAnswer } from '../../deepaas/parse-answer.ts';
import { initialTextOf, type TryRequest } from '../../deepaas/request.ts';
import type { Asked, Run } from './run.ts';
import type { ReceivedAnswer } from './send-request.ts';
import { download } from './views/drawing.ts';

/** Gives a run as a file, named by its module and its time. */
export async function saveRun(run: Run, options: Asked): Promise<void> {
  const time = new Date(run.atMs).toISOString().slice(0, 19).replaceAll(':', '');
  download([await labBook(run, options)], `${options.moduleId ?? 'endpoint'}-run-${time}Z.json`);
}

/** One file that says what was asked of which module, when, and what it answered. */
async function labBook(run: Run, { base, moduleId, commit, operation }: Asked): Promise<string> {
  const { atMs, tookMs, request, api, answer, failure } = run;
  const book = {
    module: moduleId ?? null,
    pageDescribes: commit ?? null,
    page: `${location.origin}${location.pathname}`,
    endpoint: base,
    path: request.path,
    deepaas: api?.deepaasVersion ?? null,
    date: new Date(atMs).toISOString(),
    tookMs,
    arguments: argumentsOf(operation, request),
    accept: acceptOf(operation, request),
    files: await Promise.all(request.form.map(fileForBook)).then((files) => files.flat()),
    answer: answer ? answerForBook(answer) : null,
    failure: failure ?? null,
  };
  return `${JSON.stringify(book, null, 2)}\n`;
}

/** Every argument but passwords, with its value: what was not sent is the default as the description states it, or nothing. */
function argumentsOf({ fields }: Operation, { query, form }: TryRequest) {
  const sent = [...query, ...form];
  return fields
    .filter((field) => field.control.kind !== 'file' && !isSecret(field))
    .map(({ name, control }) => {
      const values = sent.flatMap(([key, value]) => (key === name && typeof value === 'string' ? [value] : []));
      const isSent = values.length > 0;
      return { name, value: isSent ? values.join('\n') : initialTextOf(control), sent: isSent };
    });
}

/** The media type that was asked for, by header or by argument; else what the endpoint gives unasked. */
function acceptOf({ answer }: Operation, { accept, query }: TryRequest): string {
  const { askedBy, initial } = answer;
  return accept ?? query.find(([name]) => name === askedBy?.name)?.[1] ?? initial;
}

async function fileForBook([argument, value]: readonly [string, string | File]) {
  if (!(value instanceof File)) return [];
  const { name, type, size: sizeBytes } = value;
  return [{ argument, name, type, sizeBytes, sha256: await sha256Of(value) }];
}

/** Browsers have it for secure origins only; a file may have been moved since it was sent. */
async function sha256Of(file: File): Promise<string | null> {
  if (!isSecureContext) return null;
  try {
    const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
    return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** JSON as it came, so that odd numbers stay; other files by type and size. */
function answerForBook({ type, bytes }: ReceivedAnswer): unknown {
  if (type !== 'application/json') return { type, sizeBytes: bytes.length };
  const text = new TextDecoder().decode(bytes);
  try {
    return { type, value: JSON.parse(text) as unknown };
  } catch {
    return { type, text, parsed: String(parseAnswer(text)) };
  }
}

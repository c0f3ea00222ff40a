import { readFileSync } from 'node:fs';
import { Document, isNode, parseDocument } from 'yaml';
import type { Operation } from '../deepaas/api.ts';
import { readApi } from '../deepaas/read-api.ts';
import { addressOf, besideBase, buildRequest } from '../deepaas/request.ts';
import { enteredOfSample } from '../deepaas/sample.ts';
import type { EntrySample } from '../model/generated/entry.ts';
import { validateEntry } from '../pipeline/validate.ts';
import { writeWhole } from './harvest-folder.ts';

/** Time that one answer may take, milliseconds. */
const TIMEOUT_MS = 120_000;

/** Longest line of an answer in an entry, characters. */
const LINE_WIDTH = 110;
const INDENT = ' '.repeat(6);

export interface SampleRecording {
  /** File of the entry. */
  readonly path: string;
  /** Base address of the API; by default the entry's own. */
  readonly endpoint?: string;
  /** Today, `YYYY-MM-DD`. */
  readonly date: string;
}

/** Sends the samples of an entry, one after the other, and writes the answers into the entry. Returns how many. */
export async function recordSamples({ path, endpoint, date }: SampleRecording): Promise<number> {
  const bytes = readFileSync(path);
  const checked = validateEntry({ id: 'sampled', path, bytes });
  if (!checked.ok) throw new Error(`${path} is no valid entry. "npm run check" says why.`);
  const samples = checked.value.samples ?? [];
  const base = endpoint ?? checked.value.endpoint;
  if (base === undefined) throw new Error(`${path} names no endpoint. Give one with --endpoint.`);
  const operation = await readOperation(base);
  const answers: unknown[] = [];
  for (const sample of samples) answers.push(await askSample(base, operation, sample));
  writeWhole(path, withAnswers(bytes.toString(), answers, date));
  return samples.length;
}

/** The entry with other answers and days; every other letter of it stays, for a person wrote it. */
function withAnswers(text: string, answers: readonly unknown[], date: string): string {
  const document = parseDocument(text);
  const changes = answers.flatMap((answer, index) => [
    { node: document.getIn(['samples', index, 'answer'], true), text: answerText(answer) },
    { node: document.getIn(['samples', index, 'recorded'], true), text: `"${date}"` },
  ]);
  return changes
    .flatMap(({ node, text: written }) => (isNode(node) && node.range ? [{ at: node.range, written }] : []))
    .toSorted((a, b) => b.at[0] - a.at[0])
    .reduce((rest, { at: [start, end], written }) => {
      const before = rest.slice(0, start);
      return (written.startsWith('\n') ? before.trimEnd() : before) + written + rest.slice(end);
    }, text);
}

/** An answer in braces on lines of its own, deeper than its key. */
const answerText = (answer: unknown): string => {
  const document = new Document();
  document.contents = document.createNode(answer, { flow: true });
  return `\n${document.toString({ lineWidth: LINE_WIDTH }).trimEnd().replaceAll(/^/gm, INDENT)}`;
};

/** What the endpoint answers to a sample today. */
export async function askSample(base: string, operation: Operation, sample: EntrySample): Promise<unknown> {
  const request = buildRequest(operation, enteredOfSample(operation, sample));
  const body = new FormData();
  for (const [name, value] of request.form) body.append(name, value);
  const response = await fetch(addressOf(base, request), {
    method: 'POST',
    signal: AbortSignal.timeout(TIMEOUT_MS),
    ...(request.form.length > 0 && { body }),
    ...(request.accept && { headers: { accept: request.accept } }),
  });
  if (!response.ok) throw new Error(`${base} answered ${response.status} to "${sample.title}".`);
  return response.json();
}

export async function readOperation(base: string): Promise<Operation> {
  const response = await fetch(besideBase(base, 'swagger.json'), { signal: AbortSignal.timeout(TIMEOUT_MS) });
  const operation = readApi(await response.json())?.models[0]?.predict;
  if (!operation) throw new Error(`${base} describes no DEEPaaS model.`);
  return operation;
}

import { createInterface } from 'node:readline/promises';
import { type DraftField, FIELD_WORDS } from '../src/model/draft.ts';

/** Asks for each field on the terminal; an empty answer leaves it not stated. */
export async function askFields(fields: readonly DraftField[]): Promise<Partial<Record<DraftField, string>>> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answers: Partial<Record<DraftField, string>> = {};
  for (const field of fields) {
    const { label, hint } = FIELD_WORDS[field];
    answers[field] = await terminal.question(`\n${label}. ${hint}\n> `);
  }
  terminal.close();
  return answers;
}

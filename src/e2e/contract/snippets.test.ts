import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Operation } from '../../deepaas/api.ts';
import type { Entered } from '../../deepaas/entered.ts';
import { readApi } from '../../deepaas/read-api.ts';
import { ANSWER_TYPE_CONTROL, addressOf, buildRequest } from '../../deepaas/request.ts';
import { LANGUAGES, type Language, snippetOf } from '../../deepaas/snippet.ts';
import { prepareDeepaas, type RunningDeepaas, startDeepaas } from '../deepaas.ts';
import { requireInCi, suiteName } from '../part.ts';

const run = promisify(execFile);
const deepaas = requireInCi(await prepareDeepaas());
const FILE_NAME = 'it\'s "one" & two.png';

describe.skipIf('missing' in deepaas)(suiteName('a snippet, run against the real server', deepaas), () => {
  let server: RunningDeepaas;
  let operation: Operation;
  let folder: string;
  let picture: File;

  beforeAll(async () => {
    if ('missing' in deepaas) return;
    server = await startDeepaas({ ...deepaas.found, model: 'demo-dominant-colours' });
    const found = readApi(await (await fetch(`${server.url}/swagger.json`)).json())?.models[0]?.predict;
    if (!found) throw new Error('The server describes no model.');
    operation = found;
    folder = mkdtempSync(join(tmpdir(), 'snippet-'));
    const rgb = Uint8Array.from({ length: 1200 }, (_, index) => (index * 7) % 256);
    const bytes = await sharp(rgb, { raw: { width: 20, height: 20, channels: 3 } })
      .png()
      .toBuffer();
    writeFileSync(join(folder, FILE_NAME), bytes);
    picture = new File([new Uint8Array(bytes)], FILE_NAME, { type: 'image/png' });
  });
  afterAll(() => server?.stop());

  const entered = (more: Entered = {}): Entered => ({
    image: [picture],
    find: ['regions'],
    top: ['3'],
    smallest: ['0'],
    ...more,
  });

  /** What the widget would get. */
  async function asked(values: Entered): Promise<Response> {
    const request = buildRequest(operation, values);
    const body = new FormData();
    for (const [name, value] of request.form) body.append(name, value);
    const headers = request.accept ? { accept: request.accept } : {};
    return fetch(addressOf(server.url, request), { method: 'POST', body, headers });
  }

  test.each(LANGUAGES)('in %s answers what the widget answers', async (language) => {
    const values = entered();
    const snippet = snippetOf(language, server.url, operation, buildRequest(operation, values));
    expect(JSON.parse(await execute(language, snippet, 'json'))).toEqual(await (await asked(values)).json());
  });

  test.each(LANGUAGES)('in %s brings the same picture', async (language) => {
    const values = entered({ [ANSWER_TYPE_CONTROL]: ['image/png'] });
    const snippet = snippetOf(language, server.url, operation, buildRequest(operation, values));
    await execute(language, snippet, 'file');
    expect(readFileSync(join(folder, 'answer'))).toEqual(Buffer.from(await (await asked(values)).arrayBuffer()));
  });

  /** Runs the snippet as it is, with a line that shows or keeps its `answer`. */
  async function execute(language: Language, snippet: string, kind: 'json' | 'file'): Promise<string> {
    if ('missing' in deepaas) throw new Error(deepaas.missing);
    const env = { ...process.env, NO_PROXY: '*' };
    switch (language) {
      case 'curl':
        return (await run('bash', ['-c', snippet], { cwd: folder, env })).stdout;
      case 'Python': {
        const end = kind === 'json' ? 'import json\nprint(json.dumps(answer))' : 'open("answer", "wb").write(answer)';
        writeFileSync(join(folder, 'snippet.py'), `${snippet}\n${end}\n`);
        return (await run(join(deepaas.found.bin, 'python'), ['snippet.py'], { cwd: folder, env })).stdout;
      }
      case 'JavaScript': {
        const end =
          kind === 'json'
            ? 'process.stdout.write(JSON.stringify(answer));'
            : "(await import('node:fs')).writeFileSync('answer', Buffer.from(await answer.arrayBuffer()));";
        writeFileSync(join(folder, 'snippet.mjs'), `${snippet}\n${end}\n`);
        return (await run(process.execPath, ['snippet.mjs'], { cwd: folder, env })).stdout;
      }
    }
  }
});

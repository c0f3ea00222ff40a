import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '../../model/finding.ts';
import { validateMetadata } from '../../pipeline/validate.ts';
import { formatGithub } from '../../report/github.ts';
import { formatPlain } from '../../report/terminal.ts';
import { launchChromium } from '../browser/chromium.ts';
import { runScript } from '../build-site.ts';
import { findCorpus, readMetadataFiles } from '../corpus-files.ts';
import { requireInCi, suiteName } from '../part.ts';

const corpus = requireInCi(findCorpus());
const folder = 'found' in corpus ? corpus.found : '';

/** The policy of the submit page, as far as it concerns scripts: nothing may be compiled from text. */
const POLICY = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'";

describe.skipIf('missing' in corpus)(suiteName('one validator everywhere', corpus), () => {
  const files = 'found' in corpus ? readMetadataFiles(folder) : [];
  const here = files.map(({ name, bytes }) => validateMetadata({ path: join(folder, name), bytes }));
  let server: Server;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    server = await serve(await bundle());
    browser = await launchChromium();
    page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  test('a page finds in every file what Node finds', async () => {
    const sent = files.map(({ name, bytes }) => ({ path: join(folder, name), bytes: [...bytes] }));
    const there = await page.evaluate((all) => {
      const { validate } = globalThis as unknown as { validate: typeof validateMetadata };
      return all.map(({ path, bytes }) => validate({ path, bytes: new Uint8Array(bytes) }).findings);
    }, sent);
    expect(there).toEqual(here.map(({ findings }) => findings));
  });

  test('the command line finds the same', async () => {
    const paths = files.map(({ name }) => join(folder, name));
    const { status, log } = await runScript(['scripts/check.ts', '--format', 'json', ...paths]);
    expect(status).toBe(1);
    const told = JSON.parse(log).findings.map((found: Record<string, unknown>) => keyOf(found));
    expect(told.sort()).toEqual(
      here.flatMap(({ findings }) => findings.map((finding) => keyOf({ ...finding, ...finding.at }))).sort(),
    );
  });

  test('the annotations of GitHub stand at the same places with the same words', () => {
    for (const [index, { findings }] of here.entries()) {
      const annotated = parseAnnotations(formatGithub({ files: 1, findings }));
      const told = formatPlain({ files: 1, findings });
      expect(annotated).toHaveLength(Math.min(10, findings.length));
      for (const { file, line, col, title, message } of annotated) {
        expect(file).toBe(join(folder, files[index]?.name ?? ''));
        expect(told).toContain(`${file}:${line}:${col}: `);
        expect(told).toContain(`${message} [${title}]`);
      }
    }
  });

  test('a bad file is annotated at its exact line, and the command fails', async () => {
    const path = join(folder, 'repos/ai4os-hub/phyto-plankton-classification/ai4-metadata.yml');
    const { status, log } = await runScript(['scripts/check.ts', '--format', 'github', path], {
      GITHUB_STEP_SUMMARY: '',
    });
    expect(status).toBe(1);
    expect(log).toMatch(
      /^::error file=[^,]+ai4-metadata\.yml,line=14,endLine=14,col=30,endColumn=31,title=yaml-colon::/,
    );
  });
});

const keyOf = ({
  file,
  line,
  column,
  endLine,
  endColumn,
  rule,
  severity,
}: Record<string, unknown> | (Finding & Finding['at'])) =>
  [file, line, column, endLine, endColumn, severity, rule].join(' ');

/** The validator as the submit page gets it: one module for browsers. */
async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('../../pipeline/validate.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['es'] }, target: 'es2022' },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const [chunk] = output && 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The bundle has no code.');
  return chunk.code;
}

function serve(validator: string): Promise<Server> {
  const texts: Readonly<Record<string, string>> = {
    '/': '<!doctype html><title>Validator</title><script type="module" src="/start.js"></script>',
    '/start.js': "import { validateMetadata } from '/validator.js'; globalThis.validate = validateMetadata;",
    '/validator.js': validator,
  };
  const server = createServer(({ url = '/' }, response) => {
    response.setHeader('content-security-policy', POLICY);
    response.setHeader('content-type', url.endsWith('.js') ? 'text/javascript' : 'text/html');
    response.end(texts[url]);
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

/** Reads workflow commands as GitHub's runner does. */
function parseAnnotations(text: string): Record<string, string>[] {
  const decoded = (part: string) =>
    part
      .replaceAll('%2C', ',')
      .replaceAll('%3A', ':')
      .replaceAll('%0A', '\n')
      .replaceAll('%0D', '\r')
      .replaceAll('%25', '%');
  return [...text.matchAll(/^::(?:error|warning|notice) (.*?)::(.*)$/gm)].map(([, list = '', message = '']) => ({
    ...Object.fromEntries(
      list.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), decoded(pair.slice(pair.indexOf('=') + 1))]),
    ),
    message: decoded(message),
  }));
}

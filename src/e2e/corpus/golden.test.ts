import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../model/finding.ts';
import { READING_RULES } from '../../pipeline/rules/reading.ts';
import { validateMetadata } from '../../pipeline/validate.ts';
import { findCorpus, readMetadataFiles } from '../corpus-files.ts';
import { requireInCi, suiteName } from '../part.ts';

const corpus = requireInCi(findCorpus());
const folder = 'found' in corpus ? corpus.found : '';
const READING = new Set(READING_RULES.filter(({ severity }) => severity === 'error').map(({ id }) => id));

/** Findings by file; the licence that was found in the repository's LICENSE file is given, as the harvest gives it. */
function judgeAll(): Map<string, readonly Finding[]> {
  return new Map(
    readMetadataFiles(folder).map(({ name, bytes }) => {
      const license = licenceOf(join(folder, dirname(name), 'facts.json'));
      return [name, validateMetadata({ path: name, bytes, ...(license && { repository: { license } }) }).findings];
    }),
  );
}

function licenceOf(facts: string): string | undefined {
  return existsSync(facts) ? (JSON.parse(readFileSync(facts, 'utf8')).license_detected ?? undefined) : undefined;
}

/** Rows of INDEX.tsv: what somebody else's tools said of each broken file. */
function readIndex(): { name: string; classes: string[]; errors: string }[] {
  const [, ...rows] = readFileSync(join(folder, 'bad-metadata/INDEX.tsv'), 'utf8').trimEnd().split('\n');
  return rows.map((row) => {
    const [file = '', , classes = '', errors = ''] = row.split('\t');
    return { name: `bad-metadata/${file}`, classes: classes.split('|'), errors };
  });
}

describe.skipIf('missing' in corpus)(suiteName('findings on the corpus', corpus), () => {
  const findings = 'found' in corpus ? judgeAll() : new Map<string, readonly Finding[]>();
  const index = 'found' in corpus ? readIndex() : [];
  const rulesOf = (name: string) => findings.get(name)?.map(({ rule }) => rule) ?? [];

  test('stand at these lines and columns, and nowhere else', async () => {
    const golden = Object.fromEntries(
      [...findings].map(([name, all]) => [
        name,
        all.map(({ rule, severity, at }) => `${at.line}:${at.column} ${severity} ${rule}`),
      ]),
    );
    await expect(`${JSON.stringify(golden, null, 1)}\n`).toMatchFileSnapshot('golden.json');
  });

  test('cover all 80 broken files, each with an error or the warning that it is there for', () => {
    expect(index).toHaveLength(80);
    expect(index.filter(({ name }) => rulesOf(name).length === 0)).toEqual([]);
  });

  test('name what the author’s own tools could not read as unreadable', () => {
    const unreadable = index.filter(({ classes }) => classes.includes('unparseable'));
    expect(unreadable.length).toBeGreaterThan(30);
    expect(unreadable.filter(({ name }) => !rulesOf(name).some((rule) => READING.has(rule)))).toEqual([]);
  });

  test('point at the line where PyYAML or Python’s json stopped, or at the cause right above it', () => {
    const far = index.flatMap(({ name, errors }) => {
      const stopped = [...errors.matchAll(/line (\d+)/g)].map(([, line]) => Number(line));
      const found = findings.get(name)?.find(({ rule }) => READING.has(rule))?.at.line ?? 0;
      const isNear = stopped.length === 0 || stopped.some((line) => found === line || found === line - 1);
      return isNear ? [] : [`${name}: ${found}, not ${stopped}`];
    });
    // Empty lines stand between the comma that is too many and the bracket that json stopped at.
    expect(far).toEqual(['bad-metadata/ai4os+ai4os-federated-server@51d6a8c5.metadata.json: 8, not 11']);
  });

  test.each([
    ['unquoted-date', 'unquoted-date'],
    ['null', 'wrong-type'],
    ['type', 'wrong-type'],
    ['duplicate-key', 'duplicate-key'],
    ['enum', 'not-allowed'],
  ])('of the kind %s have the rule %s', (kind, rule) => {
    const files = index.filter(({ classes }) => classes.some((each) => each.split(':')[0] === kind));
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter(({ name }) => !rulesOf(name).includes(rule)).map(({ name }) => name)).toEqual([]);
  });

  test('name each missing key', () => {
    const wanted = index.flatMap(({ name, classes }) =>
      classes
        .filter((each) => each.startsWith('missing-required:'))
        // One author declared version 1 and wrote version 2: the shape decides.
        .filter((each) => !each.includes('date_creation'))
        .flatMap((each) => (each.split(':')[1] ?? '').split(',').map((key) => `${name} ${key}`)),
    );
    const told = [...findings].flatMap(([name, all]) =>
      all.filter(({ rule }) => rule === 'missing-key').map(({ params }) => `${name} ${params['key']}`),
    );
    expect(wanted.filter((each) => !told.includes(each))).toEqual([]);
  });

  test('hold no error for a file that its own schema accepts', () => {
    const rows = readFileSync(join(folder, 'index.tsv'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((row) => row.split('\t'));
    const [head = []] = rows;
    const column = (name: string) => head.indexOf(name);
    const valid = rows.filter((row) => row[column('valid_declared')] === 'valid' && row[column('arrived')] === 'yes');
    const names = valid
      .map((row) => `repos/${row[0]}/${row[column('metadata_file')]}`)
      .filter((name) => findings.has(name));
    expect(names.length).toBeGreaterThan(25);
    expect(names.filter((name) => findings.get(name)?.some(({ severity }) => severity === 'error'))).toEqual([]);
  });

  test('tell the colon of the plankton module at its line and column', () => {
    expect(findings.get('repos/ai4os-hub/phyto-plankton-classification/ai4-metadata.yml')?.[0]).toMatchObject({
      rule: 'yaml-colon',
      severity: 'error',
      at: { line: 14, column: 30 },
    });
  });
});

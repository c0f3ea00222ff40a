import { describe, expect, test } from 'vitest';
import type { Finding } from '../model/finding.ts';
import { RULES } from '../pipeline/rules/index.ts';
import { judgeMetadata } from '../pipeline/validate.ts';
import { codeFrame } from './code-frame.ts';
import { formatGithub } from './github.ts';
import { formatJson } from './json.ts';
import { formatFinding, WORDS } from './message.ts';
import { formatSarif } from './sarif.ts';
import { formatPlain, formatTerminal } from './terminal.ts';

const judge = (text: string, path = 'birds/ai4-metadata.yml') =>
  judgeMetadata({ path, bytes: new TextEncoder().encode(text) }).findings;

const VALID_HEAD =
  'metadata_version: 2.3.0\ntitle: Birds\nsummary: Tells birds apart.\ndescription: Long.\nlinks:\n  source_code: https://github.com/o/birds\ntasks: []\ncategories: []\ntags: []\n';

describe('words', () => {
  test('exist for every rule, and for no other', () => {
    expect(Object.keys(WORDS).sort()).toEqual(RULES.map(({ id }) => id));
  });

  test('never show a missing value', () => {
    for (const { id, docs } of RULES) {
      for (const finding of judge(docs.wrong, 'x/ai4-metadata.yml').filter(({ rule }) => rule === id)) {
        expect(formatFinding(finding)).not.toMatch(/undefined|``/);
      }
    }
  });

  test('name place, fault, what was expected and the fix', () => {
    expect(judge(`${VALID_HEAD}libraries:\n  - Pytorch\n  - Tensorflow\n`).map(formatFinding)).toMatchInlineSnapshot(`
      [
        "birds/ai4-metadata.yml:11:5: error: \`Pytorch\`, which \`libraries\` does not allow. Expected one of: TensorFlow, PyTorch, Keras, Scikit-learn, XGBoost, LightGBM, CatBoost, Other. Did you mean \`PyTorch\`? [not-allowed]",
        "birds/ai4-metadata.yml:12:5: error: \`Tensorflow\`, which \`libraries\` does not allow. Expected one of: TensorFlow, PyTorch, Keras, Scikit-learn, XGBoost, LightGBM, CatBoost, Other. Did you mean \`TensorFlow\`? [not-allowed]",
      ]
    `);
  });

  test('tell a misspelt required key once', () => {
    const text = VALID_HEAD.replace('summary', 'sumary');
    expect(judge(`${text}libraries: []\n`).map(formatFinding)).toMatchInlineSnapshot(`
      [
        "birds/ai4-metadata.yml:3:1: error: The key \`sumary\`, and no \`summary\`. Expected the key \`summary\`. Rename \`sumary\` to \`summary\`. [missing-key]",
      ]
    `);
  });

  test('show what cannot be seen by its code', () => {
    expect(judge(`${VALID_HEAD}libraries: ["Py\u202eTorch"]\n`).map(formatFinding)[0]).toContain('Py<U+202E>Torch');
  });
});

describe('the code frame', () => {
  const [finding] = judge(`${VALID_HEAD}libraries:\n\t\n`);

  test('puts the caret below the place', () => {
    const frame = codeFrame(found({ column: 5, endColumn: 12, line: 9, endLine: 9 }, '  - Pytorch # which'));
    expect(frame).toEqual(['9 |   - Pytorch # which', '  |     ^^^^^^^']);
  });

  test('keeps to a window of a long line', () => {
    const [source = '', caret = ''] =
      codeFrame(found({ line: 14, column: 300, endLine: 14, endColumn: 301 }, 'x'.repeat(900))) ?? [];
    expect(source.length).toBeLessThan(130);
    expect(source[caret.indexOf('^')]).toBe('x');
  });

  test('is left out where the source is not known', () => {
    expect(finding && codeFrame({ rule: 'x', severity: 'error', at: { file: 'x' }, params: {} })).toBeUndefined();
  });
});

const found = (at: Partial<Finding['at']>, sourceLine: string): Finding => ({
  rule: 'file-empty',
  severity: 'error',
  at: { file: 'x.yml', ...at },
  params: {},
  sourceLine,
});

describe('reporters', () => {
  const findings = judge(`${VALID_HEAD}libraries:\n  - Pytorch\nsata-type: []\n`);
  const report = { files: 1, findings };

  test('terminal shows the source below each message', () => {
    expect(formatTerminal(report, { colour: false })).toMatchInlineSnapshot(`
      "birds/ai4-metadata.yml:11:5: error: \`Pytorch\`, which \`libraries\` does not allow. Expected one of: TensorFlow, PyTorch, Keras, Scikit-learn, XGBoost, LightGBM, CatBoost, Other. Did you mean \`PyTorch\`? [not-allowed]
        11 |   - Pytorch
           |     ^^^^^^^

      birds/ai4-metadata.yml:12:1: warning: The key \`sata-type\`, which nobody reads. Expected a key of the schema. Did you mean \`data-type\`? [unknown-key]
        12 | sata-type: []
           | ^^^^^^^^^

      1 error and 1 warning in 1 file.
      "
    `);
    expect(formatTerminal(report, { colour: true })).toContain('\u001b[31merror\u001b[0m');
  });

  test('plain keeps to one line a finding', () => {
    expect(formatPlain(report).trimEnd().split('\n')).toHaveLength(findings.length + 1);
  });

  test('github annotates the exact place', () => {
    expect(formatGithub(report)).toMatchInlineSnapshot(`
      "::error file=birds/ai4-metadata.yml,line=11,endLine=11,col=5,endColumn=12,title=not-allowed::\`Pytorch\`, which \`libraries\` does not allow. Expected one of: TensorFlow, PyTorch, Keras, Scikit-learn, XGBoost, LightGBM, CatBoost, Other. Did you mean \`PyTorch\`?
      ::warning file=birds/ai4-metadata.yml,line=12,endLine=12,col=1,endColumn=10,title=unknown-key::The key \`sata-type\`, which nobody reads. Expected a key of the schema. Did you mean \`data-type\`?
      1 error and 1 warning in 1 file.
      "
    `);
  });

  test('github shows the ten that matter most and counts the rest', () => {
    const warnings = Array.from({ length: 9 }, (_, line) => ({
      ...found({ line: line + 1 }, ''),
      severity: 'warning' as const,
    }));
    const errors = Array.from({ length: 4 }, (_, line) => found({ line: line + 20 }, ''));
    const lines = formatGithub({ files: 1, findings: [...warnings, ...errors] }).split('\n');
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(4);
    expect(lines.filter((line) => line.startsWith('::warning'))).toHaveLength(6);
    expect(lines).toContain('3 more in the summary of this step.');
  });

  test('github lets no text of a stranger end or start a command', () => {
    const [line = ''] = formatGithub({
      files: 1,
      findings: judge(`${VALID_HEAD}libraries: ["a\\n::error::b,c:d%"]\n`, 'a,b:c%.yml'),
    }).split('\n');
    expect(line).toMatch(/^::error file=a%2Cb%3Ac%25\.yml,line=10,/);
    expect(line.slice(line.indexOf('::', 2))).not.toMatch(/\n|%(?!25|0A|0D)/);
  });

  test('json holds everything a program needs', () => {
    const [first] = JSON.parse(formatJson(report)).findings;
    expect(first).toMatchObject({
      rule: 'not-allowed',
      severity: 'error',
      file: 'birds/ai4-metadata.yml',
      line: 11,
      column: 5,
    });
  });

  test('sarif lists the rules that were broken, each with its page', () => {
    const rules = RULES.map(({ id, docs }) => ({ id, title: docs.title, help: docs.mend }));
    const log = JSON.parse(
      formatSarif(report, {
        name: 'check',
        address: 'https://x.org/',
        rules,
        addressOf: (id) => `https://x.org/rules/${id}/`,
      }),
    );
    expect(log).toMatchObject({ version: '2.1.0', runs: [{ columnKind: 'utf16CodeUnits' }] });
    expect(log.runs[0].tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['not-allowed', 'unknown-key']);
    expect(log.runs[0].results[0].locations[0].physicalLocation.region).toEqual({
      startLine: 11,
      startColumn: 5,
      endLine: 11,
      endColumn: 12,
    });
  });
});

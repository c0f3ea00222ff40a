import { expect, test } from 'vitest';
import type { Finding } from '../model/finding.ts';
import { formatBuildReport } from './build-report.ts';

const finding = (severity: Finding['severity'], line: number): Finding => ({
  rule: 'image-untagged',
  severity,
  at: { file: 'owner/birds/ai4-metadata.yml', line, column: 17 },
  params: { image: 'deephdc/birds' },
});

test('shows every error and counts the rest', () => {
  const report = formatBuildReport({ modules: [], findings: [finding('info', 4), finding('error', 31)] }, []);
  const [first, last, ...more] = report.split('\n');
  expect(first).toMatch(/^owner\/birds\/ai4-metadata\.yml:31:17: error: /);
  expect(last).toBe('0 modules. 1 error and 1 note in 0 files. "npm run check" shows them all.');
  expect(more).toEqual([]);
});

test('does not lead anywhere where nothing is left to see', () => {
  expect(formatBuildReport({ modules: [], findings: [] }, [])).toBe('0 modules. No faults in 0 files.');
});

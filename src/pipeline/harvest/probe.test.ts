import { expect, test } from 'vitest';
import { isPrivateAddress, judgeProbe, type ProbeAnswer } from './probe.ts';

const origin = 'https://market.example.org';
const date = '2026-11-25';
const answered = { kind: 'answered', status: 200, isDeepaas: true, tookMs: 20 } as const;

test.each<[string, ProbeAnswer]>([
  ['answers', { ...answered, allowsOrigin: '*' }],
  ['answers', { ...answered, allowsOrigin: origin }],
  ['answers-without-cors', answered],
  ['answers-without-cors', { ...answered, allowsOrigin: 'https://other.example' }],
  ['not-deepaas', { ...answered, isDeepaas: false }],
  ['not-deepaas', { kind: 'elsewhere' }],
  ['asleep', { ...answered, status: 503 }],
  ['fails', { ...answered, status: 500 }],
  ['fails', { kind: 'no-answer' }],
  ['unreachable', { kind: 'no-connection' }],
])('%s is the outcome of %j', (outcome, answer) => {
  expect(judgeProbe(answer, { origin, date })).toMatchObject({ date, outcome });
});

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.20.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '::1',
  'fd00::1',
  'fe80::1',
  '::ffff:10.0.0.1',
])('%s is private', (address) => {
  expect(isPrivateAddress(address)).toBe(true);
});

test.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111'])('%s is public', (address) => {
  expect(isPrivateAddress(address)).toBe(false);
});

import { expect, test } from 'vitest';
import { policyFirst } from './policy-first.ts';

const POLICY = `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' 'sha256-$&+/='">`;

test('the policy comes before every script of the head', () => {
  const page = `<html><head><meta charset="utf-8"><script>1</script>${POLICY}</head><body></body></html>`;
  expect(policyFirst(page)).toBe(
    `<html><head><meta charset="utf-8">${POLICY}<script>1</script></head><body></body></html>`,
  );
});

test('a page without a policy, and text that looks like one in the body, stay as they are', () => {
  expect(policyFirst('<p>x</p>')).toBe('<p>x</p>');
  const page = `<html><head><meta charset="utf-8"></head><body>${POLICY}</body></html>`;
  expect(policyFirst(page)).toBe(page);
});

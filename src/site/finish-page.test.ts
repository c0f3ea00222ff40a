import { expect, test } from 'vitest';
import { finishPage } from './finish-page.ts';

const finish = (page: string, styles: readonly string[] = []): string =>
  Buffer.concat(finishPage(Buffer.from(page), styles, '/market/')).toString();

test('the policy stands before all that it governs, and letters of every script stay whole', () => {
  const policy = '<meta http-equiv="content-security-policy" content="x">';
  expect(finish(`<head><meta charset="utf-8"><title>ü</title>${policy}</head><p>日本`)).toBe(
    `<head><meta charset="utf-8">${policy}<title>ü</title></head><p>日本`,
  );
});

test('style sheets are linked below the base path', () => {
  expect(finish('<head></head>y', ['_astro/a.css', '_astro/b.css'])).toBe(
    '<head><link rel="stylesheet" href="/market/_astro/a.css"><link rel="stylesheet" href="/market/_astro/b.css"></head>y',
  );
});

test('the sprite holds the drawings that the page names, each once', () => {
  const page = finish(
    '<head></head>ü<svg class="sprite"></svg><use href="#l-ok"/><use href="#e-curated"/><use href="#l-ok"/>',
  );
  expect(page.match(/<symbol id="[^"]+"/g)).toEqual(['<symbol id="e-curated"', '<symbol id="l-ok"']);
  expect(page.indexOf('<symbol')).toBe(page.indexOf('<svg class="sprite">') + '<svg class="sprite">'.length);
});

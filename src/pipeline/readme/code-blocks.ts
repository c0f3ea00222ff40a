import type { Element } from 'hast';
import { classesOf, textOf } from './rewrite.ts';

/** A code block: its language as the author wrote it, and its text. */
export interface CodeBlock {
  readonly code: Element;
  readonly language: string | undefined;
  readonly text: string;
}

/** Reads `<pre><code>…</code></pre>`, or nothing for any other element. */
export function codeBlockOf(pre: Element): CodeBlock | undefined {
  if (pre.tagName !== 'pre') return undefined;
  const [code] = pre.children.filter((child) => child.type === 'element');
  if (code?.tagName !== 'code') return undefined;
  return { code, language: languageOf(code), text: textOf(code) };
}

/** The language that a code element states. */
export const languageOf = (code: Element): string | undefined =>
  classesOf(code)
    .find((name) => name.startsWith('language-'))
    ?.slice('language-'.length)
    .toLowerCase();

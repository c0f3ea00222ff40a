/** Longest piece of a stranger's text that a comment carries, in characters. */
const MAX_TEXT = 300;

/**
 * A stranger's text as plain words of a Markdown comment: no markup, no HTML, no link, no mention of a person,
 * no reference to an issue, on one line.
 */
export function escapeMarkdown(text: string): string {
  const cut = text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)} …` : text;
  return (
    cut
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
      .replace(/[\\`*_{}[\]()<>#+!|~&$:-]/g, (character) => `&#${character.codePointAt(0)};`)
      // A character reference does not keep GitHub from noticing a mention, an empty comment between the letters does.
      .replace(/@/g, '@<!-- -->')
      .replace(/\b(www|https?|ftp)(?=[.&])/gi, '$1<!-- -->')
      .replace(/\b(GH)(?=&#45;\d)/gi, '$1<!-- -->')
  );
}

/** The same as code: a span that no run of backticks in the text can end. */
export function codeSpan(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').slice(0, MAX_TEXT);
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  // A bar would end the cell of a table even within code.
  return `${fence} ${line.replace(/\|/g, '¦')} ${fence}`;
}

/** A table with a head; cells are Markdown already. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

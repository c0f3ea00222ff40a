export interface FeedEntry {
  readonly title: string;
  /** Absolute address; also the entry's identity, since addresses are stable. */
  readonly address: string;
  readonly summary?: string;
  /** Date of the last change, `YYYY-MM-DD`. */
  readonly updated?: string;
}

export interface Feed {
  readonly title: string;
  /** Absolute address of the page that the feed follows. */
  readonly address: string;
  /** Absolute address of the feed. */
  readonly self: string;
  readonly author: string;
  readonly entries: readonly FeedEntry[];
}

/** Atom wants a date for everything; one that is not known is said as the oldest there is, never as today. */
const UNKNOWN_DATE = '1970-01-01';

/** An Atom feed (RFC 4287), the newest entry first. The same entries give the same bytes. */
export function atomFeed({ title, address, self, author, entries }: Feed): string {
  const newestFirst = [...entries].sort(
    (a, b) => (b.updated ?? '').localeCompare(a.updated ?? '') || (a.address < b.address ? -1 : 1),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<title>${escapeXml(title)}</title>`,
    `<id>${escapeXml(address)}</id>`,
    `<link href="${escapeXml(address)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<updated>${dateTime(newestFirst[0]?.updated)}</updated>`,
    `<author><name>${escapeXml(author)}</name></author>`,
    ...newestFirst.map(entryXml),
    '</feed>',
    '',
  ].join('\n');
}

function entryXml({ title, address, summary, updated }: FeedEntry): string {
  return [
    '<entry>',
    `<title>${escapeXml(title)}</title>`,
    `<id>${escapeXml(address)}</id>`,
    `<link href="${escapeXml(address)}"/>`,
    `<updated>${dateTime(updated)}</updated>`,
    ...(summary === undefined ? [] : [`<summary>${escapeXml(summary)}</summary>`]),
    '</entry>',
  ].join('');
}

const dateTime = (date = UNKNOWN_DATE): string => `${date.slice(0, 10)}T00:00:00Z`;

/** Characters that XML 1.0 forbids are dropped: titles and summaries are strangers'. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

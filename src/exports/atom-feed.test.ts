import { expect, test } from 'vitest';
import { atomFeed } from './atom-feed.ts';

const ADDRESSES = { address: 'https://x.example/in/image/', self: 'https://x.example/in/image/feed.xml' };

test('lists the newest first, and says an unknown date as the oldest', () => {
  const feed = atomFeed({
    ...ADDRESSES,
    title: 'Goes in: Image',
    author: 'Marketplace',
    entries: [
      { title: 'Undated', address: 'https://x.example/modules/c/' },
      { title: 'Old', address: 'https://x.example/modules/a/', updated: '2020-01-02' },
      { title: 'New', address: 'https://x.example/modules/b/', updated: '2026-03-04', summary: 'Counts.' },
    ],
  });
  expect([...feed.matchAll(/<entry><title>(\w+)/g)].map((match) => match[1])).toEqual(['New', 'Old', 'Undated']);
  expect(feed).toContain('<updated>2026-03-04T00:00:00Z</updated>\n<author>');
  expect(feed).toContain('<updated>1970-01-01T00:00:00Z</updated>');
});

test('a stranger cannot write markup into it', () => {
  const feed = atomFeed({
    ...ADDRESSES,
    title: 'a & b',
    author: 'x',
    entries: [{ title: '</title><script>"\u0000', address: 'https://x.example/modules/a/' }],
  });
  expect(feed).toContain('<title>&lt;/title&gt;&lt;script&gt;&quot;</title>');
  expect(feed).toContain('<title>a &amp; b</title>');
});

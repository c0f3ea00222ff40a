import { describe, expect, test } from 'vitest';
import { readGitHub } from './read-github.ts';

const REPOSITORY = { url: 'https://github.com/Sea-Lab/reefs', host: 'github.com', owner: 'Sea-Lab', name: 'reefs' };
const COMMIT = 'c'.repeat(40);
const API = 'https://api.example/repos/Sea-Lab/reefs';
const RAW = `https://raw.example/sea-lab/reef-mapper/${COMMIT}`;

const blob = (path: string, mode = '100644') => ({ path, mode, sha: path, size: 10 });

const ANSWERS: Readonly<Record<string, unknown>> = {
  [API]: {
    full_name: 'sea-lab/reef-mapper',
    default_branch: 'main',
    license: { spdx_id: 'MIT' },
    archived: false,
    parent: { full_name: 'lab/reefs' },
  },
  [`${API}/commits?per_page=1`]: [
    { sha: COMMIT, commit: { committer: { date: '2026-03-01T10:00:00Z' }, tree: { sha: 't1' } } },
  ],
  [`${API}/git/trees/t1`]: {
    tree: [
      blob('README.md'),
      blob('Dockerfile'),
      blob('ai4-metadata.yml'),
      blob('metadata.json'),
      blob('src', '040000'),
    ],
  },
  [`${RAW}/ai4-metadata.yml`]: 'title: Reefs',
  [`${RAW}/Dockerfile`]: 'FROM scratch',
};

function port(answers: Readonly<Record<string, unknown>> = ANSWERS) {
  const asked: string[] = [];
  const fetch = async (url: string): Promise<Response> => {
    asked.push(url);
    const answer = answers[url];
    if (answer instanceof Response) return answer;
    if (answer === undefined) return new Response('{}', { status: 404 });
    return new Response(typeof answer === 'string' ? answer : JSON.stringify(answer));
  };
  return {
    asked,
    apiUrl: 'https://api.example',
    rawUrl: 'https://raw.example',
    fetch,
    signal: new AbortController().signal,
  };
}

describe('a repository read from the browser', () => {
  test('is known in five calls, under its name of today, and says what was left out', async () => {
    const github = port();
    expect(await readGitHub(REPOSITORY, github)).toMatchObject({
      state: 'read',
      calls: 5,
      reading: {
        repository: { owner: 'sea-lab', name: 'reef-mapper', url: 'https://github.com/sea-lab/reef-mapper' },
        commit: COMMIT,
        date: '2026-03-01',
        branch: 'main',
        license: 'MIT',
        forkOf: 'lab/reefs',
        archived: false,
        unread: ['README.md'],
        files: { metadata: { path: 'ai4-metadata.yml' }, dockerfile: { path: 'Dockerfile' } },
      },
    });
    expect(github.asked).toHaveLength(5);
  });

  test('is read at the branch that the address names', async () => {
    const github = port({ ...ANSWERS, [`${API}/commits?per_page=1&sha=v2%2Fx`]: ANSWERS[`${API}/commits?per_page=1`] });
    expect(await readGitHub({ ...REPOSITORY, ref: 'v2/x' }, github)).toMatchObject({
      reading: { repository: { ref: 'v2/x' } },
    });
  });

  test.each([
    ['is not there', {}, { why: 'not-there' }],
    ['is empty', { ...ANSWERS, [`${API}/commits?per_page=1`]: [] }, { why: 'no-commit' }],
    ['is asked for too often', { ...ANSWERS, [API]: limited() }, { why: 'used-up', untilMs: 2_000_000_000_000 }],
    ['comes cut short', { ...ANSWERS, [API]: '{"full_na' }, { why: 'cut-short' }],
    ['meets a fault', { ...ANSWERS, [API]: new Response('', { status: 502 }) }, { why: 'failed', status: 502 }],
  ])('that %s is told', async (_, answers, refusal) => {
    expect(await readGitHub(REPOSITORY, port(answers))).toEqual({ state: 'unread', refusal });
  });

  test('without a connection is told', async () => {
    const github = { ...port(), fetch: async () => Promise.reject(new TypeError('Failed to fetch')) };
    expect(await readGitHub(REPOSITORY, github)).toEqual({ state: 'unread', refusal: { why: 'unreachable' } });
  });

  test('is never read past the limit of a file', async () => {
    const github = port({ ...ANSWERS, [`${RAW}/ai4-metadata.yml`]: 'x'.repeat(1_000_000) });
    const outcome = await readGitHub(REPOSITORY, github);
    expect(outcome.state === 'read' && outcome.reading.files.metadata?.bytes.length).toBe(64 * 1024 + 1);
  });
});

function limited(): Response {
  return new Response('{}', {
    status: 403,
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '2000000000' },
  });
}

import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, onTestFinished, test } from 'vitest';
import { LOCAL_TOKEN, startLocalGitHub } from '../local-github/server.ts';
import { blobOid, rename, repository, world } from '../local-github/world.ts';

interface Extract {
  readonly paths: Record<string, { get: Record<string, unknown> }>;
  readonly schemas: Record<string, unknown>;
}

const published = JSON.parse(
  readFileSync(new URL('../standards/github-rest.json', import.meta.url), 'utf8'),
) as Extract;

/** OpenAPI 3.0 says `nullable` where JSON Schema says `anyOf` with null. */
function toJsonSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(toJsonSchema);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, key === '$ref' ? refOf(value) : toJsonSchema(value)]),
  );
  return nullable ? { anyOf: [rest, { type: 'null' }] } : rest;
}

const refOf = (ref: unknown): string => String(ref).replace('#/components/schemas/', '#/$defs/');

function validatorOf(path: string, status: number): ValidateFunction {
  const schema = published.paths[path]?.get[String(status)];
  if (!schema) throw new Error(`GitHub's description has no ${status} for ${path}.`);
  const ajv = new Ajv({ strict: false, validateFormats: false });
  return ajv.compile({ ...(toJsonSchema(schema) as object), $defs: toJsonSchema(published.schemas) });
}

const bytes = Buffer.from('# Birdsong\n');

async function start() {
  const full = { license: 'MIT', topics: ['audio'], release: { tag: 'v1', publishedAt: '2026-01-01T00:00:00Z' } };
  const place = world([
    repository('aviary/birdsong', { 'README.md': bytes.toString() }, full),
    repository('aviary/bare', {}),
    repository('aviary/fork', {}, { forkOf: 'lab/birdsong' }),
    repository('aviary/old', {}),
    repository('aviary/blocked', {}, { blocked: true }),
  ]);
  rename(place, 'aviary/old', 'aviary/new');
  const github = await startLocalGitHub({ world: place });
  onTestFinished(github.close);
  const get = (path: string) => fetch(`${github.url}${path}`, { redirect: 'manual' });
  return { github, get };
}

describe('REST answers are as GitHub describes them:', () => {
  test.each([
    ['/repos/{owner}/{repo}', '/repos/aviary/birdsong', 200],
    ['/repos/{owner}/{repo}', '/repos/aviary/bare', 200],
    ['/repos/{owner}/{repo}', '/repos/aviary/fork', 200],
    ['/repos/{owner}/{repo}', '/repos/aviary/ghost', 404],
    ['/repos/{owner}/{repo}', '/repos/aviary/old', 301],
    ['/repos/{owner}/{repo}/git/blobs/{file_sha}', `/repos/aviary/birdsong/git/blobs/${blobOid(bytes)}`, 200],
    ['/repos/{owner}/{repo}/git/blobs/{file_sha}', `/repos/aviary/birdsong/git/blobs/${'0'.repeat(40)}`, 404],
    ['/repos/{owner}/{repo}/releases/latest', '/repos/aviary/birdsong/releases/latest', 200],
    ['/repos/{owner}/{repo}/releases/latest', '/repos/aviary/bare/releases/latest', 404],
    ['/orgs/{org}/repos', '/orgs/aviary/repos', 200],
  ])('%s at %s is %d', async (path, address, status) => {
    const { get } = await start();
    const response = await get(address);
    expect(response.status).toBe(status);
    const validate = validatorOf(path, status);
    expect(validate(await response.json()), JSON.stringify(validate.errors)).toBe(true);
    expect(response.headers.get('x-ratelimit-remaining')).toBe('59');
  });

  test('an answer that lacks everything fails', () => {
    expect(validatorOf('/repos/{owner}/{repo}', 200)({})).toBe(false);
    expect(validatorOf('/orgs/{org}/repos', 200)([{}])).toBe(false);
  });
});

test('a blocked repository is 451, a renamed one leads to its number', async () => {
  const { github, get } = await start();
  expect((await get('/repos/aviary/blocked')).status).toBe(451);
  const moved = await get('/repos/aviary/old');
  expect((await get(moved.headers.get('location') ?? '')).status).toBe(200);
  expect(github.calls).toHaveLength(3);
});

describe('GraphQL', () => {
  const ask = async (query: string, token = LOCAL_TOKEN) => {
    const { github } = await start();
    const headers = { authorization: `bearer ${token}`, 'content-type': 'application/json' };
    const response = await fetch(`${github.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
    return { status: response.status, answer: await response.json(), points: github.calls[0]?.points };
  };
  const inRepository = (fields: string, name = 'birdsong') =>
    `{ repository(owner: "aviary", name: "${name}") { ${fields} } }`;

  test('refuses a field that GitHub does not have', async () => {
    const { answer } = await ask(inRepository('stars'));
    expect(answer.errors[0].message).toMatch(/Cannot query field "stars" on type "Repository"/);
    expect(answer.data).toBeUndefined();
  });

  test('refuses a connection without bounds, or with too wide ones', async () => {
    const unbounded = await ask(inRepository('repositoryTopics { nodes { topic { name } } }'));
    expect(unbounded.answer.errors[0].message).toMatch(/You must provide a `first` or `last` value/);
    const wide = await ask(inRepository('repositoryTopics(first: 101) { nodes { topic { name } } }'));
    expect(wide.answer.errors[0].message).toMatch(/exceeds the `first` limit of 100/);
  });

  test('says NOT_FOUND beside the message, and gives the others', async () => {
    const { answer } = await ask(
      `{ a: repository(owner: "aviary", name: "ghost") { name } b: repository(owner: "aviary", name: "bare") { name } }`,
    );
    expect(answer.errors[0]).toMatchObject({ type: 'NOT_FOUND', path: ['a'] });
    expect(answer.data).toEqual({ a: null, b: { name: 'bare' } });
  });

  test('follows a rename, unless it is told not to', async () => {
    expect((await ask(inRepository('nameWithOwner', 'old'))).answer.data.repository.nameWithOwner).toBe('aviary/new');
    const strict = await ask('{ repository(owner: "aviary", name: "old", followRenames: false) { name } }');
    expect(strict.answer.errors[0].type).toBe('NOT_FOUND');
  });

  test('takes one point for a hundred connections, and at least one', async () => {
    const many = Array.from(
      { length: 100 },
      (_, at) =>
        `r${at}: repository(owner: "aviary", name: "bare") { issues(first: 1) { totalCount } refs(refPrefix: "refs/tags/", first: 1) { totalCount } }`,
    );
    expect((await ask(`{ ${many.join('\n')} }`)).points).toBe(2);
    expect((await ask(inRepository('name'))).points).toBe(1);
  });

  test('answers nothing without a token that it knows', async () => {
    expect((await ask(inRepository('name'), 'wrong')).status).toBe(401);
  });
});

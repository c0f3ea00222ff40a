import { describe, expect, test } from 'vitest';
import type { Operation } from './api.ts';
import { checkEntered } from './check-entered.ts';
import type { Entered } from './entered.ts';
import { readApi } from './read-api.ts';
import { readRefusal } from './refusal.ts';
import { ANSWER_TYPE_CONTROL, addressOf, buildRequest } from './request.ts';
import { snippetOf } from './snippet.ts';

const parameters = [
  { name: 'image', in: 'formData', type: 'file', required: true },
  { name: 'mask', in: 'formData', type: 'file' },
  { name: 'top', in: 'query', type: 'integer', minimum: 1, maximum: 9, default: 3 },
  { name: 'verbose', in: 'query', type: 'boolean', default: true },
  { name: 'unsaid', in: 'query', type: 'boolean' },
  { name: 'classes', in: 'query', type: 'array', items: { type: 'string' }, default: [] },
  { name: 'satellite', in: 'query', type: 'string', default: '"s2"' },
  { name: 'token', in: 'query', type: 'string', format: 'password' },
  { name: 'roi', in: 'query', type: 'string', default: '[1, 2]', description: 'Type: list' },
  { name: 'accept', in: 'header', type: 'string', enum: ['application/json', 'image/png', '*/*'] },
];
const operation = operationOf({ swagger: '2.0', paths: { '/v2/models/m/predict/': { post: { parameters } } } });
const file = new File(['x'], 'it\'s "one".png', { type: 'image/png' });
const untouched: Entered = {
  image: [file],
  mask: [new File([], '')],
  top: ['3'],
  verbose: ['true'],
  classes: [''],
  satellite: ['s2'],
  token: [''],
  roi: ['[1, 2]'],
};

function operationOf(document: object): Operation {
  const predict = readApi(document)?.models[0]?.predict;
  if (!predict) throw new Error('The document describes no model.');
  return predict;
}

describe('the request', () => {
  test('leaves out empty values and defaults, and sends a flag whose default nobody knows', () => {
    expect(buildRequest(operation, untouched)).toEqual({
      path: '/v2/models/m/predict/',
      query: [['unsaid', 'false']],
      form: [['image', file]],
      accept: 'application/json',
    });
  });

  test('repeats the name for a list, encodes JSON texts and asks for the chosen type', () => {
    const entered: Entered = {
      ...untouched,
      top: ['5'],
      verbose: [],
      unsaid: ['true'],
      classes: ['a, b\nc'],
      satellite: ['l8'],
      roi: ['[3]'],
      [ANSWER_TYPE_CONTROL]: ['image/png'],
    };
    const request = buildRequest(operation, entered);
    expect(request.accept).toBe('image/png');
    expect(addressOf('http://127.0.0.1:5000', request)).toBe(
      'http://127.0.0.1:5000/v2/models/m/predict/?top=5&verbose=false&unsaid=true&classes=a%2C+b&classes=c&satellite=%22l8%22&roi=%5B3%5D',
    );
  });

  test.each([
    ['https://host', '/v2/x/', 'https://host/v2/x/'],
    ['https://host/', '/v2/x/', 'https://host/v2/x/'],
    ['https://host/p', '/p/v2/x/', 'https://host/p/v2/x/'],
    ['https://host/p/', '/v2/x/', 'https://host/p/v2/x/'],
    ['https://host/p', '/pp/v2/x/', 'https://host/p/pp/v2/x/'],
  ])('at %s with the path %s goes to %s', (base, path, address) => {
    expect(addressOf(base, { path, query: [] })).toBe(address);
  });
});

test('a form is checked before it is sent, each fault with what is expected', () => {
  const entered: Entered = { ...untouched, image: [new File([], '')], top: ['12'], roi: ['[1'] };
  expect(checkEntered(operation.fields, untouched)).toEqual({});
  expect(checkEntered(operation.fields, entered)).toEqual({
    image: 'Choose a file.',
    top: 'Is 12; expected a whole number from 1 to 9, for instance 3.',
    roi: 'Is not JSON. Texts need double quotes, lists square brackets.',
  });
});

describe('a refusal', () => {
  test('is read from DEEPaaS 2, lists by their place', () => {
    expect(readRefusal({ top: ['Must be at most 9.'], weights: { 0: ['Not a valid number.'] } })).toEqual({
      top: 'Must be at most 9.',
      weights: 'Value 1: Not a valid number.',
    });
  });

  test('is read from the coming DEEPaaS 3', () => {
    expect(readRefusal({ detail: [{ type: 'missing', loc: ['query', 'top'], msg: 'Field required' }] })).toEqual({
      top: 'Field required.',
    });
  });

  test.each([[null], ['text'], [{}], [{ a: 1 }], [{ detail: [null] }]])('is not read from %j', (body) => {
    expect(readRefusal(body)).toBeUndefined();
  });
});

test('snippets carry the current values, quote what strangers named, and hide passwords', () => {
  const request = buildRequest(operation, { ...untouched, top: ['5'], token: ['hunter2'], unsaid: ['true'] });
  const snippet = (language: Parameters<typeof snippetOf>[0]) => snippetOf(language, 'http://h', operation, request);
  expect(snippet('curl')).toMatchInlineSnapshot(`
    "curl -X POST 'http://h/v2/models/m/predict/?top=5&unsaid=true&token=SECRET' \\
      -H 'accept: application/json' \\
      -H 'Expect:' \\
      -F 'image=@"it'\\''s \\"one\\".png"'"
  `);
  expect(snippet('Python')).toMatchInlineSnapshot(`
    "import requests

    response = requests.post(
        "http://h/v2/models/m/predict/",
        params=[("top", "5"), ("unsaid", "true"), ("token", "SECRET")],
        files={"image": open("it's \\"one\\".png", "rb")},
        headers={"accept": "application/json"},
        timeout=120,
    )
    response.raise_for_status()
    answer = response.json()"
  `);
  expect(snippet('JavaScript')).toMatchInlineSnapshot(`
    "import { openAsBlob } from 'node:fs';

    const form = new FormData();
    form.append('image', await openAsBlob("it's \\"one\\".png"), "it's \\"one\\".png");
    const response = await fetch('http://h/v2/models/m/predict/?top=5&unsaid=true&token=SECRET', { method: 'POST', body: form, headers: { accept: 'application/json' } });
    if (!response.ok) throw new Error(\`\${response.status} \${await response.text()}\`);
    const answer = await response.json();"
  `);
});

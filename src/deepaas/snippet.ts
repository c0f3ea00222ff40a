import type { Operation } from './api.ts';
import { addressOf, type TryRequest } from './request.ts';

export const LANGUAGES = ['curl', 'Python', 'JavaScript'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Stands in place of what a reader keeps secret. */
const SECRET = 'SECRET';

/** The same request as a program: for a file its name, for a password a placeholder. */
export function snippetOf(language: Language, base: string, operation: Operation, request: TryRequest): string {
  const shown = withoutSecrets(operation, request);
  switch (language) {
    case 'curl':
      return curlSnippet(base, shown);
    case 'Python':
      return pythonSnippet(base, shown);
    case 'JavaScript':
      return javaScriptSnippet(base, shown);
  }
}

function withoutSecrets({ fields }: Operation, request: TryRequest): TryRequest {
  const secret = new Set(
    fields.flatMap(({ name, control }) => (control.kind === 'text' && control.format === 'password' ? [name] : [])),
  );
  return {
    ...request,
    query: request.query.map(([name, value]) => [name, secret.has(name) ? SECRET : value] as const),
  };
}

/** `Expect:` because DEEPaaS on an older aiohttp answers nothing to curl's question before a large upload. */
function curlSnippet(base: string, request: TryRequest): string {
  const parts = request.form.map(([name, value]) =>
    typeof value === 'string'
      ? `--form-string ${shell(`${name}=${value}`)}`
      : `-F ${shell(`${name}=@"${value.name.replaceAll(/["\\]/g, '\\$&')}"`)}`,
  );
  const lines = [
    `curl -X POST ${shell(addressOf(base, request))}`,
    ...(request.accept ? [`-H ${shell(`accept: ${request.accept}`)}`] : []),
    ...(parts.length > 0 ? [`-H ${shell('Expect:')}`, ...parts] : []),
    ...(isJson(request) ? [] : ['-o answer']),
  ];
  return lines.join(' \\\n  ');
}

const shell = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

const isJson = ({ accept, query }: TryRequest): boolean => {
  const type = accept ?? query.find(([name]) => name.toLowerCase() === 'accept')?.[1];
  return type === undefined || type === 'application/json';
};

function pythonSnippet(base: string, request: TryRequest): string {
  const { form, query, accept } = request;
  const files = form.flatMap(([name, value]) => (typeof value === 'string' ? [] : [[name, value.name] as const]));
  const fields = form.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []));
  const lines = [
    `    ${python(addressOf(base, { ...request, query: [] }))},`,
    ...(query.length > 0 ? [`    params=${pythonPairs(query)},`] : []),
    ...(fields.length > 0 ? [`    data=${pythonPairs(fields)},`] : []),
    ...(files.length > 0
      ? [`    files={${files.map(([name, file]) => `${python(name)}: open(${python(file)}, "rb")`).join(', ')}},`]
      : []),
    ...(accept ? [`    headers={"accept": ${python(accept)}},`] : []),
    '    timeout=120,',
  ];
  const end = isJson(request) ? 'answer = response.json()' : 'answer = response.content';
  return ['import requests', '', 'response = requests.post(', ...lines, ')', 'response.raise_for_status()', end].join(
    '\n',
  );
}

/** JSON's texts are Python's too. */
const python = (text: string): string => JSON.stringify(text);

const pythonPairs = (pairs: TryRequest['query']): string =>
  `[${pairs.map(([name, value]) => `(${python(name)}, ${python(value)})`).join(', ')}]`;

function javaScriptSnippet(base: string, request: TryRequest): string {
  const { form, accept } = request;
  const hasFile = form.some(([, value]) => typeof value !== 'string');
  const parts = form.map(([name, value]) =>
    typeof value === 'string'
      ? `form.append(${script(name)}, ${script(value)});`
      : `form.append(${script(name)}, await openAsBlob(${script(value.name)}), ${script(value.name)});`,
  );
  const options = [
    "method: 'POST'",
    ...(parts.length > 0 ? ['body: form'] : []),
    ...(accept ? [`headers: { accept: ${script(accept)} }`] : []),
  ];
  return [
    ...(hasFile ? [`import { openAsBlob } from ${script('node:fs')};`, ''] : []),
    ...(parts.length > 0 ? ['const form = new FormData();', ...parts] : []),
    `const response = await fetch(${script(addressOf(base, request))}, { ${options.join(', ')} });`,
    'if (!response.ok) throw new Error(`$' + '{response.status} $' + '{await response.text()}`);',
    isJson(request) ? 'const answer = await response.json();' : 'const answer = await response.blob();',
  ].join('\n');
}

const script = (text: string): string => (/['\\\n\r\u2028\u2029]/.test(text) ? JSON.stringify(text) : `'${text}'`);

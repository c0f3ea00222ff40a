import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import { createAjv } from './ajv.ts';

/** Schemas of `src/model/`, each with the validator's name and the file that its types go to. */
const SCHEMAS = [
  { stem: 'entry', validator: 'isEntry', types: 'entry.ts' },
  { stem: 'metadata-1.0.0', validator: 'isMetadata100', types: 'metadata-1.ts' },
  { stem: 'metadata-2.0.0', validator: 'isMetadata200' },
  { stem: 'metadata-2.1.0', validator: 'isMetadata210' },
  { stem: 'metadata-2.2.0', validator: 'isMetadata220' },
  // The newest version refers to all before it, so their types come with it.
  { stem: 'metadata-2.3.0', validator: 'isMetadata230', types: 'metadata-2.ts' },
] as const;

/** Where the functions below stand, seen from `generated/`. */
const RUNTIME_FILE = '../ajv-runtime.ts';

/** ajv's runtime files that standalone code requires, and our functions in their place. */
const RUNTIME = {
  'ajv/dist/runtime/ucs2length': 'codePointLength',
  'ajv/dist/runtime/equal': 'equal',
} as const;

/** Types and validators that follow from the schemas, by path below `modelDir`. */
export async function generateCode(modelDir: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const schema of SCHEMAS) {
    if ('types' in schema) files.set(`generated/${schema.types}`, await typesOf(modelDir, schema.stem));
  }
  files.set('generated/validators.js', validatorsOf(modelDir));
  files.set('generated/validators.d.ts', declarationsOf());
  return files;
}

/** Paths below `modelDir` whose text is not what the schemas make. */
export function driftOf(modelDir: string, files: ReadonlyMap<string, string>): string[] {
  const standing = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
  return [...files].filter(([path, text]) => standing(join(modelDir, path)) !== text).map(([path]) => path);
}

export function writeGenerated(modelDir: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(modelDir, path)), { recursive: true });
    writeFileSync(join(modelDir, path), text);
  }
}

const schemaFile = (stem: string): string => `${stem}.schema.json`;

const readSchema = (modelDir: string, stem: string): Record<string, unknown> & { $id: string } =>
  JSON.parse(readFileSync(join(modelDir, schemaFile(stem)), 'utf8'));

async function typesOf(modelDir: string, stem: string): Promise<string> {
  const schema = readSchema(modelDir, stem);
  const text = await compile(schema, stem, {
    bannerComment: `/* Made by \`npm run generate\` from ${schemaFile(stem)}. */`,
    cwd: `${modelDir}/`,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 120 },
  });
  return text;
}

function validatorsOf(modelDir: string): string {
  const ajv = createAjv({ code: { source: true, esm: true, lines: true } });
  const schemas = SCHEMAS.map(({ stem, validator }) => ({ validator, schema: readSchema(modelDir, stem) }));
  for (const { schema } of schemas) ajv.addSchema(schema);
  const code = standaloneCode(ajv, Object.fromEntries(schemas.map(({ validator, schema }) => [validator, schema.$id])));
  return `/* Made by \`npm run generate\` from the schemas of src/model/. */\n${withOwnRuntime(code)}\n`;
}

function withOwnRuntime(code: string): string {
  let text = code.replace('"use strict";', '');
  for (const [path, name] of Object.entries(RUNTIME)) text = text.replaceAll(`require("${path}").default`, name);
  const left = /require\([^)]*\)/.exec(text);
  if (left) throw new Error(`The validators need ${left[0]}: give it a function in src/model/ajv-runtime.ts.`);
  const used = Object.values(RUNTIME).filter((name) => new RegExp(`= ${name};`).test(text));
  return `import { ${used.join(', ')} } from '${RUNTIME_FILE}';\n${text}`;
}

function declarationsOf(): string {
  const types = SCHEMAS.map(({ validator }) => validator.slice('is'.length));
  return [
    '/* Made by `npm run generate` from the schemas of src/model/. */',
    "import type { ErrorObject } from 'ajv';",
    "import type { Entry } from './entry.ts';",
    "import type { Metadata100 } from './metadata-1.ts';",
    `import type { ${types.filter((name) => name.startsWith('Metadata2')).join(', ')} } from './metadata-2.ts';`,
    '',
    '/** True where the data follow the schema; otherwise `errors` holds all errors of the last call. */',
    'export interface Validator<T> {',
    '  (data: unknown): data is T;',
    '  errors?: ErrorObject[] | null;',
    '}',
    ...types.map((name) => `export const is${name}: Validator<${name}>;`),
    '',
  ].join('\n');
}

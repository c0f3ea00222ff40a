import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import type { Api, Operation } from '../../deepaas/api.ts';
import { curatedApi } from '../../deepaas/curated-api.ts';
import { readApi } from '../../deepaas/read-api.ts';
import type { Entry } from '../../model/generated/entry.ts';
import { type Part, requireInCi, suiteName } from '../part.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const FOLDER = resolve(process.env['CORPUS_DIR'] ?? join(ROOT, '../shared/corpus'), '../deepaas');

/** Entries whose code made the description of that name. */
const ENTRIES: Readonly<Record<string, string>> = { 'ai4os-yolov8-torch': 'ai4os-yolo-torch', mods: 'deep-oc-mods' };

const part: Part<string> = requireInCi(
  existsSync(FOLDER) ? { found: FOLDER } : { missing: `API descriptions are not in ${FOLDER}` },
);
const swagger = 'missing' in part ? [] : readdirSync(join(FOLDER, 'swagger'));
const recorded =
  'missing' in part
    ? []
    : readdirSync(join(FOLDER, 'recordings'), { recursive: true, encoding: 'utf8' })
        .filter((name) => /(swagger|openapi)\.json\.body$/.test(name))
        .filter((name) => !readFileSync(join(FOLDER, 'recordings', name), 'utf8').startsWith('404'));

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** Name, kind and what is allowed: facts of the code, without anybody's words. */
const outline = (operation: Operation | undefined) =>
  operation?.fields.map(({ name, in: place, required, control }) => ({
    name,
    place,
    required,
    kind: control.kind,
    ...('least' in control && { least: control.least }),
    ...('most' in control && control.kind === 'number' && { most: control.most }),
    ...(control.kind === 'choice' && { options: control.options.map(({ value }) => value) }),
    ...(control.kind === 'flag' && { initial: control.initial }),
    ...(control.kind === 'number' && { initial: control.initial, whole: control.whole }),
  }));

describe.skipIf('missing' in part)(suiteName('API descriptions of real modules', part), () => {
  test.each([...swagger.map((name) => `swagger/${name}`), ...recorded.map((name) => `recordings/${name}`)])(
    '%s gives a form with every argument',
    (name) => {
      const api = readApi(read(join(FOLDER, name)));
      expect(api?.models.length).toBeGreaterThan(0);
      for (const { predict } of api?.models ?? []) expect(predict.fields.length).toBeGreaterThan(0);
    },
  );

  test.each(swagger)('the curated API of %s is what its code says', (name) => {
    const stem = name.replace('.swagger.json', '');
    const entry = load(readFileSync(join(ROOT, 'modules', `${ENTRIES[stem] ?? stem}.yaml`), 'utf8')) as Entry;
    const written = entry.curated?.api;
    expect(written, 'the entry has a curated API').toBeDefined();
    const curated: Api | undefined = written && curatedApi(written);
    const live = readApi(read(join(FOLDER, 'swagger', name)));
    const [ours, theirs] = [curated?.models[0], live?.models[0]];
    expect(ours?.predict.path).toBe(theirs?.predict.path);
    expect(ours?.predict.answer).toEqual(theirs?.predict.answer);
    expect(relaxed(outline(ours?.predict))).toEqual(relaxed(outline(theirs?.predict)));
    expect(relaxed(outline(ours?.train) ?? [])).toEqual(relaxed(outline(theirs?.train)));
  });
});

/** Code that declares no type, or an object as text, leaves open what people can read there. */
const relaxed = (fields: ReturnType<typeof outline>) =>
  fields?.map((field) => (field.kind === 'json' || field.kind === 'text' ? { ...field, kind: 'text or JSON' } : field));

import type { Api, Operation } from './api.ts';
import { rangeWords } from './check-entered.ts';
import type { Control, Field } from './field.ts';
import { initialTextOf } from './request.ts';

/** How a description differs from the one before it, a sentence for each difference. */
export function apiChanges(before: Api, after: Api): string[] {
  const names = ({ models }: Api) => models.map(({ name }) => name);
  const kept = before.models.flatMap((model) => {
    const successor = after.models.find(({ name }) => name === model.name);
    return successor ? [{ model, successor }] : [];
  });
  return [
    ...presence('model', names(before), names(after)),
    ...kept.flatMap(({ model, successor }) => [
      ...operationChanges('predict', model.predict, successor.predict),
      ...operationChanges('train', model.train, successor.train),
    ]),
  ];
}

function operationChanges(verb: string, before: Operation | undefined, after: Operation | undefined): string[] {
  if (!before && !after) return [];
  if (!before || !after) return [`${verb} is ${after ? 'new' : 'gone'}.`];
  const names = ({ fields }: Operation) => fields.map(({ name }) => name);
  const changed = before.fields.flatMap((field) => {
    const successor = after.fields.find(({ name }) => name === field.name);
    return successor ? fieldChanges(field, successor).map((change) => `argument ${field.name} ${change}.`) : [];
  });
  return [
    ...presence('argument', names(before), names(after)),
    ...changed,
    ...presence('media type', before.answer.options, after.answer.options),
  ].map((sentence) => `${verb}: ${sentence}`);
}

const presence = (noun: string, before: readonly string[], after: readonly string[]): string[] => [
  ...lacking(after, before).map((name) => `${noun} ${name} is new.`),
  ...lacking(before, after).map((name) => `${noun} ${name} is gone.`),
];

/** What the first list has and the second has not. */
const lacking = (names: readonly string[], others: readonly string[]): string[] =>
  names.filter((name) => !others.includes(name));

const KIND_WORDS: Readonly<Record<Control['kind'], string>> = {
  file: 'a file',
  choice: 'a choice',
  flag: 'yes or no',
  number: 'a number',
  text: 'a text',
  list: 'a list',
  json: 'JSON',
  region: 'a region',
};

function fieldChanges(before: Field, after: Field): string[] {
  const [was, now] = [before.control, after.control];
  if (was.kind !== now.kind) return [`is ${KIND_WORDS[now.kind]}, was ${KIND_WORDS[was.kind]}`];
  const changes = [
    ...(before.required === after.required ? [] : [after.required ? 'is required, was optional' : 'is optional now']),
    ...valueChange('takes', rangeOf(was), rangeOf(now)),
    ...valueChange('has the default', defaultOf(was), defaultOf(now)),
    ...presence('choice', choicesOf(was), choicesOf(now)).map(
      (sentence) => `has another set: ${sentence.slice(0, -1)}`,
    ),
  ];
  const isSame = JSON.stringify(was) === JSON.stringify(now);
  return changes.length === 0 && !isSame ? ['is described otherwise'] : changes;
}

const valueChange = (verb: string, was: string, now: string): string[] =>
  was === now ? [] : [`${verb} ${now}, before ${was}`];

const rangeOf = (control: Control): string => (control.kind === 'number' ? rangeWords(control) : '');

const defaultOf = (control: Control): string => initialTextOf(control) || (control.kind === 'flag' ? 'false' : 'none');

const choicesOf = (control: Control): readonly string[] =>
  control.kind === 'choice' ? control.options.map(({ label }) => label) : [];

import type { CuratedApi, CuratedArgument } from '../model/generated/entry.ts';
import type { AnswerTypes, Api, Operation } from './api.ts';
import type { Control, Field, TextControl } from './field.ts';
import { fileControlOf } from './file-hints.ts';
import { labelOf } from './label.ts';
import { asRegion } from './region.ts';

/** The API of a module as people wrote it down from its code, in the form that a recorded one has. */
export function curatedApi({ model, predict, train, answers }: CuratedApi): Api {
  const path = `/v2/models/${model}/`;
  const operation = (verb: string, list: readonly CuratedArgument[], answer: AnswerTypes): Operation => ({
    path: `${path}${verb}/`,
    fields: list.map(fieldOf),
    answer,
    outputs: [],
  });
  return {
    dialect: 'swagger-2',
    models: [
      {
        name: model,
        predict: operation('predict', predict, answerTypesOf(answers)),
        ...(train && { train: operation('train', train, answerTypesOf(undefined)) }),
      },
    ],
  };
}

const JSON_ONLY: AnswerTypes = { options: ['application/json'], initial: 'application/json' };

function answerTypesOf(answers: CuratedApi['answers']): AnswerTypes {
  const [initial] = answers?.types ?? [];
  if (!answers || initial === undefined) return JSON_ONLY;
  return { options: answers.types, initial, askedBy: { in: answers.in, name: 'accept' } };
}

function fieldOf(argument: CuratedArgument): Field {
  const { name, description = '', required = false, type } = argument;
  return {
    name,
    label: labelOf(name),
    help: description,
    required,
    in: type === 'file' ? 'form' : 'query',
    control: asRegion(name, description, controlOf(argument)),
  };
}

function controlOf(argument: CuratedArgument): Control {
  const { name, type, description = '', encoded = false } = argument;
  const initial = argument.default;
  const quote = (value: unknown): string => (encoded ? JSON.stringify(value) : String(value));
  switch (type) {
    case 'file':
      return fileControlOf(name, description);
    case 'flag':
      return { kind: 'flag', ...(typeof initial === 'boolean' && { initial }) };
    case 'choice': {
      const options = (argument.choices ?? []).map((choice) => ({ value: quote(choice), label: String(choice) }));
      return { kind: 'choice', options, ...(initial !== undefined && { initial: quote(initial) }) };
    }
    case 'integer':
    case 'number':
      return {
        kind: 'number',
        whole: type === 'integer',
        ...range(argument),
        ...(typeof initial === 'number' && { initial }),
      };
    case 'list':
      return {
        kind: 'list',
        items: argument.items ?? 'text',
        initial: Array.isArray(initial) ? initial.map(String) : [],
      };
    case 'json':
      return { kind: 'json', strict: true, ...(initial !== undefined && { initial: JSON.stringify(initial) }) };
    case 'text':
    case 'url':
    case 'password':
      return textOf(type, initial, encoded);
  }
}

const range = ({ least, most }: CuratedArgument) => ({
  ...(least !== undefined && { least }),
  ...(most !== undefined && { most }),
});

const textOf = (format: 'text' | 'url' | 'password', initial: unknown, quoted: boolean): TextControl => ({
  kind: 'text',
  format,
  long: false,
  quoted,
  ...(initial !== undefined && { initial: String(initial) }),
});

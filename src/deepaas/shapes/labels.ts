import { isRecord } from '../parameter.ts';
import type { Label, LabelsView } from '../view.ts';
import { type Fields, firstOf, isNumber, isRecords, isTexts, numberIn, textIn } from './read.ts';

const NAME_FIELDS = ['label', 'name', 'class', 'class_name', 'category', 'breed', 'species', 'prediction'] as const;
const SCORE_FIELDS = ['probability', 'score', 'confidence', 'prob', 'proba', 'likelihood'] as const;
const LIST_NAMES = ['labels', 'pred_lab', 'classes', 'names'] as const;
const LIST_SCORES = ['probabilities', 'pred_prob', 'scores', 'confidences'] as const;
const NOTE_FIELDS = ['info', 'description', 'url', 'link'] as const;

/** Fewer names than this in a dictionary of numbers say nothing of labels. */
const LEAST_ENTRIES = 2;

/** Labels with scores: parallel lists, a list of objects, or a dictionary of shares. */
export function recogniseLabels(value: unknown): LabelsView | undefined {
  const labels = isRecord(value) ? (parallel(value) ?? shares(value)) : isRecords(value) ? objects(value) : undefined;
  return labels && labels.length > 0 ? { kind: 'labels', labels } : undefined;
}

/** `labels` beside `probabilities`, perhaps with `colours`; for several files a list of lists, of which the first is read. */
function parallel(value: Fields): Label[] | undefined {
  const names = unnest(firstOf(value, LIST_NAMES));
  const scores = unnest(firstOf(value, LIST_SCORES));
  if (!isTexts(names) || !Array.isArray(scores) || scores.length !== names.length) return undefined;
  const colours = firstOf(value, ['colours', 'colors']);
  const numbers = scores.map(numberIn);
  if (!numbers.every(isNumber)) return undefined;
  return names.map((label, index) => ({
    label,
    score: numbers[index] ?? Number.NaN,
    ...colourAt(colours, index),
  }));
}

const unnest = (value: unknown): unknown =>
  Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) ? value[0] : value;

function colourAt(colours: unknown, index: number): { colour?: string } {
  const colour: unknown = Array.isArray(colours) ? colours[index] : undefined;
  return typeof colour === 'string' && /^#[0-9a-f]{6}$/i.test(colour) ? { colour } : {};
}

function objects(value: readonly Fields[]): Label[] | undefined {
  const labels = value.map((one) => {
    const label = textIn(firstOf(one, NAME_FIELDS));
    const score = numberIn(firstOf(one, SCORE_FIELDS));
    const note = noteOf(firstOf(one, NOTE_FIELDS));
    return label === undefined || score === undefined ? undefined : { label, score, ...(note && { note }) };
  });
  return labels.every((label) => label !== undefined) ? labels : undefined;
}

/** `info` is a text, or an object with links of which the first is taken. */
function noteOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (!isRecord(value)) return undefined;
  const { links } = value;
  const [first] = Array.isArray(links) ? links : [];
  const target: unknown = isRecord(first) ? first['url'] : first;
  return typeof target === 'string' ? target : undefined;
}

/** `{"cat": 0.9, "dog": 0.1}`: only where all are shares, or any list of numbers by name would be taken for labels. */
function shares(value: Fields): Label[] | undefined {
  const entries = Object.entries(value);
  if (entries.length < LEAST_ENTRIES) return undefined;
  const labels = entries.map(([label, score]) => ({ label, score: numberIn(score) ?? Number.NaN }));
  const areShares = labels.every(({ score }) => score >= 0 && score <= 1);
  return areShares ? labels.toSorted((a, b) => b.score - a.score) : undefined;
}

import type { InputKind, Operation, OutputKind } from '../../model/vocabulary.ts';
import type { Reading, Said, Statement } from './derive-statements.ts';

type Rules<K> = readonly (readonly [kind: K, words: RegExp])[];

/** What is only for training, or may be left out, is no port of the prediction. */
const NOT_OF_THE_PREDICTION = /\btraining\b|^optional\b/i;

/** A picture that only draws another answer: boxes, keypoints, the result. */
const DRAWING_OF_A_RESULT =
  /\bannotated\b|\b(image|pdf|video)\b.*\bwith\b.*\b(boxes|results?|segmentation|detections|keypoints)\b/i;

/** The first that fits holds: numbers in a grid are often called images. */
const INPUT_RULES: Rules<InputKind> = [
  ['array', /\bnumpy\b|\bhdf5\b|\barrays?\b|\bsatellite tiles?\b|\bnetcdf\b/i],
  ['audio', /\baudio\b|\bwav\b|\brecordings?\b|\bsounds?\b/i],
  ['series', /\btime series\b/i],
  ['table', /\btabular\b|\btables?\b|\bcsv\b|\bspreadsheets?\b/i],
  ['video', /\bvideos?\b|\bfilms?\b/i],
  ['image', /\bimages?\b|\bpictures?\b|\bphoto\w*\b/i],
  ['text', /\btexts?\b|\bprompts?\b|\bdocuments?\b/i],
  ['params', /\b(name|number|type|duration|rate|position) of\b|^position\b|\blogin\b|\bbounding box\b|\bdates?\b/i],
];

const DATA_TYPES: Readonly<Record<string, InputKind>> = {
  image: 'image',
  video: 'video',
  audio: 'audio',
  text: 'text',
  tabular: 'table',
  'time series': 'series',
};

/** The first that fits holds, because a box also bears a class and a score. */
const ANSWER_RULES: Rules<OutputKind> = [
  ['boxes', /\bbox(es)?\b|\bposition\b/i],
  ['mask', /\bsegment\w*|\bmasks?\b|\blabel map\b/i],
  ['points', /\bcoordinates\b|\bkeypoints?\b|\blines\b/i],
  ['labels', /\bclass(es)?\b|\bspecies\b|\blabels?\b|\bbreeds?\b|\bkeywords?\b|\bstage\b|\bprobability\b/i],
];

/** Asked where no rule above fits; all that fit hold. */
const MADE_RULES: Rules<OutputKind> = [
  ['image', /\bimages?\b|\bmaps\b|\bplots?\b|\bgeotiff\b|\bscenes?\b/i],
  ['values', /\bspreadsheets?\b|\bforecast\b|\bscore\b|\bprediction\b|\bcounts?\b/i],
  ['text', /\btexts?\b|\btranscript\w*/i],
];

/** What comes out by the nature of the operation, where the words about outputs do not say it. */
const BY_OPERATION: Readonly<Partial<Record<Operation, OutputKind>>> = {
  classify: 'labels',
  detect: 'boxes',
  segment: 'mask',
  points: 'points',
  enhance: 'image',
  forecast: 'values',
  measure: 'values',
  echo: 'values',
  generate: 'text',
};

/** What goes in: from the words about inputs, else from the data types. */
export function readInputKinds(said: Said): Reading<InputKind>[] {
  const stated = predictionStatements(said('inputs')).flatMap((statement) =>
    alternativesOf(statement.text).flatMap((text) => firstOf(INPUT_RULES, text, statement)),
  );
  if (stated.length > 0) return distinct(stated);
  return distinct(
    said('dataTypes').flatMap((statement) => {
      const value = DATA_TYPES[statement.text.toLowerCase()];
      return value ? [{ value, statement, words: statement.text }] : [];
    }),
  );
}

/** What comes out: from the words about outputs, else by the nature of the operation. */
export function readOutputKinds(said: Said, operation: Reading<Operation> | undefined): Reading<OutputKind>[] {
  const stated = predictionStatements(said('outputs')).flatMap((statement) => {
    const text = withoutFormat(statement.text);
    const answer = firstOf(ANSWER_RULES, text, statement);
    if (answer.length > 0) return answer;
    return DRAWING_OF_A_RESULT.test(text) ? [] : allOf(MADE_RULES, text, statement);
  });
  if (stated.length > 0) return distinct(stated);
  const value = operation && BY_OPERATION[operation.value];
  return value ? [{ ...operation, value }] : [];
}

const predictionStatements = (statements: readonly Statement[]): Statement[] =>
  statements.filter(({ text }) => !NOT_OF_THE_PREDICTION.test(text));

/** “image or NumPy file” are two ways to feed it. */
const alternativesOf = (text: string): string[] => text.split(/\s+or\s+/);

/** “…, as JSON, image or ZIP” tells how the answer is wrapped, not what it is. */
const withoutFormat = (text: string): string => text.replace(/, as .*$/, '');

function firstOf<K>(rules: Rules<K>, text: string, statement: Statement): Reading<K>[] {
  return allOf(rules, text, statement).slice(0, 1);
}

function allOf<K>(rules: Rules<K>, text: string, statement: Statement): Reading<K>[] {
  return rules.flatMap(([value, words]) => {
    const found = words.exec(text)?.[0];
    return found ? [{ value, statement, words: found }] : [];
  });
}

const distinct = <K>(readings: readonly Reading<K>[]): Reading<K>[] =>
  readings.filter(({ value }, index) => readings.findIndex((other) => other.value === value) === index);

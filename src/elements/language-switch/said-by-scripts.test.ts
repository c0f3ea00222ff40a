import { describe, expect, test } from 'vitest';
import { checkEntered, type FieldErrors } from '../../deepaas/check-entered.ts';
import type { Control, Field } from '../../deepaas/field.ts';
import { INPUT_WORDS } from '../../deepaas/input-words.ts';
import type { DecodeFault } from '../try-it/decode/decoded.ts';
import { decodingWords, faultWords, STOP_DECODING, scaledWords } from '../try-it/decoding-words.ts';
import { earlierPieces } from '../try-it/earlier-answer.ts';
import type { Failure, FailureKind } from '../try-it/failure.ts';
import { failurePanel } from '../try-it/failure-words.ts';
import { LOADING_WORDS } from '../try-it/loading-words.ts';
import type { Panel } from '../try-it/panel.ts';
import { ignoredWords } from '../try-it/restore-link.ts';
import type { State } from '../try-it/state.ts';
import { REACH_WORDS, TELL_LABEL } from '../try-it/telling-words.ts';
import { formatBytes } from '../try-it/views/format-number.ts';
import { panelOf, restWords } from '../try-it/words.ts';
import { german } from './german.ts';
import { spanish } from './spanish.ts';
import { tongueOf } from './tongue.ts';
import { createTranslator } from './translator.ts';

const situation = {
  base: 'https://api.example.org',
  host: 'api.example.org',
  place: 'module-page' as const,
  origin: 'https://market.example.org',
  nowMs: 20_000,
};

/** One of each kind; where its words depend on what is known of it, one for each wording. */
const FAILURES: Readonly<{ [K in FailureKind]: readonly Extract<Failure, { kind: K }>[] }> = {
  offline: [{ kind: 'offline' }],
  'mixed-content': [{ kind: 'mixed-content' }],
  'blocked-by-page': [{ kind: 'blocked-by-page', directive: 'connect-src' }],
  'needs-permission': [
    { kind: 'needs-permission', permission: 'prompt' },
    { kind: 'needs-permission', permission: 'denied' },
  ],
  auth: [{ kind: 'auth', status: 401 }],
  'not-deepaas': [
    { kind: 'not-deepaas', found: 'it leads to another host' },
    { kind: 'not-deepaas', found: 'its description answers 500' },
    { kind: 'not-deepaas', found: 'what stands there is no JSON' },
    { kind: 'not-deepaas', found: 'its description names no model' },
  ],
  'model-missing': [{ kind: 'model-missing' }],
  unreachable: [{ kind: 'unreachable' }],
  'still-asleep': [{ kind: 'still-asleep', afterMs: 120_000, status: 503 }],
  'no-answer': [{ kind: 'no-answer', afterMs: 30_000 }],
  stuck: [{ kind: 'stuck', afterMs: 120_000 }],
  gone: [{ kind: 'gone', afterMs: 9_000 }],
  dropped: [{ kind: 'dropped', afterMs: 9_000 }],
  'request-too-large': [{ kind: 'request-too-large', said: '', sentBytes: 3_000_000 }],
  refused: [{ kind: 'refused', status: 400, said: '' }],
  'model-error': [
    { kind: 'model-error', status: 500, said: '' },
    { kind: 'model-error', status: 500, said: 'Error validating' },
  ],
  'model-says': [{ kind: 'model-says', message: '' }],
  gateway: [{ kind: 'gateway', status: 504 }],
  unreadable: [{ kind: 'unreadable', reason: 'It calls itself JSON and is none.', text: '' }],
  'answer-too-large': [{ kind: 'answer-too-large', limitBytes: 50_000_000 }],
  cancelled: [{ kind: 'cancelled', afterMs: 4_000 }],
  'frame-refused': [{ kind: 'frame-refused' }],
  'page-fault': [{ kind: 'page-fault', reason: 'Failed to fetch' }],
};

const at = { run: 1, key: 'a', startedAtMs: 19_000 };
const STATES: readonly State[] = [
  { name: 'idle' },
  { name: 'invalid', by: 'form', errors: { a: 'b' } },
  { name: 'invalid', by: 'endpoint', errors: { a: 'b', c: 'd' } },
  { name: 'probing', ...at },
  { name: 'probing', ...at, startedAtMs: 1_000 },
  { name: 'waking', ...at, status: 503, tries: 1 },
  { name: 'running', ...at, limitMs: 120_000 },
  { name: 'running', ...at, startedAtMs: 1_000, limitMs: 120_000 },
  { name: 'framed', run: 1 },
  { name: 'answered', run: 1, tookMs: 1_200, pasted: false },
  { name: 'answered', run: 1, tookMs: 0, pasted: true },
];

const sentencesOf = ({ title, said, todo, fix }: Panel): string[] => [title, said, ...todo, ...(fix ? [fix.said] : [])];

const field = (name: string, control: Control): Field => ({ name, control }) as unknown as Field;
const ENTERED: readonly (readonly [Control, string])[] = [
  [{ kind: 'file', accept: [] } as unknown as Control, ''],
  [{ kind: 'number', whole: true, least: 1, most: 9, initial: 3 }, '12'],
  [{ kind: 'number', whole: false, least: 0.5 }, '0'],
  [{ kind: 'number', whole: false, most: 2 }, '3'],
  [{ kind: 'number', whole: true }, ''],
  [{ kind: 'number', whole: true, initial: 3 }, ''],
];

function refusals(): string[] {
  return ENTERED.flatMap(([control, text], index) => {
    const name = `field-${index}`;
    const errors: FieldErrors = checkEntered([{ ...field(name, control), required: true }], { [name]: [text] });
    return Object.values(errors);
  });
}

/** All words of a table of them; those that are made from values, with examples. */
function wordsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (typeof part === 'function') return [String(part(3, 4))];
  return Object.values(part ?? {}).flatMap(wordsIn);
}

function inputWords(): string[] {
  const { preview, excess, region } = INPUT_WORDS;
  const { said, ...otherExcess } = excess;
  const { isNow, nth, ...otherRegion } = region;
  return [
    ...wordsIn(preview),
    ...wordsIn(otherExcess),
    ...wordsIn(otherRegion),
    ...[0, 1, 2, 3].map(nth),
    isNow('Left 3, Top 4, Right 9, Bottom 8'),
    said({ kind: 'pixels', width: 9, height: 9, limitPixels: 8 } as Parameters<typeof said>[0], formatBytes),
    said({ kind: 'bytes', sizeBytes: 9, limitBytes: 8_000_000 } as Parameters<typeof said>[0], formatBytes),
  ];
}

const DECODE_FAULTS = {
  'too-many-bytes': true,
  unreadable: true,
  'too-many-pixels': true,
  'too-long': true,
  'not-loaded': true,
  stopped: true,
} as const satisfies Record<DecodeFault, true>;

const decodeWords = (): string[] => [
  decodingWords('scan.tif', 9_000_000),
  STOP_DECODING,
  // Its keys are the faults, no more and no fewer.
  ...(Object.keys(DECODE_FAULTS) as DecodeFault[]).map((fault) => faultWords('scan.tif', 9_000_000, fault)),
  scaledWords({ width: 4_096, height: 8 }, { width: 8_192, height: 16 }),
];

const SAID: Readonly<Record<string, readonly string[]>> = {
  'states of the widget': STATES.flatMap((state) => sentencesOf(panelOf(state, situation))),
  failures: Object.values(FAILURES)
    .flat()
    .flatMap((failure) => sentencesOf(failurePanel(failure, situation))),
  'refusals of a field': refusals(),
  'files and regions': inputWords(),
  'files that take long to decode': decodeWords(),
  'waiting and telling': [
    earlierPieces({ sent: ['flag.png', 'top=3'], names: [] }).join(''),
    earlierPieces({ sent: [], names: ['find', 'top'] }).join(''),
    ignoredWords(['find', 'top']),
    restWords(3_000, true),
    restWords(3_000, false),
    TELL_LABEL,
    ...Object.values(REACH_WORDS),
    ...wordsIn(LOADING_WORDS),
  ],
};

describe.each([
  ['Spanish', tongueOf('es', spanish)],
  ['German', tongueOf('de', german)],
] as const)('%s', (_, tongue) => {
  const translate = createTranslator(tongue);
  test.each(Object.entries(SAID))('has a sentence for every one of the %s', (_name, sentences) => {
    expect(sentences.length).toBeGreaterThan(3);
    // A sentence that is missing goes into `src/i18n/en/try-….ts` and its translations.
    expect(sentences.filter((sentence) => sentence !== '' && translate(sentence) === undefined)).toEqual([]);
  });
});

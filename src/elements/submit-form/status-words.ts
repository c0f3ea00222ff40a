import { say, sayCount } from '../../i18n/say.ts';
import type { DraftWords } from '../../i18n/strings.ts';
import { DRAFT_FIELDS } from '../../model/draft.ts';
import type { Refusal } from './read-github.ts';
import type { ReadState, SubmitState } from './state.ts';

const EXAMPLE = 'https://github.com/OWNER/NAME';

/** The line below the address: a lamp and what happened, in one or two sentences. */
export function statusOf(state: SubmitState, words: DraftWords): { readonly lamp: string; readonly text: string } {
  switch (state.name) {
    case 'idle':
      return { lamp: 'l-none', text: '' };
    case 'not-an-address':
      return { lamp: 'l-fault', text: say(words.notAnAddress, { example: EXAMPLE }) };
    case 'reading': {
      const { owner, name } = state.repository;
      return { lamp: 'l-rest', text: say(words.reading, { name: `${owner}/${name}` }) };
    }
    case 'not-loaded':
      return { lamp: 'l-fault', text: words.notLoaded };
    case 'unread':
      return { lamp: 'l-warn', text: say(words.goOn, { reason: refusalWords(state.refusal, words) }) };
    case 'read':
      return { lamp: state.reading.archived ? 'l-warn' : 'l-ok', text: readWords(state, words) };
  }
}

function refusalWords(refusal: Refusal, { refusals, lang }: DraftWords): string {
  switch (refusal.why) {
    case 'other-host':
      return say(refusals['other-host'], { host: refusal.host });
    case 'failed':
      return say(refusals.failed, { status: refusal.status });
    case 'used-up':
      return refusal.untilMs === undefined
        ? refusals['used-up']
        : say(refusals['used-up-until'], { time: formatTime(refusal.untilMs, lang) });
    default:
      return refusals[refusal.why];
  }
}

function readWords({ reading, tookMs, calls, prefilled }: ReadState, words: DraftWords): string {
  const { lang } = words;
  const paths = Object.values(reading.files).map(({ path }) => path);
  const found = DRAFT_FIELDS.filter((field) => prefilled[field].how !== 'unknown').length;
  const missing = sayCount(words.missing, DRAFT_FIELDS.length - found, lang);
  return [
    sayCount(words.read, calls, lang, {
      seconds: formatSeconds(tookMs, lang),
      commit: reading.commit.slice(0, 7),
      files: paths.length > 0 ? paths.join(', ') : words.noFile,
    }),
    `${sayCount(words.found, found, lang)}, ${missing}.`,
    ...(reading.unread.length > 0 ? [say(words.notRead, { files: reading.unread.join(', ') })] : []),
    ...(reading.archived ? [words.archived] : []),
  ].join(' ');
}

const formatSeconds = (ms: number, lang: string): string =>
  (ms / 1_000).toLocaleString(lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** `03:33`, in UTC. */
const formatTime = (instantMs: number, lang: string): string =>
  new Intl.DateTimeFormat(lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' }).format(
    instantMs,
  );

import type { Lang } from '../i18n/lang.ts';
import { say } from '../i18n/say.ts';
import { ENGLISH, type Speech } from '../i18n/strings.ts';
import type { ProbeStats } from '../model/lock.ts';
import type { Module } from '../model/module.ts';
import { formatDate } from './date.ts';
import type { LampName } from './glyph/symbols.ts';
import { known } from './known.ts';

/** What a lamp shows: always a state and the evidence of it. */
export interface Status {
  readonly lamp: LampName;
  /** One short sentence. */
  readonly state: string;
  readonly evidence: string;
}

type StatusFacts = Pick<Module, 'facts' | 'lifecycle' | 'stats' | 'endpoint' | 'demonstration'>;

/** Can it be tried now? In words, from what is known and nothing else. */
export function statusOf(module: StatusFacts, speech: Speech = ENGLISH): Status {
  const { lamp: words } = speech.t;
  const { lifecycle, stats, endpoint, demonstration } = module;
  if (lifecycle.stage === 'withdrawn' || lifecycle.stage === 'removed') return lifecycleStatus(lifecycle, speech);
  if (demonstration) return { lamp: 'unknown', state: words.demonstration, evidence: words.besideSite };
  if (!endpoint) return withoutEndpoint(module, speech);
  if (!stats.probe) return { lamp: 'unknown', state: words.notChecked, evidence: words.endpointStated };
  return probeStatus(stats.probe, speech);
}

function lifecycleStatus({ stage, reason, since }: Module['lifecycle'], { t, lang }: Speech): Status {
  const why = reason ? t.reasons[reason] : t.lamp.reasonNotStated;
  const label = t.stages[stage];
  return {
    lamp: 'warn',
    state: since ? say(t.lamp.stageSince, { stage: label, date: formatDate(since, lang) }) : `${label}.`,
    evidence: `${why}.`,
  };
}

function withoutEndpoint({ facts }: StatusFacts, { t: { lamp: words } }: Speech): Status {
  const image = known(facts.dockerImage);
  if (known(facts.kind) === 'tool')
    return { lamp: 'tool', state: words.notService, evidence: image ? words.runsWithDocker : words.nothingToTry };
  return {
    lamp: 'none',
    state: words.noEndpoint,
    evidence: image ? words.runWithDocker : words.runFromRepository,
  };
}

function probeStatus({ outcome, date, status, tookMs }: ProbeStats, { t: { lamp: words }, lang }: Speech): Status {
  const checked = say(words.checked, { date: formatDate(date, lang) });
  const took = tookMs === undefined ? '' : `; ${seconds(tookMs, lang)} s`;
  switch (outcome) {
    case 'answers':
      return { lamp: 'ok', state: words.answers, evidence: `${checked}${took}.` };
    case 'answers-without-cors':
      return { lamp: 'frame', state: words.withoutCors, evidence: words.inFrame };
    case 'asleep':
      return { lamp: 'rest', state: words.asleep, evidence: `${words.wakes} ${checked}.` };
    case 'fails':
      return {
        lamp: 'fault',
        state: status === undefined ? words.fails : say(words.failsWith, { status }),
        evidence: `${checked}.`,
      };
    case 'unreachable':
      return {
        lamp: 'unknown',
        state: say(words.unknownSince, { date: formatDate(date, lang) }),
        evidence: words.notThrough,
      };
    case 'not-deepaas':
      return { lamp: 'fault', state: words.notDeepaas, evidence: `${checked}.` };
  }
}

const seconds = (tookMs: number, lang: Lang): string =>
  (tookMs / 1000).toLocaleString(lang, { minimumFractionDigits: 1, maximumFractionDigits: 1, useGrouping: false });

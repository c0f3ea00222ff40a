import { REASON_DEFINITIONS, STAGE_DEFINITIONS } from '../model/definitions.ts';
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
export function statusOf(module: StatusFacts): Status {
  const { lifecycle, stats, endpoint, demonstration } = module;
  if (lifecycle.stage === 'withdrawn' || lifecycle.stage === 'removed') return lifecycleStatus(lifecycle);
  if (demonstration)
    return { lamp: 'unknown', state: 'Demonstration.', evidence: 'Its endpoint runs beside this site; not probed.' };
  if (!endpoint) return withoutEndpoint(module);
  if (!stats.probe) return { lamp: 'unknown', state: 'Not checked yet.', evidence: 'An endpoint is stated.' };
  return probeStatus(stats.probe);
}

function lifecycleStatus({ stage, reason, since }: Module['lifecycle']): Status {
  const why = reason ? REASON_DEFINITIONS[reason].label : 'Reason not stated';
  return {
    lamp: 'warn',
    state: `${STAGE_DEFINITIONS[stage].label}${since ? ` on ${formatDate(since)}` : ''}.`,
    evidence: `${why}.`,
  };
}

function withoutEndpoint({ facts }: StatusFacts): Status {
  const image = known(facts.dockerImage);
  if (known(facts.kind) === 'tool')
    return { lamp: 'tool', state: 'Not a service.', evidence: image ? 'Runs with Docker.' : 'Nothing to try here.' };
  return {
    lamp: 'none',
    state: 'No endpoint stated.',
    evidence: image ? 'Run it with Docker.' : 'Run it from its repository.',
  };
}

function probeStatus({ outcome, date, status, tookMs }: ProbeStats): Status {
  const checked = `Checked ${formatDate(date)}`;
  const took = tookMs === undefined ? '' : `; ${(tookMs / 1000).toFixed(1)} s`;
  switch (outcome) {
    case 'answers':
      return { lamp: 'ok', state: 'Answers.', evidence: `${checked}${took}.` };
    case 'answers-without-cors':
      return { lamp: 'frame', state: 'Answers, without CORS.', evidence: 'Runs in a sandboxed frame.' };
    case 'asleep':
      return { lamp: 'rest', state: 'Asleep.', evidence: `Wakes when called. ${checked}.` };
    case 'fails':
      return {
        lamp: 'fault',
        state: status === undefined ? 'Fails.' : `Fails with ${status}.`,
        evidence: `${checked}.`,
      };
    case 'unreachable':
      return {
        lamp: 'unknown',
        state: `Unknown since ${formatDate(date)}.`,
        evidence: 'The probe did not get through.',
      };
    case 'not-deepaas':
      return { lamp: 'fault', state: 'Answers, but not as DEEPaaS.', evidence: `${checked}.` };
  }
}

import { module as t } from '../../i18n/en/module.ts';
import { REASON_DEFINITIONS, STAGE_DEFINITIONS, STATUS_DEFINITIONS } from '../../model/definitions.ts';
import type { Advisory, Module } from '../../model/module.ts';
import type { LifecycleStage } from '../../model/vocabulary.ts';
import { formatDate } from '../date.ts';
import type { LampName } from '../glyph/symbols.ts';

/** Something a reader should know before using a module. */
export interface Notice {
  readonly lamp: LampName;
  readonly title: string;
  readonly text: string;
  /** What its author wrote of it, before our own text. */
  readonly quote?: string;
  /** What was found when it came about, after our own text. */
  readonly note?: string;
  /** Id of the module that takes its place. */
  readonly successor?: string;
}

/** Most urgent first: advisories, then withdrawal, supersession, age of the data, what was never read. */
export function noticesOf({ advisories, lifecycle, harvest, demonstration, facts }: Module): Notice[] {
  return [
    ...[...advisories].sort(bySeverity).map(advisoryNotice),
    ...lifecycleNotices(lifecycle),
    ...(demonstration ? [DEMONSTRATION] : harvestNotices(harvest, facts)),
  ];
}

const DEMONSTRATION: Notice = {
  lamp: 'tool',
  title: t.notices.demonstration,
  text: t.notices.demonstrationMeans,
};

const SEVERITIES = ['critical', 'high', 'moderate', 'low'] as const satisfies readonly Advisory['severity'][];

const bySeverity = (a: Advisory, b: Advisory): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);

const advisoryNotice = ({ id, kind, severity, affected, text, date, inheritedFrom }: Advisory): Notice => ({
  lamp: severity === 'critical' || severity === 'high' ? 'fault' : 'warn',
  title: `Advisory ${id}: ${kind}, ${severity}.`,
  quote: text,
  text: `Affects ${affected}. ${formatDate(date)}.${inheritedFrom ? ` Written for ${inheritedFrom}, which this module descends from.` : ''}`,
});

/** Stages that a reader must know of; the others are the usual state. */
const NOTED: readonly LifecycleStage[] = ['experimental', 'deprecated', 'superseded', 'withdrawn', 'removed'];

function lifecycleNotices({ stage, reason, successor, since }: Module['lifecycle']): Notice[] {
  if (!NOTED.includes(stage)) return [];
  const when = since ? ` since ${formatDate(since)}` : '';
  const why = reason ? ` ${REASON_DEFINITIONS[reason].means}` : '';
  return [
    {
      lamp: stage === 'experimental' ? 'rest' : 'warn',
      title: `${STAGE_DEFINITIONS[stage].label}${when}.`,
      text: `${STAGE_DEFINITIONS[stage].means}${why}`,
      ...(successor && { successor }),
    },
  ];
}

function harvestNotices({ status, since, note }: Module['harvest'], { description }: Module['facts']): Notice[] {
  if (status === 'ok') return [];
  if (status === 'never-harvested') return [neverHarvested(description)];
  const { label, means, effect } = STATUS_DEFINITIONS[status];
  return [
    {
      lamp: status === 'moved' ? 'tool' : 'warn',
      title: `${label}${since ? ` since ${formatDate(since)}` : ''}.`,
      text: `${means} ${effect}`,
      ...(note && { note }),
    },
  ];
}

/** The first state of every page: nothing was read by machine yet, and the page says whose words it shows. */
function neverHarvested(description: Module['facts']['description']): Notice {
  const asOf = description.how === 'unknown' ? undefined : description.asOf;
  return {
    lamp: 'none',
    title: t.notices.curated,
    text: `The marketplace read this repository${asOf ? ` as of ${formatDate(asOf)}` : ''} and wrote down what it found, in its own words; the machine has not read it yet. What neither found is marked as not stated.`,
  };
}

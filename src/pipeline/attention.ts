import type { Finding } from '../model/finding.ts';
import type { Module } from '../model/module.ts';

/** What may be the matter with a module that a person should look at, the gravest first. */
export const ATTENTION_KINDS = [
  'hijacked',
  'gone',
  'invalid',
  'errors',
  'endpoint',
  'stale',
  'warnings',
  'archived',
] as const;
export type AttentionKind = (typeof ATTENTION_KINDS)[number];

/** What of a module decides whether a person should look at it. */
export type Watched = Pick<Module, 'id' | 'lifecycle' | 'harvest' | 'stats' | 'endpoint' | 'findings'>;

export interface AttentionGroup<T extends Watched> {
  readonly kind: AttentionKind;
  /** What began last comes first. */
  readonly modules: readonly T[];
}

/** Modules that need attention, each under its gravest matter; no group is empty. */
export function attentionGroups<T extends Watched>(modules: readonly T[]): AttentionGroup<T>[] {
  const byKind = Map.groupBy(modules, attentionKind);
  return ATTENTION_KINDS.flatMap((kind) => {
    const members = byKind.get(kind);
    return members ? [{ kind, modules: members.sort((a, b) => byBegin(kind, a, b)) }] : [];
  });
}

function attentionKind(module: Watched): AttentionKind | undefined {
  return ATTENTION_KINDS.find((kind) => MATTERS[kind](module));
}

/** A module that was withdrawn is out of the catalogue: that its repository is gone as well moves nobody. */
const isOffered = ({ lifecycle: { stage } }: Watched): boolean => stage !== 'withdrawn' && stage !== 'removed';

const FAILS: readonly unknown[] = ['fails', 'unreachable', 'not-deepaas'];

const holds = (findings: readonly Finding[], severity: Finding['severity']): boolean =>
  findings.some((finding) => finding.severity === severity);

const MATTERS: Readonly<Record<AttentionKind, (module: Watched) => boolean>> = {
  hijacked: ({ harvest }) => harvest.status === 'hijacked',
  gone: (module) => module.harvest.status === 'gone' && isOffered(module),
  invalid: ({ harvest }) => harvest.status === 'invalid',
  errors: ({ findings }) => holds(findings, 'error'),
  endpoint: (module) =>
    module.endpoint !== undefined && FAILS.includes(module.stats.probe?.outcome) && isOffered(module),
  stale: ({ harvest }) => harvest.status === 'stale',
  warnings: ({ findings }) => holds(findings, 'warning'),
  archived: ({ harvest, lifecycle }) => harvest.status === 'archived' && lifecycle.stage === 'active',
};

function byBegin(kind: AttentionKind, a: Watched, b: Watched): number {
  const [begun, other] = [a, b].map((module) =>
    kind === 'endpoint' ? module.stats.probe?.date : module.harvest.since,
  );
  if (begun !== other) return (begun ?? '') < (other ?? '') ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

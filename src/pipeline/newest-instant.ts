import type { Module } from '../model/module.ts';

/** The instant of the newest data: when a host was last asked, else the newest commit read. Same data, same instant. */
export function newestInstant(modules: readonly Pick<Module, 'stats' | 'facts'>[]): string | undefined {
  const asked = modules.flatMap(({ stats }) => stats.askedAt ?? []);
  const commits = modules.flatMap(({ facts }) => facts.lastCommit.value ?? []).map((date) => `${date}T00:00:00.000Z`);
  const newest = (instants: readonly string[]): string | undefined =>
    instants.reduce<string | undefined>((best, instant) => (best && best > instant ? best : instant), undefined);
  return newest(asked) ?? newest(commits);
}

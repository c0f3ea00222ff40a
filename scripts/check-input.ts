import { config } from '../src/config.ts';
import { readRepositoryTargets } from '../src/io/check-repository.ts';
import { readAllTargets, readTargets } from '../src/io/check-targets.ts';
import { systemClock } from '../src/io/clock.ts';
import { openHost } from '../src/io/open-host.ts';
import type { CheckInput } from '../src/pipeline/check.ts';
import { parseRepositoryInput } from '../src/pipeline/repository-input.ts';
import { readHarvestSettings } from './harvest-options.ts';
import { UsageError } from './run-command.ts';

/** What the arguments name: nothing is everything; addresses of repositories are fetched. */
export async function readCheckInput(args: readonly string[]): Promise<CheckInput> {
  if (args.length === 0) return readAllTargets(config);
  const addresses = args.filter((arg) => /^(?:https?:|git@|ssh:)/.test(arg));
  const files = readTargets(
    args.filter((arg) => !addresses.includes(arg)),
    config,
  );
  const repositories = await Promise.all(addresses.map(readAddress));
  return {
    targets: [...files.targets, ...repositories.flatMap(({ targets }) => targets)],
    neighbours: [files, ...repositories].flatMap(({ neighbours = [] }) => neighbours),
  };
}

async function readAddress(address: string): Promise<CheckInput> {
  const repository = parseRepositoryInput(address);
  if (!repository) throw new UsageError(`${address} names no repository. Expected https://github.com/OWNER/NAME.`);
  const { host } = openHost({ ...readHarvestSettings(process.env), env: process.env, clock: systemClock, onWait });
  return readRepositoryTargets(host, repository, config.modulesDir);
}

const onWait = (waitMs: number, reason: string): void =>
  console.error(`Waits ${Math.ceil(waitMs / 1000)} s: ${reason}`);

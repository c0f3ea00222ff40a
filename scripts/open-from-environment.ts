import { systemClock } from '../src/io/clock.ts';
import { type OpenHost, openHost } from '../src/io/open-host.ts';
import { readHarvestSettings } from './harvest-options.ts';

/** Opens the host that the environment names, for a command that asks few questions. */
export function openFromEnvironment(): OpenHost {
  const onWait = (_: number, reason: string) => console.log(`Waits: ${reason}`);
  return openHost({ ...readHarvestSettings(process.env), env: process.env, clock: systemClock, onWait });
}

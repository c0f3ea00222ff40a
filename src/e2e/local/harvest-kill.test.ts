import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { sha256Hex } from '../../io/git-blob.ts';
import { readLock, readSnapshot } from '../../io/store.ts';
import { verifySnapshot } from '../../io/verify-snapshot.ts';
import { LOCAL_TOKEN } from '../local-github/server.ts';
import { metadata, startTrial, type Trial } from '../local-github/trial.ts';
import { push, repository, type World, world } from '../local-github/world.ts';

const CHILD = fileURLToPath(new URL('../local-github/killed-harvest.ts', import.meta.url));
const NAMES = ['one', 'two', 'three', 'four', 'five', 'six'];
const POINTS = 20;
const SEED = 20_261_125;

const files = (name: string) => ({ 'ai4-metadata.yml': metadata(name), 'README.md': `# ${name}\n`, LICENSE: 'MIT\n' });

interface Ended {
  readonly signal: string | null;
  readonly code: number | null;
  /** Calls that changed the folder, where the harvest came to its end. */
  readonly changes: number;
}

function harvestInChild(trial: Trial, folder: string, killAt: number): Promise<Ended> {
  const env = { API_URL: trial.github.url, TOKEN: LOCAL_TOKEN, MODULES_DIR: folder, KILL_AT: String(killAt) };
  const child = spawn(process.execPath, [CHILD], {
    env: { ...env, NOW_MS: String(trial.clock.nowMs()) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  return new Promise((resolve) =>
    child.on('close', (code, signal) => resolve({ code, signal, changes: Number(output) })),
  );
}

/** The state of every module through the door that the build uses. */
function stateOf(folder: string): Record<string, string> {
  const lock = readLock(folder);
  const tell = (id: string) =>
    Object.entries(readSnapshot(folder, id)).map(([role, bytes]) => `${role} ${sha256Hex(bytes ?? new Uint8Array())}`);
  return Object.fromEntries(NAMES.map((id) => [id, [JSON.stringify(lock[id] ?? null), ...tell(id)].join('\n')]));
}

/** Bytes of every file that is not in the working folder. */
function filesOf(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => !name.startsWith('.harvest'),
  );
  const isFile = (name: string) => !existsSync(join(folder, name, '.')) && existsSync(join(folder, name));
  return new Map(names.filter(isFile).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** Changes, removes, renames and breaks something of every module. */
function moveWorld(place: World): void {
  for (const repo of place.repositories.values())
    push(repo, { 'README.md': `# ${repo.name} anew\n`, LICENSE: undefined });
  const [first, second] = place.repositories.values();
  if (first) push(first, { 'ai4-metadata.yml': metadata('First anew'), 'CITATION.cff': 'cff-version: 1.2.0\n' });
  if (second) push(second, { 'ai4-metadata.yml': 'title: [' });
}

/** Park and Miller's generator: the same points in every run. */
function seededPoints(most: number): number[] {
  let state = SEED;
  return Array.from({ length: POINTS }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return 1 + (state % most);
  });
}

test('a harvest that is killed at any point leaves every module wholly old or wholly new, and the next one ends it', async () => {
  const place = world(NAMES.map((name) => repository(`aviary/${name}`, files(name))));
  const entries = Object.fromEntries(NAMES.map((name) => [name, `aviary/${name}`]));
  const trial = await startTrial(entries, { world: place });
  const root = mkdtempSync(join(tmpdir(), 'kill-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const copyOf = (name: string) => {
    const folder = join(root, name);
    cpSync(trial.modulesDir, folder, { recursive: true });
    return folder;
  };

  await trial.harvest();
  const [before, filesBefore] = [stateOf(trial.modulesDir), filesOf(trial.modulesDir)];
  moveWorld(place);
  const whole = copyOf('whole');
  const { changes } = await harvestInChild(trial, whole, 0);
  const [after, filesAfter] = [stateOf(whole), filesOf(whole)];
  expect(changes).toBeGreaterThan(POINTS);

  const seen = new Set<string>();
  for (const [index, killAt] of seededPoints(changes).entries()) {
    const folder = copyOf(`killed-${index}`);
    expect((await harvestInChild(trial, folder, killAt)).signal, `at ${killAt}`).toBe('SIGKILL');
    const state = stateOf(folder);
    const isOld = JSON.stringify(state) === JSON.stringify(before);
    if (!isOld) expect(state, `at ${killAt}`).toEqual(after);
    seen.add(isOld ? 'old' : 'new');
    expect(verifySnapshot(folder), `at ${killAt}`).toEqual([]);
    for (const [name, bytes] of filesOf(folder)) {
      expect([filesBefore.get(name), filesAfter.get(name)], `${name} at ${killAt}`).toContain(bytes);
    }
    expect((await harvestInChild(trial, folder, 0)).code).toBe(0);
    expect(stateOf(folder)).toEqual(after);
    expect(filesOf(folder)).toEqual(filesAfter);
    expect(existsSync(join(folder, '.harvest'))).toBe(false);
  }
  expect(seen).toEqual(new Set(['old', 'new']));
}, 300_000);

test('what a killed harvest has read is not asked for again', async () => {
  const place = world(NAMES.map((name) => repository(`aviary/${name}`, files(name))));
  const entries = Object.fromEntries(NAMES.map((name) => [name, `aviary/${name}`]));
  const trial = await startTrial(entries, { world: place });
  const asked = () => trial.github.calls.flatMap(({ query = '' }) => query.match(/\bf\d+: object/g) ?? []).length;
  // The turn takes two calls, and every file that is kept two.
  expect((await harvestInChild(trial, trial.modulesDir, 2 + 2 * 5 + 1)).signal).toBe('SIGKILL');
  const first = asked();
  await trial.harvest();
  expect(first).toBe(18);
  // Two metadata, two READMEs and the licence text that all six share were kept.
  expect(asked() - first).toBe(8);
  expect(verifySnapshot(trial.modulesDir)).toEqual([]);
});

test('a second harvest of the same folder says so and stops, and a dead one does not stand in the way', async () => {
  const trial = await startTrial({ one: 'aviary/one' }, { world: world([repository('aviary/one', files('one'))]) });
  const first = trial.harvest();
  await expect(trial.harvest()).rejects.toThrow(`Another harvest (process ${process.pid}) is writing this folder.`);
  await first;
  await harvestInChild(trial, trial.modulesDir, 3);
  expect(existsSync(join(trial.modulesDir, '.harvest/running'))).toBe(true);
  await trial.harvest();
  expect(existsSync(join(trial.modulesDir, '.harvest'))).toBe(false);
});

test('a turn that is older than any harvest is taken over, whoever bears its number today', async () => {
  const trial = await startTrial({ one: 'aviary/one' }, { world: world([repository('aviary/one', files('one'))]) });
  const running = join(trial.modulesDir, '.harvest/running');
  mkdirSync(join(trial.modulesDir, '.harvest'));
  writeFileSync(running, String(process.pid));
  const yesterday = new Date(trial.clock.nowMs() - 24 * 3_600_000);
  utimesSync(running, yesterday, yesterday);
  await trial.harvest();
  expect(trial.lock()['one']?.status).toBe('ok');
});

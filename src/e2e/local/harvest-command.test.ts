import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { LOCAL_TOKEN } from '../local-github/server.ts';
import { metadata, startTrial, type Trial } from '../local-github/trial.ts';
import { rename, repository, world } from '../local-github/world.ts';

const NOBODY = 'http://127.0.0.1:1';
const files = (title: string) => ({ 'ai4-metadata.yml': metadata(title), 'README.md': `# ${title}\n` });

interface Run {
  readonly code: number;
  readonly output: string;
}

function harvest(trial: Trial, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
  const home = mkdtempSync(join(tmpdir(), 'home-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const own = { PATH: process.env['PATH'], HOME: home, GITHUB_TOKEN: LOCAL_TOKEN, GITHUB_API_URL: trial.github.url };
  const options = { env: { ...own, MODULES_DIR: trial.modulesDir, ...env }, cwd: new URL('../../..', import.meta.url) };
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/harvest.ts', ...args], options, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr });
    });
  });
}

const start = async () => {
  const place = world([repository('aviary/birdsong', files('Birdsong'))]);
  return { place, trial: await startTrial({ birdsong: 'aviary/birdsong', ghost: 'aviary/ghost' }, { world: place }) };
};

test('a host that is away is said in one line; --if-reachable makes it no failure', async () => {
  const { trial } = await start();
  await trial.harvest();
  const before = readFileSync(join(trial.modulesDir, 'lock.json'), 'utf8');
  const line = `${NOBODY} cannot be reached within 3 s. Nothing was harvested, nothing was lost.\n`;
  expect(await harvest(trial, [], { GITHUB_API_URL: NOBODY })).toEqual({ code: 1, output: line });
  expect(await harvest(trial, ['--if-reachable'], { GITHUB_API_URL: NOBODY })).toEqual({ code: 0, output: line });
  expect(readFileSync(join(trial.modulesDir, 'lock.json'), 'utf8')).toBe(before);
});

test('elsewhere than on a terminal the progress is plain lines, then every module that is not well', async () => {
  const { trial } = await start();
  const { code, output } = await harvest(trial, []);
  expect(code).toBe(0);
  expect(output.split('\n')).toEqual(
    expect.arrayContaining([
      `Harvests ${trial.github.url} into ${trial.modulesDir}/`,
      'repositories asked: 2 of 2, budget left: 4999',
      'repositories read: 1 of 1, budget left: 4998',
      '2 modules: 1 ok, 1 gone',
    ]),
  );
  expect(output).toMatch(/\n {2}ghost: gone since [\d-]+: repository not found, curated facts shown\n/);
  expect(output).not.toContain(LOCAL_TOKEN);
  expect(output).not.toContain('\u001b');
});

test('--dry-run writes nothing, --out writes elsewhere, and a name harvests one module', async () => {
  const { trial } = await start();
  const dry = await harvest(trial, ['--dry-run']);
  expect(dry.output).toMatch(/^birdsong: new, ok$/m);
  expect(existsSync(join(trial.modulesDir, 'lock.json'))).toBe(false);
  const out = join(trial.modulesDir, 'elsewhere');
  expect((await harvest(trial, ['--out', out, 'birdsong'])).code).toBe(0);
  expect(Object.keys(JSON.parse(readFileSync(join(out, 'lock.json'), 'utf8')))).toEqual(['birdsong']);
  expect(existsSync(join(trial.modulesDir, 'lock.json'))).toBe(false);
});

test('another repository behind a known name is an alarm, until a person confirms it', async () => {
  const { place, trial } = await start();
  await trial.harvest();
  place.repositories.set('aviary/birdsong', repository('aviary/birdsong', files('Stolen'), { databaseId: 666 }));
  const alarm = await harvest(trial, []);
  expect(alarm.code).toBe(1);
  expect(alarm.output).toMatch(
    /^ALARM birdsong: another repository \(id 666, before \d+\) stands at aviary\/birdsong/m,
  );
  expect((await harvest(trial, ['--accept-identity', 'birdsong'])).code).toBe(0);
  expect(trial.lock()['birdsong']).toMatchObject({ id: 666, status: 'ok' });
});

test('a rename is proposed, and --write-renames writes it', async () => {
  const { place, trial } = await start();
  await trial.harvest();
  rename(place, 'aviary/birdsong', 'aviary/birdcall');
  const proposed = await harvest(trial, []);
  expect(proposed.output).toContain('modules/birdsong.yaml: aviary/birdsong is now aviary/birdcall.');
  await harvest(trial, ['--write-renames']);
  expect(readFileSync(join(trial.modulesDir, 'birdsong.yaml'), 'utf8')).toContain('aviary/birdcall');
});

test('an option that there is not is a fault of usage', async () => {
  const { trial } = await start();
  expect((await harvest(trial, ['--all'])).code).toBe(2);
});

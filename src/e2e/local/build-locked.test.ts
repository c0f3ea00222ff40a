import { execFile } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { metadata, startTrial } from '../local-github/trial.ts';
import { repository, world } from '../local-github/world.ts';

/** Only a build that is refused is run here: it ends before Astro begins. */
function buildLocked(harvestDir: string): Promise<{ code: number; output: string }> {
  const env = { PATH: process.env['PATH'], MODULES_DIR: harvestDir, OUT_DIR: join(harvestDir, 'dist') };
  const options = { env, cwd: new URL('../../..', import.meta.url) };
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/build.ts', '--locked'], options, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr });
    });
  });
}

test('a build that must follow the lock refuses a file that was changed, by name and with both hashes', async () => {
  const place = world([repository('aviary/birdsong', { 'ai4-metadata.yml': metadata('Birdsong') })]);
  const trial = await startTrial({ birdsong: 'aviary/birdsong' }, { world: place });
  await trial.harvest();
  appendFileSync(join(trial.modulesDir, 'snapshot/birdsong/metadata'), '# a line of mine\n');
  const { code, output } = await buildLocked(trial.modulesDir);
  expect(code).toBe(1);
  expect(output).toMatch(
    /snapshot\/birdsong\/metadata is [0-9a-f]{64}, and the lock expects [0-9a-f]{64}\. Restore it/,
  );
});

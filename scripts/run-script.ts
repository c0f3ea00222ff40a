import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Runs another of the commands to its end, and answers its exit code. */
export function runScript(name: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): number {
  const script = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
  const first = new URL('./start-node.mjs', import.meta.url).href;
  const child = spawnSync(process.execPath, ['--import', first, script, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return child.status ?? 3;
}

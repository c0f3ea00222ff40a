import { spawnSync } from 'node:child_process';
import { runCommand } from './run-command.ts';

/** Checks that need no test runner, each an npm script of its own. */
const CHECKS = ['types', 'lint', 'generate:check'] as const;

await runCommand(async () => {
  const broken = CHECKS.filter((check) => run('npm', ['run', '--silent', check]) !== 0);
  if (broken.length > 0) {
    console.log(`\nBroken: ${broken.join(', ')}. Run "npm run <name>" for one alone.`);
    console.log(`\n0 passed, ${broken.length} failed, 0 skipped`);
    return 1;
  }
  return run('vitest', ['run', '--config', '.config/vitest.ts', ...process.argv.slice(2)]) === 0 ? 0 : 1;
});

function run(command: string, args: readonly string[]): number {
  console.log(`\n> ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status ?? 1;
}

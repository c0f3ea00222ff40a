import { basename } from 'node:path';
import { styleText } from 'node:util';
import { UsageError } from '../src/model/usage-error.ts';
import { HELP } from '../src/report/help.ts';

export { UsageError };

/** Exit codes of every command: 0 fine, 1 findings, 2 usage, 3 our bug. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Runs a command to its exit code, or prints its help; an exception that nobody named is our bug and shows its stack. */
export async function runCommand(command: () => Promise<ExitCode>): Promise<void> {
  if (process.argv.slice(2).some((arg) => arg === '--help' || arg === '-h')) {
    console.log(HELP[basename(process.argv[1] ?? '', '.ts')]);
    return;
  }
  try {
    process.exitCode = await command();
  } catch (error) {
    if (isUsageError(error)) {
      console.error(styleText('red', error.message));
      process.exitCode = 2;
      return;
    }
    console.error(error);
    process.exitCode = 3;
  }
}

/** Ours, or one that `parseArgs` throws at an option that it does not know. */
function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

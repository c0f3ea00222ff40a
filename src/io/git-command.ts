import { execFile } from 'node:child_process';

export interface GitAnswer {
  readonly ok: boolean;
  readonly stdout: Buffer;
  /** Last line of what git complains of, or why it was ended. */
  readonly reason: string;
}

export type Git = (args: readonly string[], maxBytes?: number) => Promise<GitAnswer>;

/** What git may see of the environment: how to reach the network, and no token. */
const PASSED_ON = ['PATH', 'HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy', 'SSL_CERT_FILE', 'SSL_CERT_DIR'];
/** A listing takes milliseconds, a partial clone some seconds. */
const TIMEOUT_MS = 60_000;
const MAX_BYTES = 16 * 1024 * 1024;

/**
 * Git without the user's settings, hooks, helpers or prompts, and with only the protocols that are named. A redirect is
 * not followed: where it leads is for the caller to judge.
 */
export function gitRunner(env: Readonly<Record<string, string | undefined>>, protocols: readonly string[]): Git {
  const passed = Object.fromEntries(PASSED_ON.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
  const own = { GIT_TERMINAL_PROMPT: '0', GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', LC_ALL: 'C' };
  const settings = [
    'core.hooksPath=/dev/null',
    'protocol.allow=never',
    ...protocols.map((protocol) => `protocol.${protocol}.allow=always`),
    'http.followRedirects=false',
    'gc.auto=0',
    'maintenance.auto=0',
  ].flatMap((setting) => ['-c', setting]);
  return (args, maxBytes = MAX_BYTES) =>
    new Promise((resolve) => {
      const limits = { timeout: TIMEOUT_MS, maxBuffer: maxBytes, encoding: 'buffer' as const };
      execFile('git', [...settings, ...args], { ...limits, env: { ...passed, ...own } }, (error, stdout, stderr) => {
        resolve({ ok: error === null, stdout, reason: lastLine(stderr) || (error?.message ?? '').slice(0, 200) });
      });
    });
}

const lastLine = (stderr: Buffer): string => stderr.toString('utf8').trim().split('\n').at(-1)?.slice(0, 200) ?? '';

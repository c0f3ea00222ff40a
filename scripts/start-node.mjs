// What every command starts with. Plain JavaScript on purpose: it must run on the Node that is too old for everything else.
import { spawnSync } from 'node:child_process';
import nodeModule from 'node:module';
import { join } from 'node:path';

const [major, minor] = process.versions.node.split('.').map(Number);
const isAtLeast = (wantedMajor, wantedMinor) => major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);

if (!isAtLeast(22, 12)) {
  console.error(
    `This is Node ${process.versions.node}. Expected Node 22.12 or newer. On Linux (x64, arm64) "npm ci" brings its own; elsewhere install one from https://nodejs.org/.`,
  );
  process.exit(2);
}

// Node strips types by itself from 22.18 and 23.6 on: https://nodejs.org/api/typescript.html#type-stripping
if (!isAtLeast(22, 18) || (major === 23 && minor < 6)) {
  const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  const again = spawnSync(process.execPath, [...flags, ...process.argv.slice(1)], { stdio: 'inherit' });
  process.exit(again.status ?? 1);
}

// Half of what it costs to start is stripping types from the same files again.
nodeModule.enableCompileCache(join(import.meta.dirname, '../.cache/node'));

// The settings are read while the modules of a command are loaded, before it could catch anything.
process.on('uncaughtException', (error) => {
  const isUsage = error?.name === 'UsageError';
  console.error(isUsage ? error.message : error);
  process.exit(isUsage ? 2 : 3);
});

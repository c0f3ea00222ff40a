import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { driftOf, generateCode, writeGenerated } from '../src/io/generated-code.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const modelDir = fileURLToPath(new URL('../src/model', import.meta.url));
  const files = await generateCode(modelDir);
  if (!values.check) {
    writeGenerated(modelDir, files);
    console.log([...files.keys()].map((path) => `wrote src/model/${path}`).join('\n'));
    return 0;
  }
  const drift = driftOf(modelDir, files);
  for (const path of drift) console.log(`src/model/${path} is not what the schemas make. Run "npm run generate".`);
  return drift.length > 0 ? 1 : 0;
});

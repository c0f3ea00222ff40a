import type { OpenHost } from '../src/io/open-host.ts';
import { askHeads, readSource, type Source } from '../src/io/read-source.ts';
import { withMetadata, writeCandidates } from '../src/io/write-candidates.ts';
import { judgeCandidates } from '../src/pipeline/propose/judge-candidates.ts';
import { formatCandidates } from '../src/report/source-list.ts';
import { listedModules } from './listed-modules.ts';

/** Reports on a list of repositories; entries are written, for new ones with metadata, only into a folder that is given. */
export async function newFromSource(open: OpenHost, source: Source, into: string | undefined): Promise<0 | 1> {
  const list = await readSource(open, source);
  if (!list.ok) {
    console.log(list.reason);
    return 1;
  }
  const listed = await listedModules();
  const asked = list.candidates.flatMap((each) =>
    'repository' in each ? [[each.name, each.repository] as const] : [],
  );
  const judged = judgeCandidates(list.candidates, listed.comparables, await askHeads(open, new Map(asked)));
  console.log(formatCandidates(judged));
  if (into) for (const line of await writeCandidates(open, judged, listed, into)) console.log(line);
  else console.log(`Nothing was written. Run again with --write for ${withMetadata(judged).length} entries.`);
  open.host.close?.();
  return 0;
}

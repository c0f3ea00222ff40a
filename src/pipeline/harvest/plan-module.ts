import type { LockedModule } from '../../model/lock.ts';
import type { Repository } from '../../model/module.ts';
import { chooseFiles } from './choose-files.ts';
import type { HarvestEntry, HarvestRequest, Plan } from './harvest-request.ts';
import { isHijacked, keepLast, type Standing, settleUnmoved } from './settle.ts';
import type { HeadOutcome } from './source-host.ts';

/** Decides from a repository's head alone what is to be done about its module. */
export function planModule(
  request: HarvestRequest,
  { id, repository }: HarvestEntry,
  outcome: HeadOutcome | undefined,
): Plan {
  const asked = repositoryName(request, repository);
  const standing: Standing = { id, asked, before: request.lock[id], today: request.now.slice(0, 10) };
  const settled = (line: LockedModule): Plan => ({ kind: 'settled', standing, line });
  if (!outcome) throw new Error(`The host gave no outcome for ${id}.`);
  if (outcome.state === 'gone') return settled(keepLast(standing, 'gone', outcome.reason));
  if (outcome.state === 'failed') return settled(keepLast(standing, 'stale', outcome.reason));
  if (outcome.state === 'unasked') return settled(unaskedLine(standing, outcome.reason));
  const { head } = outcome;
  if (isHijacked(standing, head) && !request.acceptedIdentities?.has(id)) {
    const reason = `another repository (id ${head.id}, before ${standing.before?.id}) stands at ${asked}`;
    return settled(keepLast(standing, 'hijacked', reason));
  }
  if (!head.commit) return settled(keepLast(standing, 'invalid', emptiness(repository)));
  if (!head.listing) {
    const { before } = standing;
    return settled(
      before ? settleUnmoved(standing, before, head) : keepLast(standing, 'stale', 'the host listed no files'),
    );
  }
  return {
    kind: 'read',
    standing,
    head,
    choice: chooseFiles(head.listing),
    repository: renamed(repository, head.name),
  };
}

/** A module that was not asked stays as it was. */
export const unaskedLine = (standing: Standing, reason: string): LockedModule =>
  standing.before ?? keepLast(standing, 'never-harvested', `not asked yet (${reason})`);

const emptiness = ({ ref }: Repository): string =>
  ref ? `the repository has no branch or tag ${ref}` : 'the repository is empty';

const repositoryName = ({ homeHost }: HarvestRequest, { host, owner, name, url }: Repository): string =>
  host === homeHost ? `${owner}/${name}` : url;

function renamed(repository: Repository, fullName: string): Repository {
  const [owner, name, ...rest] = fullName.split('/');
  return owner && name && rest.length === 0 ? { ...repository, owner, name } : repository;
}

import type { LockedModule } from '../model/lock.ts';
import type { RepositoryFacts } from './rules/rule.ts';

/** What the last harvest learnt of a repository, for the rules that compare a file with it. */
export function repositoryFacts(locked: LockedModule | undefined): RepositoryFacts | undefined {
  if (!locked) return undefined;
  const { license, forkOf, archived, askedAs, status, repo } = locked;
  return {
    ...(archived && { archived }),
    // GitHub's word for a licence file that it does not recognise.
    ...(license && license !== 'NOASSERTION' && { license }),
    ...(forkOf && { forkOf }),
    // Where nothing stands any more, a new name helps nobody.
    ...(askedAs && status !== 'gone' && { movedTo: repo }),
  };
}

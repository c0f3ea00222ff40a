import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LocalGitHub, startLocalGitHub } from './server.ts';
import { type LocalFile, type LocalRepository, repository, text, type World, world } from './world.ts';

/** The part of a corpus repository's `facts.json` that GitHub would say. */
interface CorpusFacts {
  readonly owner: string;
  readonly name: string;
  readonly head_branch: string;
  readonly head_sha: string;
  readonly head_date: string;
  readonly license_detected: string;
  readonly tag_names?: readonly string[];
  readonly docker_base_images?: readonly string[];
  readonly docker_exposed_ports?: readonly string[];
}

/** Starts the local GitHub over `CORPUS_DIR/repos`: 45 real repositories as they were at one commit. */
export async function startCorpusGitHub(corpusDir: string): Promise<LocalGitHub> {
  return startLocalGitHub({ world: readCorpusWorld(corpusDir) });
}

/** Reads every repository of the corpus; files that it does not hold are not listed either. */
export function readCorpusWorld(corpusDir: string): World {
  const root = join(corpusDir, 'repos');
  const repositories = readdirSync(root).flatMap((owner) =>
    readdirSync(join(root, owner)).map((name) => readCorpusRepository(join(root, owner, name))),
  );
  return world(repositories);
}

function readCorpusRepository(folder: string): LocalRepository {
  const facts = JSON.parse(readFileSync(join(folder, 'facts.json'), 'utf8')) as CorpusFacts;
  const files: Record<string, LocalFile> = {};
  for (const name of readdirSync(folder).sort()) {
    if (name !== 'facts.json') files[name] = { bytes: readFileSync(join(folder, name)), kind: 'file' };
  }
  const dockerfile = dockerfileOf(facts);
  if (dockerfile && !existsSync(join(folder, 'Dockerfile'))) files['Dockerfile'] = text(dockerfile);
  return repository(`${facts.owner}/${facts.name}`, files, {
    branch: facts.head_branch,
    commit: facts.head_sha,
    date: new Date(facts.head_date).toISOString(),
    tags: facts.tag_names ?? [],
    license: /^NO /.test(facts.license_detected) ? undefined : facts.license_detected,
  });
}

/** The corpus keeps what a Dockerfile builds on, not its text: these lines say the same. */
function dockerfileOf({ docker_base_images: images = [], docker_exposed_ports: ports = [] }: CorpusFacts): string {
  return [...images.map((image) => `FROM ${image}`), ...ports.map((port) => `EXPOSE ${port}`)]
    .map((line) => `${line}\n`)
    .join('');
}

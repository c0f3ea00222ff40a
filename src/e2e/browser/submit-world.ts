import { findCorpus, readMetadataFiles } from '../corpus-files.ts';
import { type LocalRepository, repository, type World, world } from '../local-github/world.ts';

const METADATA = `metadata_version: "2.3.0"
title: Reef mapper
summary: Outlines coral reefs in aerial photographs.
description: Takes an aerial photograph and outlines coral reefs.
dates:
  created: "2026-03-02"
  updated: "2026-09-14"
links:
  source_code: https://github.com/sea-lab/reef-mapper
  docker_image: sealab/reef-mapper:1.2
libraries: [PyTorch]
tasks: [Computer Vision]
categories: [AI4 inference]
tags: [segmentation, coral]
data-type: [Image]
`;

/** A metadata file with faults of three kinds, each at a place of its own. */
export const BAD_METADATA = METADATA.replace('[PyTorch]', '[Pytorch]')
  .replace('summary: Outlines coral reefs in aerial photographs.', 'sumary: Outlines coral reefs.')
  .replace('"2026-03-02"', '2026-03-02');

/** Repositories that the submit page is tried on: a sound one, a broken one, a bare one, and every file of the corpus. */
export function submitWorld(): World {
  const corpus = findCorpus();
  const files = 'found' in corpus ? readMetadataFiles(corpus.found) : [];
  return world([
    repository(
      'sea-lab/reef-mapper',
      { 'ai4-metadata.yml': METADATA, 'README.md': '# Reefs\n', Dockerfile: 'FROM ai4oshub/ai4os-yolo-torch:cpu\n' },
      { license: 'Apache-2.0' },
    ),
    repository('sea-lab/bad-metadata', { 'ai4-metadata.yml': BAD_METADATA }),
    repository('sea-lab/bare', { 'README.md': '# Nothing else\n' }, { license: 'MIT' }),
    repository('sea-lab/ai4os-yolo-torch', { 'README.md': '# A name that is taken\n' }),
    ...files.map(({ name, bytes }, index) => corpusRepository(index, name, bytes)),
  ]);
}

/** `corpus/file-<n>` holds the n-th file of the corpus, under the name that decides how it is read. */
function corpusRepository(index: number, name: string, bytes: Uint8Array): LocalRepository {
  return repository(`corpus/file-${index}`, { [metadataName(name)]: { bytes, kind: 'file' } });
}

export const metadataName = (path: string): string => (path.endsWith('.json') ? 'metadata.json' : 'ai4-metadata.yml');

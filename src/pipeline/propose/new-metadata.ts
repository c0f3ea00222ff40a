import type { Draft } from '../../model/draft.ts';
import type { Module } from '../../model/module.ts';
import type { Kind } from '../../model/vocabulary.ts';
import { formatYaml } from './format-yaml.ts';
import type { RepositoryReading } from './repository-reading.ts';

/** Name of the metadata file at the top of a repository. */
export const METADATA_FILE = 'ai4-metadata.yml';

const CATEGORY: Readonly<Record<Kind, string>> = {
  service: 'AI4 inference',
  model: 'AI4 trainable',
  tool: 'AI4 tools',
};

const HEAD = `# Describes this module to catalogues. The newest version of its schema is 2.3.0.
# description: say what it takes, what it gives, what it was trained on, and where it should not be used.
`;

/** A first metadata file for the author's own repository: what is known, and empty lists where the author has to choose. */
export function formatMetadata(draft: Draft, { facts }: Module, { repository, date }: RepositoryReading): string {
  const category = CATEGORY[draft.kind as Kind];
  const memory = Number(draft.memoryMB);
  const parent = draft.baseModel.trim();
  return (
    HEAD +
    formatYaml({
      metadata_version: '2.3.0',
      title: draft.title.trim(),
      summary: draft.summary.trim(),
      description: facts.description.value ?? draft.summary.trim(),
      dates: { created: facts.created.value ?? date, updated: facts.updated.value ?? date },
      links: {
        source_code: repository.url,
        docker_image: draft.dockerImage.trim() || undefined,
        base_model: /^https?:/.test(parent) ? parent : undefined,
      },
      libraries: facts.libraries.value ?? [],
      tasks: facts.tasks.value ?? [],
      categories: category ? [category] : [],
      tags: facts.tags.value ?? [],
      'data-type': facts.dataTypes.value ?? [],
      resources: memory > 0 ? { inference: { memory_MB: memory } } : undefined,
    })
  );
}

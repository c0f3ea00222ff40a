import type { Finding } from '../../model/finding.ts';
import type { Module } from '../../model/module.ts';
import type { RenderedReadme } from '../../model/readme.ts';

/** What people should know of a text that met a limit; nothing of one that was rendered. */
export const readmeFinding = (module: Module, path: string, { fault }: RenderedReadme): Finding | undefined =>
  fault === undefined
    ? undefined
    : {
        rule: 'harvest-readme',
        severity: 'warning',
        at: { file: `${module.repository.owner}/${module.repository.name}/${path}`, moduleId: module.id },
        params: { fault },
      };

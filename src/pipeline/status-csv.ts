import type { Severity } from '../model/finding.ts';
import type { Module } from '../model/module.ts';
import { csvRow } from './csv-row.ts';

const HEADER = [
  'id',
  'title',
  'page',
  'repository',
  'stage',
  'reason',
  'harvest',
  'since',
  'note',
  'errors',
  'warnings',
  'notes',
  'endpoint',
  'probe',
  'probed',
] as const;

/**
 * Where every module stands, as CSV with a header line, in the words of the closed vocabularies. What is not known is
 * an empty cell.
 * @param pageOf address of a module's page
 */
export const formatStatusCsv = (modules: readonly Module[], pageOf: (id: string) => string): string =>
  [HEADER, ...modules.map((module) => cellsOf(module, pageOf))].map(csvRow).join('');

function cellsOf(module: Module, pageOf: (id: string) => string): string[] {
  const { id, facts, repository, lifecycle, harvest, findings, endpoint, stats } = module;
  const count = (severity: Severity) => `${findings.filter((finding) => finding.severity === severity).length}`;
  return [
    id,
    facts.title.value ?? '',
    pageOf(id),
    repository.url,
    lifecycle.stage,
    lifecycle.reason ?? '',
    harvest.status,
    harvest.since ?? '',
    harvest.note ?? '',
    count('error'),
    count('warning'),
    count('info'),
    endpoint ?? '',
    stats.probe?.outcome ?? '',
    stats.probe?.date ?? '',
  ];
}

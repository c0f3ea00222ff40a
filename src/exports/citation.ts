import type { IsoDate } from '../model/fact.ts';
import type { Module } from '../model/module.ts';
import { addressOf, modulePage, type SiteAddress } from './site-address.ts';

/** What a citation may say: only what is known, in no format yet. */
export interface Citation {
  /** Key of the entry: the module's id. */
  readonly id: string;
  readonly title: string;
  /** Names as they were stated; nobody told which part is the family name. */
  readonly authors: readonly string[];
  /** Newest release tag. */
  readonly release?: string;
  /** Commit that was read, full id. */
  readonly commit?: string;
  /** Date of that commit. */
  readonly date?: IsoDate;
  readonly doi?: string;
  readonly repository: string;
  /** Page of the module in this marketplace. */
  readonly page: string;
  readonly marketplace: string;
  readonly license?: string;
  readonly dockerImage?: string;
  readonly dataset?: string;
  readonly paper?: string;
  readonly keywords: readonly string[];
}

export function citationOf(module: Module, site: SiteAddress): Citation {
  const { facts, links } = module;
  const { lastCommit } = facts;
  const commit = commitOf(module);
  const paper = links.paper?.value ?? links.citation?.value;
  return {
    id: module.id,
    title: facts.title.value ?? module.id,
    authors: facts.authors.value ?? [],
    repository: module.repository.url,
    page: addressOf(site, modulePage(module.id)),
    marketplace: site.name,
    keywords: facts.tags.value ?? [],
    ...(facts.release.value !== undefined && { release: facts.release.value }),
    ...(commit && { commit }),
    ...(lastCommit.value !== undefined && { date: lastCommit.value }),
    ...(facts.doi.value !== undefined && { doi: facts.doi.value }),
    ...(facts.license.value !== undefined && { license: facts.license.value }),
    ...(facts.dockerImage.value !== undefined && { dockerImage: facts.dockerImage.value }),
    ...(links.dataset?.value !== undefined && { dataset: links.dataset.value }),
    ...(paper !== undefined && { paper }),
  };
}

/** Commit that a module's page describes: that of its newest change, as it was read. */
export const commitOf = ({ facts: { lastCommit }, commit }: Module): string | undefined =>
  (lastCommit.how === 'unknown' ? undefined : lastCommit.source.commit) ?? commit;

/** The version as one word: the release, else the beginning of the commit. */
export const versionOf = ({ release, commit }: Citation): string | undefined => release ?? commit?.slice(0, 12);

/** What no format has a field for, as sentences. */
export function notesOf({ release, commit, dockerImage, dataset, page }: Citation): string[] {
  return [
    ...(release && commit ? [`Commit ${commit}.`] : []),
    ...(dockerImage ? [`Docker image ${dockerImage}.`] : []),
    ...(dataset ? [`Data set ${dataset}`] : []),
    `Module page ${page}`,
  ];
}

import { aliasClash } from './alias-clash.ts';
import { dateForm } from './date-form.ts';
import { datesOrder } from './dates-order.ts';
import { deceptiveLetters } from './deceptive-letters.ts';
import { descentCircular } from './descent-circular.ts';
import { descentUnresolved } from './descent-unresolved.ts';
import { doiForm } from './doi-form.ts';
import { duplicateRepository } from './duplicate-repository.ts';
import { duplicateTitle } from './duplicate-title.ts';
import { HARVEST_RULES } from './harvest.ts';
import { hiddenCharacter } from './hidden-character.ts';
import { idForm } from './id-form.ts';
import { idReserved } from './id-reserved.ts';
import { imageForm } from './image-form.ts';
import { imageOwner } from './image-owner.ts';
import { imageUntagged } from './image-untagged.ts';
import { legacyKey } from './legacy-key.ts';
import { licenceMismatch } from './licence-mismatch.ts';
import { linkKind } from './link-kind.ts';
import { lookAlikeId } from './look-alike-id.ts';
import { metadataVersion } from './metadata-version.ts';
import { notAnAddress } from './not-an-address.ts';
import { placeholder } from './placeholder.ts';
import { READING_RULES } from './reading.ts';
import { repositoryArchived } from './repository-archived.ts';
import { repositoryFork } from './repository-fork.ts';
import { repositoryMoved } from './repository-moved.ts';
import { REPOSITORY_RULES } from './repository-rules.ts';
import type { CatalogueRule, Rule, TextRule } from './rule.ts';
import { SCHEMA_RULES } from './schema.ts';
import { successorMissing } from './successor-missing.ts';
import { summaryCut } from './summary-cut.ts';
import { tagIsProject } from './tag-is-project.ts';
import { tagSaysNothing } from './tag-says-nothing.ts';
import { unknownKey } from './unknown-key.ts';
import { unquotedDate } from './unquoted-date.ts';
import { yaml11 } from './yaml-1-1.ts';

/** Rules over one file, metadata or entry, beyond its schema. */
export const TEXT_RULES: readonly TextRule[] = [
  dateForm,
  datesOrder,
  deceptiveLetters,
  doiForm,
  hiddenCharacter,
  imageForm,
  imageOwner,
  imageUntagged,
  legacyKey,
  licenceMismatch,
  linkKind,
  metadataVersion,
  notAnAddress,
  placeholder,
  summaryCut,
  tagIsProject,
  tagSaysNothing,
  unknownKey,
  unquotedDate,
  yaml11,
];

/** Rules over all entries together. */
export const CATALOGUE_RULES: readonly CatalogueRule[] = [
  aliasClash,
  descentCircular,
  descentUnresolved,
  duplicateRepository,
  duplicateTitle,
  idForm,
  idReserved,
  lookAlikeId,
  repositoryArchived,
  repositoryFork,
  repositoryMoved,
  successorMissing,
];

/** Every rule, sorted by id: what the pages under `/rules/` show. */
export const RULES: readonly Rule[] = [
  ...READING_RULES,
  ...SCHEMA_RULES,
  ...TEXT_RULES,
  ...CATALOGUE_RULES,
  ...HARVEST_RULES,
  ...REPOSITORY_RULES,
].sort((a, b) => (a.id < b.id ? -1 : 1));

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

export function ruleOf(id: string): Rule {
  const rule = BY_ID.get(id);
  if (!rule) throw new Error(`No rule is called "${id}": add it to src/pipeline/rules/.`);
  return rule;
}

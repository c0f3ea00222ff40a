import { quote, short, type WordsOf } from './words.ts';

/** Rules over all entries together, and states of the harvest. */
export const CATALOGUE_WORDS: Readonly<Record<string, WordsOf>> = {
  'alias-clash': ({ alias, other }) => ({
    found: `The former name ${quote(alias)}, which leads to ${quote(other)} already.`,
    expected: 'Expected each name to lead to one module.',
    fix: 'Remove it from one of the entries.',
  }),
  'descent-circular': ({ chain }) => ({
    found: `A line of descent that leads back to where it started: ${chain}.`,
    expected: 'Expected a base model that does not descend from this module.',
    fix: 'Remove the base model that is wrong.',
  }),
  'descent-unresolved': ({ parent }) => ({
    found: `The base model ${quote(parent)}, which is no module of this catalogue.`,
    expected: 'Expected the id or a former name of a listed module.',
    fix: `Correct it; for a model outside the catalogue state its address under ${quote('url')}.`,
  }),
  'duplicate-repository': ({ other }) => ({
    found: `The repository that ${quote(other)} has as well.`,
    expected: 'Expected one entry a repository.',
    fix: `Delete one of the entries, or give each a ${quote('ref')} of its own.`,
  }),
  'duplicate-title': ({ title, other }) => ({
    found: `The title ${quote(short(title))}, which ${quote(other)} has, too.`,
    expected: 'Expected titles that can be told apart.',
    fix: 'Say in the title what is different.',
  }),
  'harvest-gone': ({ repo, since, note }) => ({
    found: `The repository ${quote(repo)} cannot be found${since ? ` since ${since}` : ''}${note ? ` (${short(note, 160)})` : ''}.`,
    expected: 'Expected a public repository.',
    fix: `Correct the address, or set the lifecycle to ${quote('withdrawn')}.`,
  }),
  'harvest-hijacked': ({ repo, note }) => ({
    found: `Another repository answers to ${quote(repo)} than the one that was listed${note ? ` (${short(note, 160)})` : ''}.`,
    expected: 'Expected the same identity behind the name.',
    fix: 'Find out where the module lives now, and write that address.',
  }),
  'harvest-invalid': ({ repo, note }) => ({
    found: `No metadata could be read from ${quote(repo)}${note ? ` (${short(note, 160)})` : ''}.`,
    expected: 'Expected one plain metadata file at its root.',
    fix: `Write ${quote('ai4-metadata.yml')}.`,
  }),
  'harvest-readme': ({ fault }) => ({
    found: `A text that could not be rendered. ${fault ?? ''}`.trim(),
    expected: 'Expected one that renders within 5 s and 700 MB.',
    fix: 'Look for what is nested very deep or repeated very often.',
  }),
  'harvest-stale': ({ repo, since, note }) => ({
    found: `${quote(repo)} could not be read${since ? ` since ${since}` : ''}${note ? ` (${short(note, 160)})` : ''}.`,
    expected: 'Expected an answer of the host.',
    fix: 'Nothing need be done: the next harvest tries again.',
  }),
  'id-form': ({ file, wanted }) => ({
    found: `An entry in a file called ${quote(file)}.`,
    expected: 'Expected <id>.yaml, the id of lower-case letters, digits and single hyphens.',
    fix: `Rename it to ${quote(wanted)}.`,
  }),
  'id-reserved': ({ id }) => ({
    found: `The id ${quote(id)}, which is reserved.`,
    expected: 'Expected another id.',
    fix: 'Rename the file.',
  }),
  'look-alike-id': ({ id, other }) => ({
    found: `The id ${quote(id)}, which looks like ${quote(other)}.`,
    expected: 'Expected ids that nobody takes for each other.',
    fix: 'Choose another id for the newer one.',
  }),
  'metadata-missing': ({ path }) => ({
    found: `No metadata in ${quote(path)}.`,
    expected: `Expected ${quote('ai4-metadata.yml')} at the top of the repository.`,
    fix: 'Write one; the submit page makes a first draft of it.',
  }),
  'repository-archived': ({ stage }) => ({
    found: `An archived repository, while the entry is ${stage}.`,
    expected: 'Expected a lifecycle that says so.',
    fix: `Write ${quote('stage: deprecated')} and ${quote('reason: repository-archived')} under ${quote('lifecycle')}.`,
  }),
  'repository-fork': ({ origin, other }) => ({
    found: `A fork of ${quote(origin)}, the repository of ${quote(other)}.`,
    expected: 'Expected a module of its own.',
    fix: `If it is one, name ${quote(other)} as its base model; else drop the entry.`,
  }),
  'repository-moved': ({ from, address }) => ({
    found: `The repository ${quote(from)}, which has another name today.`,
    expected: `Expected ${quote(address)}.`,
    fix: 'Write the address of today.',
  }),
  'successor-missing': ({ successor }) => ({
    found: successor
      ? `The successor ${quote(successor)}, which is no other module here.`
      : 'No successor, although the module is superseded.',
    expected: 'Expected the id of the module that takes its place.',
    fix: `Correct ${quote('successor')}, or choose another stage.`,
  }),
};

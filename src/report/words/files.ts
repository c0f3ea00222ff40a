import { fieldName, quote, short, type WordsOf } from './words.ts';

/** Rules over one file, beyond its schema. */
export const FILE_WORDS: Readonly<Record<string, WordsOf>> = {
  'date-form': ({ field, value }) => ({
    found: `${quote(short(value))} for ${fieldName(field)}.`,
    expected: 'Expected a day of the calendar as year-month-day.',
    fix: `Write it like ${quote('2026-01-31')}.`,
  }),
  'dates-order': ({ created, updated }) => ({
    found: `Updated ${quote(updated)}, before it was created (${quote(created)}).`,
    expected: 'Expected the date of creation to be the earlier one.',
    fix: 'Correct one of the dates.',
  }),
  'doi-form': ({ field, value, wanted }) => ({
    found: `${quote(short(value))} for ${fieldName(field)}.`,
    expected: wanted ? `Expected the form ${quote(wanted)}.` : 'Expected a DOI such as `10.5281/zenodo.1234567`.',
    fix: wanted ? `Write ${quote(wanted)}.` : 'Write the DOI, or delete the line.',
  }),
  'deceptive-letters': ({ word }) => ({
    found: `The word ${quote(short(word))}, whose letters are not what they look like.`,
    expected: 'Expected each word in letters of one alphabet.',
    fix: 'Type the word anew.',
  }),
  'hidden-character': ({ code }) => ({
    found: `The character ${code}, which cannot be seen.`,
    expected: 'Expected text that is what it looks like.',
    fix: 'Delete the character.',
  }),
  'image-form': ({ field, value, image }) => ({
    found: `${quote(short(value))} for ${fieldName(field)}.`,
    expected: 'Expected an image as "docker pull" takes it: owner/name:tag.',
    fix: image ? `Write ${quote(image)}.` : 'Write owner and name as the registry shows them.',
  }),
  'image-owner': ({ field, value }) => ({
    found: `The image ${quote(value)} without an owner for ${fieldName(field)}: Docker takes it for one of its own.`,
    expected: 'Expected owner/name.',
    fix: `Write ${quote(`OWNER/${value}`)}.`,
  }),
  'image-untagged': ({ value }) => ({
    found: `The image ${quote(short(value))} without a tag, so that what it names may change without a commit.`,
    expected: 'Expected a tag or a digest.',
    fix: `Write ${quote(`${short(value)}:VERSION`)}.`,
  }),
  'legacy-key': ({ key, successor, empty, taken }) => ({
    found: `The key ${quote(key)} of an older tool, which nobody reads.`,
    expected: `Expected ${quote(successor)}.`,
    fix:
      empty || taken
        ? `Delete the line${taken ? `: ${quote(successor)} is there already` : ', which has no value'}.`
        : `Rename it to ${quote(successor)}.`,
  }),
  'licence-mismatch': ({ declared, found }) => ({
    found: `The licence ${quote(short(declared))}, while the LICENSE file is ${quote(found)}.`,
    expected: 'Expected one licence.',
    fix: `Write ${quote(found)} here, or change the LICENSE file.`,
  }),
  'link-kind': ({ field, value, looks }) => ({
    found: `${quote(short(value))} for ${fieldName(field)}, which looks like ${looks}.`,
    expected: `Expected what ${fieldName(field)} promises.`,
    fix: 'Put the address under the key that fits; delete this one if there is no such thing.',
  }),
  'metadata-version': ({ value, wanted, key }) => ({
    found: key
      ? `Version ${quote(value)}, while ${quote(key)} came with ${wanted}.`
      : `Version ${quote(short(value))}, which does not have the keys of this file.`,
    expected: `Expected ${quote(wanted)}${key ? ' or newer' : ''}.`,
    fix: `Write ${quote(`metadata_version: ${wanted}`)}.`,
  }),
  'not-an-address': ({ field, value }) => ({
    found: `${quote(short(value))} for ${fieldName(field)}.`,
    expected: 'Expected an address that starts with https://.',
    fix: 'Write the whole address, or delete the line.',
  }),
  placeholder: ({ text, field }) => ({
    found: `${quote(short(text))} in ${fieldName(field)}, which the template left to be replaced.`,
    expected: 'Expected a value of this module.',
    fix: 'Write the real value, or delete the line.',
  }),
  'summary-cut': ({ ending }) => ({
    found: `A summary that ends with ${quote(ending)}.`,
    expected: 'Expected one whole sentence.',
    fix: 'Finish or shorten the sentence.',
  }),
  'tag-is-project': ({ value }) => ({
    found: `The tag ${quote(short(value))}, which names a project.`,
    expected: 'Expected words for what the module does.',
    fix: 'Nothing need be done: the catalogue lists it as a project.',
  }),
  'tag-says-nothing': ({ value }) => ({
    found: `The tag ${quote(short(value))}, which fits nearly every module.`,
    expected: 'Expected words that set this module apart.',
    fix: 'Name its input, its output or its subject.',
  }),
  'unknown-key': ({ key, where, meant, astray }) => ({
    found: `The key ${quote(short(key))}${where ? ` in ${quote(where)}` : ''}, which nobody reads.`,
    expected: astray ? `Expected ${quote(key)} at the top level.` : 'Expected a key of the schema.',
    fix: fixOfUnknown(meant, astray),
  }),
  'unquoted-date': ({ value }) => ({
    found: `The date ${quote(value)} without quotes: older YAML does not read it as text.`,
    expected: 'Expected it in quotes.',
    fix: `Write ${quote(`'${value}'`)}.`,
  }),
  'yaml-1-1': ({ value, older, newer }) => ({
    found: `${quote(short(value))} without quotes: here it is ${newer}, for the tools of the platform ${older}.`,
    expected: 'Expected a value that every YAML reads alike.',
    fix: newer?.startsWith('the text')
      ? `Write ${quote(`'${value}'`)}.`
      : 'Write the number plainly, or put text in quotes.',
  }),
};

function fixOfUnknown(meant: string | undefined, astray: string | undefined): string {
  if (astray) return 'Take the indentation away, of this line and of what belongs to it.';
  return meant ? `Did you mean ${quote(meant)}?` : 'Correct the spelling, or remove the key.';
}

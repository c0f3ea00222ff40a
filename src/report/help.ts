/** What each command prints at `--help`, by the name of its script: how it is called, what it does, its options. */
export const HELP: Readonly<Record<string, string>> = {
  start: `npm start -- [--offline] [--port N]
Harvests if GitHub can be reached, builds, and serves the catalogue with a demonstration endpoint beside it.
  --offline   does not harvest
  --port N    first port to try for the site, 4321 if not given; 0 takes any free one`,
  build: `npm run build -- [--zip] [--locked] [--no-cache]
Makes the site from modules/, without network. Pages that would come out the same are left as they stand.
  --zip       also writes a copy that opens from disk
  --locked    first compares every harvested file with its hash in the lock, and refuses a difference
  --no-cache  renders every page anew`,
  harvest: `npm run harvest -- [ID …] [options]
Reads the repositories of all entries, or of those named. docs/harvest.md tells more.
  --out DIR               writes lock, snapshot and stats there instead of modules/
  --dry-run               says what would change, and writes nothing
  --if-reachable          ends with 0 where GitHub cannot be reached
  --accept-large-change   lets through a change of many modules at once
  --accept-identity ID    accepts that another repository now stands behind the name of this module
  --write-renames         writes new names of repositories into the entries`,
  check: `npm run check -- [FILE | FOLDER | https://github.com/OWNER/NAME …] [options]
Judges entries and metadata; without arguments everything in modules/. Ends with 1 where there is an error.
  --format NAME   terminal, github, json or sarif
  --fix           makes the safe repairs and shows them`,
  new: `npm run new -- https://github.com/OWNER/NAME [--yes] [--id ID] [--out DIR]
npm run new -- --from SOURCE [--topic TOPIC] [--match GLOB …] [--write]
Writes the entry of a module, prefilled from its repository, or proposes the entries of a whole list.
  --yes         asks nothing
  --id ID       name of the entry, where the repository's will not do
  --out DIR     folder to write to, modules/ if not given
  --from        org:NAME, a repository with .gitmodules, or a path to such a file
  --topic       only repositories of this topic
  --match       only names that this pattern fits; may be given several times
  --write       writes the entries, after the report`,
  probe: `npm run probe -- [ID …] [--out DIR] [--allow-host HOST]
Asks the endpoints of the entries what they offer, and records their API descriptions.
  --out DIR           folder of lock, snapshot and stats, modules/ if not given
  --allow-host HOST   a private address that may be asked; may be given several times`,
  'record-samples': `npm run record-samples -- FILE [--endpoint URL]
Sends the samples of an entry to its endpoint and writes the answers into the entry.
  --endpoint URL   asks this API instead of the entry's own`,
  review: `npm run review -- [--format terminal|github] [--entries FOLDER] [--repository FOLDER] [--read-repositories] MERGE-COMMIT
Judges the entries that a proposal changes.
  --read-repositories   also reads the repositories that they name`,
  'review-comment': `npm run review:comment -- [--repository FOLDER]
Writes the review of a proposal into its pull request. For the workflow: reads the event that GitHub names.`,
  'review-issue': `npm run review:issue
Answers an issue that proposes a module. For the workflow: reads the event that GitHub names.`,
  'propose-refresh': `npm run refresh:propose -- [--repository FOLDER]
Proposes the harvested changes of the working copy as a pull request. For the nightly workflow.`,
  preview: `npm run preview -- --entries FOLDER --out FOLDER [--repository FOLDER] MERGE-COMMIT
Builds the pages of the modules that a proposal changes.`,
  generate: `npm run generate -- [--check]
Makes types and validators from the schemas.
  --check   only says whether they are up to date`,
  bench: `npm run bench -- [NAME …]
Measures and prints; without names everything.`,
  'render-readme': `npm run render-readme < LINES
Reads one {"id", "input"} a line and writes one {"id", "html"} a line, by the renderer of the build.`,
  screenshots: `npm run screenshots -- [--readme]
Takes pictures of every kind of page into .cache/screenshots/.
  --readme   instead takes the two that the README shows`,
  test: `npm test -- [arguments of vitest]
Types, lint, generated files and all tests. A file or a part of its name runs it alone.`,
};

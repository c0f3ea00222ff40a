import { KIND_DEFINITIONS } from '../../model/definitions.ts';

/** The submit page as it stands before anything is read. */
export const submit = {
  title: 'Submit a module',
  describes:
    'Paste the address of a repository: it is read, filled in and checked in your browser, and you open the pull request yourself.',
  sheet: 'Submission',
  lede: 'Paste the address of its repository. We read it, fill in the entry and check it. No login here, no bot: you open the pull request yourself. Your browser asks GitHub directly, and nothing is sent to us.',
  inEnglish: 'Modules are described in English, and so are the findings and the proposal.',
  address: 'Repository on GitHub',
  read: 'Read it',
  check: 'Check what was read',
  unread: 'Nothing could be read yet',
  change: 'Change whatever is not right. A changed value is marked “declared by you”.',
  restored: 'Your changes of an earlier visit were put back.',
  afresh: 'Start afresh',
  kinds: {
    service: KIND_DEFINITIONS.service.means,
    model: KIND_DEFINITIONS.model.means,
    tool: KIND_DEFINITIONS.tool.means,
  },
  adds: 'What the pull request will add',
  entry: 'The entry',
  download: 'Download',
  metadata: 'Metadata for your own repository',
  metadataWhy:
    'Your repository has no metadata file. With this one in it, you change the description of your module there, whenever you like, and never ask here again. Fill in what is empty first.',
  metadataFile: 'The metadata file',
  metadataAdd: 'Add it to your repository',
  findings: 'Findings',
  fix: 'Fix',
  rule: 'Rule',
  preview: 'Preview of the card',
  ways: {
    title: 'Three ways in',
    page: 'On this page',
    pageHow:
      'The form above reads a repository on GitHub and ends in GitHub’s own page for a new file. It needs JavaScript. Without, open {newFile}, name it {file} and write the two lines below; the checks of the pull request tell the rest.',
    newFile: 'GitHub’s page for a new file',
    smallest: 'The smallest entry',
    command: 'On the command line',
    commandHow: 'Reads the repository with git, asks at most six questions, writes and checks the entry.',
    commands: 'Commands',
    form: 'By a form, without git',
    formHow: 'Fill in {issue}. The same rules answer there, and a person proposes the entry for you.',
    issue: 'an issue on GitHub',
    next: 'What happens then, and what your repository should have: {guide}.',
    guide: 'guide for authors',
  },
};

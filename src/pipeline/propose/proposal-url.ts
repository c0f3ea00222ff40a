/** Longest address that is opened, characters: GitHub answers 414 to one of about 8 kB, and its login page lengthens it. */
const SAFE_URL_LENGTH = 6_000;

/** A new file in a repository on GitHub. */
export interface NewFile {
  /** `https://github.com/OWNER/NAME` */
  readonly repositoryUrl: string;
  readonly branch: string;
  /** Path of the file in the repository. */
  readonly path: string;
  readonly text: string;
}

/** GitHub's page for a new file, filled in; none where the text is too long for an address. */
export function newFileUrl({ repositoryUrl, branch, path, text }: NewFile): string | undefined {
  const cut = path.lastIndexOf('/');
  const folder = path.slice(0, Math.max(0, cut));
  const url = new URL(`${repositoryUrl}/new/${encodeBranch(branch)}${folder ? `/${folder}` : ''}`);
  // Not URLSearchParams, which writes a space as "+": not every reader takes that back.
  url.search = `filename=${encodeURIComponent(path.slice(cut + 1))}&value=${encodeURIComponent(text)}`;
  return url.href.length > SAFE_URL_LENGTH ? undefined : url.href;
}

/** GitHub's page to upload files to a folder, for what is too long. */
export const uploadUrl = ({ repositoryUrl, branch, path }: Omit<NewFile, 'text'>): string =>
  `${repositoryUrl}/upload/${encodeBranch(branch)}/${path.slice(0, Math.max(0, path.lastIndexOf('/')))}`;

const encodeBranch = (branch: string): string => branch.split('/').map(encodeURIComponent).join('/');

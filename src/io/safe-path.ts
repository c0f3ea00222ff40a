import { isAbsolute, join } from 'node:path';
import { isPathName } from '../model/path-name.ts';

/**
 * A path below a folder, from names that strangers may have a hand in. Throws where it would lead out of the folder, or
 * where a file system would read it as something else.
 */
export function safePath(folder: string, relative: string): string {
  const names = relative.split('/');
  if (isAbsolute(relative) || !names.every(isPathName))
    throw new Error(`"${relative}" is no path to write to. Expected names of letters, digits, ".", "_" and "-".`);
  return join(folder, ...names);
}

/**
 * Where the state of a module is told, by the fragment that names it on the status page; nothing where a fragment can
 * name no module.
 * @param base path of the site, with a slash at both ends
 */
export function moduleAddress(fragment: string, base: string): string | undefined {
  const id = /^#([a-z0-9][\w.-]*)$/i.exec(fragment)?.[1];
  return id === undefined ? undefined : `${base}modules/${id}/#evidence`;
}

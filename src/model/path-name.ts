/** Names that Windows gives to devices, whatever comes behind a dot. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Whether a name means itself, as one part of a path or an address, on every file system and to every server. */
export const isPathName = (name: string): boolean =>
  /^[\w.-]{1,200}$/.test(name) && !/^\.{1,2}$|\.$/.test(name) && !DEVICES.test(name);

export const NEW_OPTIONS = {
  yes: { type: 'boolean' },
  id: { type: 'string' },
  out: { type: 'string' },
  /** `org:NAME`, a repository with `.gitmodules`, or a path to such a file. */
  from: { type: 'string' },
  topic: { type: 'string' },
  match: { type: 'string', multiple: true, default: [] as string[] },
  write: { type: 'boolean', default: false },
} as const;

export const USAGE = 'Expected: npm run new -- https://github.com/OWNER/NAME [--yes] [--id ID], or --from SOURCE.';

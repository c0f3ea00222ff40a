/** What a harvest tells while it runs; `report/` finds the words. */
export type HarvestEvent =
  | { readonly kind: 'pass'; readonly pass: HarvestPass; readonly total: number }
  | { readonly kind: 'answered'; readonly pass: HarvestPass; readonly done: number; readonly total: number }
  | { readonly kind: 'waits'; readonly waitMs: number; readonly reason: string };

/** *heads*: how every repository stands; *files*: the bytes of what changed. */
export type HarvestPass = 'heads' | 'files';

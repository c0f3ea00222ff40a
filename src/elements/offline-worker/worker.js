/**
 * The service worker, written out as it runs: the build puts `FILES` and `BASE` before it (see `io/write-service-worker.ts`).
 *
 * FILES: what is kept for offline use, by path below the base, each with a hash of its bytes.
 * Pages and search data come from the network while it answers, so that nobody reads stale facts online; files with a
 * hash in their name never change and come from the store. It never takes over or reloads a page by itself.
 */

/** @typedef {{ waitUntil(work: Promise<unknown>): void }} LifeEvent */
/** @typedef {LifeEvent & { request: Request, respondWith(answer: Promise<Response>): void }} AskEvent */
// The types of the page know no worker: `any` stands in for `ServiceWorkerGlobalScope` and its events here only.
/** @type {{ FILES: Record<string, string>, BASE: string, addEventListener(name: string, listener: (event: any) => void): void, skipWaiting(): Promise<void> }} */
const worker = /** @type {any} */ (self);

const { FILES, BASE } = worker;

/** What the build chose, what readers saved besides, and what they have visited. */
const KEPT = `${BASE}kept`;
const SAVED = `${BASE}saved`;
const VISITED = `${BASE}visited`;

/** A network that is slower than this counts as none where there is a copy, milliseconds. */
const PATIENCE_MS = 3_000;

/** Visited files of which a copy stays; the oldest goes first. */
const MOST_VISITED = 300;

/** Files fetched at once while the copy is made. */
const BATCH = 8;

worker.addEventListener('install', (/** @type {LifeEvent} */ event) => event.waitUntil(keepFiles()));
worker.addEventListener('activate', (/** @type {LifeEvent} */ event) => event.waitUntil(dropOldFiles()));
worker.addEventListener('message', (/** @type {MessageEvent} */ { data }) => {
  if (data === 'take-over') void worker.skipWaiting();
});
worker.addEventListener('fetch', (/** @type {AskEvent} */ event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(BASE)) return;
  event.respondWith(pathname.startsWith(`${BASE}_astro/`) ? storeFirst(event.request) : networkFirst(event.request));
});

/** Files of one content are fetched once: an update brings only what has changed. */
async function keepFiles() {
  const kept = await caches.open(KEPT);
  const paths = Object.keys(FILES);
  for (let place = 0; place < paths.length; place += BATCH) {
    await Promise.all(paths.slice(place, place + BATCH).map((path) => keepFile(kept, path)));
  }
}

/** @param {Cache} kept @param {string} path */
async function keepFile(kept, path) {
  const key = keyOf(path);
  if (!key || (await kept.match(key))) return;
  const response = await fetch(BASE + path, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${BASE + path} answered ${response.status}.`);
  await kept.put(key, response);
}

async function dropOldFiles() {
  const kept = await caches.open(KEPT);
  const keys = new Set(Object.keys(FILES).map((path) => new URL(keyOf(path) ?? '', location.origin).href));
  for (const request of await kept.keys()) if (!keys.has(request.url)) await kept.delete(request);
}

/** @param {Request} request */
async function storeFirst(request) {
  const stored = await storedCopy(request);
  if (stored) return stored;
  return remember(request, await fetch(request));
}

/** @param {Request} request */
async function networkFirst(request) {
  const stored = await storedCopy(request);
  const signal = stored ? AbortSignal.timeout(PATIENCE_MS) : undefined;
  try {
    return await remember(request, await fetch(request, { signal }));
  } catch (error) {
    if (stored) return stored;
    const notSaved = request.mode === 'navigate' ? await notSavedAnswer(request) : undefined;
    if (notSaved) return notSaved;
    throw error;
  }
}

/** In place of a page, the one that says so; in place of a file a sentence, so that no program takes a page for its data. */
async function notSavedAnswer(/** @type {Request} */ { url }) {
  const { pathname } = new URL(url);
  if (/(^|\/)[^/.]*$|\.html$/.test(pathname)) return storedCopy(new Request(`${BASE}offline/`));
  const headers = { 'content-type': 'text/plain; charset=utf-8' };
  return new Response(`Not saved for offline: ${pathname}\n`, { status: 503, headers });
}

/** @param {Request} request @returns {Promise<Response | undefined>} */
async function storedCopy({ url }) {
  const { pathname } = new URL(url);
  const key = keyOf(pathname.slice(BASE.length));
  const kept = key && (await (await caches.open(KEPT)).match(key));
  if (kept) return kept;
  for (const name of [SAVED, VISITED]) {
    const copy = await (await caches.open(name)).match(pathname);
    if (copy) return copy;
  }
  return undefined;
}

/** Keeps a copy of what was read, by its path: the query of an address never changes a file of this site. */
async function remember(/** @type {Request} */ request, /** @type {Response} */ response) {
  const { pathname } = new URL(request.url);
  if (!response.ok || response.redirected || keyOf(pathname.slice(BASE.length))) return response;
  const copy = response.clone();
  const visited = await caches.open(VISITED);
  await visited.put(pathname, copy);
  const [oldest, ...others] = await visited.keys();
  if (oldest && others.length >= MOST_VISITED) await visited.delete(oldest);
  return response;
}

/** The store's key for a kept file, which changes with its content. @param {string} path */
function keyOf(path) {
  const hash = FILES[path];
  return hash && `${BASE}${path}?kept=${hash}`;
}

import type { Module } from '../model/module.ts';
import type { ImageIndex, RenderedReadme, StoredImage } from '../model/readme.ts';
import { assembleCatalogue } from '../pipeline/assemble.ts';
import { imageSource } from '../pipeline/readme/image-source.ts';
import { encodeImage } from './encode-image.ts';
import type { FetchImage } from './fetch-image.ts';
import { sha256Hex } from './git-blob.ts';
import { readImageIndex, writeImage, writeImageIndex } from './image-folder.ts';
import type { ReadmeJob } from './readme-child.ts';
import { readEntryFiles, readLock, readSnapshot, readStats } from './store.ts';

/** What one module may bring: a README that shows more is an album. */
export const IMAGES_A_MODULE = { most: 40, mostBytes: 8 * 1024 * 1024 } as const;

/** Modules that are looked after at a time; the hosts are others' and the encoder keeps the cores busy. */
const AT_A_TIME = 4;

export interface ImageHarvest {
  readonly modulesDir: string;
  readonly harvestDir: string;
  readonly fetchImage: FetchImage;
  readonly render: (job: ReadmeJob) => Promise<RenderedReadme>;
  readonly readmeBytes: number;
  /** Only these modules; all where empty. */
  readonly only?: readonly string[];
}

export interface ImagesHarvested {
  readonly kept: number;
  readonly refused: number;
  /** To be tried again at the next harvest. */
  readonly failed: number;
}

/** Fetches the images that harvested texts show and keeps them beside the snapshot. Unchanged texts cost no request. */
export async function harvestImages(options: ImageHarvest): Promise<ImagesHarvested> {
  const { only = [] } = options;
  const modules = readModules(options).filter(({ id }) => only.length === 0 || only.includes(id));
  const total = { kept: 0, refused: 0, failed: 0 };
  const waiting = modules.values();
  const work = async (): Promise<void> => {
    for (const module of waiting) {
      const { kept, refused, failed } = await harvestModule(module, options);
      total.kept += kept;
      total.refused += refused;
      total.failed += failed;
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return total;
}

function readModules({ harvestDir, modulesDir }: ImageHarvest): readonly Module[] {
  const snapshotOf = (id: string) => readSnapshot(harvestDir, id);
  const [lock, stats] = [readLock(harvestDir), readStats(harvestDir)];
  return assembleCatalogue({ entries: readEntryFiles(modulesDir), lock, stats, snapshotOf }).modules;
}

async function harvestModule(module: Module, options: ImageHarvest): Promise<ImagesHarvested> {
  const { harvestDir } = options;
  const texts = [module.readme?.text, module.facts.description.value].filter((text) => text !== undefined);
  const key = JSON.stringify([module.repository.url, module.commit, ...texts]);
  const of = sha256Hex(new TextEncoder().encode(key));
  const before = readImageIndex(harvestDir, module.id);
  if (before.of === of) return { kept: 0, refused: 0, failed: 0 };
  const addresses = await addressesIn(module, options);
  const { failed, ...index } = await settle(module.id, addresses, { before, options });
  // Without `of`, the next harvest asks again for what failed.
  writeImageIndex(harvestDir, module.id, { ...index, ...(failed === 0 && { of }) });
  return { kept: Object.keys(index.images).length, refused: Object.keys(index.refused).length, failed };
}

async function addressesIn(module: Module, { render, readmeBytes }: ImageHarvest): Promise<string[]> {
  const { readme, repository, commit, facts } = module;
  const base = { repositoryUrl: repository.url, idPrefix: '', topLevel: 3, images: {}, ...(commit && { commit }) };
  const texts = [
    { text: readme?.text, path: readme?.path ?? '' },
    { text: facts.description.value, path: 'README.md' },
  ];
  const jobs = texts.flatMap(({ text, path }): ReadmeJob[] =>
    text === undefined ? [] : [{ text, base: { ...base, path }, limitBytes: readmeBytes }],
  );
  const rendered = await Promise.all(jobs.map((job) => render(job)));
  return [...new Set(rendered.flatMap(({ images }) => images))];
}

interface Settling {
  readonly before: ImageIndex;
  readonly options: ImageHarvest;
}

/** One after the other: the caps of a module count what came before. */
async function settle(id: string, addresses: readonly string[], { before, options }: Settling) {
  const images: Record<string, StoredImage> = {};
  const refused: Record<string, string> = {};
  let failed = 0;
  let leftBytes = IMAGES_A_MODULE.mostBytes;
  for (const address of addresses) {
    const known = before.images[address];
    const outcome = known ? { stored: known } : await obtain(id, address, options);
    if ('failed' in outcome) failed += 1;
    else if ('refused' in outcome) refused[address] = outcome.refused;
    else if (Object.keys(images).length >= IMAGES_A_MODULE.most || outcome.stored.sizeBytes > leftBytes)
      refused[address] = 'The module shows more images than are kept.';
    else {
      images[address] = outcome.stored;
      leftBytes -= outcome.stored.sizeBytes;
    }
  }
  return { images, refused, failed };
}

type Obtained = { readonly stored: StoredImage } | { readonly refused: string } | { readonly failed: string };

async function obtain(id: string, address: string, { fetchImage, harvestDir }: ImageHarvest): Promise<Obtained> {
  const source = imageSource(address);
  if (!source) return { refused: 'It lies on a host that no images are fetched from.' };
  const fetched = await fetchImage(source);
  if (!('bytes' in fetched)) return fetched;
  const encoded = await encodeImage(fetched.bytes);
  if ('refused' in encoded) return encoded;
  const { bytes, width, height } = encoded.image;
  return { stored: { file: writeImage(harvestDir, id, bytes), sizeBytes: bytes.length, width, height } };
}

import { config } from '../src/config.ts';
import { openImageFetch } from '../src/io/fetch-image.ts';
import { harvestImages } from '../src/io/harvest-images.ts';
import { openReadmeRenderer } from '../src/io/readme-renderer.ts';

/** Fetches the images that harvested texts show, after the texts themselves, and says what came of it. */
export async function keepImages(rawUrl: string, harvestDir: string, only: readonly string[]): Promise<void> {
  const { kept, refused, failed } = await harvestImages({
    modulesDir: config.modulesDir,
    harvestDir,
    fetchImage: openImageFetch(rawUrl),
    render: openReadmeRenderer('.'),
    readmeBytes: config.limits.readmeBytes,
    only,
  });
  console.log(`Images: ${kept} kept, ${refused} stay links, ${failed} to be tried again.`);
}

import { join } from 'node:path';
import { startStaticServer } from '../io/static-server.ts';
import { HELD_CATEGORIES, JUDGED_PAGES, judgePages } from './browser/measure-lighthouse.ts';
import { buildSite } from './build-site.ts';

/** Lighthouse's scores of 100 for each template, on its slow phone and slow network. @returns lines to print */
export async function benchLighthouse(): Promise<string[]> {
  const site = await startStaticServer({ folder: join(import.meta.dirname, '../../.cache/bench-site') });
  try {
    await buildSite({ OUT_DIR: '.cache/bench-site', SITE: new URL(site.url).origin });
    const judgements = await judgePages(site.url, JUDGED_PAGES, ['performance', ...HELD_CATEGORIES]);
    return judgements.map(({ page, scores }) => {
      const cells = Object.entries(scores).map(([category, score]) => `${category} ${score}`);
      return [`/${page}`.padEnd(42), ...cells].join('  ');
    });
  } finally {
    await site.close();
  }
}

import { bundleFolders } from './bundle-folders.ts';
import { bundleSite } from './bundler.ts';

// Runs as a process of its own, so that the bundler's memory is given back before the first page is rendered.
await bundleSite(bundleFolders(process.argv[2] ?? ''));

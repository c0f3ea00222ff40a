import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** Pixels a side; 180 is what iOS puts on its home screen. */
const SIZES = [180, 192, 512] as const;

/** Share of the square that a system may cut away round a maskable icon: https://www.w3.org/TR/appmanifest/#icon-masks */
const MASKABLE_MARGIN = 0.2;

/** Ground of the icons: the sheet's colour in daylight, for a home screen cannot follow the theme. */
const GROUND = '#fcfeff';

/** Draws the icons of an installed site from the mark, `icon.svg`. */
export async function writeIcons(outDir: string): Promise<void> {
  const mark = readFileSync(join(outDir, 'icon.svg'));
  for (const size of SIZES) writeFileSync(join(outDir, `icon-${size}.png`), await drawIcon(mark, size, 0.08));
  writeFileSync(join(outDir, 'icon-maskable-512.png'), await drawIcon(mark, 512, MASKABLE_MARGIN));
}

async function drawIcon(mark: Uint8Array, size: number, margin: number): Promise<Uint8Array> {
  const inner = Math.round(size * (1 - 2 * margin));
  // The mark is 32 units wide; the density makes it as large as asked before it is rastered.
  const drawing = await sharp(mark, { density: (72 * inner) / 32 })
    .resize(inner, inner)
    .png()
    .toBuffer();
  const ground = { width: size, height: size, channels: 3 as const, background: GROUND };
  return sharp({ create: ground })
    .composite([{ input: drawing }])
    .png()
    .toBuffer();
}

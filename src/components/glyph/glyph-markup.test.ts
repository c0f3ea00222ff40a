import { describe, expect, test } from 'vitest';
import type { GlyphFacts } from '../../pipeline/derive/glyph-facts.ts';
import { GLYPH_SIZES, glyphMarkup, miniGlyphMarkup } from './glyph-markup.ts';

const FISH: GlyphFacts = {
  inputs: ['image', 'video'],
  outputs: ['boxes'],
  operation: 'detect',
  kind: 'service',
  trainable: false,
  subjectPlace: 1,
};

const draw = (change: Partial<GlyphFacts> = {}): string => glyphMarkup({ ...FISH, ...change }, GLYPH_SIZES.card);
const count = (markup: string, part: string): number => markup.split(part).length - 1;

describe('a signature glyph', () => {
  test('draws the same facts the same way', () => {
    expect(draw()).toBe(draw());
  });

  test('draws one wire a port, joined before the block', () => {
    expect(draw()).toContain('<path class="wire" d="M29.9 19.6H75.6V37H127"/>');
    expect(count(draw(), 'class="wire"')).toBe(3);
    expect(count(draw({ inputs: ['audio'] }), 'class="wire"')).toBe(2);
  });

  test('has a heavy base line for a service, double sides for a tool, neither for a model', () => {
    expect(draw()).toContain('class="bar"');
    expect(draw({ kind: 'tool' })).toContain('class="side"');
    expect(draw({ kind: 'model' })).not.toMatch(/class="(bar|side)"/);
  });

  test('has a feedback loop only where it can be trained', () => {
    expect(draw()).not.toContain('class="loop"');
    expect(draw({ trainable: true })).toContain('<circle class="sum" cx="89.6" cy="37" r="5"/>');
  });

  test('draws what nobody stated as an open wire to a question mark', () => {
    const unknown = draw({ inputs: ['any'], operation: 'any' });
    expect(unknown).toContain('class="wire open"');
    expect(unknown).toContain('class="tip open"');
    expect(unknown).toContain('href="#p-any"');
    expect(unknown).toContain('href="#o-any"');
  });

  test('puts the needle at the subject, and draws none where the subject is unknown', () => {
    expect(draw({ subjectPlace: 0 })).toContain('<path class="needle" d="M3.5 69h9L8 77.5z"/>');
    expect(draw({ subjectPlace: 8 })).toContain('<path class="needle" d="M307.5 69h9L312 77.5z"/>');
    expect(draw({ subjectPlace: undefined })).not.toContain('needle');
  });

  test('shows the first port of each side at the size of a table row', () => {
    const mini = miniGlyphMarkup(FISH);
    expect(mini).toContain('#p-image');
    expect(mini).not.toContain('#p-video');
  });
});

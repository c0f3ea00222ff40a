import { formatImage, type ImageReference, parseImage } from './forms.ts';

/** The image that a Dockerfile's result stands on. */
export interface BaseImage {
  readonly image: ImageReference;
  /** Line of the `FROM`, counted from 1. */
  readonly line: number;
}

/** Longest line that is read. */
const MOST_CHARACTERS = 2_000;

interface Stage {
  readonly name: string | undefined;
  readonly from: string;
  readonly line: number;
}

/**
 * The base of the last stage, followed through earlier stages that it is built on. A default of a build argument is
 * filled in; a tag that stays unknown is left out.
 */
export function parseBaseImage(dockerfile: string): BaseImage | undefined {
  // A line that holds an image is short; a hostile one costs time.
  const lines = dockerfile.split('\n').map((line) => (line.length > MOST_CHARACTERS ? '' : line.trim()));
  const stages = stagesOf(lines, defaultsOf(lines));
  let stage = stages.at(-1);
  for (let step = 0; step < stages.length; step += 1) {
    const earlier = stages.find(({ name, line }) => stage && name === stage.from.toLowerCase() && line < stage.line);
    if (!earlier) break;
    stage = earlier;
  }
  const image = stage && parseImage(stage.from);
  return stage && image && image.name !== 'scratch' ? { image, line: stage.line } : undefined;
}

function stagesOf(lines: readonly string[], defaults: ReadonlyMap<string, string>): Stage[] {
  return lines.flatMap((text, index) => {
    const [, from, name] = /^FROM\s+(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?/i.exec(text) ?? [];
    return from ? [{ name: name?.toLowerCase(), from: fillIn(from, defaults), line: index + 1 }] : [];
  });
}

function defaultsOf(lines: readonly string[]): Map<string, string> {
  const pairs = lines.flatMap((text) => {
    const [, name, value] = /^ARG\s+(\w+)=["']?([^"'\s]+)["']?/i.exec(text) ?? [];
    return name && value ? [[name, value] as const] : [];
  });
  return new Map(pairs);
}

function fillIn(from: string, defaults: ReadonlyMap<string, string>): string {
  const filled = from.replace(/\$\{?(\w+)(?::-[^}]*)?\}?/g, (variable, name: string) => defaults.get(name) ?? variable);
  return filled.replace(/[:@][^/]*\$.*$/, '');
}

export const formatBaseImage = ({ image }: BaseImage): string => formatImage(image);

/** What a module's author wrote about an argument, as plain text, with the hints that config-driven modules put into it. */
export interface Description {
  readonly text: string;
  /** `str`, `int`, `float`, `bool`, `list`, `dict`: the type behind a JSON-encoded string. */
  readonly type?: string;
  /** Heading that the argument stands under. */
  readonly group?: string;
}

const HINTS = /^(Group name|Choices|Type):\s*(.*)$/;

/** Longest description that is shown, characters. */
const MAX_CHARACTERS = 1_200;

/** Strips HTML and the commonest Markdown, and takes the lines "Group name", "Choices" and "Type" for hints. */
export function readDescription(written: string): Description {
  const lines = plainText(written)
    .split('\n')
    .map((line) => line.trim());
  const hints = new Map(
    lines.map((line) => HINTS.exec(line)).flatMap((match) => (match ? [[match[1], match[2]]] : [])),
  );
  const kept = lines.filter((line) => !HINTS.test(line));
  const type = hints.get('Type');
  const group = hints.get('Group name');
  return {
    text: shorten(
      kept
        .join('\n')
        .replaceAll(/\n{2,}/g, '\n')
        .trim(),
    ),
    ...(type && { type }),
    ...(group && { group }),
  };
}

/** Text without tags, entities and emphasis; it is shown as text, never as HTML. */
export function plainText(written: string): string {
  return written
    .replaceAll(/<br\s*\/?>/gi, '\n')
    .replaceAll(/<\/?[a-z][^<>]*>/gi, '')
    .replaceAll(/&(lt|gt|quot|amp|nbsp);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replaceAll(/\[([^\]]+)\]\((https?:[^)\s]+)\)/g, '$1 ($2)')
    .replaceAll('`', '')
    .replaceAll(/\*\*([^*\n]+)\*\*/g, '$1');
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', nbsp: ' ' };

const shorten = (text: string): string => (text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS)}…` : text);

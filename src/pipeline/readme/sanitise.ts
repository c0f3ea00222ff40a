import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize';
import { ALIGNMENTS } from './mark-alignment.ts';
import { rewrite, type Tree, treeOf } from './rewrite.ts';

type Allowed = NonNullable<Schema['attributes']>[string][number];

const ALIGNED: Allowed = ['className', ...ALIGNMENTS.map((alignment) => `align-${alignment}`)];
const ARIA: readonly Allowed[] = ['ariaDescribedBy', 'ariaLabel', 'ariaLabelledBy'];

/** Elements that GitHub allows, less `picture` and `source`: their addresses have no check of their own. */
const ELEMENTS = (defaultSchema.tagNames ?? []).filter((name) => name !== 'picture' && name !== 'source');

/** Elements that go with all they hold: their content is no text for readers, or changes how a parser reads on. */
const DROPPED_WHOLE = [
  'script',
  'style',
  'title',
  'textarea',
  'noscript',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
  'plaintext',
  'template',
  'svg',
  'math',
  'select',
  'option',
  'head',
];

const ATTRIBUTES: NonNullable<Schema['attributes']> = {
  '*': ['id', 'title', 'lang', 'dir', ALIGNED],
  a: [...ARIA, 'href', 'name', 'dataFootnoteRef', 'dataFootnoteBackref', ['className', 'data-footnote-backref']],
  code: [['className', /^language-[\w+#.-]{1,40}$/, 'math-inline', 'math-display']],
  details: ['open'],
  h2: [['className', 'sr-only']],
  img: ['src', 'alt', 'width', 'height'],
  input: [['type', 'checkbox'], ['disabled', true], 'checked'],
  li: [['className', 'task-list-item']],
  ol: ['start', 'reversed', ['className', 'contains-task-list']],
  section: ['dataFootnotes', ['className', 'footnotes']],
  td: ['colSpan', 'rowSpan', 'width'],
  th: ['colSpan', 'rowSpan', 'scope', 'width'],
  ul: [['className', 'contains-task-list']],
};

/** The one sanitiser: an allow-list of elements, attributes and address schemes, narrower than GitHub's. */
export function sanitise(tree: Tree, idPrefix: string): Tree {
  const clean = sanitize(tree, schemaFor(idPrefix));
  const root = treeOf(clean.type === 'root' ? clean : { type: 'root', children: [] });
  rewrite(root, (element) => {
    const { className } = element.properties;
    if (Array.isArray(className) && className.length === 0) delete element.properties['className'];
    return undefined;
  });
  return root;
}

const schemaFor = (idPrefix: string): Schema => ({
  allowComments: false,
  allowDoctypes: false,
  ancestors: defaultSchema.ancestors ?? {},
  attributes: ATTRIBUTES,
  clobber: ['id', 'name', 'ariaDescribedBy', 'ariaLabelledBy'],
  clobberPrefix: idPrefix,
  protocols: { href: ['https', 'http', 'mailto'], src: ['https', 'http'] },
  required: { input: { type: 'checkbox', disabled: true } },
  strip: DROPPED_WHOLE,
  tagNames: ELEMENTS,
});

// Makes the markup of a template of Lit, as Lit does on a page. @lit-labs/ssr is made for markup that a page hydrates: it adds a comment to
// each expression, and leaves out what is set by `.textContent`, as all our text is.
import {nothing, type TemplateResult} from 'lit';
import {_$LH} from 'lit-html/private-ssr-support.js';
import {defaultTreeAdapter as tree, html, parseFragment, type DefaultTreeAdapterTypes as Tree} from 'parse5';

const {boundAttributeSuffix, getTemplateHtml, marker, markerMatch} = _$LH;

/** An element of ours within a template. */
export interface Inner {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly properties: ReadonlyMap<string, unknown>;
}

/** Makes the nodes for an element of ours within a template. */
export type FillInner = (inner: Inner) => Promise<Tree.Element>;

interface Prepared {
  readonly fragment: Tree.DocumentFragment;
  /** The names of the attributes with expressions, in order: the parser has put those in the tree into lower case. */
  readonly names: readonly string[];
}

const prepared = new WeakMap<TemplateStringsArray, Prepared>();

function prepare({strings, ['_$litType$']: type}: TemplateResult): Prepared {
  let result = prepared.get(strings);
  if (!result) {
    const [markup, names] = getTemplateHtml(strings, type);
    // In a worker of a browser, the markup is of Trusted Types.
    result = {fragment: parseFragment(String(markup as unknown)), names};
    prepared.set(strings, result);
  }
  return result;
}

export function textNode(value: string): Tree.TextNode {
  const parent = tree.createDocumentFragment();
  tree.insertText(parent, value);
  return parent.childNodes[0] as Tree.TextNode;
}

export function element(
  tag: string,
  attributes: ReadonlyMap<string, string>,
  children: readonly Tree.ChildNode[] = [],
  namespace = html.NS.HTML,
): Tree.Element {
  const node = tree.createElement(
    tag,
    namespace,
    [...attributes].map(([name, value]) => ({name, value})),
  );
  for (const child of children) tree.appendChild(node, child);
  return node;
}

/** A value as a page shows it. */
function textOf(value: unknown): string {
  const shown = value as string | number | boolean | null | undefined;
  return String(shown ?? '');
}

const isTemplate = (value: object): value is TemplateResult => '_$litType$' in value;

/** The nodes for the value of an expression between tags. */
export async function nodesFor(value: unknown, fillInner: FillInner): Promise<Tree.ChildNode[]> {
  if (value === nothing || value === undefined || value === null || value === '') return [];
  if (Array.isArray(value)) {
    const nodes = [];
    for (const each of value) nodes.push(...(await nodesFor(each, fillInner)));
    return nodes;
  }
  if (typeof value !== 'object') return [textNode(textOf(value))];
  if (isTemplate(value)) return new Filling(value, fillInner).nodes();
  throw new Error('A directive has no markup here: see src/static/fill.ts.');
}

/** One template with its values. They are taken one after the other, in the order of the markup. */
class Filling {
  readonly #fragment: Tree.DocumentFragment;
  readonly #names: Iterator<string>;
  readonly #values: Iterator<unknown>;
  readonly #fillInner: FillInner;

  constructor(template: TemplateResult, fillInner: FillInner) {
    const {fragment, names} = prepare(template);
    this.#fragment = fragment;
    this.#names = names.values();
    this.#values = template.values.values();
    this.#fillInner = fillInner;
  }

  nodes(): Promise<Tree.ChildNode[]> {
    return this.#filled(this.#fragment);
  }

  async #filled({childNodes}: Tree.ParentNode): Promise<Tree.ChildNode[]> {
    const nodes: Tree.ChildNode[] = [];
    for (const node of childNodes) {
      if (tree.isElementNode(node)) nodes.push(await this.#element(node));
      else if (tree.isTextNode(node)) nodes.push(textNode(node.value));
      else if (tree.isCommentNode(node) && node.data === markerMatch) {
        nodes.push(...(await nodesFor(this.#values.next().value, this.#fillInner)));
      }
    }
    return nodes;
  }

  async #element(node: Tree.Element): Promise<Tree.Element> {
    const attributes = new Map<string, string>();
    const properties = new Map<string, unknown>();
    for (const {name, value} of node.attrs) {
      if (!name.endsWith(boundAttributeSuffix)) attributes.set(name, value);
      else this.#addBound(String(this.#names.next().value), value.split(marker), attributes, properties);
    }
    const {tagName: tag} = node;
    if (tag.includes('-')) return this.#fillInner({tag, attributes, properties});
    const children = await this.#filled(node);
    for (const [name, value] of properties) {
      if (name === 'textContent') children.push(textNode(textOf(value)));
      else if (name === 'open') {
        if (value) attributes.set(name, '');
      } else throw new Error(`.${name} of <${tag}> has no markup here: see src/static/fill.ts.`);
    }
    return element(tag, attributes, children, node.namespaceURI);
  }

  /** An attribute with expressions; `strings` stand around their values. */
  #addBound(
    bound: string,
    strings: readonly string[],
    attributes: Map<string, string>,
    properties: Map<string, unknown>,
  ): void {
    const values = strings.slice(1).map((): unknown => this.#values.next().value);
    const [kind, name] = [bound[0], bound.slice(1)];
    if (kind === '.') properties.set(name, values[0] === nothing ? undefined : values[0]);
    else if (kind === '?') {
      if (values[0] && values[0] !== nothing) attributes.set(name, '');
    } else if (kind !== '@' && !values.includes(nothing)) {
      const parts = values.map((value, index) => textOf(value) + strings[index + 1]!);
      attributes.set(bound, `${strings[0]}${parts.join('')}`);
    }
  }
}

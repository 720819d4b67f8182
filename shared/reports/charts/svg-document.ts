import { escaped } from '../page/html.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** A text among the children of an element. */
class SvgText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  get markup(): string {
    return escaped(this.text);
  }
}

type Child = SvgElement | SvgText;

const asChild = (child: Child | string): Child => (typeof child === 'string' ? new SvgText(child) : child);

/** Styles of Plot are rules of CSS, which know no entities. */
const isRaw = (tag: string): boolean => tag === 'style';

/** An element, as far as Plot and d3 ask for one when they draw. */
export class SvgElement {
  readonly namespaceURI = svgNamespace;
  readonly tagName: string;
  readonly ownerDocument: SvgDocument;
  private readonly attributes = new Map<string, string>();
  private readonly children: Child[] = [];

  constructor(tagName: string, ownerDocument: SvgDocument) {
    this.tagName = tagName;
    this.ownerDocument = ownerDocument;
  }

  append(...added: (Child | string)[]): void {
    this.children.push(...added.map(asChild));
  }

  appendChild(child: Child): Child {
    this.children.push(child);
    return child;
  }

  insertBefore(child: Child, next: Child | null): Child {
    const at = next ? this.children.indexOf(next) : -1;
    this.children.splice(at < 0 ? this.children.length : at, 0, child);
    return child;
  }

  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, String(value));
  }

  setAttributeNS(_namespace: string, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  get firstChild(): Child | null {
    return this.children[0] ?? null;
  }

  get childNodes(): readonly Child[] {
    return this.children;
  }

  set textContent(text: string) {
    this.children.splice(0, this.children.length, new SvgText(text));
  }

  /** The element as it stands in a page. A chart is one image with one name: names of its parts, in English, are left out. */
  get markup(): string {
    const shown = [...this.attributes].filter(([name]) => this.tagName === 'svg' || !name.startsWith('aria-'));
    const attributes = shown.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
    const inside = this.children.map((child) =>
      isRaw(this.tagName) && child instanceof SvgText ? child.text : child.markup,
    );
    return `<${this.tagName}${attributes}>${inside.join('')}</${this.tagName}>`;
  }
}

/**
 * The part of a browser's document that Observable Plot asks for when it draws an SVG. A whole one (linkedom) is 440 KB in
 * the bundle, and Plot itself 260.
 */
export class SvgDocument {
  readonly documentElement = new SvgElement('svg', this);

  createElementNS(_namespace: string, name: string): SvgElement {
    return new SvgElement(name, this);
  }

  createTextNode(text: string): SvgText {
    return new SvgText(text);
  }
}

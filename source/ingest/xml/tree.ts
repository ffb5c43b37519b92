import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element with its content in reading order. Names are local: prefixes are dropped. */
export interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly content: readonly (Element | string)[];
}

/** Levels of elements one inside the other; press standards need some twenty. */
const DEEPEST = 256;

const TEXT = '#text';
const ATTRIBUTES = ':@';

type Raw = Readonly<Record<string, unknown>>;

/**
 * XML to its root element. Only the five predefined entities and character references are resolved: entities a document
 * declares itself stay as they are written, so that none can grow. Throws an `Error` that says where the text is no XML.
 */
export function parseXml(text: string): Element {
	const parser = new XMLParser({
		preserveOrder: true,
		ignoreAttributes: false,
		attributeNamePrefix: '',
		removeNSPrefix: true,
		parseTagValue: false,
		parseAttributeValue: false,
		trimValues: false,
		processEntities: {
			enabled: true,
			maxEntityCount: 0,
			maxTotalExpansions: Number.MAX_SAFE_INTEGER,
			maxExpandedLength: Number.MAX_SAFE_INTEGER,
		},
		htmlEntities: true,
		maxNestedTags: DEEPEST,
	});
	const nodes: unknown = parser.parse(withoutDoctype(text));
	const root = childrenOf(nodes).find(
		(node): node is Element => typeof node !== 'string' && !node.name.startsWith('?'),
	);
	if (root === undefined) throw new Error(whyNot(text));
	return root;
}

/** A document type declares entities and points elsewhere; nothing of it is needed to read the elements. */
function withoutDoctype(text: string): string {
	const start = text.search(/<!DOCTYPE/i);
	if (start < 0 || start > 10_000) return text;
	const subset = text.indexOf('[', start);
	const close = text.indexOf('>', start);
	if (close < 0) return text;
	if (subset < 0 || subset > close) return text.slice(0, start) + text.slice(close + 1);
	const end = /\]\s*>/.exec(text.slice(subset));
	return end === null ? text : text.slice(0, start) + text.slice(subset + end.index + end[0].length);
}

function whyNot(text: string): string {
	const found = XMLValidator.validate(text);
	return found === true ? 'it has no element' : `line ${found.err.line}: ${found.err.msg}`;
}

function childrenOf(nodes: unknown): (Element | string)[] {
	if (!Array.isArray(nodes)) return [];
	return nodes.flatMap((node: Raw) => elementOf(node) ?? []);
}

function elementOf(node: Raw): Element | string | null {
	for (const [name, value] of Object.entries(node)) {
		if (name === ATTRIBUTES) continue;
		if (name === TEXT) return String(value);
		return { name, attributes: (node[ATTRIBUTES] ?? {}) as Record<string, string>, content: childrenOf(value) };
	}
	return null;
}

/** Elements of a name anywhere below, in document order. */
export function* all(element: Element, name: string): Generator<Element> {
	for (const child of element.content) {
		if (typeof child === 'string') continue;
		if (child.name === name) yield child;
		yield* all(child, name);
	}
}

/** The first element of a name anywhere below; null where there is none. */
export const first = (element: Element, name: string): Element | null => all(element, name).next().value ?? null;

/** Elements among the children, of one name where one is given. */
export const children = (element: Element, name?: string): readonly Element[] =>
	element.content.filter(
		(child): child is Element => typeof child !== 'string' && (name === undefined || child.name === name),
	);

/** All text below, as it stands in the file. */
export const textOf = (element: Element): string =>
	element.content.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

/** All text below as one line; null where there is none. */
export function lineOf(element: Element | null): string | null {
	if (element === null) return null;
	const line = textOf(element).replace(/\s+/g, ' ').trim();
	return line === '' ? null : line;
}

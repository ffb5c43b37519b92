import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';
import { BOUNDS } from '../bounds.ts';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type Parent = DefaultTreeAdapterTypes.ParentNode;

export interface Tree {
	readonly root: DefaultTreeAdapterTypes.Document | DefaultTreeAdapterTypes.DocumentFragment;
	/** Elements, those of templates left out. */
	readonly elements: number;
	/** Whether something lay deeper than the bound and was lifted to it. */
	readonly lifted: boolean;
}

/**
 * A page. Real ones nest 60 deep at most; what walks a tree by recursion, here or in a library, is safe within the
 * bound, which is kept before any of them sees the tree.
 */
export const parsePage = (text: string, deepest: number = BOUNDS.nesting): Tree => bounded(parse(text), deepest);

/** A piece of HTML as feeds, mails and word processors hold it. */
export const parsePiece = (text: string, deepest: number = BOUNDS.nesting): Tree =>
	bounded(parseFragment(text), deepest);

/** Lifts all that lies too deep to the deepest level allowed, in its order. No recursion: the tree may be any depth. */
function bounded(root: Tree['root'], deepest: number): Tree {
	let elements = 0;
	let lifted = false;
	let level: Parent[] = [root];
	for (let depth = 0; level.length > 0; depth++) {
		const next: Parent[] = [];
		for (const parent of level) {
			if (depth === deepest && parent.childNodes.some(hasChildren)) {
				lifted = true;
				parent.childNodes = leavesOf(parent);
				for (const leaf of parent.childNodes) leaf.parentNode = parent;
			}
			for (const child of parent.childNodes) {
				if (!isElement(child)) continue;
				elements++;
				next.push(child);
			}
		}
		level = next;
	}
	return { root, elements, lifted };
}

const hasChildren = (node: Node): boolean => isElement(node) && node.childNodes.length > 0;

/** Texts and childless elements below a node, in document order. */
function leavesOf(parent: Parent): Node[] {
	const leaves: Node[] = [];
	const pending: Node[] = [...parent.childNodes].reverse();
	for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
		if (isElement(node) && node.childNodes.length > 0) {
			for (let at = node.childNodes.length - 1; at >= 0; at--) {
				const child = node.childNodes[at];
				if (child !== undefined) pending.push(child);
			}
		} else leaves.push(node);
	}
	return leaves;
}

export const isElement = (node: Node | Parent): node is Element => 'tagName' in node;

export const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';

export const attribute = (element: Element, name: string): string | null =>
	element.attrs.find((attr) => attr.name === name)?.value ?? null;

/** Every element below `parent`, in document order. */
export function* elementsOf(parent: Parent): Generator<Element> {
	const pending: Node[] = [...parent.childNodes].reverse();
	for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
		if (!isElement(node)) continue;
		yield node;
		for (let at = node.childNodes.length - 1; at >= 0; at--) {
			const child = node.childNodes[at];
			if (child !== undefined) pending.push(child);
		}
	}
}

import type { EntityKind } from '../../domain/entity.ts';
import type { FactKind } from '../../domain/fact.ts';
import type { Span } from '../../domain/span.ts';

/**
 * One word or phrase. `terms` are as the index knows them and stand side by side: `al-Sisi` has two.
 * The node's span is its place in the query.
 */
export interface TermsNode extends Span {
	readonly type: 'terms';
	readonly terms: readonly string[];
	/** The last term is only a beginning. */
	readonly prefix: boolean;
	/** Written in quote marks: taken literally, never mended. */
	readonly quoted: boolean;
	readonly headline: boolean;
	/** Written like a field there is not, `foo:bar`: the field's name. */
	readonly unknown: string | null;
}

/** A name, by the words of it. `spoke`: somebody the article quotes. */
export interface EntityNode extends Span {
	readonly type: 'entity';
	readonly kind: EntityKind | null;
	readonly terms: readonly string[];
	readonly spoke: boolean;
	/** Written in quote marks: taken literally, never mended. */
	readonly quoted: boolean;
}

export interface OutletNode extends Span {
	readonly type: 'outlet';
	readonly terms: readonly string[];
	/** Written in quote marks: the outlet of that very name, where there is one. */
	readonly quoted: boolean;
}

/** Days `YYYY-MM-DD`, both within; null is open. */
export interface DateNode extends Span {
	readonly type: 'date';
	readonly from: string | null;
	readonly to: string | null;
}

/** The same of what articles tell: days, months and years that they name and that lie within. */
export interface EventNode extends Span {
	readonly type: 'event';
	readonly from: string | null;
	readonly to: string | null;
}

/** Figures between `from` and `to`, the ends themselves within or not. */
export interface FigureNode extends Span {
	readonly type: 'figure';
	readonly from: number;
	readonly to: number;
	readonly fromWithin: boolean;
	readonly toWithin: boolean;
}

export interface HasNode extends Span {
	readonly type: 'has';
	readonly kind: FactKind;
}

/** What `is:` may ask. */
export const STANDINGS = ['starred', 'unread', 'read', 'tagged', 'noted'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What the reader did to an article. `begun`: the tag, or the last word of a note, is only a beginning. */
export interface DeskNode extends Span {
	readonly type: 'desk';
	readonly asks:
		| { readonly what: 'is'; readonly standing: Standing }
		| { readonly what: 'tag'; readonly tag: string; readonly begun: boolean }
		| { readonly what: 'note'; readonly terms: readonly string[]; readonly begun: boolean };
}

/** Words and names at most `distance` words apart. */
export interface NearNode {
	readonly type: 'near';
	readonly parts: readonly (TermsNode | EntityNode)[];
	readonly distance: number;
}

export interface JoinNode {
	readonly type: 'and' | 'or';
	readonly parts: readonly QueryNode[];
}

export interface NotNode {
	readonly type: 'not';
	readonly part: QueryNode;
}

export type QueryLeaf = TermsNode | EntityNode | OutletNode | DateNode | EventNode | FigureNode | HasNode | DeskNode;
export type QueryNode = QueryLeaf | NearNode | JoinNode | NotNode;

/** All leaves, in the query's order. */
export function leavesOf(node: QueryNode): QueryLeaf[] {
	switch (node.type) {
		case 'and':
		case 'or':
		case 'near':
			return node.parts.flatMap(leavesOf);
		case 'not':
			return leavesOf(node.part);
		default:
			return [node];
	}
}

/** The leaves the reader wants to see in what is found: all but those under a NOT. */
export function wanted(node: QueryNode): QueryLeaf[] {
	switch (node.type) {
		case 'and':
		case 'or':
			return node.parts.flatMap(wanted);
		case 'near':
			return [...node.parts];
		case 'not':
			return [];
		default:
			return [node];
	}
}

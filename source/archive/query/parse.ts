import type { QueryError } from '../archive.ts';
import { FIELD_NAMES, HEADLINE, readField } from './fields.ts';
import { type Lexeme, lexemes } from './lexemes.ts';
import type { QueryNode, TermsNode } from './tree.ts';
import { words } from './words.ts';
import { Wrong } from './wrong.ts';

/** `node` is null for a query that asks for nothing: everything fits. */
export type Parsed =
	| { readonly node: QueryNode | null; readonly error: null }
	| { readonly node: null; readonly error: QueryError };

const LONGEST_QUERY = 4_000;
const MOST_WORDS = 64;
const DEEPEST = 40;
const DEFAULT_NEAR = 10;

/** What a word of the query asks for: nothing where it holds no letters, digits or signs to look for. */
type Leaf = QueryNode | 'nothing';

/**
 * Reads a query into its tree. Words side by side must all occur; `OR` binds weaker than that, `NOT` and `-`
 * stronger. The last word, where no space follows it, is a beginning. Never throws.
 */
export function parse(query: string): Parsed {
	try {
		if (query.length > LONGEST_QUERY)
			throw new Wrong(LONGEST_QUERY, 'The query is too long.', `At most ${LONGEST_QUERY} characters are read.`);
		const pieces = lexemes(query, FIELD_NAMES);
		const reader = new Reader(pieces, query.length);
		return { node: reader.whole(), error: null };
	} catch (problem) {
		if (problem instanceof Wrong) return { node: null, error: problem.problem };
		throw problem;
	}
}

class Reader {
	readonly pieces: readonly Lexeme[];
	readonly length: number;
	at = 0;

	constructor(pieces: readonly Lexeme[], length: number) {
		const tooMany = pieces[MOST_WORDS];
		if (tooMany !== undefined)
			throw new Wrong(tooMany.start, 'These are too many words.', `At most ${MOST_WORDS} are read.`);
		this.pieces = pieces;
		this.length = length;
	}

	whole(): QueryNode | null {
		const node = this.either(0);
		const rest = this.pieces[this.at];
		if (rest?.type === 'close')
			throw new Wrong(rest.start, 'Here nothing is open to close.', 'Remove the parenthesis.');
		if (node === 'nothing') {
			const first = this.pieces[0];
			if (first === undefined) return null;
			throw new Wrong(first.start, `${first.value || first.type} holds nothing to look for.`, 'Use letters or digits.');
		}
		return node;
	}

	either(depth: number): Leaf {
		const parts = [this.both(depth)];
		for (let piece = this.pieces[this.at]; piece?.type === 'or'; piece = this.pieces[this.at]) {
			this.operand(piece, parts.length === 1 && parts[0] === 'nothing');
			parts.push(this.both(depth));
		}
		return join('or', parts);
	}

	both(depth: number): Leaf {
		const parts: Leaf[] = [];
		for (;;) {
			const piece = this.pieces[this.at];
			if (piece === undefined || piece.type === 'or' || piece.type === 'close') break;
			if (piece.type === 'and') {
				this.operand(piece, parts.length === 0);
				continue;
			}
			parts.push(this.negation(depth));
		}
		return join('and', parts);
	}

	/** Steps over an operator that needs something on both its sides. */
	operand(piece: Lexeme, first: boolean): void {
		this.at += 1;
		const next = this.pieces[this.at];
		const alone = next === undefined || ['and', 'or', 'near', 'close'].includes(next.type);
		if (first || alone)
			throw new Wrong(
				piece.start,
				`${piece.value} has nothing ${first ? 'before' : 'after'} it.`,
				`Write "${piece.value.toLowerCase()}" in quote marks to look for the word.`,
			);
	}

	negation(depth: number): Leaf {
		const piece = this.pieces[this.at];
		if (piece === undefined || (piece.type !== 'not' && piece.type !== 'minus')) return this.near(depth);
		this.at += 1;
		const next = this.pieces[this.at];
		if (next === undefined || ['and', 'or', 'near', 'close'].includes(next.type))
			throw new Wrong(piece.start, `${piece.value} has nothing after it.`, 'Write what must not occur.');
		if (depth >= DEEPEST)
			throw new Wrong(piece.start, 'The parentheses are too deep.', `At most ${DEEPEST} levels are read.`);
		const part = this.negation(depth + 1);
		return part === 'nothing' ? part : { type: 'not', part };
	}

	near(depth: number): Leaf {
		const first = this.atom(depth);
		const parts = [first];
		let distance = DEFAULT_NEAR;
		for (let piece = this.pieces[this.at]; piece?.type === 'near'; piece = this.pieces[this.at]) {
			this.operand(piece, false);
			const written = piece.value.split('/')[1];
			if (written !== undefined) distance = Number(written);
			parts.push(this.atom(depth));
			for (const part of parts.slice(-2))
				if (part !== 'nothing' && part.type !== 'terms' && part.type !== 'entity')
					throw new Wrong(piece.start, 'NEAR joins words and names only.', 'Use AND here.');
		}
		if (parts.length === 1) return first;
		const sides = parts.filter((part) => part !== 'nothing' && (part.type === 'terms' || part.type === 'entity'));
		return sides.length === 1 && sides[0] !== undefined ? sides[0] : { type: 'near', parts: sides, distance };
	}

	atom(depth: number): Leaf {
		const piece = this.pieces[this.at];
		if (piece === undefined) return 'nothing';
		this.at += 1;
		if (piece.type === 'near')
			throw new Wrong(piece.start, 'NEAR has nothing before it.', 'Write "near" in quote marks to look for the word.');
		if (piece.type !== 'open') return this.leaf(piece);
		if (depth >= DEEPEST)
			throw new Wrong(piece.start, 'The parentheses are too deep.', `At most ${DEEPEST} levels are read.`);
		const inside = this.either(depth + 1);
		if (this.pieces[this.at]?.type !== 'close')
			throw new Wrong(piece.start, 'This parenthesis is not closed.', 'Add ) where it ends.');
		this.at += 1;
		return inside;
	}

	leaf(piece: Lexeme): Leaf {
		const { field } = piece;
		if (piece.unclosed && piece.value.trim() !== '')
			throw new Wrong(
				piece.at,
				'This quote mark is not closed.',
				'Add " where the phrase ends, or take the mark away.',
			);
		if (field === null || field === HEADLINE) return this.terms(piece);
		return readField(field, piece, piece.end === this.length);
	}

	terms(piece: Lexeme): TermsNode | 'nothing' {
		const quoted = piece.type === 'phrase';
		const headline = piece.field === HEADLINE;
		const terms = words(piece.value, 'query').map((word) => word.term);
		const starred = !quoted && piece.value.endsWith('*');
		if (terms.length === 0) {
			if (quoted && piece.value.trim() === '')
				throw new Wrong(piece.at, 'Nothing stands between the quote marks.', 'Write the phrase inside them.');
			if (starred) throw new Wrong(piece.at, '* needs letters before it.', 'For example: ceasef*');
			if (headline) throw new Wrong(piece.start, 'headline: needs a word.', 'For example: headline:talks');
			return 'nothing';
		}
		const prefix = starred || (!quoted && piece.end === this.length && /[\p{L}\p{M}\p{N}]$/u.test(piece.value));
		return {
			type: 'terms',
			start: piece.start,
			end: piece.end,
			terms,
			prefix,
			quoted,
			headline,
			unknown: piece.unknown,
		};
	}
}

function join(type: 'and' | 'or', parts: readonly Leaf[]): Leaf {
	const some = parts.filter((part) => part !== 'nothing');
	const [only] = some;
	if (only === undefined) return 'nothing';
	return some.length === 1 ? only : { type, parts: some };
}

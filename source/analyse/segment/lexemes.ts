import { spelling } from './spelling.ts';

/** A word or mark as it is spelt: one for all its tokens, for who reads them to keep with it what spelling alone tells. */
export interface Lexeme {
	readonly text: string;
	/** By `PerLexeme`. */
	readonly made: unknown[];
}

/**
 * Lexemes remembered, or half as many. One word of news in nine is not among so many, one in thirteen among 20,000: what that saves,
 * collecting the garbage of a larger heap takes.
 */
const MOST = 8_000;
const HALF = MOST / 2;
/** Places for twice as many, so that few are where another should be. A power of two. */
const PLACES = 8_192;
const MASK = PLACES - 1;

/** Lexemes by what they spell; those met since there were half as many as may be. */
class Generation {
	readonly #hashes = new Int32Array(PLACES);
	readonly #lexemes = new Array<Lexeme | null>(PLACES).fill(null);
	size = 0;

	find(hash: number, text: string, start: number, length: number): Lexeme | null {
		for (let at = hash & MASK; ; at = (at + 1) & MASK) {
			const lexeme = this.#lexemes[at] as Lexeme | null;
			if (lexeme === null) return null;
			if (this.#hashes[at] === hash && lexeme.text.length === length && stands(lexeme.text, text, start)) return lexeme;
		}
	}

	add(hash: number, lexeme: Lexeme): void {
		let at = hash & MASK;
		while (this.#lexemes[at] !== null) at = (at + 1) & MASK;
		this.#hashes[at] = hash;
		this.#lexemes[at] = lexeme;
		this.size += 1;
	}

	/** What one reader after another made of the lexemes. */
	madeBy(readers: readonly number[]): readonly (readonly unknown[])[] {
		const all: unknown[][] = readers.map(() => []);
		for (const lexeme of this.#lexemes) {
			if (lexeme === null) continue;
			for (let k = 0; k < readers.length; k++) {
				const value = lexeme.made[readers[k] as number];
				if (value !== undefined) all[k]?.push(value);
			}
		}
		return all;
	}
}

/** Whether a word stands at `start` of a text; for the short words there are this is quicker than `startsWith`. */
function stands(word: string, text: string, start: number): boolean {
	for (let at = 0; at < word.length; at++) if (text.charCodeAt(start + at) !== word.charCodeAt(at)) return false;
	return true;
}

let young = new Generation();
let old = new Generation();
/** Readers that are told what they made of the young when these become old. */
const agers: { readonly reader: number; readonly tell: (values: readonly unknown[]) => void }[] = [];

/** What `[start, end)` of a text spells. */
export function lexemeAt(text: string, start: number, end: number): Lexeme {
	let hash = end - start;
	for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	hash ^= hash >>> 15;
	const known = young.find(hash, text, start, end - start);
	if (known !== null) return known;
	const lexeme = old.find(hash, text, start, end - start) ?? {
		text: spelling(text, start, end),
		made: PerLexeme.room(),
	};
	if (young.size >= HALF) {
		old = young;
		young = new Generation();
		const made = old.madeBy(agers.map(({ reader }) => reader));
		for (const [k, { tell }] of agers.entries()) tell(made[k] ?? []);
	}
	young.add(hash, lexeme);
	return lexeme;
}

export const lexemeOf = (text: string): Lexeme => lexemeAt(text, 0, text.length);

/** What one reader makes of lexemes, kept with each. */
export class PerLexeme<Value extends {}> {
	static #readers = 0;
	readonly #reader = PerLexeme.#readers++;

	/** `aging`: told of what was made of lexemes that were not met lately, as many at once. */
	constructor(aging: ((values: readonly Value[]) => void) | null = null) {
		if (aging !== null) agers.push({ reader: this.#reader, tell: (values) => aging(values as readonly Value[]) });
	}

	/** For what all readers there are will make of a lexeme. */
	static room(): unknown[] {
		return new Array(PerLexeme.#readers).fill(undefined);
	}

	get({ made }: Lexeme): Value | undefined {
		return made[this.#reader] as Value | undefined;
	}

	set({ made }: Lexeme, value: Value): void {
		made[this.#reader] = value;
	}
}

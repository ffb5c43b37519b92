import type { Span } from '../../domain/span.ts';
import type { Lexeme } from './lexemes.ts';

export type TokenShape = 'word' | 'number' | 'punctuation';

/** A word, number or mark. `U.S.`, `Gen.`, `al-Sisi`, `29,514` and `O'Brien` are one; the possessive `'s` is a token of its own. */
export interface Token extends Span {
	readonly text: string;
	readonly lexeme: Lexeme;
	readonly shape: TokenShape;
}

/** A sentence: its span without surrounding space, its tokens `[firstToken, lastToken)`, the block it stands in. */
export interface Sentence extends Span {
	readonly block: number;
	readonly firstToken: number;
	readonly lastToken: number;
}

export interface Segmentation {
	readonly tokens: readonly Token[];
	readonly sentences: readonly Sentence[];
}

import type { Block } from '../domain/article.ts';
import { Latest } from './latest.ts';
import type { Segmentation, Sentence, Token } from './segment/segmentation.ts';
import { SentenceEnds } from './segment/sentences.ts';
import { Tokenizer } from './segment/tokens.ts';

export { type Lexeme, lexemeOf, PerLexeme } from './segment/lexemes.ts';
export type { Segmentation, Sentence, Token, TokenShape } from './segment/segmentation.ts';

/** What was segmented last: who makes ready what was analysed asks for the same again. */
const LAST = new Latest<readonly Block[], { readonly text: string; readonly segmentation: Segmentation }>();

/**
 * Splits every block of a text into sentences and tokens, in one linear pass.
 *
 * Tokens: `week-long`, `don't`, `al-Sisi`, `F-16` and `jane@example.org` are one; `Gaza-Egypt` and `Iran-backed` are
 * three, so that each name in them can be tagged; `$5m` is `$` `5` `m`, `25%` is `25` `%`, `200-300` is two numbers and
 * a hyphen. Every character but space is in one token of its block; a stock symbol, `<NWK.L>` or `(NYSE: GM)`, is in none,
 * so that nothing is read into it. Sentences never leave their block.
 */
export function segment(text: string, blocks: readonly Block[]): Segmentation {
	const last = LAST.get(blocks);
	if (last?.text === text) return last.segmentation;
	const segmentation = segmented(text, blocks);
	LAST.set(blocks, { text, segmentation });
	return segmentation;
}

function segmented(text: string, blocks: readonly Block[]): Segmentation {
	const tokens: Token[] = [];
	const sentences: Sentence[] = [];
	const tokenizer = new Tokenizer(text, tokens);
	const lowQuotes = text.includes('„');
	for (const [index, block] of blocks.entries()) {
		let first = tokens.length;
		tokenizer.scan(block.start, block.end);
		const last = tokens.length;
		const ends = new SentenceEnds(tokens, last, block.role === 'headline' || block.role === 'related', lowQuotes);
		while (first < last) {
			const end = ends.endFrom(first);
			const from = tokens[first];
			const to = tokens[end - 1];
			if (from === undefined || to === undefined) break;
			sentences.push({ start: from.start, end: to.end, block: index, firstToken: first, lastToken: end });
			first = end;
		}
	}
	return { tokens, sentences };
}

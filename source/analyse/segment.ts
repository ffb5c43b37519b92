import type { Block } from '../domain/article.ts';
import type { Segmentation, Sentence, Token } from './segment/segmentation.ts';
import { SentenceEnds } from './segment/sentences.ts';
import { Tokenizer } from './segment/tokens.ts';

export type { Segmentation, Sentence, Token, TokenShape } from './segment/segmentation.ts';

/** What was segmented last: who makes ready what was analysed asks for the same again. */
let last: { readonly text: string; readonly blocks: readonly Block[]; readonly segmentation: Segmentation } | null =
	null;

/**
 * Splits every block of a text into sentences and tokens, in one linear pass.
 *
 * Tokens: `week-long`, `don't`, `al-Sisi`, `F-16` and `jane@example.org` are one; `Gaza-Egypt` and `Iran-backed` are
 * three, so that each name in them can be tagged; `$5m` is `$` `5` `m`, `25%` is `25` `%`, `200-300` is two numbers and
 * a hyphen. Every character but space is in one token of its block; a stock symbol, `<NWK.L>` or `(NYSE: GM)`, is in none,
 * so that nothing is read into it. Sentences never leave their block.
 */
export function segment(text: string, blocks: readonly Block[]): Segmentation {
	if (last?.blocks === blocks && last.text === text) return last.segmentation;
	const segmentation = segmented(text, blocks);
	last = { text, blocks, segmentation };
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

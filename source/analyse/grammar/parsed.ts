import { firstFrom, type Span } from '../../domain/span.ts';
import type { Draft } from '../draft.ts';
import { Latest } from '../latest.ts';
import { passOverAges } from './ages.ts';
import { type Chunk, chunk } from './chunks.ts';
import { type Clause, readClauses } from './clauses.ts';
import { readSentences, type SentenceWords } from './sentences.ts';

/** A sentence's words, the phrases they make and the clauses of its verbs. */
export interface ParsedSentence extends SentenceWords {
	readonly chunks: readonly Chunk[];
	readonly clauses: readonly Clause[];
}

/** By the mentions: a draft whose facts alone were refined reads as before. */
const PARSED = new Latest<Draft['mentions'], readonly ParsedSentence[]>();

/** The sentences of an article with their clauses, in order; read once an article, however many ask. */
export function parsedSentences(draft: Draft): readonly ParsedSentence[] {
	const known = PARSED.get(draft.mentions);
	if (known !== undefined) return known;
	const fresh = readSentences(draft).map((sentence): ParsedSentence => {
		const chunks = passOverAges(sentence.words, chunk(sentence.words));
		return { ...sentence, chunks, clauses: readClauses(sentence.words, chunks) };
	});
	PARSED.set(draft.mentions, fresh);
	return fresh;
}

const STRETCHES = new Latest<readonly ParsedSentence[], readonly (Span & { readonly sentence: ParsedSentence })[]>();

/** The sentence a place of the text stands in; null between sentences and in what is not read. */
export function parsedAt(draft: Draft, offset: number): ParsedSentence | null {
	const sentences = parsedSentences(draft);
	let stretches = STRETCHES.get(sentences);
	if (stretches === undefined) {
		stretches = sentences.flatMap((sentence) => {
			const [first, last] = [sentence.words[0], sentence.words.at(-1)];
			return first && last ? [{ start: first.start, end: last.end, sentence }] : [];
		});
		STRETCHES.set(sentences, stretches);
	}
	const stretch = stretches[firstFrom(stretches, offset + 1) - 1];
	return stretch !== undefined && stretch.end > offset ? stretch.sentence : null;
}

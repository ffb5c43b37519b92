import { type Link, readLink } from './links.ts';
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts';
import { readAside } from './parentheses.ts';
import { readVerbGroup, type VerbGroup } from './verb-groups.ts';
import type { Word } from './word.ts';

export { type NounPhrase, readNounPhrase } from './noun-phrase.ts';

export type Chunk = NounPhrase | VerbGroup | Link;

export const isNounPhrase = (chunk: Chunk | undefined): chunk is NounPhrase => chunk?.kind === 'noun';

/**
 * Cuts a sentence into flat phrases from left to right, by word classes alone
 * (S. Abney, "Partial parsing via finite-state cascades", 1996):
 * `[A trade union] [led] by [the mayor] [marched] to [Lima] on [Sunday]`.
 */
export function chunk(words: readonly Word[]): Chunk[] {
	const chunks: Chunk[] = [];
	let at = 0;
	while (at < words.length) {
		const next = readAside(words, at) ?? readVerbGroup(words, at) ?? readNounPhrase(words, at) ?? readLink(words, at);
		chunks.push(next);
		at = next.last + 1;
	}
	return chunks;
}

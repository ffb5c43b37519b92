import type { Chunk } from './chunks.ts';
import type { Word } from './words.ts';

/** `Oll, [41], of Harwick`: a number of one to three digits, alone between commas behind a name, is an age. */
const AGE = /^\d{1,3}$/;

/**
 * Passes over ages, as over adverbs: `Oll, 41, was` and `Oll, 41, of Harwick, was` keep their subject. Where no verb
 * follows at once the first comma stays, to open what the next one closes.
 */
export function passOverAges(words: readonly Word[], chunks: readonly Chunk[]): readonly Chunk[] {
	let passed: Chunk[] | null = null;
	for (let at = 1; at < chunks.length - 1; at++) {
		const age = chunks[at];
		const opener = chunks[at - 1];
		const closer = chunks[at + 1];
		if (age?.kind !== 'noun' || age.first !== age.last || opener?.kind !== 'comma' || closer?.kind !== 'comma')
			continue;
		const name = chunks[at - 2];
		if (name?.kind !== 'noun' || words[name.head]?.class !== 'name' || !AGE.test(words[age.first]?.text ?? ''))
			continue;
		passed ??= [...chunks];
		if (isPredicate(words, chunks, at + 2)) passed[at - 1] = { kind: 'adverb', first: opener.first, last: opener.last };
		passed[at] = { kind: 'adverb', first: age.first, last: age.last };
		passed[at + 1] = { kind: 'adverb', first: closer.first, last: closer.last };
	}
	return passed ?? chunks;
}

/** Whether the name's own verb follows: `was`, `pleaded guilty`; not `sacked by the club`. */
function isPredicate(words: readonly Word[], chunks: readonly Chunk[], at: number): boolean {
	const verb = chunks[at];
	if (verb?.kind !== 'verb') return false;
	if (verb.form === 'finite') return true;
	const link = chunks[at + 1];
	return verb.form === 'either' && !(link?.kind === 'preposition' && words[link.first]?.lower === 'by');
}

import { isLegalForm } from '../lexicons/legal-forms.ts';
import { type Page, wordAt } from './page.ts';
import type { Sighting } from './sighting.ts';

/**
 * Leaves a sentence's full stop out of the firm's name it ends in, `He sold Tarrow Inc.`, but where the article writes that legal
 * form with one in mid-sentence.
 */
export function leaveFullStops(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const shortened = new Set<string>();
	for (const { first, last } of seen) {
		const end = wordAt(page, last - 1);
		if (isDotted(end) && !endsSentence(page, first, last)) shortened.add(end);
	}
	return seen.map((sighting) => {
		const { kind, first, last, end } = sighting;
		const word = wordAt(page, last - 1);
		if (kind !== 'organization' || last - first < 2 || !isDotted(word) || shortened.has(word)) return sighting;
		if (!endsSentence(page, first, last) || end !== page.tokens[last - 1]?.end) return sighting;
		return { ...sighting, end: end - 1 };
	});
}

const isDotted = (word: string): boolean => /^\p{L}+\.$/u.test(word) && isLegalForm(word);

const endsSentence = (page: Page, first: number, last: number): boolean => {
	let at = last;
	while (at < (page.ends[first] ?? 0) && /^["”’')\]]$/.test(wordAt(page, at))) at++;
	return at >= (page.ends[first] ?? 0);
};

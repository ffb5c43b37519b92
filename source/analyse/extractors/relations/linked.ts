import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Page } from './page.ts';
import type { Verb } from './verb.ts';

/** `came [from] Lund`, `voted [against] the bill`, `went [into] administration`: these turn the deed about; `headed [for] Lima`, `lost [to] Acme`: not what a verb that also takes an object does to one. */
export function withLink({ chunks, words }: Page, { frame, base }: Verb, at: number): string {
	let first = at;
	while (/^(?:coordinator|comma)$/.test(chunks[first - 1]?.kind ?? 'mark') && isNounPhrase(chunks[first - 2]))
		first -= 2;
	const link = chunks[first - 1];
	const lower = link?.kind === 'preposition' ? (words[link.first]?.lower ?? '') : '';
	if (!frame.prepositions.has(lower) || base.endsWith(` ${lower}`)) return base;
	return /^(?:from|of|against|for|as|into)$/.test(lower) || LINKED.test(base) || (frame.object && OTHERWISE.test(base))
		? `${base} ${lower}`
		: base;
}

/** Verbs that mean another deed with their preposition than with an object. */
const OTHERWISE = /^(?:advance|contribute|draw|fight|fire|flee|head|leave|lose|move)$/;

/** Verbs that say little without their preposition: `react [to]`. */
const LINKED =
	/^(?:react|agree|come|appear|apply|appeal|compete|land|work|comply|cope|embark|clamp down|crack down|hit back|miss out|settle|respond|object|interfere|intervene|participate|insist|preside|star)$/;

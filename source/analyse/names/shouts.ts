import type { EntityKind } from '../../domain/entity.ts';
import { fold } from './fold.ts';
import { GAZETTEER } from './gazetteer.ts';
import { type Page, wordAt } from './page.ts';
import { over, type Sighting } from './sighting.ts';

/** In capitals alone a tagger needs this confidence. */
const SURE = 0.6;

/** Longer runs of capitals are a headline's words. */
const LONGEST = 3;

/** Names of the text below, folded, each also by its beginnings. */
interface Body {
	readonly names: ReadonlyMap<string, EntityKind>;
}

/**
 * Where a whole line is in capitals they tell nothing, and a tagger runs names on into the words beside them: CHINESE PORK
 * OUTPUT. There a name is what the text below calls so, else what is known, else what is left without the words that
 * the article writes small.
 */
export function readShouts(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	if (!seen.some(({ first }) => page.shouted[first] === 1)) return seen;
	const names = new Map<string, EntityKind>();
	for (const { first, last, kind } of seen) {
		if (page.shouted[first] === 1) continue;
		for (let to = last; to > first; to--) {
			const form = formOf(page, first, to);
			if (!names.has(form) || to === last) names.set(form, kind);
		}
	}
	return seen.flatMap((sighting) =>
		page.shouted[sighting.first] === 1 ? heard(page, sighting, { names }) : [sighting],
	);
}

const formOf = (page: Page, first: number, last: number): string =>
	fold(
		page.tokens
			.slice(first, last)
			.map(({ text }) => text)
			.join(' '),
	);

function heard(page: Page, sighting: Sighting, { names }: Body): readonly Sighting[] {
	const { first, last } = sighting;
	for (let length = last - first; length > 0; length--) {
		for (let from = first; from + length <= last; from++) {
			const kind = names.get(formOf(page, from, from + length));
			if (kind === undefined || (length === 1 && isSmall(page, from))) continue;
			let to = from + length;
			while (page.shouted[to] === 1 && page.tokens[to]?.shape === 'word' && names.has(formOf(page, from, to + 1))) to++;
			const whole = names.get(formOf(page, from, to)) ?? kind;
			return [{ ...over(page, sighting, from, to), kind: whole, score: Math.max(sighting.score, SURE) }];
		}
	}
	const known = GAZETTEER.at(page, first, last);
	if (known !== null) return [{ ...over(page, sighting, first, known.last), kind: known.value.kind }];
	let [from, to] = [first, last];
	while (from < to && isSmall(page, from)) from++;
	for (let at = from; at < to; at++) if (isSmall(page, at)) to = at;
	if (to === from || to - from > LONGEST || sighting.score < SURE) return [];
	return [over(page, sighting, from, to)];
}

const isSmall = (page: Page, at: number): boolean => page.small.has(wordAt(page, at).toLowerCase());

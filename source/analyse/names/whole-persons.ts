import { GIVEN_NAME_GENDERS } from '../lexicons/given-name-genders.ts';
import { isNickname } from '../lexicons/nicknames.ts';
import { COURTESY } from '../lexicons/titles.ts';
import { OPENERS } from '../segment/abbreviations.ts';
import { fold } from './fold.ts';
import { GAZETTEER } from './gazetteer.ts';
import { isCapitalised, type Page, sentenceEnd, wordAt } from './page.ts';
import { coverOf, foldedOf, over, type Sighting } from './sighting.ts';

const OPENING = /^(?:["“‘'(]|``)$/;
const CLOSING = /^(?:["”’')]|'')$/;
const LONGEST_NICKNAME = 4;
const GENERATION = /^(?:Jr|Sr)\.?$/;

/** Small words that belong to the surname behind them wherever they stand small. */
const PARTICLE = /^(?:bin|ibn|bint|ben|von|van|der|den|de|di|del|della|da|dos|das|du|la|ter|ten|zu|al|el|af|ould)$/;
/** Those that no English word is written like. */
const LEADING_PARTICLE = /^(?:bin|ibn|bint|von|van|de|di|del|della|da|dos|das|du|zu|ould)$/;
/** Those that are no one's first name, so that written large they begin a surname, too. */
const LARGE_PARTICLE = /^(?:Bin|Ibn|Bint|Von|De|Di|Du|Da|Della|Del|Ter|Ten|Der|Den)$/;

/**
 * Puts a person's name together that was tagged in pieces or cut short: the nickname in it (Marta "Stubs" Oll), a double
 * surname (Eva Lund-Holm), particles before the surname (bin Said, van der Meer), Jr. behind it.
 */
export function wholePersons(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const cover = coverOf(page, seen);
	const doubles = new Set<string>();
	const whole: Sighting[] = [];
	for (const sighting of seen) {
		const before = whole.at(-1);
		// Taken in by the name before it.
		if (before !== undefined && before.last > sighting.first) continue;
		let own = withGeneration(page, cover, sighting);
		if (own.kind !== 'person') {
			whole.push(own);
			continue;
		}
		own = withParticles(page, cover, withFirstHalf(page, cover, own));
		own = joined(page, own, particledEnd(page, cover, seen, own));
		own = joined(page, own, nicknameEnd(page, cover, seen, own));
		const double = doubleEnd(page, cover, seen, own);
		if (double > own.last) {
			own = joined(page, own, double);
			doubles.add(fold(page.text.slice(page.tokens[double - 3]?.start ?? 0, page.tokens[double - 1]?.end)));
		}
		whole.push(withGeneration(page, cover, withLastWord(page, cover, own)));
	}
	return doubles.size === 0 ? whole : doubled(page, whole, doubles);
}

const joined = (page: Page, sighting: Sighting, last: number): Sighting =>
	last <= sighting.last ? sighting : { ...over(page, sighting, sighting.first, last), by: 'names/join' };

const touches = (page: Page, at: number): boolean => page.tokens[at - 1]?.end === page.tokens[at]?.start;

function withGeneration(page: Page, cover: Int32Array, sighting: Sighting): Sighting {
	const { first, last, kind } = sighting;
	if (GENERATION.test(wordAt(page, last - 1)) && last - first > 1 && kind !== 'person') {
		return { ...sighting, kind: 'person', by: 'names/join' };
	}
	const at = wordAt(page, last) === ',' ? last + 1 : last;
	if (at >= sentenceEnd(page, first) || !GENERATION.test(wordAt(page, at)) || cover[at] !== -1) return sighting;
	return { ...over(page, sighting, first, at + 1), kind: 'person', by: 'names/join' };
}

/** `[Eva Lund] Church` won: a surname that is also a building's word, where nothing leads to a building. */
function withLastWord(page: Page, cover: Int32Array, sighting: Sighting): Sighting {
	const { first, last } = sighting;
	if (last - first !== 2 || !BUILDING.test(wordAt(page, last)) || cover[last] !== -1) return sighting;
	if (last >= sentenceEnd(page, first) || isCapitalised(page, last + 1)) return sighting;
	if (!GIVEN_NAME_GENDERS.has(fold(wordAt(page, first)))) return sighting;
	if (/^(?:in|at|near|to|from|of|outside|around|the|inside|by|past)$/i.test(wordAt(page, first - 1))) return sighting;
	return { ...over(page, sighting, first, last + 1), by: 'names/join' };
}

const BUILDING = /^(?:Church|Hall|Temple|Bridge|Park|Lane|Street|House|Court|Castle|Chambers|Towers|Banks)$/;

/** `Sven-[Goran Lund]`: what a hyphen ties to a first name is of the name. */
function withFirstHalf(page: Page, cover: Int32Array, sighting: Sighting): Sighting {
	const { first, last } = sighting;
	const half = first - 2;
	if (wordAt(page, first - 1) !== '-' || half < 0 || cover[half] !== -1 || cover[first - 1] !== -1) return sighting;
	if (!touches(page, first) || !touches(page, first - 1) || !/^\p{Lu}\p{Ll}+$/u.test(wordAt(page, half)))
		return sighting;
	if (GAZETTEER.at(page, half, half + 1) !== null || UNTIED.test(wordAt(page, half))) return sighting;
	return { ...over(page, sighting, half, last), by: 'names/join' };
}

/** What stands before a name with a hyphen and is none: Anti-Blair, Post-Thatcher, Anglo-. */
export const UNTIED =
	/^(?:Anti|Pro|Post|Pre|Non|Ex|Neo|Pan|Mid|Late|Early|Then|Former|Co|Vice|Inter|Trans|Sub|Super|Ultra|Un|Re|Anglo|Franco|Indo|Sino|Afro|Euro|Austro|Russo|Greco|Half|Self|All|New|Old)$/;

function withParticles(page: Page, cover: Int32Array, sighting: Sighting): Sighting {
	let { first } = sighting;
	while (PARTICLE.test(wordAt(page, first - 1)) && cover[first - 1] === -1) first--;
	if (first === sighting.first) {
		if (!LARGE_PARTICLE.test(wordAt(page, first - 1)) || cover[first - 1] !== -1) return sighting;
		return { ...over(page, sighting, first - 1, sighting.last), by: 'names/join' };
	}
	const given = first - 1;
	const isGiven =
		isCapitalised(page, given) &&
		page.tokens[given]?.shape === 'word' &&
		cover[given] === -1 &&
		!OPENERS.has(wordAt(page, given)) &&
		!COURTESY.has(wordAt(page, given).replace(/\.$/, '')) &&
		page.ends[given] === page.ends[first];
	return { ...over(page, sighting, isGiven ? given : first, sighting.last), by: 'names/join' };
}

/** End of the surname that particles begin behind a first name, `Ivo [di Tarn]`; 0 where there is none. */
function particledEnd(page: Page, cover: Int32Array, seen: readonly Sighting[], { first, last }: Sighting): number {
	if (!LEADING_PARTICLE.test(wordAt(page, last))) return 0;
	const end = sentenceEnd(page, first);
	let next = last;
	while (next < end && PARTICLE.test(wordAt(page, next)) && cover[next] === -1) next++;
	if (next >= end || next === last || !isCapitalised(page, next) || page.tokens[next]?.shape !== 'word') return 0;
	const behind = seen[cover[next] ?? -1];
	return behind === undefined ? next + 1 : behind.first === next ? behind.last : 0;
}

/** End of the name that goes on behind a nickname; 0 where none does. */
function nicknameEnd(page: Page, cover: Int32Array, seen: readonly Sighting[], { first, last }: Sighting): number {
	const end = sentenceEnd(page, first);
	if (!OPENING.test(wordAt(page, last)) || touches(page, last) || !touches(page, last + 1)) return 0;
	let close = last + 1;
	while (close < end && close - last <= LONGEST_NICKNAME && !CLOSING.test(wordAt(page, close))) close++;
	if (close === last + 1 || close >= end - 1 || !CLOSING.test(wordAt(page, close))) return 0;
	if (wordAt(page, last) === '(' && !isShortForm(page, first, last + 1, close)) return 0;
	const next = close + 1;
	const behind = seen[cover[next] ?? -1];
	if (behind !== undefined) return behind.kind === 'person' && behind.first === next ? behind.last : 0;
	return isCapitalised(page, next) && page.tokens[next]?.shape === 'word' && !touches(page, next) ? next + 1 : 0;
}

/** What brackets hold is a nickname only as a first name's short form: Anthony (Tony) Rudd. */
function isShortForm(page: Page, first: number, from: number, to: number): boolean {
	const inner = fold(wordAt(page, from));
	return to - from === 1 && (GIVEN_NAME_GENDERS.has(inner) || isNickname(fold(wordAt(page, first)), inner));
}

/** End of a double surname behind a first name, `Eva Lund-Holm`; 0 where there is none. */
function doubleEnd(page: Page, cover: Int32Array, seen: readonly Sighting[], { first, last }: Sighting): number {
	const next = last + 1;
	if (wordAt(page, last) !== '-' || last - first < 2 || !touches(page, last) || !touches(page, next)) return 0;
	if (!isCapitalised(page, next) || GAZETTEER.at(page, next, next + 1) !== null) return 0;
	const behind = seen[cover[next] ?? -1];
	// Tony Blair-Gordon Brown: two.
	if (behind !== undefined && (behind.first !== next || behind.last - behind.first > 1)) return 0;
	return next + 1;
}

/** The double surnames alone: Lund-Holm, where Eva Lund-Holm is about. */
function doubled(page: Page, seen: readonly Sighting[], doubles: ReadonlySet<string>): readonly Sighting[] {
	const all: Sighting[] = [];
	for (const sighting of seen) {
		const before = all.at(-1);
		if (before !== undefined && before.last > sighting.first) continue;
		const end = sighting.last + 2;
		const isHalf = wordAt(page, sighting.last) === '-' && touches(page, sighting.last) && touches(page, end - 1);
		const double = isHalf ? over(page, sighting, sighting.first, end) : sighting;
		all.push(isHalf && doubles.has(foldedOf(page, double)) ? { ...double, kind: 'person' } : sighting);
	}
	return all;
}

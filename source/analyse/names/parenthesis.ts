import { knownOrganization } from '../lexicons/organizations.ts';
import { initialsOf, isAcronym } from './acronym.ts';
import { knownPlace } from './canonical.ts';
import { fold } from './fold.ts';
import { type Page, wordAt } from './page.ts';
import type { Placings } from './placing.ts';
import { foldedOf, type Sighting, surfaceOf } from './sighting.ts';

/**
 * An acronym that the article explains: `National Union of Miners (NUM)`, `NUM (National Union of Miners)`, `Saud bin
 * Talib, known as SBT`. It means
 * the same wherever the article writes it, whatever kind it was taken for. The sightings of `seen` are in reading order.
 */
export function explainAcronyms(page: Page, seen: readonly Sighting[], placings: Placings): void {
	const explained = new Map<string, Sighting>();
	for (const [at, second] of seen.entries()) {
		const first = seen[at - 1];
		if (first === undefined || !isExplained(page, first, second)) continue;
		const inFront = first.kind === 'organization' && wordAt(page, second.first - 1) === '(';
		if (inFront && (isBlend(surfaceOf(page, first), surfaceOf(page, second)) || isOwnWord(page, first, second))) {
			explained.set(foldedOf(page, second), first);
			continue;
		}
		const [long, short] = isAcronym(surfaceOf(page, second)) ? [first, second] : [second, first];
		const fitting = inFront && short === second ? mayAbbreviate : fits;
		if (fitting(surfaceOf(page, long), surfaceOf(page, short))) explained.set(foldedOf(page, short), long);
	}
	if (explained.size === 0) return;
	for (const sighting of seen) {
		const surface = surfaceOf(page, sighting);
		const long = isAcronym(surface) || isBlended(surface) ? explained.get(fold(surface)) : undefined;
		const meant = long === undefined ? undefined : placings.get(long);
		if (long === undefined || meant === undefined) continue;
		const why = `explained as ${surfaceOf(page, long)}`;
		placings.set(sighting, { bearer: meant.bearer, rule: { by: 'names/acronym', certainty: 'certain', why } });
	}
}

/** `A (B)`, `A, or B`, `A, known as B`. */
function isExplained(page: Page, a: Sighting, b: Sighting): boolean {
	if (b.first - a.last > 5) return false;
	const between = page.tokens.slice(a.last, b.first).map(({ text }) => text);
	if (/^(?:> )?\($/.test(between.join(' '))) return wordAt(page, b.last) === ')';
	return /^(?:, )?(?:or|(?:also |better |widely |commonly )?known as|called|abbreviated)(?: the| “| ")?$/.test(
		between.join(' '),
	);
}

function fits(long: string, short: string): boolean {
	const words = fold(long).split(' ');
	return isAcronym(short) && words.length > 1 && initialsOf(words).has(fold(short));
}

const isBlended = (surface: string): boolean => /^\p{Lu}\p{L}{2,11}$/u.test(surface);

/** Union of Dockers and Porters (Elversam): what a body is called in its own language. */
function isOwnWord(page: Page, long: Sighting, short: Sighting): boolean {
	const word = surfaceOf(page, short);
	if (short.kind !== 'organization' || long.last - long.first < 2 || !isBlended(word) || isAcronym(word)) return false;
	return BODY.test(surfaceOf(page, long)) && knownOrganization(word) === null && knownPlace(word) === null;
}

/** Bay Area Lab Co-Operative (Balco): made of the beginnings of all its words. */
function isBlend(long: string, short: string): boolean {
	const words = fold(long).split(' ');
	if (!isBlended(short) || isAcronym(short) || words.length < 3) return false;
	// Association for Payment Clearing Services (Apacs): small words give no letter.
	const large = words.filter((word) => !/^(?:of|for|the|and|in|on|to|de|du|des|la)$/.test(word));
	return [words, large].some((own) => own.length > 1 && begins(own, 0, fold(short)));
}

/** Whether `letters` are beginnings of the words from `at` on; the last word need not give any. */
function begins(words: readonly string[], at: number, letters: string): boolean {
	if (letters === '') return at >= words.length - 1;
	const word = words[at];
	if (word === undefined) return false;
	for (let taken = Math.min(word.length, letters.length); taken > 0; taken--)
		if (letters.startsWith(word.slice(0, taken)) && begins(words, at + 1, letters.slice(taken))) return true;
	return false;
}

/** Its head, at the end or before what it is for: Institute, of the National Institute of Space Research. */
const BODY =
	/(?:^|\s)(?:Federation|Association|Confederation|Party|Union|Organi[sz]ation|Agency|Committee|Institute|Authority|Commission|Front|Council|Movement|Army|League|Cent(?:er|re)|Service|Board|Ministry|Department|Society|Chamber|University|College|Academy|Corporation|Foundation|Office|Directorate|Administration|Bureau|Network|Forum)(?= of | for |$)/;

/** Board of the Ports Union of Elver (PUE): letters of the body that is named last. */
const isOfInner = (long: string, acronym: string): boolean =>
	long
		.split(/ of (?:the )?/)
		.slice(1)
		.some((inner) => fold(inner)[0] === acronym[0]);

/** In brackets right behind a name its first letter and letters of it in their order are enough: European Athletics (EAA). */
function mayAbbreviate(long: string, short: string): boolean {
	const letters = fold(long).replaceAll(' ', '');
	const acronym = fold(short);
	// The Greek Athletics Federation (SEGAS): letters of its own language.
	if (isAcronym(short) && acronym.length > 2 && BODY.test(long))
		return letters[0] === acronym[0] || !isOfInner(long, acronym);
	if (!isAcronym(short) || letters[0] !== acronym[0]) return false;
	let at = 0;
	for (const letter of acronym) {
		at = letters.indexOf(letter, at) + 1;
		if (at === 0) return false;
	}
	return true;
}

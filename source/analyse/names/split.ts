import { GIVEN_NAME_GENDERS } from '../lexicons/given-name-genders.ts';
import { isLegalForm } from '../lexicons/legal-forms.ts';
import { COMMON_HEADS } from '../lexicons/organizations.ts';
import { fold } from './fold.ts';
import { GAZETTEER } from './gazetteer.ts';
import { type Page, wordAt } from './page.ts';
import { over, type Sighting, sight } from './sighting.ts';

const JOINER = /^(?:,|-|–|—|\/|and)$/;
const POSSESSIVE = /^['’]s$/i;

/**
 * Parts what was tagged as one name and is several: known names side by side (`Egypt Qatar`, `Israel-Hamas`), and an
 * owner before what it owns (`Egypt's General Intelligence Service`), and a place before the one it lies in (`Kisumu,
 * Kenya`).
 */
export function split(page: Page, sighting: Sighting): readonly Sighting[] {
	if (sighting.last - sighting.first < 2) return [sighting];
	return (
		aroundSymbol(page, sighting) ??
		aroundBracket(page, sighting) ??
		sideBySide(page, sighting) ??
		firmAndFirm(page, sighting) ??
		owned(page, sighting) ??
		behindState(page, sighting) ??
		behindPeople(page, sighting) ??
		behindParty(page, sighting) ??
		placeInPlace(page, sighting)
	);
}

/** A stock symbol, which is no token, parts two names: `Norwick <NWK.L> Ostrander`. */
function aroundSymbol(page: Page, sighting: Sighting): readonly Sighting[] | null {
	for (let at = sighting.first + 1; at < sighting.last; at++) {
		const gap = page.text.slice(page.tokens[at - 1]?.end, page.tokens[at]?.start);
		if (gap.length < 3 || gap.trim() === '') continue;
		return [over(page, sighting, sighting.first, at), ...split(page, over(page, sighting, at, sighting.last))];
	}
	return null;
}

/** `Buck (Eva Lund`: a bracket that closes behind a name parts who is played and who plays. */
function aroundBracket(page: Page, sighting: Sighting): readonly Sighting[] | null {
	const { first, last } = sighting;
	if (wordAt(page, last) !== ')') return null;
	for (let at = first + 1; at < last - 1; at++) {
		if (wordAt(page, at) === ')') return null;
		if (wordAt(page, at) === '(') return [over(page, sighting, first, at), over(page, sighting, at + 1, last)];
	}
	return null;
}

function sideBySide(page: Page, sighting: Sighting): readonly Sighting[] | null {
	const parts: Sighting[] = [];
	let joined = false;
	for (let at = sighting.first; at < sighting.last; ) {
		if (JOINER.test(wordAt(page, at))) {
			joined = true;
			at++;
			continue;
		}
		const known = GAZETTEER.at(page, at, sighting.last);
		if (known === null) return null;
		parts.push(
			sight(page, at, known.last, {
				kind: known.value.kind,
				score: sighting.score,
				settled: true,
				by: 'names/side-by-side',
			}),
		);
		at = known.last;
	}
	if (parts.length < 2) return null;
	// American Samoa is one place, Turkish Cypriots are one people.
	return joined || parts.every(({ kind }) => kind === 'place') ? parts : null;
}

/** `Tarrow Corp and Lindwell Mills Inc`, `both Tarrow and Lindwell`: two, by what the first ends in or what stands before. */
function firmAndFirm(page: Page, sighting: Sighting): readonly Sighting[] | null {
	const { kind, first, last } = sighting;
	if (kind !== 'organization') return null;
	let link = first + 1;
	while (link < last - 1 && wordAt(page, link) !== 'and') link++;
	if (link >= last - 1) return null;
	// The Duchy of Tarn and Duchy of Elver, the University of Oslo and University of Bergen.
	const isTwice = wordAt(page, first + 1) === 'of' && wordAt(page, link + 1) === wordAt(page, first);
	if (isTwice) return [over(page, sighting, first, link), over(page, sighting, link + 1, last)];
	// JP Morgan and Marks & Spencer: one side is known as a whole.
	const isPartner =
		/^(?:Sons|Son|Bros|Brothers|Partners|Associates)$/.test(wordAt(page, link + 1)) ||
		isLegalForm(wordAt(page, link + 1));
	const isKnown =
		!isPartner &&
		[[first, link] as const, [link + 1, last] as const].some(([from, to]) => {
			const known = GAZETTEER.at(page, from, to);
			return to - from > 1 && known?.last === to && known.value.kind === 'organization';
		});
	if (isKnown) return [over(page, sighting, first, link), over(page, sighting, link + 1, last)];
	const isBoth = /^both$/i.test(wordAt(page, first - 1)) && !isLegalForm(wordAt(page, last - 1));
	const isWhole = link - first > 1 && (isLegalForm(wordAt(page, link - 1)) || wordAt(page, link - 1) === 'Bank');
	if (!isBoth && !(isWhole && last - link > 3 && isLegalForm(wordAt(page, last - 1)))) return null;
	return [over(page, sighting, first, link), over(page, sighting, link + 1, last)];
}

function owned(page: Page, sighting: Sighting): readonly Sighting[] | null {
	// The Bank's Monetary Policy Committee.
	if (
		COMMON_HEADS.has(wordAt(page, sighting.first)) &&
		POSSESSIVE.test(wordAt(page, sighting.first + 1)) &&
		sighting.last - sighting.first > 3
	)
		return [over(page, sighting, sighting.first + 2, sighting.last)];
	const owner = GAZETTEER.at(page, sighting.first, sighting.last);
	if (owner === null || owner.last + 1 >= sighting.last || !/^['’]s?$/i.test(wordAt(page, owner.last))) return null;
	const { kind } = owner.value;
	return [
		sight(page, sighting.first, owner.last, { kind, score: sighting.score, settled: true, by: 'names/owner' }),
		over(page, sighting, owner.last + 1, sighting.last),
	];
}

/** `N.Y. Lund`: an abbreviated place is no one's first name. */
function behindState(page: Page, sighting: Sighting): readonly Sighting[] | null {
	const { kind, first, last, score } = sighting;
	const state = kind === 'person' && /\p{L}.*\.$/u.test(wordAt(page, first)) ? GAZETTEER.at(page, first, last) : null;
	if (state === null || state.value.kind !== 'place' || state.last === last) return null;
	const place = sight(page, first, state.last, { kind: 'place', score, settled: true, by: 'names/side-by-side' });
	return [place, over(page, sighting, state.last, last)];
}

/** `Scot Eva Lund`: a people's name before a first name and a surname. */
function behindPeople(page: Page, sighting: Sighting): readonly Sighting[] | null {
	const { kind, first, last, score } = sighting;
	if (kind !== 'person' || last - first < 3) return null;
	const people = GAZETTEER.at(page, first, first + 1);
	const isGiven =
		GIVEN_NAME_GENDERS.has(fold(wordAt(page, first))) || /^(?:Christian|Roman|German)$/.test(wordAt(page, first));
	if (people === null || people.value.kind !== 'group' || isGiven) return null;
	const group = sight(page, first, first + 1, { kind: 'group', score, settled: true, by: 'names/side-by-side' });
	return [group, over(page, sighting, first + 1, last)];
}

/** `Lib Dem Eva Lund`: a party before one of its people. */
function behindParty(page: Page, sighting: Sighting): readonly Sighting[] | null {
	const { kind, first, last, score } = sighting;
	if ((kind !== 'person' && kind !== 'organization') || last - first < 3) return null;
	const party = GAZETTEER.at(page, first, last);
	if (party === null || !party.value.party || last - party.last < 2) return null;
	if (!GIVEN_NAME_GENDERS.has(fold(wordAt(page, party.last)))) return null;
	const given = { kind: 'organization', score, settled: true, by: 'names/side-by-side' } as const;
	return [sight(page, first, party.last, given), { ...over(page, sighting, party.last, last), kind: 'person' }];
}

function placeInPlace(page: Page, sighting: Sighting): readonly Sighting[] {
	const { kind, first, last } = sighting;
	const comma = page.tokens.slice(first, last).findIndex(({ text }) => text === ',');
	const whole = GAZETTEER.at(page, first, last);
	// Washington, D.C., is one.
	if (kind !== 'place' || comma <= 0 || first + comma + 1 >= last || whole?.last === last) return [sighting];
	const rest = over(page, sighting, first + comma + 1, last);
	return [over(page, sighting, first, first + comma), ...placeInPlace(page, rest)];
}

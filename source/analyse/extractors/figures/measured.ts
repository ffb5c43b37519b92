import type { Span } from '../../../domain/span.ts';
import { isNounPhrase } from '../../grammar/chunks.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import type { VerbGroup } from '../../grammar/verb-groups.ts';
import { beforeQualifier, isAmount } from './amount-words.ts';
import { ofNoun } from './belonging.ts';
import { boundedOn } from './bounding.ts';
import { brought } from './brought.ts';
import { byLabel } from './by-label.ts';
import { ofChange } from './change-noun.ts';
import { ofVerb } from './change-verb.ts';
import { subjectWords } from './clause-subject.ts';
import { behindBrackets, inPhrase } from './describing.ts';
import { hiddenChange } from './hidden-change.ts';
import { lasting } from './lasting.ts';
import { isCurrency, type Measured, named, slotOf } from './measure.ts';
import { nounWords, phraseWords } from './noun-words.ts';
import { ofWhat } from './of-what.ts';
import { isPersonNoun } from './persons.ts';
import { isOpen } from './predicate.ts';
import { paidFor } from './purpose.ts';
import { ofNotes } from './result-notes.ts';
import { saidToBe } from './said-to-be.ts';
import { chunkOf, governedBy, headAt, linkAt, lowerAt, type Spot, skipBack } from './spot.ts';
import { behindRate, isSaidOfSubject, qualified, standingAt } from './standing.ts';
import { takings } from './takings.ts';
import { upOrDown } from './up-or-down.ts';
import { formOf, objectOf } from './verb-phrase.ts';
import { worthOf } from './worth-of.ts';

/**
 * What an amount of money, percent or any unit measures: the noun it describes (`a 40 pct stake`), the change it is the
 * size of (`profit rose 5 %`, `a 5 % rise in fares`), the noun it belongs to (`revenue of $5m`), the subject of a level
 * (`turnout was 64 %`), or its label in a table (`net loss 5 cts`).
 */
export function measuredBy(spot: Spot): Measured | null {
	if (isDirected(spot)) return null;
	return (
		ofNotes(spot) ??
		worthOf(spot) ??
		acrossIt(spot) ??
		ownedBy(spot) ??
		inPhrase(spot) ??
		behindBrackets(spot) ??
		behindRate(spot) ??
		ofChange(spot) ??
		ofWhat(spot) ??
		brought(spot) ??
		upOrDown(spot) ??
		boundedOn(spot) ??
		ofNoun(spot) ??
		nowStanding(spot) ??
		betweenDashes(spot) ??
		standingAt(spot) ??
		takings(spot) ??
		ofVerb(spot) ??
		hiddenChange(spot) ??
		paidFor(spot) ??
		saidToBe(spot) ??
		byLabel(spot)
	);
}

/** `a tumour 12 cm wide`: what is so wide. */
function acrossIt({ parse, phrase, first, last }: Spot): Measured | null {
	const is = last + 1 === phrase.last && DIMENSIONS.test(lowerAt(parse, phrase.last)) && first > phrase.first + 1;
	return is ? named(nounWords(parse, phrase.first, first - 1, -1)) : null;
}

const DIMENSIONS = /^(?:high|wide|long|tall|deep|thick|broad|across)$/;

/** `the buffer stock, currently 360,000 tonnes, rose`: what an adverb of time says the level of, apart. */
function nowStanding({ parse, at, first }: Spot): Measured | null {
	const near = /^to$/.test(lowerAt(parse, first - 1)) && lowerAt(parse, first - 2) === 'close' ? first - 2 : first;
	const adverb = beforeQualifier(parse, near);
	if (!/^(?:currently|now|presently|already|previously|formerly|originally)$/.test(lowerAt(parse, adverb))) return null;
	const link = skipBack(parse, at - 1);
	const apart = /^(?:,|-|–|—|\()$/.test(linkAt(parse, link));
	if (!apart || !isNounPhrase(parse.chunks[link - 1])) return null;
	return named(isSaidOfSubject(parse, link - 1) ? qualified(parse, link - 1) : phraseWords(parse, link - 1));
}

/** `The [bank], 40 % owned by a fund, rose`, `the 40 % owned [bank]`: whose share that is. */
function ownedBy({ parse, at, phrase, last, unit }: Spot): Measured | null {
	if (unit !== '%' || !/^(?:owned|held|controlled)$/.test(lowerAt(parse, last + 1))) return null;
	if (phrase.head > last + 1) return named(nounWords(parse, last + 2, phrase.head, at));
	const next = parse.chunks[chunkOf(parse.chunks, last + 1) + 1];
	if (isNounPhrase(next) && next.first === last + 2) return named(nounWords(parse, next.first, next.head, -1));
	const comma = skipBack(parse, at - 1);
	return parse.chunks[comma]?.kind === 'comma' && !isAmount(parse, comma - 1)
		? named(phraseWords(parse, comma - 1))
		: null;
}

/** `The fee - about $4m - was paid`: what a sum between dashes says more of. */
function betweenDashes({ parse, at, last, unit }: Spot): Measured | null {
	if (!isCurrency(unit)) return null;
	const end = chunkOf(parse.chunks, last) + 1;
	const link = skipBack(parse, at - 1);
	if (![link, end].every((index) => /^[-–—]+$/.test(linkAt(parse, index)))) return null;
	const chunk = parse.chunks[link - 1];
	const head = isNounPhrase(chunk) && !chunk.time ? parse.words[chunk.head] : undefined;
	if (head?.class !== 'noun' || head.kind !== null || isPersonNoun(head.lower)) return null;
	const of = phraseWords(parse, link - 1);
	const most = linkAt(parse, link - 2) === 'of' ? parse.chunks[link - 3] : undefined;
	return named(
		of !== null &&
			isNounPhrase(most) &&
			/^(?:bulk|rest|most|half|part|majority|remainder|share)$/.test(headAt(parse, link - 3))
			? { start: parse.words[most.head]?.start ?? of.start, end: of.end }
			: of,
	);
}

/** `250 km (155 miles) south-east of Lima` measures nothing named. */
export function isDirected({ parse, phrase, last }: Spot): boolean {
	if (DIRECTIONS.test(lowerAt(parse, phrase.head))) return true;
	let next = last + 1;
	if (lowerAt(parse, next) === '(') while (next < last + 8 && lowerAt(parse, next - 1) !== ')') next++;
	else if (lowerAt(parse, next) === ')') next++;
	return DIRECTIONS.test(lowerAt(parse, next));
}

const DIRECTIONS = /^(?:north|south|east|west|(?:north|south)-?(?:east|west)|upstream|downstream|inland|offshore)$/;

/** What a bare number measures: as an amount does, but not by the words behind it. */
export const measuredBare = (spot: Spot): Measured | null =>
	MILESTONES.test(lowerAt(spot.parse, spot.phrase.head))
		? named(afterFor(spot.parse, spot.at))
		: (ofChange(spot) ??
			brought(spot) ??
			upOrDown(spot) ??
			boundedOn(spot) ??
			ofNoun(spot) ??
			ofVerb(spot) ??
			hiddenChange(spot) ??
			byLabel(spot));

/** "the seven million barrier for sales": the sales. */
const afterFor = (parse: ParsedSentence, at: number): Span | null =>
	/^(?:for|in|of)$/.test(linkAt(parse, at + 1)) ? phraseWords(parse, at + 2) : null;

const MILESTONES = /^(?:mark|barrier|milestone|threshold|ceiling|level|limit)$/;

/** How a counted thing changed: `the workforce rose to 40,000 people`. */
export const changeOf = (spot: Spot): Measured | null => {
	const found = upOrDown(spot) ?? ofVerb(spot);
	if (found === null || found.change === null || (found.of === null && isBehindLink(spot))) return null;
	if (/^(?:to|at)$/.test(found.change.slot) && isGivenTo(spot)) return null;
	return found.change.slot !== 'by' && lowerAt(spot.parse, spot.phrase.first) === 'the' ? null : found;
};

/** `cutting power to two million homes`, `raised grants to 40 schools`: those who get it, no level. */
function isGivenTo({ parse, at, inner }: Spot): boolean {
	const governed = governedBy(parse, at, inner);
	const object = governed === null ? -1 : objectOf(parse, governed.clause);
	return object >= 0 && object !== at && GIVEN.test(headAt(parse, object));
}

const GIVEN =
	/^(?:power|electricity|water|gas|heat|suppl(?:y|ies)|funding|funds|aid|help|services?|access|links?|ties|benefits?|payments?|contributions?|grants?|support|pensions?|subsid(?:y|ies)|deliver(?:y|ies)|loans?|lending|credit|sales|exports|shipments|flights|trains|buses|pay|wages|bonuses|damages|compensation|donations?)$/;

/** `dropped by [six stations]`, `dropped from [four stations]`: where nothing is measured, who did it or from where. */
const isBehindLink = ({ parse, at }: Spot): boolean => /^(?:by|from)$/.test(linkAt(parse, skipBack(parse, at - 1)));

/** What a length describes: `a six-week truce`, `a sentence of 12 years`. */
export function describedBy(spot: Spot): Measured | null {
	const { parse, phrase, last, first } = spot;
	const next = parse.words[last + 1];
	if (next !== undefined && next.text !== next.lower && !isOfItsKind(spot)) return null;
	const bare = beforeQualifier(parse, first) < phrase.first;
	return (
		inPhrase(spot) ??
		lengthened(spot) ??
		workOf(spot) ??
		lasting(spot) ??
		saidToBe(spot) ??
		(bare && linkAt(parse, skipBack(parse, spot.at - 1)) === 'of' ? ofNoun(spot) : null)
	);
}

/** `a three-day [Mozart convention]`: a common noun that a name says the kind of. */
const isOfItsKind = ({ parse, phrase, last }: Spot): boolean => {
	const head = parse.words[phrase.head];
	return phrase.head === last + 2 && head?.class === 'noun' && head.kind === null && head.text === head.lower;
};

/** `the sentence was cut to five years`, `extended the ban by three years`: what became longer or shorter. */
function lengthened(spot: Spot): Measured | null {
	const governed = governedBy(spot.parse, spot.at, spot.inner);
	if (governed === null || governed.between.some((at) => at !== objectOf(spot.parse, governed.clause))) return null;
	if (!/^(?:to|from|by)$/.test(governed.link ?? '')) return null;
	const { clause } = governed;
	const { base } = clause.group;
	if (LENGTHENING.test(base)) {
		const object = objectOf(spot.parse, clause);
		const of =
			object >= 0 && object !== spot.at
				? phraseWords(spot.parse, object)
				: clause.passive
					? subjectWords(spot.parse, clause)
					: isNounPhrase(spot.parse.chunks[spot.at + 1])
						? phraseWords(spot.parse, spot.at + 1)
						: null;
		if (of === null) return null;
		const action = clause.group.negated ? null : formOf(spot.parse, clause, 'done');
		return {
			of,
			action,
			change: { at: clause.at, slot: slotOf(governed.link) },
			labelled: false,
			open: isOpen(spot.parse, clause),
		};
	}
	return null;
}

const LENGTHENING =
	/^(?:cut|reduce|raise|lower|increase|extend|shorten|prolong|lengthen|commute|double|triple|trim|slash|halve|postpone|delay|defer|adjourn)$/;

/** `200 hours of unpaid work`, `900 hours of video`: a length of time taken up by something. */
const workOf = ({ parse, at, first }: Spot): Measured | null => {
	if (
		/^(?:within|inside)$/.test(linkAt(parse, skipBack(parse, at - 1))) ||
		/^(?:within|inside)$/.test(lowerAt(parse, first - 1))
	)
		return null;
	const next = parse.chunks[at + 2];
	if (linkAt(parse, at + 1) === 'of' && next?.kind === 'verb') return doingOf(parse, next);
	if (linkAt(parse, at + 1) !== 'of' || !isNounPhrase(next) || next.time || isAmount(parse, at + 2)) return null;
	const opener = parse.words[next.first]?.class;
	const whole = parse.words.slice(next.first, next.last + 1).every(({ lower }) => !lower.includes("'"));
	return opener === 'noun' && whole ? named(phraseWords(parse, at + 2)) : null;
};

/** `23 hours of [questioning]`: what was done for so long. */
function doingOf({ words }: ParsedSentence, { first, last, form }: VerbGroup): Measured | null {
	const [verb, next] = [words[last], words[last + 1]];
	if (form !== 'ing' || first !== last || verb === undefined || /^(?:be|hav)ing$/.test(verb.lower)) return null;
	return next === undefined || !/^(?:determiner|possessive|noun|name|verb|be|have|modal)$/.test(next.class)
		? named({ start: verb.start, end: verb.end })
		: null;
}

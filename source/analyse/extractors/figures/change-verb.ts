import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { participleOf } from '../../grammar/verb-forms.ts';
import { CHANGE_VERBS, CHANGING, LEVEL_VERBS } from '../../lexicons/changes.ts';
import { DULL_VERBS } from '../../lexicons/happenings.ts';
import { COLLECTIVE_NOUNS } from '../../lexicons/role-titles.ts';
import { isAmount } from './amount-words.ts';
import { currencyAt, subjectWords } from './clause-subject.ts';
import { gappedMember } from './gapped.ts';
import { isCurrency, isPeriod, type Measured, named, nothing, slotOf } from './measure.ts';
import {
	comparedFrom,
	isChange,
	isFarFrom,
	isOfIndex,
	isShareOfOwn,
	isTaken,
	leadsTo,
	ledTo,
	reachesEnd,
} from './moves.ts';
import { phraseWords } from './noun-words.ts';
import { isPersonNoun } from './persons.ts';
import { isFailed, isOpen } from './predicate.ts';
import { pricedAt } from './price-verb.ts';
import { chunkOf, type Governed, governedBy, headAt, linkAt, type Spot, skipAhead } from './spot.ts';
import { movedTo } from './up-or-down.ts';
import { formOf, objectOf } from './verb-phrase.ts';

/** "Profit rose 5 % to $3m", "cut rates by 25 points", "turnout was 64 %", "sold the mill for $5m". */
export function ofVerb(spot: Spot): Measured | null {
	const { parse, at, unit, inner } = spot;
	const governed = governedBy(parse, at, inner);
	if (governed === null) return null;
	const { clause, link, between } = asFarAs(parse, governed);
	if (isFailed(parse, clause)) return null;
	const gapped = gappedMember(parse, at, governed);
	if (gapped !== undefined) return gapped;
	const { base } = clause.group;
	if (link === 'from' && (comparedFrom(parse, at) || isFarFrom(parse, at))) return null;
	if (link === null && (isOwn(spot) || (LEAPING.test(base) && LENGTHS.test(unit ?? '')))) return null;
	if (
		link === 'from' &&
		!CHANGING.has(base) &&
		objectOf(parse, clause) >= 0 &&
		!isAmount(parse, objectOf(parse, clause))
	)
		return null;
	const rate =
		link === null && isCurrency(unit) && /^(?:buy|fetch|trade)$/.test(base) ? exchanged(parse, clause) : null;
	if (rate !== null) return rate;
	const beside = comparedWith(parse, clause, link, unit);
	if (beside !== null) return beside;
	const owned = ownedShare(parse, clause, link, unit) ?? outdone(parse, clause, link, unit);
	if (owned !== null) return owned;
	const stirred = movedTo(parse, clause, link);
	if (stirred !== null) return stirred;
	const object = objectOf(parse, clause);
	if (
		isChange(parse, clause, link, between) &&
		(/^(?:to|from)$/.test(link ?? '') ||
			clause.passive ||
			!isTaken(base, unit, object === at) ||
			isOfIndex(parse, clause, spot) ||
			leadsTo(parse, spot))
	) {
		const owned = isShareOfOwn(spot, base, link) ? phraseWords(parse, at + 2) : null;
		const changes = object >= 0 && object !== at && !isAmount(parse, object) && CHANGING.has(base);
		const behind = link === 'by' && object < 0 && CHANGING.has(base) ? parse.chunks[at + 1] : undefined;
		const of =
			owned !== null
				? owned
				: changes
					? phraseWords(parse, object)
					: isNounPhrase(behind) && !behind.time && !isAmount(parse, at + 1)
						? phraseWords(parse, at + 1)
						: clause.passive || object === at || !CHANGING.has(base) || object < 0 || isAmount(parse, object)
							? subjectWords(parse, clause)
							: null;
		const action =
			ledTo(base, link) ??
			`${formOf(parse, clause, clause.passive || changes ? 'done' : 'does')}${PAST.test(link ?? '') ? ` ${link}` : ''}`;
		return {
			of,
			action: clause.group.negated ? null : action,
			change: { at: clause.at, slot: slotOf(link) },
			labelled: false,
			open: isOpen(parse, clause),
		};
	}
	if (BRINGING.test(base) && link !== null && BROUGHT.test(link) && !clause.passive) {
		const of = object < 0 || object === at || isAmount(parse, object) ? null : phraseWords(parse, object);
		return of === null
			? null
			: {
					of,
					action:
						link === 'to' && !clause.group.negated && /^(?:bring|take|send|drive)$/.test(base)
							? `${participleOf(base)} to`
							: null,
					change: { at: clause.at, slot: slotOf(link) },
					labelled: false,
					open: isOpen(parse, clause),
				};
	}
	if (/^(?:reach|hit)$/.test(base) && reachesEnd(parse, link, between)) {
		const action = clause.group.negated ? null : formOf(parse, clause, 'does');
		return {
			of: subjectWords(parse, clause),
			action,
			change: { at: clause.at, slot: link === null ? 'to' : 'from' },
			labelled: false,
			open: isOpen(parse, clause),
		};
	}
	if (base === 'account' && link === 'for' && between.length === 0 && !clause.passive && unit === '%')
		return { ...nothing(subjectWords(parse, clause)), open: isOpen(parse, clause) };
	const added = link === null && object === at ? addedTo(spot, clause) : null;
	if (added !== null) return added;
	const unmoved = onSaleFor(spot, clause, governed) ?? unmovedAt(parse, clause, governed);
	if (unmoved !== null) return unmoved;
	if (
		LEVEL_VERBS.has(base) &&
		(link === null || link === 'at' || link === 'to' || link === 'from' || link === 'as') &&
		(between.length === 0 || (link === 'as' && between.every((chunk) => EXTENT.test(headAt(parse, chunk)))))
	) {
		const action =
			DULL_VERBS.has(base) && !/^(?:reach|hit|exceed|average|top|last|surpass|total|stand|amount)$/.test(base)
				? null
				: formOf(parse, clause, 'does');
		return {
			of: subjectWords(parse, clause),
			action: clause.group.negated ? null : action,
			change: null,
			labelled: false,
			open: isOpen(parse, clause),
		};
	}
	return pricedAt(spot, governed);
}

/** `[Debts] were unchanged at $5m`, `[Demand] is well above 40 tonnes`, `[Output] is closer to 9 tonnes`: the level something has. */
function unmovedAt(parse: ParsedSentence, clause: Clause, { link, between }: Governed): Measured | null {
	const { base, negated } = clause.group;
	const steady = /^(?:unchange|unalter)$/.test(base) && link === 'at';
	const more =
		link === 'than' &&
		(between.length === 0
			? isMoreOrLess(parse, clause.at)
			: between.length === 1 && COMPARED.test(headAt(parse, between[0] ?? -1)));
	const beyond = between.length === 0 && /^(?:above|below|over|under|near|around|beyond)$/.test(link ?? '');
	const close = between.length === 1 && link === 'to' && /^closer?$/.test(headAt(parse, between[0] ?? -1));
	if (!(steady || (/^(?:be|remain|stay)$/.test(base) && (beyond || close || more)))) return null;
	const last = clause.subject.at(-1) ?? -1;
	if (!steady && (isBody(parse, last) || !isThing(parse, last))) return null;
	const of = subjectWords(parse, clause);
	return of === null
		? null
		: { of, action: null, change: null, labelled: false, open: negated || isOpen(parse, clause) };
}

/** `is much [less] than`: the word right behind a verb and its adverbs. */
const isMoreOrLess = (parse: ParsedSentence, at: number): boolean =>
	/^(?:more|less|fewer)$/.test(linkAt(parse, skipAhead(parse, at + 1)));

/** `[The single] is on sale for 79p`, `is available at $20`: what can be had at a price. */
function onSaleFor({ parse, unit }: Spot, clause: Clause, { link, between }: Governed): Measured | null {
	if (!isCurrency(unit) || clause.group.base !== 'be' || !/^(?:for|at|from)$/.test(link ?? '')) return null;
	const [state = -1, ...others] = between;
	const fits = others.length === 0 && /^(?:sale|offer|available)$/.test(headAt(parse, state));
	if (!fits || clause.group.negated) return null;
	return { ...nothing(subjectWords(parse, clause)), open: isOpen(parse, clause) };
}

/** Prepositions of a level that was passed: it is where something rose or fell, not how far. */
const PAST = /^(?:above|below|past|beyond|under|over)$/;

/** `[The dollar] was buying 104 yen`: the currency whose rate that is. */
function exchanged(parse: ParsedSentence, clause: Clause): Measured | null {
	const at = clause.subject.at(-1) ?? -1;
	const of = currencyAt(parse, at);
	if (of === null) return null;
	return { of, action: formOf(parse, clause, 'done'), change: null, labelled: false, open: isOpen(parse, clause) };
}

/** Who jumps a length is not what it measures: `jumped 30 feet from a window`. */
const LEAPING = /^(?:jump|leap|climb|fall|drop|plunge|slide|tumble)$/;

const LENGTHS = /^(?:metre|foot|yard|mile|kilometre|centimetre|inch)$/;

/** `[The rate] is one of the lowest, compared with 12 % in Peru`, `compares with 12 %`: of another what the subject is of its own. */
function comparedWith(
	parse: ParsedSentence,
	clause: Clause,
	link: string | null,
	unit: string | null,
): Measured | null {
	if (unit !== '%' || clause.group.base !== 'compare' || !/^(?:with|to)$/.test(link ?? '')) return null;
	const whole =
		clause.subject.length > 0 ? clause : parse.clauses.findLast(({ kind, at }) => kind === 'main' && at < clause.at);
	const subject = whole?.subject.at(-1) ?? -1;
	return whole !== undefined && RATES.test(headAt(parse, subject)) ? named(subjectWords(parse, whole)) : null;
}

/** What is told in per cent. */
const RATES =
	/^(?:rates?|levels?|shares?|proportions?|percentages?|yields?|margins?|growth|turnout|unemployment|inflation|average|ratings?|support|figures?|ratio)$/;

/** `[Acme], owned 41 % by a fund`: the share is of the subject. */
function ownedShare(parse: ParsedSentence, clause: Clause, link: string | null, unit: string | null): Measured | null {
	if (unit !== '%' || link !== null || !clause.passive || !/^(?:own|hold|control)$/.test(clause.group.base))
		return null;
	const of = subjectWords(parse, clause);
	const action = clause.group.negated ? null : formOf(parse, clause, 'done');
	return { of, action, change: null, labelled: false, open: isOpen(parse, clause) };
}

/** `[Output] is outstripping demand by 30 %`: how far the subject is beyond or behind something. */
function outdone(parse: ParsedSentence, clause: Clause, link: string | null, unit: string | null): Measured | null {
	if (unit === null || link !== 'by' || clause.passive || !OUTDOING.test(clause.group.base)) return null;
	if (objectOf(parse, clause) < 0) return null;
	return {
		of: isBody(parse, clause.subject.at(-1) ?? -1) ? null : subjectWords(parse, clause),
		action: clause.group.negated ? null : formOf(parse, clause, 'does'),
		change: null,
		labelled: false,
		open: isOpen(parse, clause),
	};
}

/** `add $3m to [the cost]`, `wiped £4bn off [the value] of the group`, `cut $4m from its [budget]`: what an amount is put to or taken from. */
function addedTo({ parse, last, unit }: Spot, clause: Clause): Measured | null {
	const { base, negated } = clause.group;
	if (isPeriod(unit) || clause.passive) return null;
	const to = skipAhead(parse, chunkOf(parse.chunks, last) + 1);
	const link = linkAt(parse, to);
	const fits =
		(base === 'add' && link === 'to') ||
		(/^(?:wipe|knock|shave|slash|slice|lop|strip|take|chop)$/.test(base) && link === 'off') ||
		(/^(?:cut|slash|trim|strip|shave|slice)$/.test(base) && link === 'from');
	if (!fits || isAmount(parse, to + 1) || !isThing(parse, to + 1)) return null;
	const of = phraseWords(parse, to + 1);
	if (of === null) return null;
	return { ...nothing(of), action: negated ? null : formOf(parse, clause, 'done'), open: isOpen(parse, clause) };
}

/** `are 5 % [higher] than`. */
const COMPARED = /^(?:higher|lower|more|less|greater|smaller|larger|bigger|fewer|better|worse)$/;

/** No name, and nobody. */
const isThing = (parse: ParsedSentence, at: number): boolean => {
	const chunk = parse.chunks[at];
	const head = isNounPhrase(chunk) ? parse.words[chunk.head] : undefined;
	return head !== undefined && head.kind === null && head.class === 'noun' && !isPersonNoun(head.lower);
};

/** A firm or team that is ahead of another is no measure. */
const isBody = (parse: ParsedSentence, at: number): boolean => {
	const chunk = parse.chunks[at];
	return (
		COLLECTIVE_NOUNS.has(headAt(parse, at)) || (isNounPhrase(chunk) && parse.words[chunk.head]?.kind === 'organization')
	);
};

const OUTDOING =
	/^(?:outstrip|outpace|outnumber|outperform|outweigh|outsell|exceed|surpass|trail|lag|underperform|undershoot|overshoot)$/;

/** `dropped its $100 offer`: the amount says which. */
const isOwn = ({ parse, phrase, first }: Spot): boolean =>
	phrase.first < first && parse.words[phrase.first]?.class === 'possessive';

/** `fell as low as 5 %`: to there. */
const asFarAs = (parse: ParsedSentence, governed: Governed): Governed => {
	const [extent = -1] = governed.between;
	const far =
		governed.link === 'as' &&
		CHANGE_VERBS.has(governed.clause.group.base) &&
		EXTENT.test(headAt(parse, extent)) &&
		linkAt(parse, extent - 1) === 'as';
	return far ? { ...governed, link: 'to', between: governed.between.slice(1) } : governed;
};

/** `as [high] as $6`. */
const EXTENT = /^(?:high|low|much|many|little|few|large|great|small|long)$/;

/** `taking borrowing costs to 2 %`. */
const BRINGING = /^(?:bring|take|send|drive|leave|put|push|pull|force|stretch|extend|prolong|spread)$/;

const BROUGHT = /^(?:to|from|past|above|below|beyond|under|over)$/;

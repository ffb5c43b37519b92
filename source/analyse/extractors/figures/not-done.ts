import { isNounPhrase } from '../../grammar/chunks.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { isPeriod } from './measure.ts';
import { clauseOfSubject, governedBy, headAt, linkAt, lowerAt, type Spot, skipBack } from './spot.ts';

/** Words of which one stands wherever an amount is set, asked for, denied, conditional or possible as told here; most sentences cost this look alone. */
const SIGNS: ReadonlySet<string> = new Set(
	`goal goals target targets aim aims objective objectives ambition quota deny denies denied denying to asked asking asks called calling calls applied
	appealed appealing pleaded lobbied pressed pressing pushed pushing conditioned conditional contingent subject chance chances probability
	likelihood odds`.split(/\s+/),
);

/**
 * Whether an amount is set as a goal, asked for, denied, a condition or only possible: `the goal of [one million] readers`,
 * `denied that [two] had left`, `asked for [28] visas`, `is conditional on [40 %] agreeing`, `a [60 %] chance`, `[30 men] are to remain`.
 */
export function isNotDone(spot: Spot): boolean {
	if (!spot.parse.words.some(({ lower }) => SIGNS.has(lower))) return false;
	return isGoal(spot) || isToBe(spot) || isAskedFor(spot) || isCondition(spot) || isChance(spot) || isDenied(spot);
}

/** `the goal of [40 %]`, `a target of hiring [200 nurses]`: what somebody has in mind; a target that is set is what it says. */
function isGoal({ parse, at }: Spot): boolean {
	let link = skipBack(parse, at - 1);
	const verb = parse.chunks[link];
	const isDeed = verb?.kind === 'verb' && verb.form === 'ing';
	if (isDeed) link--;
	const head = linkAt(parse, link) === 'of' ? headAt(parse, skipBack(parse, link - 1)) : '';
	return /^(?:goals?|aims?|objectives?|ambitions?)$/.test(head) || (isDeed && /^(?:targets?|quotas?)$/.test(head));
}

/** `[The 28 sailors] are to remain in port`. */
function isToBe({ parse, at }: Spot): boolean {
	const group = clauseOfSubject(parse, at)?.group;
	if (group === undefined || group.negated) return false;
	return /^(?:is|are)$/.test(lowerAt(parse, group.first)) && lowerAt(parse, group.first + 1) === 'to';
}

/** `had asked for [28] visas`, `are pressing for [5 %]`. */
function isAskedFor({ parse, at, inner, unit }: Spot): boolean {
	if (isPeriod(unit)) return false;
	const governed = governedBy(parse, at, inner);
	return (
		governed?.link === 'for' &&
		governed.between.length === 0 &&
		!governed.clause.group.negated &&
		/^(?:ask|call|apply|press|push|appeal|plead|lobby)$/.test(governed.clause.group.base)
	);
}

/** `is conditional on at least [40 %] agreeing`, `subject to [two thirds] voting for it`. */
function isCondition({ parse, at }: Spot): boolean {
	for (let link = skipBack(parse, at - 1); link > at - REACH; link = skipBack(parse, link - 2)) {
		if (parse.chunks[link]?.kind !== 'preposition') return false;
		const word = lowerAt(parse, (parse.chunks[link]?.first ?? 0) - 1);
		if (/^(?:on|upon)$/.test(linkAt(parse, link)) && /^(?:conditioned|conditional|contingent)$/.test(word)) return true;
		if (linkAt(parse, link) === 'to' && word === 'subject') return true;
	}
	return false;
}

/** Chunks from an amount back to what it is a condition of. */
const REACH = 7;

/** `a [60 %] chance`. */
const isChance = ({ parse, phrase, last }: Spot): boolean =>
	phrase.head > last && /^(?:chances?|probability|likelihood|odds)$/.test(lowerAt(parse, phrase.head));

/** `denied accusations that it fielded [two] sick players`, `denied that [three] men died`, `denies killing [four]`. */
function isDenied({ parse, at }: Spot): boolean {
	for (let verb = at - 1; verb >= 0; verb--) {
		const chunk = parse.chunks[verb];
		if (chunk?.kind === 'mark' || chunk?.kind === 'comma') return false;
		if (chunk?.kind === 'verb' && chunk.base === 'deny' && !chunk.negated) return isTale(parse, verb + 1, at);
	}
	return false;
}

/** Whether a tale, a clause or a deed stands there: of `denied two of them entry` the two are known. */
function isTale(parse: ParsedSentence, from: number, at: number): boolean {
	const next = parse.chunks[from];
	if (next?.kind === 'verb') return next.form === 'ing';
	if (linkAt(parse, from) === 'that') return true;
	return from < at && isNounPhrase(next) && TALES.test(lowerAt(parse, next.head));
}

const TALES =
	/^(?:claims?|reports?|rumou?rs?|allegations?|suggestions?|accusations?|charges?|speculation|involvement|responsibility)$/;

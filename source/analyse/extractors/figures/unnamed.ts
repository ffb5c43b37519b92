import { CHANGE_NOUNS } from '../../lexicons/changes.ts';
import { beforeQualifier } from './amount-words.ts';
import { pieceOf } from './each-one.ts';
import { isCurrency, isPeriod, type Meaning } from './measure.ts';
import { isPersonNoun } from './persons.ts';
import { isOpen } from './predicate.ts';
import type { Sighting } from './sighting.ts';
import { governedBy, headAt, linkAt, lowerAt, type Spot, skipBack } from './spot.ts';
import { formOf, objectOf } from './verb-phrase.ts';

/** With what an amount is of by its form alone, where the text names nothing else: the share of `$18 a share`, the time of `won in 9.87 seconds`, the earnings of `earned $3m`. */
export function byItsForm(text: string, { amount, spot, span }: Sighting, own: Meaning): Meaning {
	if (own.counts !== null || spot === null) return own;
	const change = changeItself(spot);
	if (change !== null && isCurrency(own.unit)) return { ...own, counts: change };
	const penalty = penaltyOf(spot, own);
	if (penalty !== null) return { ...own, counts: penalty };
	if (isCurrency(own.unit)) {
		if (isFee(spot, own)) return { ...own, counts: 'fee' };
		if (own.action === null && isWorthOfSomebody(spot)) return { ...own, counts: 'worth' };
		const piece = pieceOf(text, span.end);
		if (own.action === 'earned') return { ...own, counts: piece === null ? 'earnings' : `earnings per ${piece}` };
		const priced = own.action === null || PRICING.test(own.action);
		if (
			piece === null ||
			!priced ||
			/^(?:one|head)$/.test(piece) ||
			/\bor\s+$/.test(text.slice(0, span.start).slice(-8))
		)
			return own;
		return { ...own, counts: piece };
	}
	if (!/^(?:second|minute|hour)$/.test(own.unit ?? '') || amount.manner !== 'digits' || Number.isInteger(amount.value))
		return own.unit === null || own.unit === '%' ? own : { ...own, counts: bestOf(spot) };
	return timeOf(spot, own) ?? { ...own, counts: bestOf(spot) };
}

/** What a court or a club gave somebody by its verb alone: the fine of `fined $5,000`, the ban of `banned for two years`, the sentence of `jailed for 12 years`. */
function penaltyOf({ parse, at, inner }: Spot, { unit, action }: Meaning): string | null {
	if (action === null || !PENAL.test(action)) return null;
	if (isCurrency(unit)) return action === 'fined' ? 'fine' : null;
	if (!isPeriod(unit) || action === 'fined') return null;
	if (/^(?:jailed|imprisoned|sentenced)$/.test(action)) return 'sentence';
	const clause = governedBy(parse, at, inner)?.clause;
	const whom = clause === undefined ? -1 : clause.passive ? (clause.subject.at(-1) ?? -1) : objectOf(parse, clause);
	const chunk = parse.chunks[whom];
	const word = chunk?.kind === 'noun' ? parse.words[chunk.head] : undefined;
	const isSomebody =
		word !== undefined && (word.kind === 'person' || word.class === 'pronoun' || isPersonNoun(word.lower));
	return isSomebody || (whom < 0 && action === 'banned') ? (action === 'suspended' ? 'suspension' : 'ban') : null;
}

const PENAL = /^(?:fined|jailed|imprisoned|sentenced|banned|suspended|disqualified)$/;

/** `[Lee] is worth $5m`: what somebody has in all. */
function isWorthOfSomebody({ parse, at, first }: Spot): boolean {
	if (lowerAt(parse, beforeQualifier(parse, first)) !== 'worth') return false;
	let clause = governedBy(parse, at)?.clause ?? null;
	if (clause?.group.base !== 'be') return false;
	while (clause?.kind === 'infinitive') clause = clause.governor;
	const chunk = parse.chunks[clause?.subject.at(-1) ?? -1];
	const word = chunk?.kind === 'noun' ? parse.words[chunk.head] : undefined;
	return (
		word !== undefined && (word.kind === 'person' || /^(?:he|she|who)$/.test(word.lower) || isPersonNoun(word.lower))
	);
}

/** `a £2bn [boost]`, `a [rise] of 5 %`: a change of which the text says no more. */
function changeItself({ parse, at, phrase, last }: Spot): string | null {
	const inside = headAt(parse, at);
	if (phrase.head > last) return CHANGE_NOUNS.has(inside) ? inside : null;
	const link = skipBack(parse, at - 1);
	const before = linkAt(parse, link) === 'of' ? headAt(parse, link - 1) : '';
	return CHANGE_NOUNS.has(before) ? before : null;
}

/** `joined the club for £9m`, `moved to Lima for £2m`: a price of somebody. */
const isFee = ({ parse, at }: Spot, { action }: Meaning): boolean =>
	/^(?:joined|moved|signed|switched|transferred|loaned)\b/.test(action ?? '') &&
	linkAt(parse, skipBack(parse, at - 1)) === 'for';

/** What is done at a price for each. */
const PRICING =
	/^(?:offered|paid|bid|tendered|quoted|priced|valued|sold|bought|cost|charged|acquired|traded|closed|received|issued|declared|charged|fetched)$/;

/** Verbs of whoever is timed. */
const TIMED =
	/^(?:win|finish|run|clock|take|swim|ski|skate|row|cycle|ride|come|triumph|race|claim|defend|complete|cross|sprint|qualify|lead|storm|cruise|break|set|beat|cover|return|stop|post|record|retain|lap|go|get|manage|coast|place|anchor)$/;

/** `won in [9.87 seconds]`, `clocked [8.01 seconds]`. */
function timeOf(spot: Spot, own: Meaning): Meaning | null {
	const { parse, at } = spot;
	const governed = governedBy(parse, at, spot.inner);
	if (governed === null || !TIMED.test(governed.clause.group.base)) return null;
	const { clause, link } = governed;
	if (link !== 'in' && !(link === null && /^(?:clock|run|post|record|set|manage|swim)$/.test(clause.group.base)))
		return null;
	const action = clause.group.negated ? null : (own.action ?? formOf(parse, clause, clause.passive ? 'done' : 'does'));
	return { ...own, counts: 'time', action, open: own.open || isOpen(parse, clause) };
}

/** `a world [record] of 5.01 m`, `her [time] of 7.09 seconds`, `a personal [best] of 8.12 m`. */
function bestOf({ parse, at }: Spot): string | null {
	const link = skipBack(parse, at - 1);
	const head = linkAt(parse, link) === 'of' ? headAt(parse, link - 1) : '';
	return /^(?:record|time|times|best|mark|clearance|leap|jump|throw|vault|effort|distance|height)$/.test(head)
		? head.replace(/s$/, '')
		: null;
}

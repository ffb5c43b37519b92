import type { Span } from '../../../domain/span.ts';
import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { verbForms } from '../../grammar/verb-forms.ts';
import { TIME_UNITS } from '../../lexicons/calendar.ts';
import { CARRIERS, CHANGE_NOUNS, CHANGE_VERBS, CHANGING, LEVEL_VERBS, PRICING_VERBS } from '../../lexicons/changes.ts';
import { DULL_VERBS, EVENT_NOUNS } from '../../lexicons/happenings.ts';
import { nounWords, phraseWords } from './noun-words.ts';
import { isPersonNoun } from './persons.ts';
import { chunkOf, clauseOfSubject, governedBy, headAt, linkAt, lowerAt, type Spot, skipBack } from './spot.ts';
import { formOf, formOfBase, objectOf } from './verb-phrase.ts';

/** Which end of a change an amount is: how much, up to what, from what. */
export type Slot = 'by' | 'to' | 'from';

/** What an amount measures and what became of it. */
export interface Measured {
	/** The words of what is measured; null where the text leaves it open. */
	readonly of: Span | null;
	readonly action: string | null;
	/** The change it is an end of: the chunk of its verb or noun, and which end. */
	readonly change: { readonly at: number; readonly slot: Slot } | null;
	/** Whether a label beside it says what it measures: `trucks 375,899`. */
	readonly labelled: boolean;
}

const nothing = (of: Span | null): Measured => ({ of, action: null, change: null, labelled: false });

const named = (of: Span | null, labelled = false): Measured | null =>
	of === null ? null : { ...nothing(of), labelled };

const isPeriod = (unit: string | null): boolean => unit !== null && TIME_UNITS.has(unit);

/**
 * What an amount of money, percent or any unit measures: the noun it describes (`a 40 pct stake`), the change it is the
 * size of (`profit rose 5 %`, `a 5 % rise in fares`), the noun it belongs to (`revenue of $5m`), the subject of a level
 * (`turnout was 64 %`), or its label in a table (`net loss 5 cts`).
 */
export function measuredBy(spot: Spot): Measured | null {
	return (
		worthOf(spot) ??
		inPhrase(spot) ??
		behindBrackets(spot) ??
		ofChange(spot) ??
		ofWhat(spot) ??
		upOrDown(spot) ??
		ofNoun(spot) ??
		ofVerb(spot) ??
		byLabel(spot)
	);
}

/** "831 cases worth $35m": the cases. */
function worthOf({ parse, first, at }: Spot): Measured | null {
	const worth = beforeQualifier(parse, first);
	if (lowerAt(parse, worth) !== 'worth') return null;
	const chunk = chunkOf(parse.chunks, worth);
	const phrase = parse.chunks[chunk];
	if (isNounPhrase(phrase) && worth > phrase.first) return nothing(nounWords(parse, phrase.first, worth - 1, -1));
	const governed = governedBy(parse, chunk === at ? at : chunk);
	return governed?.link === null && governed.clause.group.base === 'be'
		? nothing(subjectWords(parse, governed.clause))
		: nothing(null);
}

/** The word behind the brackets that open at a word. */
function pastBrackets(parse: ParsedSentence, open: number): number {
	for (let at = open + 1; at < open + 10; at++) if (lowerAt(parse, at) === ')') return at + 1;
	return open;
}

/** "a 684bn yen ($6.4bn) loss": the noun behind the brackets. */
function behindBrackets({ parse, phrase, last }: Spot): Measured | null {
	if (phrase.head > last || lowerAt(parse, last + 1) !== '(') return null;
	for (let at = last + 2; at < last + 10; at++) {
		if (lowerAt(parse, at) !== ')') continue;
		const chunk = chunkOf(parse.chunks, at + 1);
		const noun = parse.chunks[chunk];
		const next = parse.words[at + 1];
		const fits =
			isNounPhrase(noun) && !noun.time && noun.first === at + 1 && next?.class === 'noun' && next.text === next.lower;
		return fits ? named(phraseWords(parse, chunk)) : null;
	}
	return null;
}

/** What a bare number measures: as an amount does, but not by the words behind it. */
export const measuredBare = (spot: Spot): Measured | null =>
	ofChange(spot) ?? upOrDown(spot) ?? ofNoun(spot) ?? ofVerb(spot) ?? byLabel(spot);

/** How a counted thing changed: `the workforce rose to 40,000 people`. */
export const changeOf = (spot: Spot): Measured | null => {
	const found = upOrDown(spot) ?? ofVerb(spot);
	if (found === null || found.change === null) return null;
	return found.change.slot !== 'by' && lowerAt(spot.parse, spot.phrase.first) === 'the' ? null : found;
};

/** What a length describes: `a six-week truce`, `a sentence of 12 years`. */
export function describedBy(spot: Spot): Measured | null {
	const { parse, phrase, last, first } = spot;
	const next = parse.words[last + 1];
	if (next !== undefined && next.text !== next.lower) return null;
	const bare = beforeQualifier(parse, first) < phrase.first;
	return inPhrase(spot) ?? (bare && linkAt(parse, skipBack(parse, spot.at - 1)) === 'of' ? ofNoun(spot) : null);
}

/** "a 5 % rise in fares", "a 40 pct stake", "a $5m fine", "a six-week truce". */
function inPhrase({ parse, phrase, at, last, first, unit }: Spot): Measured | null {
	let from = last + 1;
	if (lowerAt(parse, from) === '(') from = pastBrackets(parse, from);
	while (from <= phrase.last && /^(?:-|or|so|more|less)$/.test(lowerAt(parse, from))) from++;
	if (from > phrase.last || phrase.head <= last) return null;
	const head = lowerAt(parse, phrase.head);
	const verb = CHANGE_NOUNS.get(head);
	if (verb === undefined) {
		if (NO_MEASURE.test(head) || parse.words[phrase.head]?.class === 'time') return null;
		if (/^(?:plus|minus|including)$/.test(lowerAt(parse, from))) return null;
		return named(nounWords(parse, from, phrase.head, at));
	}
	if ((isCurrency(unit) && YIELDS.test(head)) || isPeriod(unit)) return named(nounWords(parse, from, phrase.head, at));
	const changing =
		afterIn(parse, at) ??
		(phrase.head > from ? nounWords(parse, from, phrase.head - 1, -1) : null) ??
		owner(parse, phrase.first, first) ??
		shownBy(parse, at);
	return { of: changing, action: formOfBase(verb, 'does'), change: { at, slot: 'by' }, labelled: false };
}

/** "exports showed a 5 % drop": what the change is shown of. */
function shownBy(parse: ParsedSentence, at: number): Span | null {
	const governed = governedBy(parse, at);
	if (governed === null || governed.link !== null) return null;
	return /^(?:show|record|report|post|suffer|see|register|experience)$/.test(governed.clause.group.base) &&
		!governed.clause.passive
		? subjectWords(parse, governed.clause)
		: null;
}

const NO_MEASURE =
	/^(?:each|apiece|high|long|wide|tall|deep|thick|old|away|apart|short|clear|strong|home|abroad|overseas|back|more|less|higher|lower|up|down|earlier|later|ago|today|total|or|so|-|–)$/;

/** "Sterling's 5 % fall". */
function owner(parse: ParsedSentence, from: number, to: number): Span | null {
	for (let at = from; at < to; at++)
		if (parse.words[at]?.class === 'genitive' && at > from) return nounWords(parse, from, at - 1, -1);
	return null;
}

/** The phrase behind `in` or `of` right after a phrase: `a rise in [fares]`. */
function afterIn(parse: ParsedSentence, at: number): Span | null {
	const next = at + 1;
	if (parse.chunks[next]?.kind !== 'preposition' || !/^(?:in|of|on|to)$/.test(linkAt(parse, next))) return null;
	const chunk = parse.chunks[next + 1];
	return isNounPhrase(chunk) && !chunk.time && !isAmount(parse, next + 1) && parse.words[chunk.head]?.kind !== 'place'
		? phraseWords(parse, next + 1)
		: null;
}

const isAmount = (parse: ParsedSentence, at: number): boolean => {
	const chunk = parse.chunks[at];
	if (!isNounPhrase(chunk) || parse.words[chunk.first]?.class === 'possessive') return false;
	for (let index = chunk.first; index <= chunk.last; index++) if (parse.words[index]?.class === 'number') return true;
	return false;
};

/** "$2bn of debt", "40 % of the shares", "30 tonnes of grain", "$5m worth of arms", "$5m in damages". */
function ofWhat({ parse, at: start, phrase, last, unit }: Spot): Measured | null {
	const at = chunkOf(parse.chunks, last);
	if (at > start && linkAt(parse, at + 1) !== 'of') return null;
	const link = linkAt(parse, at + 1);
	const worth = lowerAt(parse, phrase.last) === 'worth' || link === 'worth';
	const next = parse.chunks[at + 2];
	if (parse.chunks[at + 1]?.kind !== 'preposition' && !worth) return null;
	if (link !== 'of' && (link !== 'in' || !isCurrency(unit))) return null;
	if (!isNounPhrase(next) || next.time || isAmount(parse, at + 2)) return null;
	const head = parse.words[next.head];
	if (head === undefined || head.class === 'pronoun' || head.kind === 'place') return null;
	if (link === 'in') {
		const opener = parse.words[next.first]?.class;
		if (
			head.class === 'name' ||
			/^\p{Lu}/u.test(head.text) ||
			opener === 'determiner' ||
			opener === 'possessive' ||
			isCircumstance(head.lower) ||
			isDated(parse, next.first, next.last)
		)
			return null;
		if (changeBefore(parse, at) !== null) return null;
	}
	const change = link === 'of' ? changeBefore(parse, at) : null;
	if (change !== null) return null;
	const verb = CHANGE_NOUNS.get(head.lower);
	return verb === undefined ? named(phraseWords(parse, at + 2)) : null;
}

/** "in next Thursday's auction" says where, not what of. */
function isDated(parse: ParsedSentence, from: number, to: number): boolean {
	for (let at = from; at <= to; at++) if (/^(?:time|genitive)$/.test(parse.words[at]?.class ?? '')) return true;
	return false;
}

const isCircumstance = (lower: string): boolean =>
	/^(?:trading|trade|deals?|terms|addition|total|all|part|return|exchange|advance|comparison|line|size|length|height|diameter|area|value|volume|favou?r|fact|place|cases?|areas?|countries|cities|stages|recent|future|markets?|circulation|hand|question|dispute)$/.test(
		lower,
	);

/** The change an amount is an end of, by verb; used where another reading must give way. */
function changeBefore(parse: ParsedSentence, at: number): Clause | null {
	const governed = governedBy(parse, at);
	return governed !== null && CHANGE_VERBS.has(governed.clause.group.base) ? governed.clause : null;
}

/** "up 4.2 pct", "down five cents at": the adverb is the change, its subject the clause's. */
function upOrDown({ parse, first, at }: Spot): Measured | null {
	const adverb = beforeQualifier(parse, first);
	const before = lowerAt(parse, adverb);
	if (!/^(?:up|down|off|higher|lower)$/.test(before)) return null;
	const verb = parse.words[adverb - 1];
	if (verb?.class === 'verb' && !verb.forms.some(({ base }) => PRICING_VERBS.has(base))) return null;
	const governed = governedBy(parse, at);
	if (governed !== null && CHANGE_VERBS.has(governed.clause.group.base)) return null;
	const action = before === 'up' || before === 'higher' ? 'rose' : 'fell';
	const clause = governed?.clause ?? lastClause(parse, at);
	const of = clause === null ? null : (driven(parse, clause) ?? subjectWords(parse, clause));
	return { of, action, change: { at, slot: 'by' }, labelled: false };
}

/** `drove [the cost] up by $5m`. */
function driven(parse: ParsedSentence, clause: Clause): Span | null {
	const object = /^(?:drive|push|send|bring|force|take|move|put|mark|pull|keep)$/.test(clause.group.base)
		? objectOf(parse, clause)
		: -1;
	return object < 0 || isAmount(parse, object) ? null : phraseWords(parse, object);
}

/** The word before a number and the words that hedge it. */
function beforeQualifier(parse: ParsedSentence, first: number): number {
	let at = first - 1;
	while (
		/^(?:about|around|some|nearly|almost|by|a|an|further|another|over|roughly|just|only|more|than|less|fewer|sharply|slightly|least|most|\$|£|€)$/.test(
			lowerAt(parse, at),
		)
	)
		at -= /^(?:least|most)$/.test(lowerAt(parse, at)) ? 2 : 1;
	return at;
}

const lastClause = (parse: ParsedSentence, at: number): Clause | null =>
	parse.clauses.findLast((clause) => clause.at < at && (clause.kind === 'main' || clause.kind === 'relative')) ?? null;

/** "a rise of 5 % in fares", "a rise in fares of 5 %", "a rise to 5 %": the noun of change an amount is an end of. */
function ofChange({ parse, at, unit, inner }: Spot): Measured | null {
	const before = skipBack(parse, at - 1);
	const link = inner ?? linkAt(parse, before);
	if (parse.chunks[before]?.kind !== 'preposition' || !/^(?:of|by|to|from|at)$/.test(link)) return null;
	let noun = skipBack(parse, before - 1);
	let changing: Span | null = null;
	for (let steps = 0; steps < 4 && isNounPhrase(parse.chunks[noun]); steps++) {
		const head = headAt(parse, noun);
		const verb = CHANGE_NOUNS.get(head);
		if (verb !== undefined) {
			if (isCurrency(unit) && YIELDS.test(head)) return link === 'of' ? named(phraseWords(parse, noun)) : null;
			const of = changing ?? afterIn(parse, at) ?? afterIn(parse, noun) ?? modifiers(parse, noun);
			return { of, action: formOfBase(verb, 'does'), change: { at: noun, slot: slotOf(link) }, labelled: false };
		}
		const further = skipBack(parse, noun - 1);
		if (parse.chunks[further]?.kind !== 'preposition' || !/^(?:in|of|on|from|to|by)$/.test(linkAt(parse, further)))
			return null;
		if (/^(?:in|of|on)$/.test(linkAt(parse, further)) && !isTime(parse, noun) && !isAmount(parse, noun))
			changing = phraseWords(parse, noun);
		noun = skipBack(parse, further - 1);
	}
	return null;
}

const isCurrency = (unit: string | null): boolean => unit !== null && /^[A-Z]{3}$/.test(unit);

/** Nouns of change that before a sum are the sum itself: `a gain of $5m`, `an advance of $5m`. */
const YIELDS = /^(?:gain|advance|recovery|expansion|collapse|crash|cut|raise|retreat)s?$/;

/** "revenue of $5m", "unemployment at 5.2 percent". */
function ofNoun({ parse, at, unit }: Spot): Measured | null {
	const before = skipBack(parse, at - 1);
	const link = linkAt(parse, before);
	if (parse.chunks[before]?.kind !== 'preposition' || !/^(?:of|at)$/.test(link)) return null;
	if (/^(?:instead|because|out|ahead|outside|inside|short|irrespective|regardless)$/.test(linkAt(parse, before - 1)))
		return null;
	const near = skipBack(parse, before - 1);
	const phrase = parse.chunks[near];
	if (!isNounPhrase(phrase) || phrase.time) return null;
	if (isAmount(parse, near)) return null;
	const head = headAt(parse, near);
	if (PARENTS.test(head) || (EVENT_NOUNS.has(head) && !isCurrency(unit))) return null;
	if (link === 'at' && AT_NOTHING.test(head)) return null;
	if (link === 'at' && (changeOrPrice(parse, at) || parse.words[phrase.head]?.class === 'name')) return null;
	if (CARRIERS.has(head) && isBareHead(parse, near)) return throughCarrier(parse, near, unit);
	const root = link === 'of' ? nounPastTail(parse, near) : near;
	return named(phraseWords(parse, root));
}

/** `on hold at 4 %`, `at least at`. */
const AT_NOTHING = /^(?:hold|least|most|best|once|first|last|home|work|risk|present|trading|close|night|lead)$/;

/** `a mother of two` has two children, which nothing happened to. */
const PARENTS = /^(?:grand)?(?:mother|father|parents?|mum|dad|mom)s?$/;

/** `a loss on operations of $5m`: the loss; `the sale of assets of $5m` keeps its nearest. */
function nounPastTail(parse: ParsedSentence, at: number): number {
	const link = skipBack(parse, at - 1);
	const outer = skipBack(parse, link - 1);
	const joins =
		parse.chunks[link]?.kind === 'preposition' && /^(?:on|from|for|in|before|after)$/.test(linkAt(parse, link));
	return joins && isNounPhrase(parse.chunks[outer]) && !isTime(parse, outer) && !isAmount(parse, outer) ? outer : at;
}

/** `an annual rate`: nothing but empty words before the head. */
function isBareHead(parse: ParsedSentence, at: number): boolean {
	const words = phraseWords(parse, at);
	const phrase = parse.chunks[at];
	const head = isNounPhrase(phrase) ? parse.words[phrase.head] : undefined;
	return words === null || words.start === head?.start;
}

const isTime = (parse: ParsedSentence, at: number): boolean => {
	const chunk = parse.chunks[at];
	return isNounPhrase(chunk) && chunk.time;
};

const slotOf = (link: string | null): Slot => {
	if (link === 'from') return 'from';
	return link === null || link === 'by' || link === 'of' ? 'by' : 'to';
};

/** The nouns before a change in its phrase: `a fare rise of 5 %`. */
function modifiers(parse: ParsedSentence, noun: number): Span | null {
	const chunk = parse.chunks[noun];
	return isNounPhrase(chunk) && chunk.head > chunk.first ? nounWords(parse, chunk.first, chunk.head - 1, -1) : null;
}

const changeOrPrice = (parse: ParsedSentence, at: number): boolean => {
	const base = governedBy(parse, at)?.clause.group.base ?? '';
	return CHANGE_VERBS.has(base) || PRICING_VERBS.has(base) || LEVEL_VERBS.has(base);
};

/** "paid a total of $5m": the total's own part in its clause. */
function throughCarrier(parse: ParsedSentence, at: number, unit: string | null): Measured | null {
	const phrase = parse.chunks[at];
	if (!isNounPhrase(phrase)) return null;
	return ofVerb({ parse, at, phrase, first: phrase.first, last: phrase.head, unit, inner: null });
}

/** "Profit rose 5 % to $3m", "cut rates by 25 points", "turnout was 64 %", "sold the mill for $5m". */
function ofVerb({ parse, at, unit, inner }: Spot): Measured | null {
	const governed = governedBy(parse, at, inner);
	if (governed === null) return null;
	const { clause, link, between } = governed;
	const { base } = clause.group;
	const object = objectOf(parse, clause);
	if (isChange(parse, clause, link, between) && !isTaken(base, unit, object === at)) {
		const changes = object >= 0 && object !== at && !isAmount(parse, object) && CHANGING.has(base);
		const of = changes
			? phraseWords(parse, object)
			: clause.passive || object === at || !CHANGING.has(base) || object < 0 || isAmount(parse, object)
				? subjectWords(parse, clause)
				: null;
		const action = formOf(parse, clause, clause.passive || changes ? 'done' : 'does');
		return {
			of,
			action: clause.group.negated ? null : action,
			change: { at: clause.at, slot: slotOf(link) },
			labelled: false,
		};
	}
	if (BRINGING.test(base) && (link === 'to' || link === 'from') && !clause.passive) {
		const of = object < 0 || object === at || isAmount(parse, object) ? null : phraseWords(parse, object);
		return of === null ? null : { of, action: null, change: { at: clause.at, slot: link }, labelled: false };
	}
	if (/^(?:reach|hit)$/.test(base) && reachesEnd(parse, link, between)) {
		const action = clause.group.negated ? null : formOf(parse, clause, 'does');
		return {
			of: subjectWords(parse, clause),
			action,
			change: { at: clause.at, slot: link === null ? 'to' : 'from' },
			labelled: false,
		};
	}
	if (
		LEVEL_VERBS.has(base) &&
		(link === null || link === 'at' || link === 'to' || link === 'from' || link === 'as') &&
		between.length === 0
	) {
		const action =
			DULL_VERBS.has(base) && !/^(?:reach|hit|exceed|average|top|last|surpass)$/.test(base)
				? null
				: formOf(parse, clause, 'does');
		return {
			of: subjectWords(parse, clause),
			action: clause.group.negated ? null : action,
			change: null,
			labelled: false,
		};
	}
	if (!PRICING_VERBS.has(base) || (link === null && base !== 'cost' && base !== 'fetch')) return null;
	if (link !== null && !/^(?:at|for|to)$/.test(link)) return null;
	const of =
		base === 'cost' || clause.passive || object < 0 || object === at
			? subjectWords(parse, clause)
			: isAmount(parse, object)
				? null
				: phraseWords(parse, object);
	return {
		of,
		action: clause.group.negated
			? null
			: formOf(parse, clause, clause.passive || (object >= 0 && object !== at) ? 'done' : 'does'),
		change: null,
		labelled: false,
	};
}

/** Whether the amount is what is taken, lost or raised, not how much something changed. */
const isTaken = (base: string, unit: string | null, isObject: boolean): boolean =>
	!/^%$|point$/.test(unit ?? '') && (TAKING.test(base) || (isObject && DOING_ONLY.test(base)));

/** Change verbs that never stand without somebody who does it: `raised $30m`. */
const DOING_ONLY = /^(?:raise|cut|lower|reduce|boost|trim|slash|lift|hike|push|upgrade|revise|mark|devalue|scale)$/;

const reachesEnd = (parse: ParsedSentence, link: string | null, between: readonly number[]): boolean =>
	(link === null || link === 'from') && between.every((chunk) => isAmount(parse, chunk) || isTime(parse, chunk));

/** `taking borrowing costs to 2 %`. */
const BRINGING = /^(?:bring|take|send|drive|leave|put)$/;

/** Verbs that change a measure by a share of it, and otherwise take or lose things: `lost 5 %`, `lost 40 jobs`. */
const TAKING = /^(?:lose|gain|shed|add|move|mark|return|push|recover)$/;

function isChange(parse: ParsedSentence, clause: Clause, link: string | null, between: readonly number[]): boolean {
	const { base } = clause.group;
	if (base === 'go') return /^(?:up|down)$/.test(lowerAt(parse, clause.group.last + 1));
	if (!CHANGE_VERBS.has(base)) return false;
	if (link === null) return between.length === 0 || between.every((chunk) => isAmount(parse, chunk));
	return /^(?:by|to|from|at|of|above|below|past|under|beyond|near)$/.test(link);
}

/** `with [Acme] rising 5 %`; -1 without one. */
function withBefore({ chunks, words }: ParsedSentence, { at, group }: Clause): number {
	const link = chunks[at - 2];
	const fits = group.form === 'ing' && chunks[at - 1]?.kind === 'noun' && link?.kind === 'preposition';
	return fits && words[link.first]?.lower === 'with' ? at - 1 : -1;
}

/** Who tells of a change does not change: a subject misread. */
const isTeller = (head: string): boolean =>
	isPersonNoun(head) ||
	/^(?:report|survey|study|poll|statement|analysts?|economists?|experts?|officials?|reports)$/.test(head);

/** `expect [fares] to rise`: the noun between a verb and the infinitive it governs; -1 without one. */
function expected(parse: ParsedSentence, { at, governor }: Clause): number {
	if (governor === null || governor.passive || parse.chunks[at - 1]?.kind !== 'noun') return -1;
	return objectOf(parse, governor) === at - 1 ? at - 1 : -1;
}

/** The words of a clause's subject, from the first of them to the last; null for a pronoun. */
function subjectWords(parse: ParsedSentence, clause: Clause): Span | null {
	const accompanying = withBefore(parse, clause);
	if (accompanying >= 0) return phraseWords(parse, accompanying);
	let at: Clause | null = clause;
	while (at !== null && at.kind === 'infinitive') {
		const told = expected(parse, at);
		if (told >= 0) return phraseWords(parse, told);
		at = at.governor;
	}
	const subject = at?.subject ?? [];
	const [first, last] = [subject[0], subject.at(-1)];
	if (first === undefined || last === undefined || isTeller(headAt(parse, last))) return null;
	const [from, to] = [phraseWords(parse, first), phraseWords(parse, last)];
	return from === null || to === null || last - first > 2 ? null : { start: from.start, end: to.end };
}

/** "Net loss 5 cts vs profit 3 cts", "sales 8 %", "trucks 375,899": the nouns right before an amount without a verb. */
function byLabel({ parse, at, phrase, first }: Spot): Measured | null {
	let to = beforeQualifier(parse, first);
	if (lowerAt(parse, to) === ':' || lowerAt(parse, to) === '-') to--;
	if (to < phrase.first) {
		const before = skipBack(parse, at - 1);
		const label = parse.chunks[before];
		if (!isNounPhrase(label) || label.time || label.last !== to || clauseOfSubject(parse, before) !== null) return null;
		const opener = parse.chunks[before - 1]?.kind;
		if (opener === 'verb' || opener === 'preposition') return null;
		return named(phraseWords(parse, before), true);
	}
	const opener = parse.chunks[skipBack(parse, at - 1)]?.kind;
	if (opener === 'verb') return null;
	const word = parse.words[to];
	if (word === undefined || (word.class !== 'noun' && word.class !== 'name')) return null;
	if (verbForms(word.lower).some(({ shape, nounish }) => shape === 'base' && !nounish)) return null;
	return named(nounWords(parse, phrase.first, to, -1), true);
}

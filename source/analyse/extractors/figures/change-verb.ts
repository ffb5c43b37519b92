import type { Span } from '../../../domain/span.ts';
import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { CARRIERS, CHANGE_VERBS, CHANGING, LEVEL_VERBS, PRICING_VERBS } from '../../lexicons/changes.ts';
import { DULL_VERBS } from '../../lexicons/happenings.ts';
import { beforeQualifier, isAmount, isTime } from './amount-words.ts';
import { subjectWords } from './clause-subject.ts';
import { isCurrency, type Measured, nothing, slotOf } from './measure.ts';
import { isMeasure, nounWords, phraseWords } from './noun-words.ts';
import { isFailed, isOpen } from './predicate.ts';
import { chunkOf, governedBy, headAt, linkAt, lowerAt, type Spot, skipBack } from './spot.ts';
import { formOf, objectOf } from './verb-phrase.ts';

/** "up 4.2 pct", "down five cents at": the adverb is the change, its subject the clause's. */
export function upOrDown({ parse, first, at, unit }: Spot): Measured | null {
	const adverb = beforeQualifier(parse, first);
	const before = lowerAt(parse, adverb);
	if (!/^(?:up|down|off|higher|lower)$/.test(before)) return null;
	if (unit === null && before !== 'up' && before !== 'down') return null;
	const verb = parse.words[adverb - 1];
	if (verb?.class === 'verb' && !verb.forms.some(({ base }) => ENDING.test(base))) return null;
	const governed = governedBy(parse, at);
	if (governed !== null && CHANGE_VERBS.has(governed.clause.group.base)) return null;
	const action = before === 'up' || before === 'higher' ? 'rose' : 'fell';
	const clause = governed?.clause ?? lastClause(parse, at);
	const beside = withNoun(parse, adverb);
	if (beside !== null) return { of: beside, action, change: { at, slot: 'by' }, labelled: false, open: false };
	const far = governed === null && clause !== null && first - clause.group.last > NEAR;
	const counted = governed === null && clause !== null ? countedObject(parse, clause) : undefined;
	const of =
		clause === null ? null : counted === undefined ? (driven(parse, clause) ?? subjectWords(parse, clause)) : counted;
	return {
		of,
		action,
		change: { at: governed?.clause.at ?? at, slot: 'by' },
		labelled: false,
		open: far || (clause !== null && isOpen(parse, clause)),
	};
}

/** `carried 3.2 million [passengers], up 4 %`: the object that is up, null where it has no noun; undefined where the verb has none of the kind. */
function countedObject(parse: ParsedSentence, clause: Clause): Span | null | undefined {
	const { base } = clause.group;
	const object = objectOf(parse, clause);
	if (object < 0 || clause.passive || !isAmount(parse, object)) return undefined;
	if (LEVEL_VERBS.has(base) || CHANGE_VERBS.has(base) || ENDING.test(base)) return undefined;
	return isMeasure(parse, object) ? (phraseWords(parse, object) ?? undefined) : countedWords(parse, object);
}

/** Words from a verb to an adverb of change that still speaks of its subject beyond doubt. */
const NEAR = 8;

/** "fell 2 %, with [its rival] down 3 %": the noun `with` brings along. */
function withNoun(parse: ParsedSentence, adverb: number): Span | null {
	const at = chunkOf(parse.chunks, adverb - 1);
	const noun = parse.chunks[at];
	return isNounPhrase(noun) && noun.last === adverb - 1 && linkAt(parse, at - 1) === 'with'
		? phraseWords(parse, at)
		: null;
}

/** Verbs of a market's day, beside which `up` is the change: `closed up 3 %`. */
const ENDING = /^(?:close|open|end|finish|settle|trade|be)$/;

/** `drove [the cost] up by $5m`. */
function driven(parse: ParsedSentence, clause: Clause): Span | null {
	const object = /^(?:drive|push|send|bring|force|take|move|put|mark|pull|keep)$/.test(clause.group.base)
		? objectOf(parse, clause)
		: -1;
	return object < 0 || isAmount(parse, object) ? null : phraseWords(parse, object);
}

const lastClause = (parse: ParsedSentence, at: number): Clause | null =>
	parse.clauses.findLast((clause) => clause.at < at && (clause.kind === 'main' || clause.kind === 'relative')) ?? null;

/** "Profit rose 5 % to $3m", "cut rates by 25 points", "turnout was 64 %", "sold the mill for $5m". */
export function ofVerb(spot: Spot): Measured | null {
	const { parse, at, unit, inner } = spot;
	const governed = governedBy(parse, at, inner);
	if (governed === null) return null;
	const { clause, link, between } = governed;
	if (isFailed(clause)) return null;
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
	const owned = ownedShare(parse, clause, link, unit);
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
		const changes = object >= 0 && object !== at && !isAmount(parse, object) && CHANGING.has(base);
		const behind = link === 'by' && object < 0 && CHANGING.has(base) ? parse.chunks[at + 1] : undefined;
		const of = changes
			? phraseWords(parse, object)
			: isNounPhrase(behind) && !behind.time && !isAmount(parse, at + 1)
				? phraseWords(parse, at + 1)
				: clause.passive || object === at || !CHANGING.has(base) || object < 0 || isAmount(parse, object)
					? subjectWords(parse, clause)
					: null;
		const action = ledTo(base, link) ?? formOf(parse, clause, clause.passive || changes ? 'done' : 'does');
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
			: { of, action: null, change: { at: clause.at, slot: slotOf(link) }, labelled: false, open: false };
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
	if (
		LEVEL_VERBS.has(base) &&
		(link === null || link === 'at' || link === 'to' || link === 'from' || link === 'as') &&
		(between.length === 0 || (link === 'as' && between.every((chunk) => EXTENT.test(headAt(parse, chunk)))))
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
			open: isOpen(parse, clause),
		};
	}
	if (
		!PRICING_VERBS.has(base) ||
		(base === 'cost' && unit === '%') ||
		(link === null && base !== 'cost' && base !== 'fetch')
	)
		return null;
	if (
		/^(?:hold|stay|remain|leave|keep|maintain)$/.test(base) &&
		(!(unit === '%' || isCurrency(unit)) || !/^(?:above|below|near|around|under|over|at)$/.test(link ?? ''))
	)
		return null;
	if (link !== null && !/^(?:at|for|to|above|below|near|around)$/.test(link)) return null;
	if (object < 0 && !clause.passive && TRADING.test(base)) return null;
	if (!clause.passive && /^(?:report|support)$/.test(base)) return null;
	const of =
		base === 'cost' || clause.passive || object < 0 || object === at
			? subjectWords(parse, clause)
			: isAmount(parse, object)
				? countedWords(parse, object)
				: phraseWords(parse, object);
	return {
		of,
		action: clause.group.negated
			? null
			: formOf(parse, clause, clause.passive || (object >= 0 && object !== at) ? 'done' : 'does'),
		change: null,
		labelled: false,
		open: isOpen(parse, clause),
	};
}

/** The noun of a counted object: of `bought 780,000 [common shares] for $2 each`; null of a sum or share. */
function countedWords(parse: ParsedSentence, at: number): Span | null {
	const chunk = parse.chunks[at];
	if (!isNounPhrase(chunk)) return null;
	if (isMeasure(parse, at)) return phraseWords(parse, at);
	let number = chunk.head;
	while (number >= chunk.first && parse.words[number]?.class !== 'number') number--;
	if (/^(?:%|pct|percent)$/.test(lowerAt(parse, number + 1)) && number + 1 < chunk.head)
		return nounWords(parse, number + 2, chunk.head, -1);
	if (/^(?:%|pct|percent|cent)$/.test(lowerAt(parse, chunk.head)) && linkAt(parse, at + 1) === 'of')
		return phraseWords(parse, at + 2);
	if (
		number >= chunk.head ||
		/^(?:%|pct|percent|dlrs?|dollars?|pounds?|euros?|stg|mln|bln|billion|million)$/.test(lowerAt(parse, number + 1))
	)
		return null;
	return nounWords(parse, number + 1, chunk.head, -1);
}

/** Verbs that name no price of their subject: `tendering for the shares at $100`. */
const TRADING =
	/^(?:buy|acquire|(?:re)?purchase|resell|rent|lease|charter|offer|issue|tender|exercise|float|redeem|put|set|fix|buy)$/;

/** Who jumps a length is not what it measures: `jumped 30 feet from a window`. */
const LEAPING = /^(?:jump|leap|climb|fall|drop|plunge|slide|tumble)$/;
const LENGTHS = /^(?:metre|foot|yard|mile|kilometre|centimetre|inch)$/;

/** `added $1.89 [to $48.62]`: the level was not added. */
const ledTo = (base: string, link: string | null): string | null =>
	link === 'to' && /^(?:add|lose|shed)$/.test(base) ? (base === 'add' ? 'rose' : 'fell') : null;

/** `[Acme], owned 41 % by a fund`: the share is of the subject. */
function ownedShare(parse: ParsedSentence, clause: Clause, link: string | null, unit: string | null): Measured | null {
	if (unit !== '%' || link !== null || !clause.passive || !/^(?:own|hold|control)$/.test(clause.group.base))
		return null;
	const of = subjectWords(parse, clause);
	const action = clause.group.negated ? null : formOf(parse, clause, 'done');
	return { of, action, change: null, labelled: false, open: isOpen(parse, clause) };
}

/** `grew 15.7 %, down from 23 %`: the rate before, not where the change began. */
function comparedFrom(parse: ParsedSentence, at: number): boolean {
	const link = skipBack(parse, at - 1);
	return /^(?:up|down)$/.test(linkAt(parse, link - 1)) && parse.chunks[link - 2]?.kind !== 'verb';
}

/** `not far from the low of 5 %`. */
const isFarFrom = (parse: ParsedSentence, at: number): boolean =>
	/^(?:far|away|different|apart)$/.test(linkAt(parse, skipBack(parse, at - 1) - 1));

/** `dropped its $100 offer`: the amount says which. */
const isOwn = ({ parse, phrase, first }: Spot): boolean =>
	phrase.first < first && parse.words[phrase.first]?.class === 'possessive';

/** "sales were down 25 % to $4m": the end of a change that an adverb says. */
function movedTo(parse: ParsedSentence, clause: Clause, link: string | null): Measured | null {
	let at = clause.group.last + 1;
	if (DEGREES.test(lowerAt(parse, at))) at++;
	if (isAmount(parse, chunkOf(parse.chunks, at))) at = pastAmount(parse, at);
	const adverb = lowerAt(parse, at);
	if (!ENDING.test(clause.group.base)) return null;
	if (STEADY.test(adverb))
		return link === 'at' ? { ...nothing(subjectWords(parse, clause)), open: isOpen(parse, clause) } : null;
	if (!/^(?:up|down|higher|lower)$/.test(adverb)) return null;
	if (lowerAt(parse, at + 1) === 'than') return null;
	if (link !== 'to' && link !== 'from' && link !== 'at') return null;
	const change = { at: clause.at, slot: slotOf(link) };
	const action = /^(?:up|higher)$/.test(adverb) ? 'rose' : 'fell';
	return { of: subjectWords(parse, clause), action, change, labelled: false, open: isOpen(parse, clause) };
}

const DEGREES =
	/^(?:slightly|marginally|sharply|much|little|far|well|broadly|fractionally|largely|virtually|almost|nearly|still|relatively|roughly|essentially)$/;

/** `were [44 %] lower at $9m`: past how much. */
function pastAmount({ words }: ParsedSentence, from: number): number {
	let at = from;
	while (
		at < from + 6 &&
		/^(?:number|noun|adverb|determiner)$/.test(words[at]?.class ?? '') &&
		!/^(?:up|down|higher|lower)$/.test(words[at]?.lower ?? '')
	)
		at++;
	return at;
}

/** `revenue was [flat] at $91m`. */
const STEADY = /^(?:flat|steady|unchanged|stable|level|static|constant|changed)$/;

/** Whether the amount is what is taken, lost or raised, not how much something changed. */
const isTaken = (base: string, unit: string | null, isObject: boolean): boolean =>
	!/^%$|point$/.test(unit ?? '') && (TAKING.test(base) || (isObject && DOING_ONLY.test(base)));

/** Change verbs that never stand without somebody who does it: `raised $30m`. */
const DOING_ONLY = /^(?:raise|cut|lower|reduce|boost|trim|slash|lift|hike|push|upgrade|revise|mark|devalue|scale)$/;

/** `the [index] gained 12 points`: how far it moved. */
const isOfIndex = (parse: ParsedSentence, { subject }: Clause, { last }: Spot): boolean =>
	/^points?$/.test(lowerAt(parse, last)) && INDEX.test(headAt(parse, subject.at(-1) ?? -1));

/** What is measured in points. */
export const INDEX =
	/^(?:index|indices|indexes|average|gauge|benchmark|barometer|futures|market|ratings?|shares|stocks|dow|ftse|footsie|nasdaq|nikkei|dax|cac|topix|sensex)$/;

/** `adding $1.89 to $48.62`: a step and where it led. */
const leadsTo = (parse: ParsedSentence, { last, inner }: Spot): boolean =>
	inner === 'to' || (lowerAt(parse, last + 1) === 'to' && STARTS_AMOUNT.test(parse.words[last + 2]?.text ?? ''));

const STARTS_AMOUNT = /^(?:[$£€]|\d)/;

const reachesEnd = (parse: ParsedSentence, link: string | null, between: readonly number[]): boolean =>
	(link === null || link === 'from') && between.every((chunk) => isAmount(parse, chunk) || isTime(parse, chunk));

/** `as [high] as $6`. */
const EXTENT = /^(?:high|low|much|many|little|few|large|great|small|long)$/;

/** `taking borrowing costs to 2 %`. */
const BRINGING = /^(?:bring|take|send|drive|leave|put|push|pull|force)$/;

const BROUGHT = /^(?:to|from|past|above|below|beyond|under|over)$/;

/** Verbs that change a measure by a share of it, and otherwise take or lose things: `lost 5 %`, `lost 40 jobs`. */
const TAKING = /^(?:lose|gain|shed|add|move|mark|return|push|recover)$/;

function isChange(parse: ParsedSentence, clause: Clause, link: string | null, between: readonly number[]): boolean {
	const { base } = clause.group;
	if (base === 'go') return /^(?:up|down)$/.test(lowerAt(parse, clause.group.last + 1));
	if (!CHANGE_VERBS.has(base)) return false;
	const object = objectOf(parse, clause);
	if (link === null)
		return between.every(
			(chunk) => isAmount(parse, chunk) || isTime(parse, chunk) || (chunk === object && DOING_ONLY.test(base)),
		);
	if (link === 'of') return CARRIERS.has(headAt(parse, between[0] ?? -1));
	return /^(?:by|to|from|at|above|below|past|under|beyond|near)$/.test(link);
}

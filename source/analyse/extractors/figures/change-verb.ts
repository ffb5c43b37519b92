import type { Span } from '../../../domain/span.ts';
import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { participleOf } from '../../grammar/verb-forms.ts';
import { CARRIERS, CHANGE_VERBS, CHANGING, LEVEL_VERBS, PRICING_VERBS } from '../../lexicons/changes.ts';
import { DULL_VERBS } from '../../lexicons/happenings.ts';
import { isAmount, isTime } from './amount-words.ts';
import { currencyAt, subjectWords } from './clause-subject.ts';
import { gappedMember } from './gapped.ts';
import { isCurrency, type Measured, slotOf } from './measure.ts';
import { phraseWords } from './noun-words.ts';
import { isFailed, isOpen } from './predicate.ts';
import { governedBy, headAt, linkAt, lowerAt, type Spot, skipBack } from './spot.ts';
import { countedWords, movedTo } from './up-or-down.ts';
import { formOf, objectOf } from './verb-phrase.ts';

/** "Profit rose 5 % to $3m", "cut rates by 25 points", "turnout was 64 %", "sold the mill for $5m". */
export function ofVerb(spot: Spot): Measured | null {
	const { parse, at, unit, inner } = spot;
	const governed = governedBy(parse, at, inner);
	if (governed === null) return null;
	const { clause, link, between } = governed;
	if (isFailed(clause)) return null;
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
	if (link === 'from' ? !SPANNING.test(base) : link !== null && !/^(?:at|for|to|above|below|near|around)$/.test(link))
		return null;
	const sought = object < 0 ? whichOf(parse, clause) : null;
	if (object < 0 && !clause.passive && sought === null && TRADING.test(base)) return null;
	if (!clause.passive && /^(?:report|support)$/.test(base)) return null;
	if (unit === '%' && PRICED.test(base) && !PAPERS.test(headAt(parse, clause.subject.at(-1) ?? -1))) return null;
	const of =
		sought ??
		(base === 'cost' || clause.passive || object < 0 || object === at
			? subjectWords(parse, clause)
			: isAmount(parse, object)
				? countedWords(parse, object)
				: phraseWords(parse, object));
	return {
		of,
		action:
			clause.group.negated || base === 'put'
				? null
				: formOf(parse, clause, clause.passive || (object >= 0 && object !== at) ? 'done' : 'does'),
		change: null,
		labelled: false,
		open: isOpen(parse, clause),
	};
}

/** `[Rover], which it sold for £10`: what a relative before the subject stands for. */
function whichOf(parse: ParsedSentence, { subject }: Clause): Span | null {
	const relative = (subject[0] ?? 0) - 1;
	if (parse.chunks[relative]?.kind !== 'relative' || !/^(?:which|that)$/.test(linkAt(parse, relative))) return null;
	const noun = parse.chunks[relative - 1]?.kind === 'comma' ? relative - 2 : relative - 1;
	return isNounPhrase(parse.chunks[noun]) && !isAmount(parse, noun) ? phraseWords(parse, noun) : null;
}

/** `[The dollar] was buying 104 yen`: the currency whose rate that is. */
function exchanged(parse: ParsedSentence, clause: Clause): Measured | null {
	const at = clause.subject.at(-1) ?? -1;
	const of = currencyAt(parse, at);
	return of === null ? null : { of, action: null, change: null, labelled: false, open: isOpen(parse, clause) };
}

/** Bonds are priced in per cent of what they pay back; their issuers and managers are not. */
const PRICED = /^(?:price|quote|issue|offer)$/;
const PAPERS =
	/^(?:issues?|bonds?|notes?|loans?|deals?|debentures?|offers?|offering|papers?|tranches?|warrants?|shares?|eurobonds?|gilts?|certificates?|bills|securities|stocks?|floaters?|convertibles?|coupons?)$/;

/** Verbs of prices that start somewhere: `cost from $80 to $120`. */
const SPANNING = /^(?:price|cost|sell|start|retail|quote|rent)$/;

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

/** Whether the amount is what is taken, lost or raised, not how much something changed. */
const isTaken = (base: string, unit: string | null, isObject: boolean): boolean =>
	!/^%$|point$/.test(unit ?? '') && (TAKING.test(base) || (isObject && DOING_ONLY.test(base)));

/** Change verbs that never stand without somebody who does it: `raised $30m`. */
const DOING_ONLY = /^(?:raise|cut|lower|reduce|boost|trim|slash|lift|hike|push|upgrade|revise|mark|devalue|scale)$/;

/** `lost 90 % of its [customers]`: what went, not who lost it. */
const isShareOfOwn = ({ parse, at, unit }: Spot, base: string, link: string | null): boolean =>
	unit === '%' && link === null && TAKING.test(base) && linkAt(parse, at + 1) === 'of';

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

/** Verbs that `up` and `down` make verbs of change: `has shot up by 5 %`. */
const UPWARDS = /^(?:go|shoot|come|zoom|race|bounce|spring)$/;

function isChange(parse: ParsedSentence, clause: Clause, link: string | null, between: readonly number[]): boolean {
	const { base } = clause.group;
	if (UPWARDS.test(base)) return /^(?:up|down)$/.test(lowerAt(parse, clause.group.last + 1)) && !clause.passive;
	if (!CHANGE_VERBS.has(base)) return false;
	const object = objectOf(parse, clause);
	if (link === null)
		return between.every(
			(chunk) => isAmount(parse, chunk) || isTime(parse, chunk) || (chunk === object && DOING_ONLY.test(base)),
		);
	if (link === 'of') return CARRIERS.has(headAt(parse, between[0] ?? -1));
	return /^(?:by|to|from|at|above|below|past|under|beyond|near)$/.test(link);
}

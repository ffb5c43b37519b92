import { onOneLine } from '../../../domain/span.ts';
import { isCurrency, isPeriod } from '../../extractors/figures/measure.ts';
import { isPersonNoun } from '../../extractors/figures/persons.ts';
import { isNounPhrase } from '../../grammar/chunks.ts';
import { type Chosen, countedBefore, isAsideOfSubject, isChange, type Unsaid } from './chosen.ts';

type Guard = (told: Chosen) => Unsaid | null;

const NOT_COUNTED: Unsaid = { counts: null };

const escaped = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+');

/** Words that bound or hedge a number. */
const HEDGE = String.raw`(?:(?:an?|the|some|about|around|nearly|almost|over|more\s+than|at\s+least|up\s+to|just|only|estimated)\s+)*`;

const tailOf = (pattern: string): RegExp => new RegExp(String.raw`${pattern}\s+${HEDGE}$`, 'iu');

const ENDS_WITHIN = tailOf(String.raw`\bwithin`);

/** `[within] 30 mg of the limit`, `pull out within [two years]`: how far off, or until when; `wants [a deal] within two weeks`. */
const isWithin: Guard = ({ before, words, behind, fact: { unit, counts, action } }) => {
	const bound = /^within\s/i.test(words);
	if (!bound && !ENDS_WITHIN.test(before)) return null;
	if (!isPeriod(unit)) return /^\s+of\s/.test(behind) ? NOT_COUNTED : null;
	return action === null && before.replace(ENDS_WITHIN, '').trimEnd().endsWith(` ${counts}`) ? null : NOT_COUNTED;
};

/** `3 cm [short] of the standard`, `$1bn [below] the May sum`: how far apart two amounts are. */
const isApart: Guard = ({ behind, fact: { unit, counts, action } }) => {
	if (unit === null || isPeriod(unit) || (isChange(action) && !/^(?:raised|added|returned)$/.test(action ?? '')))
		return null;
	const apart = APART.exec(behind)?.[0];
	if (apart === undefined) return null;
	const isTarget = counts !== null && behind.slice(apart.length, apart.length + counts.length + 12).includes(counts);
	return isTarget || isCurrency(unit) ? { counts: null, action: null } : { action: null };
};

const APART = /^\s+(?:above|below|short\s+of|shy\s+of|higher\s+than|lower\s+than|(?:less|more|fewer)\s+than)\s/;

/** `losing hundreds of [millions]`: the number's own words. */
const isOwnNumber: Guard = ({ fact: { counts } }) =>
	counts !== null &&
	/^(?:tens|dozens|scores|hundreds|thousands|[mbtz]illions|millions|billions|trillions)$/i.test(counts)
		? NOT_COUNTED
		: null;

/** `defended her 3,000[m title] in eight minutes`: words that a number before them is torn from. */
const isTorn: Guard = ({ text, fact: { counts, start, end }, parse }) => {
	if (counts === null || !/^(?:dlrs?|[mb]ln|pct|cts?|k?m|cm|mm|kg|p|stg)\s/i.test(counts)) return null;
	const opens = parse?.words[0]?.start ?? start;
	const torn = new RegExp(String.raw`\d\s?${escaped(counts)}`);
	return torn.test(text.slice(opens, end)) ? NOT_COUNTED : null;
};

/** `the [largest] lender with $4bn, followed by Chad with $3bn`, `the second town with the [highest] takings`: only one is. */
const isOfOneOnly: Guard = ({ text, before, previous, fact: { counts, start } }) => {
	if (counts === null || !/^(?:\p{Ll}{2,}est|most|least)\s/u.test(counts) || /^(?:interest|request)/.test(counts))
		return null;
	const since = previous?.counts === counts ? text.slice(previous.end, start) : '';
	if (/\b(?:followed|ahead\s+of|then|and|while|with)\b/i.test(since)) return NOT_COUNTED;
	const place = before.lastIndexOf(counts);
	return place >= 0 && /\b(?:second|third|fourth|fifth|next)\b/.test(before.slice(0, place)) ? NOT_COUNTED : null;
};

/** `the rate of the levy [ranges] from 3 % to 5 %`: a verb, which the grammar took for a noun. */
const isOverVerb: Guard = ({ before, fact: { counts } }) => {
	const noun = counts === null ? undefined : /^(.*\S)\s+(?:ranges?|var(?:y|ies)|stands?|starts?)$/.exec(counts)?.[1];
	return noun === undefined || !tailOf(String.raw`${escaped(counts ?? '')}\s+(?:from|between|at)`).test(before)
		? null
		: { counts: noun };
};

/** `the goal set for this [levy], which was $200m`: what is meant may be either noun. */
const isOfEither: Guard = (told) => {
	if (!isCurrency(told.fact.unit) || !WHICH_IS.test(told.before)) return null;
	const { parse } = told;
	const at = countedBefore(told);
	return parse?.chunks[at - 1]?.kind === 'preposition' && parse.chunks[at + 1]?.kind === 'comma' ? NOT_COUNTED : null;
};

const WHICH_IS = tailOf(String.raw`,\s+which\s+(?:is|was|were|are|amounts?\s+to|came\s+to|totall?ed)`);

/** `interest [on] $9bn`, `profit [after] a $2 gain`: the sum is of something else than the noun before. */
const isOnSum: Guard = ({ before, fact: { counts, unit } }) =>
	counts !== null && isCurrency(unit) && stands(counts, before.slice(0, ON_SUM.exec(before)?.index ?? 0))
		? NOT_COUNTED
		: null;

const ON_SUM = tailOf(String.raw`\s+(?:on|after|before|excluding|despite)`);

/** Whether words stand at the end of others, however those are spaced and written. */
const stands = (words: string, before: string): boolean =>
	onOneLine(before).toLowerCase().endsWith(onOneLine(words).toLowerCase());

/** `profit after a $2 [gain] rose to $9`: the gain did not. */
const isOfAside: Guard = (told) => {
	const { parse } = told;
	const at = countedBefore(told);
	return parse !== null && at >= 0 && isAsideOfSubject(parse, at) ? NOT_COUNTED : null;
};

/** `firms with [debts] below $7m`, whatever the sentence names elsewhere. */
const isWithNoun: Guard = ({ before, words, fact: { counts, unit } }) => {
	if (!isCurrency(unit)) return null;
	const noun = WITH_NOUN.exec(BOUND.test(words) ? `${before.trimEnd()} below ` : before)?.[1];
	return noun === undefined || noun === counts ? null : { counts: noun.replaceAll(/\s+/g, ' ') };
};

const BOUND = /^(?:below|above|under|over|exceeding)\s/i;
const WITH_NOUN =
	/\bwith\s+(?:an?\s+|the\s+)?((?!more\b|less\b|fewer\b)\p{Ll}[\p{Ll}-]+(?:\s+\p{Ll}[\p{Ll}-]+){0,2})\s+(?:below|above|under|over|exceeding)\s+$/u;

/** `a freeze on [payments] and on the lines that banks gave, worth $15bn`: what is worth that stands behind another verb. */
const isWorthFarther: Guard = (told) => {
	const { before, spot, parse, fact } = told;
	if (fact.counts === null || spot === null || parse === null || !WORTH.test(before)) return null;
	const at = countedBefore(told);
	return at < 0 || parse.chunks.slice(at, spot.at).some(({ kind }) => kind === 'verb') ? NOT_COUNTED : null;
};

const WORTH = tailOf(String.raw`,\s+worth`);

/** `87 % of what was raised, that is, $9m`, `a chance of 50 %. … at [40 mph]`: of another sentence, and in another unit. */
const isTakenFarther: Guard = ({ text, before, previous, parse, fact: { counts, unit, start, end } }) => {
	if (counts === null || parse === null || unit === null) return null;
	if (/\bthat\s+is(?:\s+to\s+say)?,\s+$/.test(before)) return before.includes(counts) ? null : NOT_COUNTED;
	const [first, last] = [parse.words[0]?.start ?? start, parse.words.at(-1)?.end ?? end];
	if (text.slice(first, last).toLowerCase().includes(counts.toLowerCase())) return null;
	const isMeasure = unit !== '%' && !isCurrency(unit) && !isPeriod(unit);
	return isMeasure && previous !== null && previous.unit !== unit ? NOT_COUNTED : null;
};

/** `[smokers] declared $3m`: who did something with a sum is not measured by it. */
const isDoer: Guard = ({ before, fact: { counts, unit, action } }) => {
	if (!isCurrency(unit) || isChange(action)) return null;
	const head = counts?.split(' ').at(-1)?.toLowerCase() ?? '';
	if (!(isPersonNoun(head) || /(?:ers|ees)$/.test(head))) return null;
	const verb = tailOf(
		String.raw`${escaped(counts ?? '')}\s+(?:have\s+|has\s+|had\s+)?(\p{Ll}+ed|paid|spent|made|took|gave|lost|won)`,
	);
	const told = verb.exec(before)?.[1];
	return told === undefined || REACHING.test(told) ? null : NOT_COUNTED;
};

const REACHING =
	/^(?:totall?ed|averaged|numbered|amounted|reached|exceeded|topped|passed|remained|stayed|valued|priced|hovered)$/;

/** `took $9m, a 4 % [increase]`: what grew is the sum before, not who took it. */
const isGrowthOfSum: Guard = ({ before, words, behind, previous, fact: { counts, unit } }) => {
	if (counts === null || unit !== '%' || !isCurrency(previous?.unit ?? null)) return null;
	if (
		!/\d[^.;]{0,14},\s+an?\s+$/.test(before) ||
		!/^\s*(?:increase|rise|fall|drop|decline|decrease|gain|jump)\b/.test(
			behind.trimStart() === behind ? (words.split(' ').at(-1) ?? '') : behind,
		)
	)
		return null;
	return TAKING.test(previous?.action ?? '') || previous?.counts !== counts ? NOT_COUNTED : null;
};

const TAKING = /^(?:took|taken|earned|made|spent|paid|raised|collected|grossed|got|lost|won)\b/;

/** `an [estimate] of 1 % growth was cut to a 3 % decline`: the estimate did not shrink. */
const isOfEstimate: Guard = ({ text, fact: { counts, action, end } }) => {
	if (counts === null || !/\b(?:estimate|forecast|prediction|projection|target)s?$/.test(counts) || !isChange(action))
		return null;
	return CHANGE_NOUN.test(text.slice(Math.max(0, end - 12), end + 14)) ? NOT_COUNTED : null;
};

const CHANGE_NOUN = /\b(?:growth|decline|rise|fall|increase|drop|decrease|contraction|expansion)\b/;

/** `got [two weeks] to decide`: the time there is for something. */
const isTimeFor: Guard = ({ before, behind, fact: { unit } }) =>
	isPeriod(unit) && /^\s+to\s+\p{Ll}/u.test(behind) && HAVING.test(before) ? { counts: null, action: null } : null;

const HAVING = tailOf(String.raw`\b(?:has|have|had|got|gets?|have\s+got|['’](?:ve|s)\s+got|gives?|gave|given)`);

/** `thirty [times] cheaper`. */
const isTimes: Guard = ({ behind, fact: { counts, unit } }) =>
	unit === null && counts !== 'times' && /^\s+times\s+(?:(?:more|less|as)\s|\p{Ll}+er\b)/u.test(behind)
		? { counts: 'times', action: null }
		: null;

/** `spent $5m on [radio] and newspaper adverts`: cut at an "and". */
const isCutAtAnd: Guard = ({ behind, fact: { counts } }) => {
	const link = counts === null || /s$/i.test(counts) ? undefined : LINK.exec(behind)?.[0];
	if (counts === null || link === undefined) return null;
	const [told, next] = [onOneLine(counts), onOneLine(behind.slice(link.length))];
	return next.startsWith(told) && /^ (?:and|or) \p{Ll}/u.test(next.slice(told.length)) ? NOT_COUNTED : null;
};

const LINK = /^\s+(?:on|for|in)\s+/;

/** `paid 75 cts a [share] in dividends`: what is paid stands behind what it is paid for. */
const isPaidIn: Guard = ({ behind, fact: { counts, unit } }) => {
	const [, per, paid] = (isCurrency(unit) && PAID_IN.exec(behind)) || [];
	return paid !== undefined && counts === per ? { counts: paid.replaceAll(/\s+/g, ' ') } : null;
};

const PAID_IN =
	/^\s+(?:an?|per)\s+(\p{Ll}+)\s+in\s+((?:[\p{Ll}-]+\s+){0,3}(?:dividends?|tax(?:es)?|wages|interest|fees|rent|damages|compensation|dues|fines))\b/u;

/** `profit 40 mln vs [30 mln]`: the same as before. */
const isVersus: Guard = ({ text, previous, fact: { counts, unit, start } }) =>
	previous?.unit === unit && previous.counts !== counts && /^\s+vs\.?\s+$/.test(text.slice(previous.end, start))
		? { counts: previous.counts }
		: null;

/** `met [hurdles and the flow of orders] fell`: of two nouns the first ends the clause before. */
const isOverClauses: Guard = (told) => {
	const { counts } = told.fact;
	const parts = counts === null ? null : /^(.+?)\s+and\s+(?:the|an?)\s+(.+)$/.exec(counts);
	const at = countedBefore({ ...told, fact: { ...told.fact, counts: parts?.[1] ?? null } });
	if (parts === null || at < 1 || told.parse === null) return null;
	const chunk = told.parse.chunks[at];
	return isNounPhrase(chunk) && told.parse.chunks[at - 1]?.kind === 'verb' ? { counts: parts[2] ?? null } : null;
};

/** `half [of those who die]`, `a third of what was lost`: of another than what the sentence counts besides. */
const isOfThose: Guard = ({ behind, fact: { counts, unit, value } }) =>
	counts !== null &&
	(unit === '%' || (unit === null && value < 1)) &&
	/^\s+of\s+(?:those|people|everyone|all)\s+who\b|^\s+of\s+what\b/.test(behind) &&
	!/^(?:those|people)\b/.test(counts) &&
	!behind.includes(counts)
		? NOT_COUNTED
		: null;

/** What a figure does not count or measure, though it was chosen. */
export const COUNTED: readonly Guard[] = [
	isWithin,
	isApart,
	isOwnNumber,
	isTorn,
	isOfOneOnly,
	isOverVerb,
	isOfEither,
	isOnSum,
	isOfAside,
	isWithNoun,
	isWorthFarther,
	isTakenFarther,
	isDoer,
	isGrowthOfSum,
	isOfEstimate,
	isTimeFor,
	isTimes,
	isCutAtAnd,
	isPaidIn,
	isVersus,
	isOverClauses,
	isOfThose,
];

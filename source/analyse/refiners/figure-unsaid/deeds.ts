import { governedBy, linkAt, lowerAt, skipBack } from '../../extractors/figures/spot.ts';
import { formOf, formOfBase } from '../../extractors/figures/verb-phrase.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { verbForms } from '../../grammar/verb-forms.ts';
import { CHANGE_NOUNS } from '../../lexicons/changes.ts';
import { BEFALLS, EVENT_NOUNS } from '../../lexicons/happenings.ts';
import { isOneOfTwo } from '../figure-doubts/one-of-two.ts';
import { type Chosen, clauseOfAction, isAsideOfSubject, isChange, type Unsaid } from './chosen.ts';

type Guard = (told: Chosen) => Unsaid | null;

const NOT_DONE: Unsaid = { action: null };

/** `has [not raced] for five years`: what was not done. */
const isNegated: Guard = (told) => {
	const clause = clauseOfAction(told);
	if (clause === null || told.parse === null || !clause.group.negated) return null;
	const { first, last } = clause.group;
	const only = told.parse.words.slice(first, last + 2).some(({ lower }) => /^(?:only|just|merely)$/.test(lower));
	return only ? null : NOT_DONE;
};

/** `by [getting] 40 people to move`, `wants 12 ships to sail`: a verb that only brings about what follows. */
const isBringing: Guard = (told) => {
	const { spot, parse, fact, behind } = told;
	const clause = clauseOfAction(told);
	if (spot === null || parse === null || clause === null || clause.passive || clause.at > spot.at) return null;
	if (fact.unit !== null || !/^(?:get|want|have|need|like|expect|cause|enable|allow)$/.test(clause.group.base))
		return null;
	return /^(?:\s+(?:of\s+)?\p{L}+){0,3}?\s+to\s+\p{Ll}/u.test(behind) ? NOT_DONE : null;
};

/** Links after which a noun belongs to a sum's own noun: `profit [after] a $2 gain`. */
const ASIDE = /^(?:after|before|excluding|including|despite|on|from|to|against|with|without)$/;

/** `profit after a $2 gain [rose]`, `cutting the limit from [9 kg] can be [expected] to help`: what is done by another noun than the figure's. */
const isOfSubjectsTail: Guard = (told) => {
	const { spot, parse } = told;
	const clause = clauseOfAction(told);
	if (spot === null || parse === null || clause === null) return null;
	if (clause.at <= spot.at || clause.group.form !== 'finite') return null;
	if ((clause.subject[0] ?? -1) > spot.at) return null;
	if (isAsideOfSubject(parse, spot.at)) return NOT_DONE;
	const { chunks } = parse;
	const back = skipBack(parse, spot.at - 1);
	const link = spot.inner ?? (chunks[back]?.kind === 'preposition' ? linkAt(parse, back) : '');
	const before = spot.inner === null ? chunks[back - 1]?.kind : 'noun';
	if (!ASIDE.test(link) || before !== 'noun') return null;
	const between = chunks.slice(spot.at + 1, clause.at);
	return between.every(({ kind }) => kind === 'noun' || kind === 'preposition' || kind === 'adverb') ? NOT_DONE : null;
};

/** `44 % of what was [raised] was spent in May`: of the whole, not of the part. */
const isOfWhole: Guard = ({ behind, fact: { action, unit, value } }) => {
	if (action === null || !(unit === '%' || (unit === null && value < 1))) return null;
	const whole = OF_WHAT.exec(behind)?.[1];
	return whole !== undefined && action.split(' ')[0] === whole ? NOT_DONE : null;
};

const OF_WHAT = /^\s+of\s+what\s+(?:\p{L}+\s+){0,2}?(?:was|were|is|are|has\s+been|had\s+been|have\s+been)\s+(\p{Ll}+)/u;

/** `letters were [included] in 22 books`: what holds something has it not done to itself. */
const isHolder: Guard = (told) => {
	const { spot, parse, fact } = told;
	if (spot === null || parse === null || fact.unit !== null || fact.value < 1) return null;
	const governed = governedBy(parse, spot.at, spot.inner);
	if (governed?.link !== 'in' || governed.between.length > 0 || !governed.clause.passive) return null;
	return HELD.test(governed.clause.group.base) && formOf(parse, governed.clause, 'done') === fact.action
		? NOT_DONE
		: null;
};

const HELD =
	/^(?:include|contain|mention|describe|feature|list|quote|cite|publish|reflect|see|find|discover|detect|use|name|print|hide|note|record|show)$/;

/** `12 of the 19 hold papers [considered] secret`: a participle that says more of another noun, behind the figure's own verb. */
const isOfObject: Guard = (told) => {
	const { spot, parse, fact } = told;
	const clause = clauseOfAction(told);
	if (spot === null || parse === null || clause?.kind !== 'done' || clause.at <= spot.at) return null;
	if (clause.subject.includes(spot.at) || (fact.action !== null && BEFALLS.has(fact.action))) return null;
	const own = parse.clauses.some(
		({ at, subject, group }) => at > spot.at && at < clause.at && subject.includes(spot.at) && group.form === 'finite',
	);
	return own ? NOT_DONE : null;
};

/** `[pulled] out of its slump within two years`: a verb that without its way says something else. */
const isWithoutWay: Guard = (told) => {
	const { parse, fact } = told;
	const clause = clauseOfAction(told);
	if (parse === null || clause === null || fact.action?.includes(' ') === true || isChange(fact.action)) return null;
	const [next, after] = [lowerAt(parse, clause.group.last + 1), lowerAt(parse, clause.group.last + 2)];
	return next === 'out' &&
		after === 'of' &&
		/^(?:pull|back|drop|opt|talk|grow|walk|run|come|get|break)$/.test(clause.group.base)
		? NOT_DONE
		: null;
};

/** `led by 48 % to [45 %]`: the other's share. */
const isOthersShare: Guard = (told) => (told.fact.unit === '%' && isOneOfTwo(told) ? NOT_DONE : null);

const AGAINST =
	/\b(?:against|compared\s+(?:with|to)|versus|vs)\s+(?:an?\s+|the\s+|about\s+|some\s+|around\s+|only\s+|just\s+)*(?:monthly\s+|annual\s+|yearly\s+|weekly\s+|average\s+|quarterly\s+)?$/i;

/** `fell to $2m a month, against [$3m] a year before`: what it is measured against did not fall. */
const isMeasuredAgainst: Guard = ({ before, fact: { action, from, to } }) =>
	isChange(action) && from === null && to === null && AGAINST.test(before) ? NOT_DONE : null;

/** `will add the cup to [the four] they won`: nothing rose. */
const isAddedTo: Guard = ({ before, behind, fact: { action, unit } }) =>
	action === 'rose to' &&
	unit === null &&
	ADDED.test(before) &&
	/^\s+(?:\p{Ll}+\s+)?(?:he|she|it|they|we|already)\s/u.test(behind)
		? { counts: null, action: null }
		: null;

const ADDED =
	/\badd(?:s|ed|ing)?\s+(?:an?|the|his|her|its|their|this|another)\s[^.;:\d]*\bto\s+(?:the|his|her|its|their)\s+$/i;

/** `an [estimate] of 2 % growth`: no growth that was. */
const isOnlyEstimated: Guard = ({ before, fact: { action, unit } }) =>
	unit === '%' && isChange(action) && ESTIMATE.test(before) ? NOT_DONE : null;

const ESTIMATE =
	/\b(?:estimates?|forecasts?|predictions?|projections?|expectations?|targets?)\s+(?:of|for)\s+(?:an?\s+|about\s+|around\s+)*$/i;

/** `would [work] with 10 singers`, `[shrank] in May with $3m lent`: what is done with them, not to them. */
const isDoneWith: Guard = (told) => {
	const { spot, parse, fact } = told;
	if (spot === null || parse === null) return null;
	if (isChange(fact.action)) return isBesideChange(told, parse, skipBack(parse, spot.at - 1)) ? NOT_DONE : null;
	if (fact.unit !== null) return null;
	const governed = governedBy(parse, spot.at, spot.inner);
	const clause = clauseOfAction(told);
	if (governed?.link !== 'with' || governed.between.length > 0 || clause !== governed.clause) return null;
	return clause.group.modal !== null && !clause.passive ? NOT_DONE : null;
};

/** `[shrank] in May with $3m lent`; of `with sales [falling] by 4 %`, `with a 4 % rise` the change is the figure's own. */
function isBesideChange(told: Chosen, parse: ParsedSentence, link: number): boolean {
	const clause = clauseOfAction(told);
	return (
		clause !== null &&
		clause.at < link &&
		told.fact.unit !== '%' &&
		linkAt(parse, link) === 'with' &&
		parse.chunks[link - 1]?.kind !== 'comma'
	);
}

/** `Bari would [benefit] from 40 boats`, `[spend] it on 40 boats`, `[work] for $3`, `[voted] in 12 towns`: verbs that others do beside the figure. */
const isBeside: Guard = (told) => {
	const { spot, parse, fact } = told;
	const clause = clauseOfAction(told);
	if (spot === null || parse === null || clause === null || clause.at > spot.at || clause.passive) return null;
	const link = linkAt(parse, skipBack(parse, spot.at - 1));
	const { base } = clause.group;
	const goods =
		fact.unit === null && ((link === 'on' && base === 'spend') || (link === 'in' && TAKING_PART.test(base)));
	return goods ||
		(GAINING.test(base) && lowerAt(parse, clause.group.last + 1) === 'from') ||
		(link === 'for' && base === 'work')
		? NOT_DONE
		: null;
};

const TAKING_PART = /^(?:participate|turn|vote|live|work|compete)$/;
const GAINING = /^(?:benefit|suffer|profit|recover)$/;

/** `40 million [phones]`: goods that are called like a verb. */
const isOwnName: Guard = ({ fact: { counts, action, unit } }) => {
	if (unit !== null || action === null) return null;
	const head = counts?.split(' ').at(-1)?.toLowerCase() ?? '';
	if (EVENT_NOUNS.has(head) || CHANGE_NOUNS.has(head)) return null;
	const isSame = (base: string): boolean => formOfBase(base, 'done') === action || formOfBase(base, 'does') === action;
	return verbForms(head).some(({ base, nounish }) => nounish && isSame(base)) ? NOT_DONE : null;
};

/** `get the price [down to] $9`: no deed done to a sum. */
const isGettingTo: Guard = ({ before, fact: { action } }) =>
	action === 'got' && /\b(?:down|up|back)?\s*to\s+(?:below\s+|under\s+|about\s+)?$/.test(before) ? NOT_DONE : null;

/** What did not happen to a figure, or to something else, though it was chosen. */
export const DEEDS: readonly Guard[] = [
	isNegated,
	isBringing,
	isOfSubjectsTail,
	isOfWhole,
	isHolder,
	isOfObject,
	isWithoutWay,
	isOthersShare,
	isMeasuredAgainst,
	isAddedTo,
	isOnlyEstimated,
	isDoneWith,
	isBeside,
	isOwnName,
	isGettingTo,
];

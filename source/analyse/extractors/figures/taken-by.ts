import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { CHANGE_VERBS, CHANGING, PRICING_VERBS } from '../../lexicons/changes.ts';
import { BEFALLS, DULL_VERBS, STATIVE_VERBS } from '../../lexicons/happenings.ts';
import { REPORTING_VERBS, type ReportingSense } from '../../lexicons/reporting-verbs.ts';
import { VERB_FRAMES } from '../../lexicons/verb-frames.ts';
import { isAmount, isTime } from './amount-words.ts';
import { done, type Happened } from './happened.ts';
import { isCurrency, isPeriod } from './measure.ts';
import { GIVING, opensClause } from './object.ts';
import { isFailed, isOpen } from './predicate.ts';
import { type Governed, linkAt, lowerAt, type Spot } from './spot.ts';
import { formOf, formOfBase, objectOf } from './verb-phrase.ts';
import { isUndone, isWronged } from './wronged.ts';

/** Not done, or no deed. */
export const isUntold = (parse: ParsedSentence, clause: Clause): boolean =>
	clause.group.negated ||
	isFailed(parse, clause) ||
	isWronged(parse, clause) ||
	isUndone(parse, clause) ||
	(STATIVE_VERBS.has(clause.group.base) && !(clause.passive && clause.group.base === 'hold'));

/** `held a [two-day] summit`. */
const isHeld = ({ unit, phrase, last }: Spot, { base, negated }: Clause['group']): boolean =>
	base === 'hold' && !negated && isPeriod(unit) && phrase.head > last;

/** What a verb does with what it takes, by itself or by a preposition. */
export function asTaken(spot: Spot, at: number, { clause, link, between }: Governed): Happened | null {
	const { parse } = spot;
	const { base } = clause.group;
	if (
		(isUntold(parse, clause) && !isHeld(spot, clause.group)) ||
		opensClause(parse, at) ||
		isToDo(parse, at) ||
		EMPTY.test(base) ||
		(base === 'lead' && link === 'to' && at !== spot.at) ||
		(spot.unit === null && PARTLY.test(base))
	)
		return null;
	const others = between.filter((chunk) => !isTime(parse, chunk) && linkAt(parse, chunk - 1) !== 'of');
	const bare = at === spot.at && spot.phrase.head <= spot.last;
	if (isLoose(parse, clause)) return null;
	const particle = particleOf(spot, clause, link, others);
	if (particle !== null) {
		const whole = say(spot, clause, true);
		return done(`${whole.action} ${particle}`, whole.open);
	}
	if (link === null) {
		if (!clause.passive && isSaying(base, spot.unit)) return null;
		const given = GIVING.test(base) || (LASTING.test(base) && isPeriod(spot.unit));
		if (others.length > (given ? 1 : 0) || (clause.passive && !GIVING.test(base))) return null;
	} else if (isPeriod(spot.unit) && base === 'sign' && !bare && others.length <= 1) {
		return say(spot, clause, true);
	} else if (isPeriod(spot.unit) && bare && !(link === 'by' && BEATING.test(base))) {
		if (link === 'in' && others.length === 0 && RUNNING.test(base)) return say(spot, clause, false);
		if (
			link !== 'for' ||
			others.some((chunk) => isAmount(parse, chunk)) ||
			PLACED.test(lowerAt(parse, spot.phrase.first)) ||
			PLACED.test(lowerAt(parse, spot.first - 1))
		)
			return null;
	} else if (!isTakenBy(spot, clause, link, others, bare)) return null;
	const told = say(spot, clause, link === null);
	return link !== null && BEFALLS.has(told.action) && !isPeriod(spot.unit) ? null : told;
}

/** `pushed through [three rises]`, `set it back [60 years]`: the particle right before the phrase that makes its verb one; null where none is. */
function particleOf(
	{ parse, phrase, first }: Spot,
	{ group, passive }: Clause,
	link: string | null,
	others: readonly number[],
): string | null {
	if (link !== null && !passive && others.length === 0 && VERB_FRAMES.get(`${group.base} ${link}`)?.object === true)
		return link;
	const before = lowerAt(parse, Math.min(first, phrase.first) - 1);
	return link === null && others.length === 1 && before === 'back' ? before : null;
}

/** Verbs that take a time from somebody: `will take [me] six weeks`. */
const LASTING = /^(?:take|cost|save|leave|buy)$/;

/** `includes a credit of 3 mln and [charge] 2 mln`: a base form that cannot share the subject of the verb it is joined to. */
const isLoose = (parse: ParsedSentence, { kind, group, governor }: Clause): boolean =>
	group.bare && (kind === 'other' || (kind === 'main' && governor !== null && isThird(parse, governor.group)));

const isThird = (parse: ParsedSentence, { first, last, past, base }: Clause['group']): boolean =>
	first === last && !past && lowerAt(parse, last) !== base;

/** What comes at the end of a time: `matures in [12 years]`. */
const RUNNING = /^(?:mature|expire|lapse)$/;

/** Words that make of a length a stretch of the calendar: `for [the past] two years`. */
const PLACED = /^(?:the|past|last|next|first|final|these|those|previous|coming)$/;

/** Verbs that tell nothing without what stands behind their object: `put [$3m] of loans on the list`. */
export const EMPTY = /^(?:put|let|compare|underwrite)$/;

/** What happened to the counted is told by what stands with these: `left 40 homes without power`. */
const PARTLY = /^(?:leave|go|come|walk|down|stop)$/;

/** `expects its [five-year] term to be judged`: what is expected is told by the verb behind. */
function isToDo(parse: ParsedSentence, at: number): boolean {
	let next = at + 1;
	while (parse.chunks[next]?.kind === 'preposition' && isNounPhrase(parse.chunks[next + 1])) next += 2;
	const verb = parse.chunks[next];
	return verb?.kind === 'verb' && verb.form === 'infinitive' && verb.passive;
}

/** `bail out of a [$3bn] deal`, `sold it for [$4m]`, `left them with [5 %]`: by which preposition an amount, or the thing it describes, goes with a verb. */
function isTakenBy(
	{ unit, parse }: Spot,
	clause: Clause,
	link: string,
	others: readonly number[],
	bare: boolean,
): boolean {
	const { base } = clause.group;
	if (unit === null || others.length > 1 || lowerAt(parse, clause.group.last + 1) === 'short') return false;
	if (link === 'by' && BEATING.test(base) && !clause.passive && bare) return true;
	if (link === 'with' && base === 'leave') return true;
	if (others.length === 1)
		return (
			bare && (link === 'for' || (link === 'at' && PRICING_VERBS.has(base))) && others[0] === objectOf(parse, clause)
		);
	if (!bare) return isOutOf(parse, clause) || VERB_FRAMES.get(base)?.prepositions.has(link) === true;
	return /^(?:for|at|to|with|into|on|by|over)$/.test(link) && base !== 'end' && !DULL_VERBS.has(base);
}

/** What is done by so much: `beat them by [40 metres]`. */
const BEATING = /^(?:beat|win|lose|defeat|outsell|outnumber|outbid|miss)$/;

const isOutOf = (parse: ParsedSentence, { group }: Clause): boolean =>
	lowerAt(parse, group.last + 1) === 'out' && lowerAt(parse, group.last + 2) === 'of';

function say({ parse, unit }: Spot, clause: Clause, taken: boolean): Happened {
	const { base } = clause.group;
	const does = !clause.passive && (!taken || (CHANGE_VERBS.has(base) && !CHANGING.has(base)));
	const form = `${formOf(parse, clause, does ? 'does' : 'done')}${isOutOf(parse, clause) ? ' out' : ''}`;
	return done(
		unit !== null && taken && BEFALLS.has(form) ? formOfBase(base, 'done') : form,
		isOpen(parse, clause) ||
			AHEAD.test(base) ||
			RUNNING.test(base) ||
			(/^(?:need|face)$/.test(base) && !clause.group.past),
	);
}

/** Verbs whose object is not yet, whoever wants, fears or is to get it. */
export const AHEAD =
	/^(?:promise|pledge|plan|propose|demand|seek|expect|forecast|predict|threaten|warn|want|require|consider|envisage|foresee|risk|await|budget|vow|request|recommend)$/;

/** Verbs whose object is most likely what was said, but of money: `claimed [$3m]`. */
export const isSaying = (base: string, unit: string | null): boolean =>
	/^(?:go|come|agree)$/.test(base) ||
	(!AHEAD.test(base) &&
		REPORTING_VERBS.get(base)?.senses.some((sense) => TELLING.has(sense)) === true &&
		!(isCurrency(unit) && MONEYED.test(base)) &&
		!(isPeriod(unit) && /^(?:begin|continue)$/.test(base)));

const TELLING: ReadonlySet<ReportingSense> = new Set(['say', 'assert', 'think', 'know', 'concede', 'reply']);
const MONEYED = /^(?:claim|add|assume|charge|read|begin|continue)$/;

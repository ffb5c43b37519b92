import { isNounPhrase } from '../../grammar/chunks.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { isPeriod } from './measure.ts';
import { chunkOf, clauseAt, governedBy, headAt, linkAt, lowerAt, type Spot, skipBack } from './spot.ts';
import { isPossible } from './would-be.ts';

/** Whether an amount stands in what is intended, still to come, or said to be untrue, however its own verb tells it. */
export const isIntended = (spot: Spot): boolean =>
	isMadeTo(spot) ||
	isTargetAhead(spot) ||
	isAwaited(spot) ||
	isTermOfPlan(spot) ||
	isYetToBegin(spot) ||
	isWithinNext(spot) ||
	isUntrue(spot);

/** `within the next [ten months]`, `over the coming [five years]`: a time still to come. */
const isWithinNext = ({ parse, phrase, first, unit }: Spot): boolean =>
	isPeriod(unit) &&
	/^(?:next|coming)$/.test(lowerAt(parse, first - 1)) &&
	/^(?:within|in|over|during|for|through|throughout)$/.test(lowerAt(parse, phrase.first - 1));

/** Verbs that bring their object to do something. */
const BRINGING = /^(?:get|keep|have|set|see|leave|bring|put|send|start)$/;

/** Chunks looked through on either side of an amount. */
const REACH = 10;

/** `the aim was to keep [ovens] running at [90 %]`: a deed in -ing of the object of a verb that is ahead, or that object. */
function isMadeTo({ parse, at }: Spot): boolean {
	for (let verb = at + 1, past = false; verb > Math.max(0, at - REACH); verb--) {
		const chunk = parse.chunks[verb];
		if (chunk?.kind === 'verb') {
			const clause = clauseAt(parse, verb);
			if (clause === null) return false;
			if (clause.group.form === 'ing' && clause.group.first === clause.group.last && !past) past = true;
			else return past && clause.kind === 'infinitive' && BRINGING.test(clause.group.base) && isIdea(parse, verb);
		} else if (verb !== at + 1 && !/^(?:noun|preposition|adverb)$/.test(chunk?.kind ?? '')) return false;
	}
	return false;
}

/** `the [aim] is to`, `hopes to`: what an infinitive hangs on, where that is no deed done. */
function isIdea(parse: ParsedSentence, verb: number): boolean {
	const governor = clauseAt(parse, verb)?.governor ?? null;
	if (governor === null) return false;
	if (governor.group.base === 'be') return AIMS.test(headAt(parse, governor.subject.at(-1) ?? -1));
	return AIMING.test(governor.group.base);
}

/** What somebody has in mind. */
const AIMS =
	/^(?:ideas?|aims?|goals?|plans?|intentions?|objectives?|hopes?|ambitions?|targets?|purpose|task|challenge|dream|strategy|priority|trick|mission|proposals?)$/;

const AIMING =
	/^(?:aim|hope|plan|intend|want|wish|seek|propose|expect|pledge|promise|vow|threaten|need|attempt|try|struggle)$/;

/** `struggle to meet its [2.4 %] growth target`: a target that is not reached yet. */
function isTargetAhead({ parse, at, phrase, last, inner }: Spot): boolean {
	if (phrase.head <= last || !TARGETS.test(lowerAt(parse, phrase.head))) return false;
	const governed = governedBy(parse, at, inner);
	return governed !== null && isPossible(governed.clause);
}

const TARGETS = /^(?:targets?|goals?|aims?|objectives?|ambitions?)$/;

/** `until at least [40 %] of the shares have been tendered`: what something waits for. */
function isAwaited({ parse, at, last }: Spot): boolean {
	if (!/^(?:until|unless|till)$/.test(linkAt(parse, skipBack(parse, at - 1)))) return false;
	for (let verb = chunkOf(parse.chunks, last) + 1; verb < at + REACH; verb++) {
		const chunk = parse.chunks[verb];
		if (chunk?.kind === 'verb') return /^(?:has|have|is|are)$/.test(lowerAt(parse, chunk.first));
		if (!/^(?:noun|preposition|adverb)$/.test(chunk?.kind ?? '')) return false;
	}
	return false;
}

/** `plans a venture to make parts, with an outlay of [$4m]`: what belongs to a deed that is ahead. */
function isTermOfPlan({ parse, at }: Spot): boolean {
	const of = skipBack(parse, at - 1);
	const noun = parse.chunks[of - 1];
	if (linkAt(parse, of) !== 'of' || !isNounPhrase(noun) || !/^an?$/.test(lowerAt(parse, noun.first))) return false;
	if (linkAt(parse, of - 2) !== 'with') return false;
	for (let verb = of - 3; verb > Math.max(0, of - REACH); verb--) {
		const kind = parse.chunks[verb]?.kind ?? '';
		const clause = kind === 'verb' ? clauseAt(parse, verb) : null;
		if (clause !== null) return isPossible(clause) || /^(?:plan|propose|want|seek)$/.test(clause.group.base);
		if (!/^(?:noun|preposition|adverb|comma)$/.test(kind)) return false;
	}
	return false;
}

/** `begins with a trial on [12 buses] from March`: the present tense of what has its day still to come. */
function isYetToBegin({ parse, at, inner }: Spot): boolean {
	const governed = governedBy(parse, at, inner);
	if (governed === null || !/^(?:begins?|starts?)$/.test(lowerAt(parse, governed.clause.group.last))) return false;
	if (governed.clause.group.first !== governed.clause.group.last) return false;
	return (
		linkAt(parse, governed.clause.at + 1) === 'with' &&
		parse.chunks.some(
			(chunk) => isNounPhrase(chunk) && chunk.time && /^(?:in|from|on)$/.test(lowerAt(parse, chunk.first - 1)),
		)
	);
}

/** `claims that she was in charge of [£2bn] were not true`: a tale that is denied. */
function isUntrue({ parse, at }: Spot): boolean {
	const { chunks } = parse;
	const told = chunks.findIndex(
		(chunk, index) =>
			index < at &&
			(isNounPhrase(chunk)
				? TALES.has(headAt(parse, index))
				: // added that claims she had it were not true
					chunk.kind === 'verb' && chunks[index - 1]?.kind === 'relative' && TALES.has(linkAt(parse, index))),
	);
	if (told < 0) return false;
	for (let verb = at + 1; verb < chunks.length; verb++) {
		const chunk = chunks[verb];
		if (chunk?.kind === 'comma' || chunk?.kind === 'relative') return false;
		if (chunk?.kind !== 'verb' || clauseAt(parse, verb)?.group.base !== 'be') continue;
		const next = chunk.last + 1;
		const not = lowerAt(parse, next) === 'not' ? 1 : 0;
		const said = lowerAt(parse, next + not);
		return not === 1 || chunk.negated ? /^(?:true|correct|accurate|right)$/.test(said) : FALSE.test(said);
	}
	return false;
}

const TALES: ReadonlySet<string> = new Set(
	`
	claims claim reports report rumours rumour rumors rumor allegations allegation suggestions suggestion accusations
	accusation stories story
	`.match(/\S+/g),
);

const FALSE = /^(?:untrue|false|unfounded|baseless|wrong|incorrect|inaccurate|nonsense|rubbish|groundless)$/;

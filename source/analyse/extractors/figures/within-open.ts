import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { clauseAt, headAt, linkAt, lowerAt, type Spot, skipAhead, skipBack } from './spot.ts';

/**
 * Whether what an amount stands in tells what will, would, may or should be, is to be, is supposed or only at choice, however far its own
 * clause hangs from the verb that says so: `would have sales of $3m and a capacity of [9 tonnes]`, `wants strikers who are near [20 goals]`,
 * `a first cargo of [400 barrels] could leave`, `face a maximum [two-year] ban`, `if it was for [eight months]`. What is named as known
 * (`would be below the [4 tonnes] of last year`) is so all the same.
 */
export function isWithinOpen(spot: Spot): boolean {
	const { parse, phrase, first, last } = spot;
	if (isMost(parse, phrase.first, first)) return true;
	if (!parse.words.some(({ lower }) => OPENING.has(lower))) return false;
	if (isKnown(parse, phrase.first, first)) return false;
	if (isAtChoice(parse, spot.at)) return true;
	if (reducedBehind(parse, spot.at, last)) return false;
	const seen = new Set<number>();
	let at = spot.at;
	while (at >= 0 && !seen.has(at)) {
		seen.add(at);
		const clause = clauseOf(parse, at, spot.unit === null);
		if (clause === null) return false;
		if (isOpenWith(parse, clause)) return true;
		if (isTold(clause)) return false;
		at = clause.subject[0] ?? -1;
		const noun = seen.has(at) ? verbBefore(parse, at) : null;
		if (noun !== null) return isOpenWith(parse, noun);
	}
	return false;
}

/** Whether a clause that hangs on a noun tells by itself how things are: `who [won] 20`, `which [holds] 900`. */
const isTold = ({ kind, group }: Clause): boolean =>
	kind === 'relative'
		? group.base !== 'be' || group.past || group.first !== group.last
		: kind !== 'doing' && kind !== 'done';

/** Whether a clause or, from an infinitive, one that it hangs on is open. */
function isOpenWith(parse: ParsedSentence, clause: Clause): boolean {
	for (let outer: Clause | null = clause; outer !== null; outer = outer.kind === 'infinitive' ? outer.governor : null)
		if (isOpenClause(parse, outer)) return true;
	return false;
}

/** Words of which one stands wherever something may be within what is open; nearly all sentences cost this look alone. */
const OPENING: ReadonlySet<string> = new Set(
	`will would may might could should must shall 'll 'd if unless whether need needs want wants due scheduled slated set expected supposed
	planned poised likely option options hope hopes threatened threatens chance plan plans aim aims`.split(/\s+/),
);

/** `the 40 tonnes`, `its $3m debt`, `Peru's $3bn debt`: an amount that the sentence takes as known. */
const isKnown = (parse: ParsedSentence, from: number, to: number): boolean =>
	parse.words.slice(from, to).some((word, at) => word.class === 'genitive' || (at === 0 && KNOWN.test(word.lower))) ||
	lowerAt(parse, from - 1) === 'the';

const KNOWN = /^(?:the|its|their|his|her|our|my|your|these|those|this|that|both|all)$/;

/** `a [maximum] two-year ban`: the most there may be. */
function isMost(parse: ParsedSentence, from: number, to: number): boolean {
	for (let at = from; at < to; at++) if (/^(?:maximum|minimum)$/.test(lowerAt(parse, at))) return true;
	return false;
}

/** `an [option] for a further 70 aircraft`. */
function isAtChoice(parse: ParsedSentence, at: number): boolean {
	const link = skipBack(parse, at - 1);
	return /^(?:for|on|over)$/.test(linkAt(parse, link)) && /^options?$/.test(headAt(parse, skipBack(parse, link - 1)));
}

/** `the £80m [spent] last year would be better spent`: what was done says itself so. */
function reducedBehind({ clauses }: ParsedSentence, at: number, last: number): boolean {
	return clauses.some(
		({ kind, subject, group }) => kind === 'done' && subject.includes(at) && group.first === last + 1,
	);
}

/** The clause a phrase stands in: whose subject it is or belongs to, else of the verb before it. What `which` says of a sum (`valued at [$4bn] which should`) may be said of the deal. */
function clauseOf(parse: ParsedSentence, at: number, counted: boolean): Clause | null {
	for (let noun = at; noun >= 0; ) {
		const own = parse.clauses.find(
			({ kind, subject }) =>
				(kind === 'main' || (kind === 'relative' && counted) || kind === 'other') && subject.includes(noun),
		);
		if (own !== undefined) return own;
		const link = skipBack(parse, noun - 1);
		const outer = skipBack(parse, link - 1);
		if (parse.chunks[link]?.kind !== 'preposition' || !isNounPhrase(parse.chunks[outer])) break;
		noun = outer;
	}
	return verbBefore(parse, at);
}

/** The verb a phrase follows, past other phrases and the commas of `with` and of lists. */
function verbBefore(parse: ParsedSentence, at: number): Clause | null {
	for (let before = at - 1; before >= Math.max(0, at - REACH); before--) {
		const { kind = '', last = -1 } = parse.chunks[before] ?? {};
		if (kind === 'verb') return clauseAt(parse, before);
		if (kind === 'comma' && !/^(?:with|including|and|or)$/.test(linkAt(parse, before + 1))) return null;
		if (!/^(?:noun|preposition|adverb|coordinator|comma)$/.test(kind) || SETTLED.test(lowerAt(parse, last)))
			return null;
	}
	return null;
}

/** What a phrase behind these tells is so already: `may stop due to [25 miles] of damage`. */
const SETTLED = /^(?:because|due|owing|despite|since|after|following|amid|instead|unlike|like|than)$/;

/** Chunks from an amount back to its verb. */
const REACH = 14;

function isOpenClause(parse: ParsedSentence, clause: Clause): boolean {
	const { group, kind, governor } = clause;
	if (group.modal !== null) return OPEN.test(group.modal) && !(group.negated && group.modal === 'could');
	if (kind === 'infinitive') return governor !== null && WANTING.test(governor.group.base) && !governor.group.past;
	return isDue(parse, clause) || isSupposed(parse, clause) || isBetter(parse, clause);
}

/** `would be [better spent] on 40 vans`. */
function isBetter({ chunks }: ParsedSentence, { group, at }: Clause): boolean {
	if (!/^(?:either|participle)$/.test(group.form)) return false;
	const helper = chunks[at - 1]?.kind === 'verb' ? chunks[at - 1] : chunks[at - 2];
	return helper?.kind === 'verb' && helper.base === 'be' && helper.modal !== null && OPEN.test(helper.modal);
}

const OPEN = /^(?:will|would|may|might|could|should|must|shall|'ll|'d)$/;

/** Verbs whose infinitive is still to be done. */
const WANTING =
	/^(?:need|want|hope|plan|aim|intend|expect|propose|seek|wish|threaten|vow|pledge|promise|set|schedule)$/;

/** `are [due] for delivery`, `are scheduled to attend`, `jobs are threatened`. */
function isDue(parse: ParsedSentence, { group, at }: Clause): boolean {
	if (group.negated) return false;
	const word =
		group.base === 'be'
			? lowerAt(parse, parse.chunks[skipAhead(parse, at + 1)]?.first ?? -1)
			: lowerAt(parse, group.last);
	const next = lowerAt(parse, (group.base === 'be' ? group.last + 1 : group.last) + 1);
	return (
		(group.base === 'be' || group.passive) && (word === 'threatened' || (DUE.test(word) && /^(?:to|for)$/.test(next)))
	);
}

const DUE = /^(?:due|scheduled|slated|set|expected|supposed|planned|poised|likely)$/;

/** `if it was just for eight months`: a condition. */
function isSupposed(parse: ParsedSentence, { subject, at, kind }: Clause): boolean {
	return kind !== 'relative' && /^(?:if|unless|whether)$/.test(linkAt(parse, skipBack(parse, (subject[0] ?? at) - 1)));
}

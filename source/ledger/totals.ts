import type { Party } from '../domain/fact.ts';
import type { Candidate } from './candidate.ts';
import { isOfOnePlace } from './each-place.ts';
import { DEATH } from './happened.ts';
import type { Page } from './page.ts';
import type { Statement, Uncompared } from './statement.ts';

const PART_BEFORE =
	/\b(?:including|includes|included|among (?:them|those|whom|the \w+)|of (?:them|whom|those|which|these)|(?:two|three|four|five|six|seven|eight|nine|ten|\d+) of)\s+(?:(?:were|was|are|at least|about|some|the|as)\s+)*$/i;
const PART_WORDS = /^(?:\S+ )?(?:\S+ )?\S+ of (?:the|those|these|them|whom|which|his|her|their)\b/i;
const BEFORE_THEN =
	/\b(?:at first|first (?:said|reported|thought|believed|told|put)|initial(?:ly)?(?: reports?)?|originally|earlier (?:said|reported|reports?|count|toll|estimates?)|previous (?:count|toll|estimate|figure)|previously (?:said|reported|thought)|had (?:earlier |previously )?(?:said|reported))\b/i;
/** Words that leave no doubt that a count was given up. */
const THEN_ALONE =
	/\b(?:at first (?:said|reported|thought|believed)|first (?:thought|believed|feared)|initial(?:ly)?(?: reports?)? (?:said|put|had|reported|suggested|thought)|in initial reports|originally (?:said|put|reported|thought|believed))\b/i;
const NOT_AS_FIRST = /\bnot\s+$/i;
const MENDED =
	/\b(?:correct(?:ing|ed|s)|revis(?:ing|ed|es)|lower(?:ing|ed) (?:its|the|their)|rais(?:ing|ed) (?:its|the|their)|down from|up from|not \S+ as (?:first|initially|originally|earlier|previously))\b/i;

/** Decides which of an article's figures of one happening are totals, which parts of them, and which were thought before. */
export function settle(
	page: Page,
	members: readonly Candidate[],
): { readonly statements: Statement[]; readonly dropped: Uncompared[] } {
	const statements: Statement[] = [];
	const dropped: Uncompared[] = [];
	for (const group of Map.groupBy(members, lineOf).values()) {
		const told = group.map((member) => ({
			member,
			isSuperseded: isSuperseded(page, member),
			isPart: member.kind !== 'measure' && (isTold(page, member, members) || isOfOnePlace(page, member.fact)),
		}));
		const now = told.filter(({ member, isSuperseded: was, isPart }) => !was && !isPart && !countsDead(member, members));
		const most = Math.max(...now.map(({ member }) => member.fact.max ?? member.fact.value), Number.NEGATIVE_INFINITY);
		for (const { member, isSuperseded: was, isPart } of told) {
			const { fact } = member;
			const isLess =
				!was &&
				isSmaller(
					member,
					now.map((one) => one.member),
					most,
				);
			// No total of them is told beside them; another article may tell it.
			const isBesideOthers =
				member.kind !== 'measure' &&
				member.counted.group !== null &&
				isListed(
					member,
					now.map((one) => one.member),
				);
			const reason = refusal(
				member,
				now.map((one) => one.member),
				members,
			);
			const left = isBesideOthers
				? `one of several groups told of; no total of those ${member.action} beside them`
				: reason;
			if (left !== null)
				dropped.push({ start: fact.start, end: fact.end, text: page.textOf(fact), value: fact.value, reason: left });
			if (reason === null)
				statements.push(
					statementOf(
						page,
						member,
						isPart || isLess || isBesideOthers,
						was && (wasGivenUp(page, member) || now.some((one) => one.member.fact.value !== fact.value)),
					),
				);
		}
	}
	return { statements, dropped };
}

/** Others shot or taken to hospital beside the dead are the wounded. */
const actionOf = ({ counted, action }: Candidate): string =>
	counted.of === 'person' && counted.isBeside && (action === 'shot' || action === 'hospitalized') ? 'wounded' : action;

const lineOf = (member: Candidate): string =>
	`${member.counted.of}|${actionOf(member)}|${member.kind}|${member.holder}`;

function isSuperseded(page: Page, { fact, sentence }: Candidate): boolean {
	const before = page.article.text.slice(sentence.start, fact.start);
	const after = page.article.text.slice(fact.end, Math.min(sentence.end, fact.end + 40));
	if (NOT_AS_FIRST.test(before) || /^[^,.]{0,12}\bas (?:first|initially|originally|earlier|previously)\b/i.test(after))
		return true;
	const turn = /\b(?:but|though|although|later|now|since then)\b/i.exec(before);
	return BEFORE_THEN.test(turn === null ? before : before.slice(turn.index));
}

function wasGivenUp(page: Page, { fact, sentence }: Candidate): boolean {
	const text = page.article.text.slice(sentence.start, fact.start);
	return THEN_ALONE.test(text) && !/\b(?:but|later|now|since then)\b/i.test(text);
}

/** Whether its own words say that it tells of some of those counted: "including two women", "two of them", "one other". */
function isTold(page: Page, member: Candidate, members: readonly Candidate[]): boolean {
	const { fact, sentence, counted, action } = member;
	const before = page.article.text.slice(sentence.start, fact.start);
	if (PART_BEFORE.test(before)) return true;
	if (PART_WORDS.test(page.textOf(fact)) && !/^all\b/i.test(before.split(/\s+/).at(-1) ?? '')) return true;
	if (counted.of !== 'person') return false;
	if (members.some((other) => isOfSoMany(page, member, other))) return true;
	if (REST_OF_SO_MANY.test(`${before}${page.textOf(fact)}`)) return true;
	if (counted.isBeside && members.some((other) => isSaidBefore(other, member))) return true;
	const others = members.filter(
		(other) =>
			other.sentence.start === sentence.start &&
			other.fact !== fact &&
			other.action !== action &&
			other.counted.of === 'person',
	);
	if (counted.isBeside && !isBesideDead(page, member, others, members)) return true;
	if (DEGREE.test(page.article.text.slice(fact.end, fact.end + 30))) return true;
	return fact.value === 1 && fact.max === null && action !== 'killed' && others.length === 0;
}

/** `Two of four victims said so, and the other two are in hospital`: the rest of those counted. */
const REST_OF_SO_MANY =
	/\bof\s+(?:(?:the|those|these)\s+)?(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b.*\bthe\s+(?:other|remaining)\s+\S+(?:\s+\p{Ll}+){0,2}$/isu;

/** `Two of four other victims who were shot`: some of those that the number behind it counts. */
const isOfSoMany = (page: Page, { fact, action }: Candidate, other: Candidate): boolean =>
	other.action === action &&
	other.fact.start > fact.end &&
	/^\s+of\s+(?:(?:the|those|these|some|about)\s+)?$/i.test(page.article.text.slice(fact.end, other.fact.start));

/** `two had been killed, but two more have since died`: what is added to those that the same sentence tells of. */
const isSaidBefore = (other: Candidate, { sentence, fact, action }: Candidate): boolean =>
	other.sentence.start === sentence.start &&
	other.fact.start < fact.start &&
	other.action === action &&
	other.counted.of === 'person';

const DEGREE = /^\s+(?:\w+\s+)?(?:critically|seriously|severely|badly|gravely|slightly|lightly|moderately|fatally)\b/i;

/** "two killed and four others injured", "killed a teenager. Three others were wounded": the others are all of their kind. */
function isBesideDead(
	page: Page,
	{ action, index, sentence }: Candidate,
	others: readonly Candidate[],
	members: readonly Candidate[],
): boolean {
	if (others.length > 0) return true;
	if (action === 'killed') return false;
	if (members.some((member) => member.action === 'killed')) return true;
	const before = page.sentences[index - 1];
	return DEATH.test(page.textOf(before === undefined ? sentence : { start: before.start, end: sentence.end }));
}

/** A smaller number of a group, beside the number of all. */
function isSmaller(member: Candidate, now: readonly Candidate[], most: number): boolean {
	const { fact, counted, kind } = member;
	if (kind === 'measure' || (fact.max ?? fact.value) >= most) return false;
	if (counted.of !== 'person') return false;
	const isOtherSource = now.some(
		(other) =>
			other.fact.value === most &&
			other.fact.source !== null &&
			fact.source !== null &&
			other.fact.source.text !== fact.source.text,
	);
	return counted.group !== null || !isOtherSource;
}

/** Why a figure is left out after all. */
function refusal(member: Candidate, now: readonly Candidate[], members: readonly Candidate[]): string | null {
	const { kind, action } = member;
	if (kind === 'measure') {
		const values = new Set(now.map((one) => one.fact.value));
		return values.size > 1 ? 'the article gives several amounts of it' : null;
	}
	return countsDead(member, members) ? `counts the dead among the ${action}` : null;
}

/** `four victims with gunshot wounds`, of whom two died and `two others were injured`: the larger number takes in the dead. */
function countsDead({ action, fact }: Candidate, members: readonly Candidate[]): boolean {
	if (action !== 'wounded') return false;
	const valuesOf = (of: string): number[] =>
		members
			.filter((one) => one.action === of || (of === 'wounded' && actionOf(one) === of))
			.map((one) => one.fact.value);
	return valuesOf('killed').some((dead) => dead > 0 && valuesOf('wounded').includes(fact.value - dead));
}

/** "10 civilians and 12 soldiers": groups side by side in one sentence are parts of a whole that is not told. */
function isListed(member: Candidate, now: readonly Candidate[]): boolean {
	const beside = now.filter(
		(other) =>
			other.sentence.start === member.sentence.start &&
			other.counted.group !== null &&
			other.counted.group !== member.counted.group,
	);
	if (beside.length === 0) return false;
	const sum = member.fact.value + beside.reduce((total, { fact }) => total + fact.value, 0);
	return !now.some(({ fact, counted }) => counted.group === null && fact.value === sum);
}

function statementOf(page: Page, member: Candidate, isPart: boolean, isSupersededNow: boolean): Statement {
	const { fact, counted, kind, scope, words } = member;
	return {
		start: fact.start,
		end: fact.end,
		text: page.textOf(fact),
		said: { start: member.sentence.start, end: member.sentence.end },
		sentence: words,
		counted,
		holder: member.holder,
		action: actionOf(member),
		kind,
		value: fact.value,
		max: fact.max,
		qualifier: fact.qualifier,
		unit: fact.unit,
		source: sourceOf(fact.source),
		asOf: fact.asOf,
		scope,
		place: scope.places[0] ?? page.placeWithin(member.sentence),
		isPart,
		isSuperseded: isSupersededNow,
		isCorrection: MENDED.test(words),
	};
}

const PRONOUN = /^(?:he|she|they|it|we|i|you|who|this|that|these|those|him|her|them|us|me)$/i;

const ADVERB = /\s+(?:first|later|also|initially|originally|earlier|previously|now|then)$/i;

/** Who says it; nobody where the sentence has only a pronoun, for whom that means is a guess. */
const sourceOf = (source: Party | null): string | null =>
	source === null || PRONOUN.test(source.text) ? null : source.text.replace(ADVERB, '');

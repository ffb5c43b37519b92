import { boundsOf, meet } from './bounds.ts';
import { compareScopes } from './scope.ts';
import type { LineKind, Report, Statement } from './statement.ts';

export type Label =
	| 'first'
	| 'same'
	| 'superseded'
	| 'narrower'
	| 'wider'
	| 'rounding'
	| 'update'
	| 'conflict'
	| 'differs';

/** A statement with the report that makes it. */
export interface Voice {
	readonly report: Report;
	readonly statement: Statement;
}

export interface Verdict {
	readonly label: Label;
	/** The rule's name. */
	readonly rule: string;
	/** In words, for the reader. */
	readonly why: string;
}

interface Pair {
	readonly now: Voice;
	readonly then: Voice;
	readonly kind: LineKind;
	/** Whether `now` was published on a later day, or later on a day where both say the time. */
	readonly isLater: boolean;
}

interface Rule {
	readonly name: string;
	readonly judge: (pair: Pair) => Verdict['label'] | null;
	readonly why: (pair: Pair) => string;
}

const named = ({ statement }: Voice): string => statement.text;
const dayOf = ({ report }: Voice): string => report.published ?? report.outlet ?? 'a report without a date';

/**
 * How a later value stands to an earlier one, the first rule that holds: what is equal needs no other; scope comes before
 * rounding and conflict, for counts of different people cannot contradict each other.
 */
const RULES: readonly Rule[] = [
	{
		name: 'equal',
		judge: ({ now, then }) => (isEqual(now.statement, then.statement) ? 'same' : null),
		why: ({ then }) => `the same value as ${dayOf(then)}`,
	},
	{
		name: 'scope',
		judge: ({ now, then }) => {
			const { relation } = compareScopes(now.statement.scope, then.statement.scope);
			return relation === 'same' ? null : relation === 'unknown' ? 'differs' : relation;
		},
		why: ({ now, then }) => compareScopes(now.statement.scope, then.statement.scope).why,
	},
	{
		name: 'correction',
		judge: ({ now, then, isLater }) =>
			isLater && now.statement.isCorrection ? 'update' : !isLater && then.statement.isCorrection ? 'conflict' : null,
		why: () => 'said to mend an earlier count',
	},
	{
		name: 'bounds',
		judge: (pair) =>
			meet(boundsOf(pair.now.statement), boundsOf(pair.then.statement)) && !hasGrown(pair) ? 'rounding' : null,
		why: ({ now, then }) => `“${named(now)}” and “${named(then)}” can mean one number`,
	},
	{
		name: 'group',
		judge: ({ now, then }) => {
			const [a, b] = [now.statement.counted.group, then.statement.counted.group];
			if (a === b) return null;
			if (a !== null && b === null && now.statement.value < then.statement.value) return 'narrower';
			if (a === null && b !== null && now.statement.value > then.statement.value) return 'wider';
			return null;
		},
		why: ({ now, then }) => `“${named(now)}” and “${named(then)}” do not count the same people`,
	},
	{
		name: 'undated',
		judge: ({ now, then }) =>
			(now.report.published === null || then.report.published === null) && now.report.article !== then.report.article
				? 'differs'
				: null,
		why: ({ now }) =>
			`which of the two was reported later is not known: ${now.report.published === null ? 'this article' : 'the other'} has no date`,
	},
	{
		name: 'stock',
		judge: ({ kind, isLater }) => (isLater && (kind === 'stock' || kind === 'plan') ? 'update' : null),
		why: () => 'reported later, and such a number may rise and fall',
	},
	{
		name: 'growth',
		judge: ({ now, then, kind, isLater }) =>
			isLater && kind !== 'measure' && now.statement.holder === null && now.statement.value > then.statement.value
				? 'update'
				: null,
		why: () => 'reported later, and higher',
	},
	{
		name: 'unsure',
		judge: ({ now, kind }) => (kind === 'measure' || now.statement.holder !== null ? 'differs' : null),
		why: () => 'another amount; whether both measure the same is for you to see',
	},
	{
		name: 'against',
		judge: () => 'conflict',
		why: ({ now, then, isLater }) =>
			now.statement.source !== null && then.statement.source !== null && now.statement.source !== then.statement.source
				? `${now.statement.source} says otherwise than ${then.statement.source}`
				: isLater
					? 'lower than what was reported before, and neither bounds nor scope tell why'
					: 'another value on the same day, and neither bounds nor scope tell why',
	},
];

/** What still grows was fewer when it was told as more than a round number: a higher count of a later day is another, not a finer one. */
const hasGrown = ({ now, then, kind, isLater }: Pair): boolean =>
	kind === 'total' &&
	isLater &&
	momentOf(now) > momentOf(then) &&
	boundsOf(now.statement).low > boundsOf(then.statement).low &&
	then.statement.qualifier !== 'about' &&
	now.statement.qualifier !== 'about';

const momentOf = ({ report, statement }: Voice): string => statement.asOf ?? report.published ?? '';

const isEqual = (a: Statement, b: Statement): boolean =>
	a.value === b.value && (a.max ?? a.value) === (b.max ?? b.value);

/** How `now` stands to `then`. */
export function judge(now: Voice, then: Voice, kind: LineKind): Verdict {
	const pair: Pair = { now, then, kind, isLater: isLater(now.report, then.report) };
	for (const rule of RULES) {
		const label = rule.judge(pair);
		if (label !== null) return { label, rule: `ledger/${rule.name}`, why: rule.why(pair) };
	}
	return { label: 'differs', rule: 'ledger/none', why: 'nothing tells how they differ' };
}

function isLater(now: Report, then: Report): boolean {
	if (now.article === then.article) return false;
	const [a, b] = [now.publishedAt ?? now.published ?? '', then.publishedAt ?? then.published ?? ''];
	const [day, other] = [now.published ?? '', then.published ?? ''];
	if (day !== other) return day > other;
	return now.publishedAt !== null && then.publishedAt !== null && a > b;
}

/** Of a figure with none before it; what has no date stands first for want of one. */
export const first = ({ published }: Report): Verdict => ({
	label: 'first',
	rule: 'ledger/first',
	why: published === null ? 'its article has no date: whether it was reported first is not known' : 'nothing before it',
});

export const AGAIN: Verdict = { label: 'same', rule: 'ledger/again', why: 'said again in the same article' };

export const REPRINT: Verdict = { label: 'same', rule: 'ledger/reprint', why: 'a reprint of the same text' };

export const superseded = (by: Statement | null): Verdict => ({
	label: 'superseded',
	rule: 'ledger/superseded',
	why: `the article itself says that this was thought at first${by === null ? '' : `, and gives “${by.text}”`}`,
});

import type { Voice } from './labels.ts';

/** A value so far from the rest of a line counts something else. */
const FAR = 10;

/** Which of a line's figures count all, and which tell of some of those; what counts something else is neither. */
export function parted(
	voices: readonly Voice[],
	whole: readonly Voice[],
): { readonly near: readonly Voice[]; readonly parts: readonly Voice[] } {
	const middle = middleOf(whole);
	// Six of the crew may be few beside all that were aboard.
	const close = voices.filter((voice) =>
		voice.statement.isPart && voice.statement.counted.group !== null
			? sizeOf(voice) <= middle * FAR
			: !isFar(voice, middle),
	);
	const near = new Set(
		close.filter((voice) => !voice.statement.isPart && !isSome(voice, whole) && !isOwnLess(voice, whole)),
	);
	return { near: [...near], parts: close.filter((voice) => !near.has(voice)) };
}

const sizeOf = ({ statement }: Voice): number => Math.abs(statement.value);

const TOGETHER = 2;

/** Of an article's parts the ones told side by side: `12 soldiers and 10 civilians`. */
const besidesOf = <One extends Voice>(part: One, parts: readonly One[]): One[] =>
	parts.filter(
		({ report, statement }) =>
			report.article === part.report.article &&
			statement.said.start === part.statement.said.start &&
			statement.counted.group !== null,
	);

const sumOf = (parts: readonly Voice[]): number => parts.reduce((sum, { statement }) => sum + statement.value, 0);

/** Articles whose parts, told side by side, are together what a line's figure is. */
export function articlesInParts(entries: readonly Voice[], parts: readonly Voice[]): Set<string> {
	const wholes = new Set(entries.map(({ statement }) => statement.value));
	return new Set(
		parts.flatMap((part) => {
			const beside = besidesOf(part, parts);
			return beside.length >= TOGETHER && wholes.has(sumOf(beside)) ? [part.report.article] : [];
		}),
	);
}

/** What a part has to do with the line, for the reader. */
export function partsWords(
	part: Voice,
	{ entries, parts }: { readonly entries: readonly Voice[]; readonly parts: readonly Voice[] },
): string {
	const beside = besidesOf(part, parts);
	const whole = entries.find(({ statement }) => statement.value === sumOf(beside));
	return beside.length >= TOGETHER && whole !== undefined
		? `${beside.map(({ statement }) => statement.text).join(' and ')}: together the ${whole.statement.text}`
		: 'tells of some of those counted';
}

/** The size in the middle; what is printed again counts once. */
function middleOf(all: readonly Voice[]): number {
	const own = new Map(all.map((one) => [`${one.report.origin} ${one.statement.value}`, sizeOf(one)]));
	const sizes = [...own.values()].sort((a, b) => a - b);
	return sizes[Math.floor((sizes.length - 1) / 2)] ?? 0;
}

/** Whether most of the others are ten times as many, or as few. */
function isFar(voice: Voice, middle: number): boolean {
	const size = sizeOf(voice);
	return middle > 0 && size > 0 && (size > middle * FAR || size * FAR < middle);
}

/** A number of one group alone that is less than what others tell of all. */
function isSome({ report, statement }: Voice, all: readonly Voice[]): boolean {
	const { group } = statement.counted;
	if (group === null || statement.kind === 'measure') return false;
	const others = all.filter((other) => other.report.article !== report.article);
	if (others.some((other) => other.statement.value === statement.value)) return false;
	const everybody = others.filter((other) => other.statement.counted.group === null);
	return (
		everybody.length > 0 &&
		everybody.every((other) => other.statement.value > statement.value) &&
		statement.qualifier === 'exact'
	);
}

/** A number that is less than what its own article says, and not by another's word: it tells of some of them. */
const isOwnLess = ({ report, statement }: Voice, all: readonly Voice[]): boolean =>
	statement.kind !== 'measure' &&
	statement.kind !== 'plan' &&
	!statement.isSuperseded &&
	all.some(
		(other) =>
			other.report.article === report.article &&
			!other.statement.isSuperseded &&
			!other.statement.isCorrection &&
			other.statement.value > statement.value &&
			(other.statement.source === null || statement.source === null || other.statement.source === statement.source),
	);

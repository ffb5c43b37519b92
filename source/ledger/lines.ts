import { areApart } from './counted.ts';
import type { Happening } from './happenings.ts';
import { dayOf, isOpenDay, lastDayOf } from './hours.ts';
import { AGAIN, FIRST, judge, type Label, REPRINT, superseded, type Verdict, type Voice } from './labels.ts';
import type { LineKind } from './statement.ts';

/** A statement on a line, with how it stands to those before it. */
export interface Entry extends Voice {
	readonly verdict: Verdict;
	/** The entry it is judged against, by its place on the line; null for a first one. */
	readonly against: number | null;
	/** What makes it no voice of its own: its article has said it before, or it is a reprint of one that did. */
	readonly echo: 'again' | 'reprint' | null;
}

/** What a line tells of. */
export interface About {
	readonly counts: string;
	readonly action: string;
	readonly place: string | null;
	readonly kind: LineKind;
	/** Days the happening lies between, `YYYY-MM-DD`; null where no article says. */
	readonly from: string | null;
	readonly to: string | null;
	/** Keys of the places that the reports tell of, the most told first. */
	readonly places: readonly string[];
	/** What somebody did to the line; null where nobody did. */
	readonly byHand: 'parted' | 'joined' | null;
}

/** Figures of several articles, or of one, about the same thing, by publication and then by place. */
export interface Line extends About {
	readonly id: string;
	readonly entries: readonly Entry[];
	/** Figures that tell of some of those counted. */
	readonly parts: readonly Voice[];
	readonly articles: number;
	readonly origins: number;
	/** Figures that somebody accepted as rightly here. */
	readonly accepted: number;
}

/** A value so far from the rest of a line counts something else. */
const FAR = 10;

export function linesOf(happening: Happening): Line[] {
	const voices = happening.told.flatMap(({ report, episode }) =>
		episode.statements.map((statement): Voice => ({ report, statement })),
	);
	const isDeadly = happening.told.some(({ episode }) => episode.isDeadly);
	const actionOf = (action: string): string => (action === 'shot' && !isDeadly ? 'wounded' : action);
	const groups = Map.groupBy(
		voices,
		({ statement: { counted, action, kind, holder } }) => `${counted.of}|${actionOf(action)}|${kind}|${holder}`,
	);
	return [...groups].flatMap(([key, members]) =>
		sides(members).map((side, at) => lineOf(happening, `${key}${at > 0 ? `|${at}` : ''}`, side)),
	);
}

/** Men and women, soldiers and civilians are no one count: those that shut each other out are parted. */
function sides(voices: readonly Voice[]): Voice[][] {
	const found: Voice[][] = [];
	for (const voice of voices) {
		const side = found.find((list) =>
			list.every(
				(other) =>
					other.statement.isPart ||
					voice.statement.isPart ||
					!areApart(voice.statement.counted.group, other.statement.counted.group),
			),
		);
		if (side === undefined) found.push([voice]);
		else side.push(voice);
	}
	return found;
}

function lineOf(happening: Happening, key: string, voices: readonly Voice[]): Line {
	const [counts = '', action = ''] = key.split('|');
	const whole = voices.filter(({ statement }) => !statement.isPart);
	const near = whole.filter((voice) => !isFar(voice, whole) && !isSome(voice, whole) && !isOwnLess(voice, whole));
	const parts = voices.filter((voice) => !near.includes(voice) && !isFar(voice, whole));
	const when = happening.when === null || isOpenDay(happening.when) ? null : happening.when;
	return withVoices(
		{
			counts,
			action,
			place: placeOf(near),
			kind: near[0]?.statement.kind ?? 'closed',
			from: when === null ? null : dayOf(when.from),
			to: when === null ? null : lastDayOf(when),
			places: placesOf(happening),
			byHand: null,
		},
		near,
		parts,
	);
}

/** A line of these figures, and of those that tell of some of those counted. */
export function withVoices(about: About, voices: readonly Voice[], parts: readonly Voice[]): Line {
	const entries = entriesOf(voices, about.kind);
	const first = entries[0] ?? null;
	return {
		...about,
		id: `${first?.report.article ?? ''}:${first?.statement.start ?? 0}`,
		entries,
		parts,
		articles: new Set(entries.map(({ report }) => report.article)).size,
		origins: new Set(entries.map(({ report }) => report.origin)).size,
		accepted: 0,
	};
}

/** Where the wounded are taken, and not where they came to harm. */
const CARE = /(?:hospital|medical|clinic|infirmary|health)/;

/** The place that most articles set a line's figures in; the earlier of two. */
function placeOf(voices: readonly Voice[]): string | null {
	const told = new Map<string, Set<string>>();
	for (const { report, statement } of voices)
		if (statement.place !== null && !CARE.test(statement.place))
			told.set(statement.place, (told.get(statement.place) ?? new Set()).add(report.article));
	return [...told].reduce<string | null>(
		(most, [place, articles]) => (most === null || articles.size > (told.get(most)?.size ?? 0) ? place : most),
		null,
	);
}

function placesOf({ told }: Happening): string[] {
	const counts = new Map<string, number>();
	for (const { episode } of told) for (const place of episode.places) counts.set(place, (counts.get(place) ?? 0) + 1);
	return [...counts].sort(([a, x], [b, y]) => y - x || compare(a, b)).map(([place]) => place);
}

const sizeOf = ({ statement }: Voice): number => Math.abs(statement.value);

/** Whether most of the others are ten times as many, or as few; what is printed again counts once. */
function isFar(voice: Voice, all: readonly Voice[]): boolean {
	const own = new Map(all.map((one) => [`${one.report.origin} ${one.statement.value}`, one]));
	const sizes = [...own.values()].map(sizeOf).sort((a, b) => a - b);
	const middle = sizes[Math.floor((sizes.length - 1) / 2)] ?? 0;
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

function entriesOf(voices: readonly Voice[], kind: LineKind): Entry[] {
	const folded = [
		...Map.groupBy(
			voices,
			({ report, statement }) => `${report.article}|${statement.value}|${statement.max}|${statement.isSuperseded}`,
		).values(),
	];
	const ordered = folded.map(mended).sort(([a], [b]) => (a === undefined || b === undefined ? 0 : byTime(a, b)));
	const entries: Entry[] = [];
	for (const [voice, ...repeats] of ordered) {
		if (voice === undefined) continue;
		const at = entries.length;
		if (voice.statement.isSuperseded) {
			const now = voices.find(
				({ report, statement }) => report.article === voice.report.article && !statement.isSuperseded,
			);
			entries.push({ ...voice, verdict: superseded(now?.statement ?? null), against: null, echo: null });
			continue;
		}
		const original = originalOf(voice, entries);
		const against = original ?? referenceFor(voice, entries);
		const other = against === null ? undefined : entries[against];
		const verdict = original !== null ? REPRINT : other === undefined ? FIRST : judge(voice, other, kind);
		entries.push({ ...voice, verdict, against, echo: original === null ? null : 'reprint' });
		for (const repeat of repeats) entries.push({ ...repeat, verdict: AGAIN, against: at, echo: 'again' });
	}
	return entries;
}

/** What an article says several times is said to mend a count where any of them says so. */
function mended(said: readonly Voice[]): readonly Voice[] {
	const [first, ...again] = said;
	if (first === undefined || !again.some(({ statement }) => statement.isCorrection)) return said;
	return [{ ...first, statement: { ...first.statement, isCorrection: true } }, ...again];
}

const byTime = (a: Voice, b: Voice): number =>
	compare(a.report.published ?? '', b.report.published ?? '') ||
	compare(a.report.publishedAt ?? '', b.report.publishedAt ?? '') ||
	compare(a.report.path, b.report.path) ||
	compare(a.report.article, b.report.article) ||
	a.statement.start - b.statement.start;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The entry of the same origin that says the same: what is printed again is one voice. */
function originalOf({ report, statement }: Voice, entries: readonly Entry[]): number | null {
	const at = entries.findIndex(
		(entry) =>
			entry.echo === null &&
			entry.report.origin === report.origin &&
			entry.report.article !== report.article &&
			entry.statement.value === statement.value &&
			entry.statement.max === statement.max,
	);
	return at < 0 ? null : at;
}

/** The entry to judge by: of the last day before that has any, else of its own; an equal one first, and never one thought before. */
function referenceFor(voice: Voice, entries: readonly Entry[]): number | null {
	const able = [...entries.keys()].filter(
		(at) => entries[at]?.verdict.label !== 'superseded' && entries[at]?.echo === null,
	);
	const early = able.filter((at) => (entries[at]?.report.published ?? '') < (voice.report.published ?? ''));
	const pool = early.length > 0 ? lastDay(early, entries) : able;
	const equal = pool.findLast((at) => entries[at]?.statement.value === voice.statement.value);
	return equal ?? pool.at(-1) ?? null;
}

function lastDay(early: readonly number[], entries: readonly Entry[]): number[] {
	const last = early
		.map((at) => entries[at]?.report.published ?? '')
		.sort()
		.at(-1);
	return early.filter((at) => entries[at]?.report.published === last);
}

const WEIGHT: Readonly<Record<Label, number>> = {
	conflict: 100,
	differs: 60,
	narrower: 12,
	wider: 12,
	update: 10,
	rounding: 4,
	superseded: 3,
	same: 1,
	first: 0,
};

/** How contested a line is: conflicts first, then what differs in scope, then what moves. */
export const contention = ({ entries, origins }: Line): number =>
	entries.reduce((sum, { verdict, echo }) => sum + (echo !== null ? 0 : WEIGHT[verdict.label]), 0) +
	Math.min(origins, 20) / 100;

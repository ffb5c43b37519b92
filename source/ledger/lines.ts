import { areApart } from './counted.ts';
import { type Entry, entriesOf } from './entries.ts';
import type { Happening } from './happenings.ts';
import { dayOf, isOpenDay, lastDayOf } from './hours.ts';
import type { Label, Voice } from './labels.ts';
import type { LineKind } from './statement.ts';
import { articlesInParts, parted } from './wholes.ts';

export type { Entry };

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
	/** Articles that tell of it and are left out: there are too many, see `MOST_TOLD`. */
	readonly left: number;
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
	const { near, parts } = parted(voices, whole);
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
			left: happening.left,
		},
		near,
		parts,
	);
}

/** A line of these figures, and of those that tell of some of those counted. */
export function withVoices(about: About, voices: readonly Voice[], parts: readonly Voice[]): Line {
	const entries = entriesOf(voices, about.kind);
	const first = entries[0] ?? null;
	const summed = articlesInParts(entries, parts);
	const voiced = [...entries, ...parts.filter(({ report }) => summed.has(report.article))];
	return {
		...about,
		id: `${first?.report.article ?? ''}:${first?.statement.start ?? 0}`,
		entries,
		parts,
		articles: new Set(voiced.map(({ report }) => report.article)).size,
		origins: new Set(voiced.map(({ report }) => report.origin)).size,
		accepted: 0,
	};
}

/** Where the wounded are taken, and not where they came to harm; and days that were taken for places. */
const CARE = /(?:hospital|medical|clinic|infirmary|health)|:(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;

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
	return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([place]) => place);
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

import type { ArticleId } from '../../domain/article.ts';
import type { Dated, Told } from './dated.ts';
import type { Exactness } from './extent.ts';

/** By when things happened, or by when articles told of them. */
export type Axis = 'event' | 'published';
export const UNITS = ['day', 'month', 'year'] as const;
export type Unit = (typeof UNITS)[number];

/** Who told of a time first. */
export interface FirstTold {
	readonly article: ArticleId;
	readonly path: string;
	readonly outlet: string | null;
	readonly published: string;
}

/** A day, month or year of which something is told. */
export interface Bar {
	/** `2031-03-04`, `2031-03` or `2031`. */
	readonly time: string;
	readonly articles: number;
	/** By event, times that articles name; by publication, names that articles published then mention. */
	readonly mentions: number;
	/** By event, figures in the sentences that name it; by publication, figures of those articles. */
	readonly figures: number;
	/** Null where no article has a date of publication. */
	readonly first: FirstTold | null;
	/** In order of publication. */
	readonly dates: readonly Dated[];
}

export interface Timeline {
	readonly axis: Axis;
	readonly unit: Unit;
	/** In order of time; times of which nothing is told are left out. */
	readonly bars: readonly Bar[];
	/** Told less exactly than the unit, as a year among days. */
	readonly vague: readonly Dated[];
	/** Dates that no calendar has, and by publication articles without a date. */
	readonly unplaced: number;
}

/** A chart of more bars is hard to walk. */
const MOST_BARS = 62;

const LENGTHS: Readonly<Record<Unit, number>> = { day: 10, month: 7, year: 4 };
const FITS: Readonly<Record<Unit, readonly Exactness[]>> = {
	day: ['day'],
	month: ['day', 'month'],
	year: ['day', 'month', 'year'],
};

/** `unit` null: the finest in which most of the bars can be walked. The order of what is told changes nothing. */
export function timelineOf(told: readonly Told[], axis: Axis, unit: Unit | null = null): Timeline {
	const dates = told.flatMap((one) => one.dates).sort(byPublication);
	const times = axis === 'event' ? dates.map(({ from }) => from) : told.flatMap(({ published }) => published ?? []);
	// Days that nothing is told of are no chart.
	const finest = axis === 'event' ? UNITS.find((one) => dates.some((date) => isIn(date, one))) : 'day';
	const chosen = unit ?? unitFor(times, finest);
	const unplaced =
		told.reduce((sum, one) => sum + one.unplaced, 0) +
		(axis === 'published' ? told.filter(({ published }) => published === null).length : 0);
	const length = LENGTHS[chosen];
	if (axis === 'published') {
		const groups = Map.groupBy(
			told.filter(({ published }) => published !== null),
			({ published }) => (published ?? '').slice(0, length),
		);
		return {
			axis,
			unit: chosen,
			bars: ordered(groups).map(([time, some]) => publishedBar(time, some)),
			vague: [],
			unplaced,
		};
	}
	const [placed, vague] = [dates.filter((one) => isIn(one, chosen)), dates.filter((one) => !isIn(one, chosen))];
	const groups = Map.groupBy(placed, ({ from }) => from.slice(0, length));
	return { axis, unit: chosen, bars: ordered(groups).map(([time, some]) => eventBar(time, some)), vague, unplaced };
}

/** Told as exactly as the unit, or a span that lies within one. */
const isIn = ({ from, to, exactness }: Dated, unit: Unit): boolean =>
	FITS[unit].includes(exactness) ||
	(exactness === 'span' && from.slice(0, LENGTHS[unit]) === to.slice(0, LENGTHS[unit]));

const ordered = <Value>(groups: ReadonlyMap<string, Value>): (readonly [string, Value])[] =>
	[...groups].sort(([one], [other]) => (one < other ? -1 : 1));

function eventBar(time: string, dates: readonly Dated[]): Bar {
	const articles = new Set(dates.map(({ article }) => article)).size;
	const sentences = new Map(dates.map((one) => [`${one.article} ${one.sentence.start}`, one.figures]));
	const figures = [...sentences.values()].reduce((sum, count) => sum + count, 0);
	return { time, articles, mentions: dates.length, figures, first: firstOf(dates), dates };
}

function publishedBar(time: string, told: readonly Told[]): Bar {
	return {
		time,
		articles: told.length,
		mentions: told.reduce((sum, { mentions }) => sum + mentions, 0),
		figures: told.reduce((sum, { figures }) => sum + figures, 0),
		first: firstOf([...told].sort(byPublication)),
		dates: told.flatMap(({ dates }) => dates).sort(byPublication),
	};
}

function firstOf(told: readonly Pick<Told, 'article' | 'path' | 'outlet' | 'published'>[]): FirstTold | null {
	const [first] = told;
	if (first === undefined || first.published === null) return null;
	const { article, path, outlet, published } = first;
	return { article, path, outlet, published };
}

interface Placed {
	readonly published: string | null;
	readonly path: string;
	readonly start?: number;
}

/** The undated last. */
function byPublication(one: Placed, other: Placed): number {
	const [a, b] = [one.published ?? '~', other.published ?? '~'];
	if (a !== b) return a < b ? -1 : 1;
	if (one.path !== other.path) return one.path < other.path ? -1 : 1;
	return (one.start ?? 0) - (other.start ?? 0);
}

/** The finest unit, from `finest` on, in which the middle nine tenths of these times make no more bars than can be walked. */
export function unitFor(times: readonly string[], finest: Unit = 'day'): Unit {
	const sorted = [...times].sort();
	const middle = sorted.slice(Math.floor(sorted.length * 0.05), Math.ceil(sorted.length * 0.95));
	const bars = (unit: Unit): number => new Set(middle.map((time) => time.slice(0, LENGTHS[unit]))).size;
	return UNITS.slice(UNITS.indexOf(finest)).find((unit) => bars(unit) <= MOST_BARS) ?? 'year';
}

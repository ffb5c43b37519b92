import { UNITS, type Unit } from '../../../echoes/timeline/timeline.ts';
import type { Query } from '../asking/query-language.ts';
import type { Searcher } from '../asking/searcher.ts';
import type { ArticleSource } from '../documents/article-document.ts';
import type { LaidOver } from './laid-over.ts';

/** Letters of a date that tell its day, month or year. */
export const LENGTHS: Readonly<Record<Unit, number>> = { day: 10, month: 7, year: 4 };
export const OFTEN: Readonly<Record<Unit, string>> = { day: 'oftenDay', month: 'oftenMonth', year: 'oftenYear' };
const DAY_MS = 86_400_000;

/** An article of a timeline that the index would count otherwise. */
export interface TimedApart {
	readonly article: string;
	readonly path: string;
	readonly outlet: string | null;
	readonly published: string | null;
	readonly names: number;
	readonly figures: number;
	/** By unit, the times that it names as exactly, each with how often. */
	readonly told: Readonly<Record<Unit, ReadonlyMap<string, number>>>;
}

/** Articles whose date, outlet or facts were put right. */
export const apartOf = ({ moved, retold }: Pick<LaidOver, 'moved' | 'retold'>): Query => ({
	ids: {
		values: [
			...new Set([
				...[...moved].flatMap(([id, { isDated, isPlaced }]) => (isDated || isPlaced ? [id] : [])),
				...retold.keys(),
			]),
		],
	},
});

/** How an article that time is asked of is counted, for those among what fits whose date, outlet or facts were put right. */
export async function timedApart(
	searcher: Searcher,
	laid: Pick<LaidOver, 'moved' | 'retold'>,
	fitting: Query,
): Promise<TimedApart[]> {
	if (laid.moved.size + laid.retold.size === 0) return [];
	const { hits } = await searcher.search<ArticleSource>(
		'articles',
		{
			size: laid.moved.size + laid.retold.size,
			_source: ['id', 'path', 'outlet', 'published'],
			docvalue_fields: ['named', 'facts.figure', ...Object.values(OFTEN)],
			query: { bool: { filter: [fitting, apartOf(laid)] } },
		},
		'counting articles that were put right by time',
	);
	return hits.hits.map(({ _source: source, fields = {} }) => {
		const { id, path } = source;
		const [moved, retold] = [laid.moved.get(id), laid.retold.get(id)];
		const number = (field: string): number => Number(fields[field]?.[0] ?? 0);
		return {
			article: id,
			path,
			outlet: (moved?.isPlaced ? moved.outlet : source.outlet) ?? null,
			published: (moved?.isDated ? moved.published : source.published) ?? null,
			names: retold?.keys.length ?? number('named'),
			figures: retold?.facts.figure ?? number('facts.figure'),
			told: byUnit((unit) => (retold === undefined ? oftenIn(fields[OFTEN[unit]] ?? []) : toldAs(retold.times, unit))),
		};
	});
}

const byUnit = <Value>(of: (unit: Unit) => Value): Record<Unit, Value> => ({
	day: of('day'),
	month: of('month'),
	year: of('year'),
});

/** A time and how often it is named, as the index has it: `2031-03-04 2`. */
export function timeAndTimes(often: unknown): readonly [time: string, times: number] {
	const [time = '', times = '0'] = String(often).split(' ');
	return [time, Number(times)];
}

const oftenIn = (all: readonly unknown[]): ReadonlyMap<string, number> => new Map(all.map(timeAndTimes));

function toldAs(
	times: readonly { readonly day: number; readonly exactness: number; readonly mentions: number }[],
	unit: Unit,
): ReadonlyMap<string, number> {
	const told = new Map<string, number>();
	for (const { day, exactness, mentions } of times) {
		if (exactness > UNITS.indexOf(unit)) continue;
		const time = new Date(day * DAY_MS).toISOString().slice(0, LENGTHS[unit]);
		told.set(time, (told.get(time) ?? 0) + mentions);
	}
	return told;
}

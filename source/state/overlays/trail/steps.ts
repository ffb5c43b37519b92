import type { ListPage, WalkRequest } from '../../../archive/archive.ts';
import { isRanked } from '../../asking.ts';
import { shortDate } from '../../dates.ts';
import type { Model } from '../../model.ts';
import type { ListState, MentionsState, Place } from '../../place.ts';
import { counted, grouped } from '../../text/count.ts';
import { mended } from '../search/lines.ts';
import { filterValue, filterWords } from './filter-words.ts';
import { overStep } from './over-step.ts';
import type { TrailStep } from './trail-step.ts';

/** As many articles as its command gives, those too that print the text of another; `isPartial`: more were still being read. */
function foundWords({ total, folded = 0 }: ListPage, isPartial: boolean): string {
	const articles = counted(total + folded, 'article');
	return `${folded > 0 ? `${articles}, ${counted(total, 'text')}` : articles}${isPartial ? ' by then' : ''}`;
}

function listStep({ query, filter, page, sort, isPartial }: ListState): TrailStep {
	const found = page ? `: ${foundWords(page, isPartial)}` : '';
	const filtered = filter.length > 0 ? ['--filter', filterValue(filter)] : [];
	const named = filter.length > 0 ? ` with ${filterWords(filter)}` : '';
	const searched = query.trim();
	if (searched !== '') {
		const order = sort !== 'auto' ? sort : isRanked(searched) ? null : 'date';
		const sorted = order === null ? [] : ['--sort', order];
		// What begins with a hyphen would be read as an option.
		const end = searched.startsWith('-') ? ['--'] : [];
		return {
			kind: 'search',
			what: `${searched}${page?.corrections[0] ? ` (${mended(page)})` : ''}${named}${found}`,
			words: ['search', ...filtered, ...sorted, '--limit', 'all', ...end, searched],
		};
	}
	return {
		kind: filter.length > 0 ? 'filter' : 'list',
		what: `${filter.length > 0 ? filterWords(filter) : 'all articles'}${found}`,
		words: ['export', ...filtered, '--format', 'csv', '--list', 'articles'],
	};
}

const REACH = { sentence: 'one sentence', paragraph: 'one paragraph', article: 'one article' } as const;

function walkWords({ entity, with: other, order }: WalkRequest, page: MentionsState['page']): readonly string[] {
	const once = page?.folded === undefined ? [] : ['--once'];
	if (other) return ['mentions', entity, '--with', other.entity, '--within', other.within, ...once];
	const hasVariants = page?.sections.some(({ kind }) => kind === 'variant');
	return [
		'mentions',
		entity,
		...(order === 'article' ? ['--order', order] : []),
		...(hasVariants ? ['--variants'] : []),
		...once,
	];
}

function mentionsStep({ row, other, walk, page, selected }: MentionsState): TrailStep {
	const at = page && page.total > 0 ? `: ${grouped(selected + 1)} of ${grouped(page.total)}` : '';
	const name = row?.name ?? walk.entity;
	return walk.with
		? {
				kind: 'together',
				what: `${name} and ${other?.name ?? walk.with.entity} in ${REACH[walk.with.within]}${at}`,
				words: walkWords(walk, page),
			}
		: { kind: 'mentions', what: `${name}${at}`, words: walkWords(walk, page) };
}

/** What a place of the trail is. */
export function stepOf(of: Place, places: readonly Place[] = []): TrailStep {
	const { focus, list, article, mentions, profile, told } = knownSince(of, places);
	// Nothing of it has come since newsdesk was opened again.
	if (told && list.page === null && article.reading === null)
		return { kind: told.kind, what: told.what, words: told.words };
	if (focus === 'mentions' && mentions) return mentionsStep(mentions);
	if (focus === 'profile' && profile)
		return {
			kind: 'page',
			what: profile.told?.entity.name ?? profile.name,
			words: ['entities', '--about', profile.entity],
		};
	const { reading } = article;
	if (focus === 'list' || !reading) return listStep(list);
	const { headline, outlet, published, path } = reading.article;
	const about = [outlet, published && shortDate(published)].filter(Boolean).join(', ');
	return {
		kind: 'article',
		what: about === '' ? headline : `${headline} (${about})`,
		words: ['facts', '--article', path],
	};
}

/** The whole trail: what lies behind, where one is, what lies ahead. */
export const placesOf = ({ trail, place }: Model): readonly Place[] => [
	...trail.back,
	place,
	...trail.forward.toReversed(),
];

/** A place whose list was left while articles were being read, with what another place knows of the same list since. */
function knownSince(place: Place, places: readonly Place[]): Place {
	if (!place.list.isPartial) return place;
	const since = places.findLast(({ list }) => !list.isPartial && list.page !== null && list.of === place.list.of);
	return since ? { ...place, list: { ...place.list, page: since.list.page, isPartial: false } } : place;
}

/** A row of the trail: a step, and the place it leads to. */
export interface TrailRow {
	readonly step: TrailStep;
	readonly place: Place;
	/** Number of the place along the trail. */
	readonly index: number;
}

/** The list of a place, where it has the focus. */
const asList = (place: Place): Place => ({
	...place,
	focus: 'list',
	mentions: null,
	profile: null,
	zen: false,
	over: null,
	told: null,
});

/** The list of a place, as a step of its own. */
export function listStepOf(place: Place, places: readonly Place[]): TrailStep {
	const step = stepOf(asList(place), places);
	const told = place.list.page === null ? place.told?.list : undefined;
	return told === undefined ? step : { ...step, what: told };
}

/** The steps of the trail. A search or a filter that led straight into an article is a step of its own before it, and what stood over the panes where an article was opened from it behind. */
export function trailRows(model: Model): readonly TrailRow[] {
	const places = placesOf(model);
	const rows = places.flatMap((place, index): TrailRow[] => {
		const before = places[index - 1]?.list;
		const { query, filter } = place.list;
		const isNew = before ? query !== before.query || filter !== before.filter : query !== '' || filter.length > 0;
		const over = overStep(place);
		const own = { step: stepOf(place, places), place: { ...place, over: null }, index };
		const rows = over === null ? [own] : [own, { step: over, place, index }];
		if (!isNew || place.focus === 'list') return rows;
		return [{ step: listStepOf(place, places), place: asList(place), index }, ...rows];
	});
	return rows.filter((row, at) => row.index === model.trail.back.length || !isSameAgain(row, rows.slice(0, at)));
}

const isList = ({ place }: TrailRow): boolean => place.focus === 'list' && place.over === null;

/** Whether it is the list once more that an article was read from. */
function isSameAgain(row: TrailRow, before: readonly TrailRow[]): boolean {
	const last = before.findLast(isList);
	return isList(row) && last !== undefined && last.step.words.join(' ') === row.step.words.join(' ');
}

/** The row of where one is. */
export const rowHere = (model: Model): number =>
	trailRows(model).findLastIndex(({ index }) => index === model.trail.back.length);

import type { Model } from '../model.ts';
import type { Place } from '../place.ts';
import { inDesk, type Step, still, then } from '../step.ts';
import { windowed } from '../window.ts';
import { note } from './acting.ts';
import { marksOf } from './marks.ts';
import type { Left } from './state.ts';
import { clauseOf, targetOf } from './subject.ts';

const isReading = ({ place }: Model): boolean => place.focus === 'article' || place.focus === 'facts';

/** The walk that is open, once its name is known. */
function walkOf({ mentions }: Place): Left['walk'] {
	if (!mentions?.row) return null;
	const { walk, row, other, page, selected } = mentions;
	const target = ({ id, kind, name }: typeof row) => ({ id, kind, name });
	const at = windowed(page, selected);
	return {
		entity: target(row),
		with: walk.with && other && { entity: target(other), within: walk.with.within },
		order: walk.order,
		folded: walk.folded === true,
		mention: at ? { article: at.article, start: at.start } : null,
	};
}

/** The page that is open, once its name is known. */
function pageOf({ profile }: Place): Left['page'] {
	if (!profile?.told) return null;
	const { id, kind, name } = profile.told.entity;
	return { entity: { id, kind, name }, row: profile.selected };
}

/** A place to come back to: the article with the place in it, and the list, the walk or the page it is read from. Null where no article is. */
export function leftOf(place: Place): Omit<Left, 'act'> | null {
	const { reading, top } = place.article;
	if (!reading) return null;
	const { query, filter, sort, selected, error } = place.list;
	const article = targetOf(reading.article);
	const at = Math.max(0, Math.floor(top));
	const focus = place.focus === 'mentions' || place.focus === 'profile' ? 'list' : place.focus;
	const list = { query: error ? '' : query, filter: filter.map(clauseOf), sort, selected };
	return { article, at, focus, list, walk: walkOf(place), page: pageOf(place) };
}

/** Whether two places are one; what articles and names are called may have changed. */
export const isSamePlace = (one: Omit<Left, 'act'>, other: Omit<Left, 'act'>): boolean =>
	[one, other]
		.map(({ article, at, focus, list, walk, page }) => JSON.stringify([article.id, at, focus, list, walk, page]))
		.every((told, _, [first]) => told === first);

/** Where one is. */
export function placeNote(model: Model): Step {
	const { desk, place } = model;
	const left = leftOf(place);
	if (!desk.open || desk.off !== null || left === null) return still(model);
	const { left: before } = desk.held;
	return before !== null && isSamePlace(before, left) ? still(model) : note(model, { act: 'place', ...left });
}

/** An article that was opened has been read, as far as newsdesk can tell. */
function readNote(model: Model): Step {
	const { desk, place, awaited } = model;
	const { reading } = place.article;
	if (!desk.open || desk.off !== null || !reading || !isReading(model)) return still(model);
	const article = targetOf(reading.article);
	// The one before still stands there while the one that was opened is on its way.
	if (awaited !== null && awaited.id !== article.id) return still(model);
	if (desk.noted === article.id || marksOf(model, article)?.read) return still(model);
	return note(inDesk(model, { noted: article.id }), { act: 'read', article, on: true, by: 'opening' });
}

/** The list that stands: while a search is typed, the one before it. */
const listThatStands = ({ overlay, place }: Model) => (overlay?.kind === 'search' ? overlay.before.list : place.list);

/** The walk that is open and whose name is known. */
const walkThatStands = ({ place: { mentions } }: Model) => (mentions?.row ? mentions.walk : null);

/**
 * Whether the list is now of another search or filter, or another walk is open: a place that was noted would lead to what
 * was left.
 */
function isOfOther(before: Model, after: Model): boolean {
	if (walkThatStands(before) !== walkThatStands(after)) return true;
	const [was, is] = [listThatStands(before), listThatStands(after)];
	return was.query !== is.query || was.filter !== is.filter;
}

/** What a step leads newsdesk to note by itself. */
export function noting(before: Model, [after, effects]: Step): Step {
	const was = before.place.article.reading?.article.id;
	const is = after.place.article.reading?.article.id;
	const leaves = was !== undefined && isReading(before) && (was !== is || !isReading(after));
	const left = leaves ? placeNote(before)[1] : [];
	const told = isOfOther(before, after) ? placeNote(after)[1] : [];
	return then([after, [...left, ...told, ...effects]], readNote);
}

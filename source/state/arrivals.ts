import type { FittingPart, ListPage, Reading } from '../archive/archive.ts';
import {
	askList,
	askMentions,
	askProfile,
	askRead,
	listOf,
	listReaching,
	mentionsReaching,
	rowsOfIt,
} from './asking.ts';
import { asksOfActs } from './desk/acting.ts';
import { sought } from './desk/unread.ts';
import type { Model } from './model.ts';
import { overlayPane } from './overlays.ts';
import { arrive, light } from './panes/article/moves.ts';
import { follow, stayed } from './panes/facts/moves.ts';
import { keepSelection, preview, selectedRow } from './panes/list/moves.ts';
import { keepInView } from './panes/mentions/layout.ts';
import { profileInView } from './panes/profile/moves.ts';
import { listRows } from './screen.ts';
import { inArticle, inFacts, inList, inPlace, refuse, type Step, say, scrolled, still, then } from './step.ts';

/** While a search is typed its best hit is selected, whichever article that is. */
const isTyping = ({ overlay, place: { list } }: Model): boolean => overlay?.kind === 'search' && list.selected === 0;

/** A search that one left off at and that finds nothing by now is let go; null where there is none. */
function letGo(model: Model, page: ListPage): Step | null {
	const { desk, place, status } = model;
	const isSearch = place.list.query !== '' || place.list.filter.length > 0;
	if (desk.left === null || place.mentions || place.profile || page.total > 0 || !isSearch || status?.progress != null)
		return null;
	const told = say(model, 'What you searched for last finds nothing now: here is the whole list.', 'dim');
	const whole = { query: '', filter: [], selected: 0, top: 0, keep: desk.left.article.id };
	return askList(inPlace(inList(told, whole), { focus: 'list' }), 0);
}

/** The article that something was done to is no longer of a list that asks for what is done: said with what was. */
function saysIfGone({ place: { list }, notice }: Model, came: Model): Model {
	const { page } = came.place.list;
	const isFewer = (page?.total ?? 0) < (list.page?.total ?? 0);
	const isGone = list.keep !== null && isFewer && page?.rows.every(({ id }) => id !== list.keep);
	return isGone && notice?.tone === 'dim' && asksOfActs(list.query)
		? say(came, `${notice.text} It is out of this list.`, 'dim')
		: came;
}

/** The list has come: the cursor stays on its article, and the article beside it is its own. */
export function listed(model: Model, page: ListPage, apiece: readonly FittingPart[] = []): Step {
	// A query that cannot be read leaves the last good result in place.
	if (page.error) return still(inList(model, { error: page.error }));
	const found = sought(model, page) ?? letGo(model, page);
	if (found) return found;
	const before = model.place.list.page;
	const shown = model.place.article.reading?.article.id;
	const of = listOf(model);
	const stood = model.place.list.of === of && !isTyping(model) ? selectedRow(model) : undefined;
	const changed = stood && page.rows.find(({ path }) => path === stood.path)?.id;
	const isPartial = model.status?.progress != null;
	const came = inList(model, { page, apiece, of, isPartial, error: null, keep: null });
	const next = keepSelection(saysIfGone(model, came), [model.place.list.keep, stood?.id, changed]);
	const rowOf = (rows: typeof page.rows | undefined) => rows?.find(({ id }) => id === shown);
	const nowAnalysed =
		shown !== undefined && rowOf(before?.rows)?.analysed === false && rowOf(page.rows)?.analysed === true;
	if (nowAnalysed && selectedRow(next)?.id === shown) return askRead(next, shown, { at: 'same' });
	// Another article lies where the one on screen lay: its file was changed.
	const lay = model.place.article.reading?.article.path;
	if (next.place.focus !== 'list' && page.rows.some(({ id, path }) => path === lay && id !== shown))
		return readAgain(next);
	if (next.place.mentions || (next.place.profile && next.place.focus !== 'list')) return still(next);
	// An article that no row stands for is not left beside an empty list.
	if (page.total === 0 && next.place.focus === 'list') {
		return still(inArticle({ ...next, awaited: null }, { reading: null, lit: null }));
	}
	const { reading } = next.place.article;
	const searching = next.overlay?.kind === 'search';
	return searching || reading === null || next.place.focus === 'list' ? preview(next) : still(next);
}

/** Whether the article on screen came before all that is told of it: its names as those of all articles are known a little later. */
const isUnsettled = ({ awaited, place: { article } }: Model): boolean =>
	awaited === null && article.reading?.entities.includes('') === true;

/** The article on screen, as it is told by now; it stays where it is. */
function readAgain(model: Model): Step {
	const shown = model.place.article.reading?.article.id;
	const isOther = model.awaited !== null && model.awaited.arrival.at !== 'same';
	return shown === undefined || isOther ? still(model) : askRead(model, shown, { at: 'same' });
}

/**
 * Articles came, went or were analysed, or were put right (`isCorrected`): what is shown is asked for again. While many are
 * being read, the article on screen is so only where something is known to be new of it.
 */
export function changed(model: Model, isCorrected = false): Step {
	const isOther = isTyping(model);
	const { list } = model.place;
	const stood = isCorrected && !isOther && list.of === listOf(model) ? selectedRow(model) : undefined;
	const keep = stood && { article: stood.id, at: list.selected };
	const asked = askList(model, list.top, isOther ? undefined : rowsOfIt(model), keep);
	const { mentions: open } = model.place;
	const isSettled = model.answered.mentions === model.asked.mentions;
	const near = isSettled ? open?.page?.ends : undefined;
	// A walk that one left off at is gone on with at its mention.
	const from = open?.page === null ? (model.place.left?.walk?.mention ?? null) : null;
	const withMentions = open ? then(asked, (next) => askMentions(next, open.selected, from, near)) : asked;
	const { profile } = model.place;
	const withPage =
		profile && (model.place.focus === 'profile' || profile.told === null)
			? then(withMentions, askProfile)
			: withMentions;
	const again = model.overlay ? overlayPane(model.overlay).changed : undefined;
	const withOverlay = again ? then(withPage, again) : withPage;
	return isCorrected || isUnsettled(model) || !model.status?.progress ? then(withOverlay, readAgain) : withOverlay;
}

/** How many mentions of the open list are checked has changed. */
export const counted = (model: Model): Step =>
	model.place.mentions?.page ? askMentions(model, model.place.mentions.selected) : still(model);

/** Keeps every cursor on screen after a change of size, with the rows that a larger one shows. */
export function resized(model: Model): Step {
	const { list, mentions: open, article } = model.place;
	const total = list.page?.total ?? 0;
	const listShown = inList(model, { top: scrolled(list.top, list.selected, listRows(model), total) });
	const shown = profileInView(keepInView(listShown));
	const placed = article.lit ? light(shown, article.lit) : shown;
	return then(listReaching(placed, list.selected), (next) =>
		open ? mentionsReaching(next, open.selected) : still(next),
	);
}

/** An article has come, or is gone. */
export function readCame(model: Model, reading: Reading | null): Step {
	const settled: Model = { ...model, awaited: null };
	if (!reading) return refuse(settled, 'This article is no longer in the archive.');
	const arrival = model.awaited?.arrival ?? { at: 'start' };
	const read = arrive(settled, reading, arrival, model.awaited?.query ?? '');
	const isOther = reading.article.id !== model.place.article.reading?.article.id;
	if (isOther && arrival.at === 'same')
		return still(say(read, 'Its file was changed: this is what it says now.', 'dim'));
	const before = model.place.article.reading;
	const placed = isOther || before === null ? inFacts(read, { cursor: 0, top: 0 }) : stayed(read, before);
	return still(placed.place.article.lit && arrival.at !== 'same' ? follow(placed) : placed);
}

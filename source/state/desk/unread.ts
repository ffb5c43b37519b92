import type { ListPage } from '../../archive/archive.ts';
import { askList, askRead, listReaching } from '../asking.ts';
import type { Model } from '../model.ts';
import { preview } from '../panes/list/moves.ts';
import { listRows } from '../screen.ts';
import { inDesk, inList, refuse, type Step, scrolled, still, then } from '../step.ts';
import { marksOf } from './marks.ts';

/** Index of the first row at or after `from` that was not read, of those that are here. */
function unreadIn(model: Model, { offset, rows }: ListPage, from: number): number | null {
	const at = rows.findIndex((row, index) => offset + index >= from && marksOf(model, row)?.read === false);
	return at < 0 ? null : offset + at;
}

/** Selects a row of a page; in the list it is shown, elsewhere it is opened. */
function goTo(model: Model, page: ListPage, index: number): Step {
	const row = page.rows[index - page.offset];
	if (!row) return still(model);
	const top = scrolled(model.place.list.top, index, listRows(model), page.total);
	const selected = inList(inDesk(model, { seeking: null }), { page, selected: index, top });
	const shown = model.place.focus === 'list' ? preview(selected) : askRead(selected, row.id, { at: 'start' });
	return then(shown, (next) => listReaching(next, index));
}

/** Asks for the rows from one on, to look among them; what is on screen stays. */
function askOn(model: Model, from: number): Step {
	const [asked, effects] = askList(model, from);
	return [inDesk(asked, { seeking: from }), effects];
}

function seek(model: Model, page: ListPage, from: number): Step {
	const found = unreadIn(model, page, from);
	if (found !== null) return goTo(model, page, found);
	const reached = page.offset + page.rows.length;
	if (page.rows.length > 0 && reached < page.total) return askOn(model, Math.max(from, reached));
	const ended = inDesk(model, { seeking: null });
	const told = refuse(ended, 'There is no unread article below this one in the list.');
	return page === model.place.list.page ? told : then(told, (next) => askList(next));
}

/** The next article of the list that was not read yet. */
export function nextUnread(model: Model): Step {
	const { desk, place } = model;
	if (desk.off !== null) return refuse(model, desk.off);
	const { page, selected } = place.list;
	if (!page || page.total === 0) return refuse(model, 'There are no articles here.');
	return seek(model, page, selected + 1);
}

/** Rows have come while one that was not read is looked for among them; null where none is. */
export function sought(model: Model, page: ListPage): Step | null {
	const { seeking: from } = model.desk;
	if (from === null || page.error) return null;
	const isHere = page.offset <= from && from < page.offset + page.rows.length;
	return isHere || from >= page.total ? seek(model, page, from) : askOn(model, from);
}

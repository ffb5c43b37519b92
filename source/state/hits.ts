import { askRead, listReaching } from './asking.ts';
import type { Model } from './model.ts';
import { nextHit } from './panes/article/moves.ts';
import * as mentions from './panes/mentions/moves.ts';
import * as profile from './panes/profile/moves.ts';
import { listRows } from './screen.ts';
import { inList, refuse, type Step, scrolled, still, then } from './step.ts';
import { windowed } from './window.ts';

/** `n` and `N`: through the mention list or the page of a name while it is open, otherwise through the search's hits, article after article. */
export function nextMatch(model: Model, step: 1 | -1): Step {
	if (model.place.mentions) return mentions.move(model, step);
	if (model.place.profile) return profile.move(model, step);
	const { list } = model.place;
	if (list.query.trim() === '') return refuse(model, 'Nothing to walk: / searches, m lists mentions.');
	const hit = nextHit(model, step);
	if (hit) return still(hit);
	const total = list.page?.total ?? 0;
	if (total === 0) return refuse(model, 'Nothing fits this search, so there is no hit.');
	const selected = list.selected + step;
	if (selected < 0 || selected >= total)
		return refuse(model, step > 0 ? 'This is the last hit.' : 'This is the first hit.');
	const row = windowed(list.page, selected);
	if (!row) return listReaching(model, selected);
	const moved = inList(model, { selected, top: scrolled(list.top, selected, listRows(model), total) });
	const opened = askRead(moved, row.id, step > 0 ? { at: 'hit', offset: 0 } : { at: 'lastHit' });
	return then(opened, (next) => listReaching(next, selected));
}

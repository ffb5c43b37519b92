import type { Facets } from '../../../archive/archive.ts';
import { askFacets, askList } from '../../asking.ts';
import type { Model } from '../../model.ts';
import { type Narrowing, narrowed } from '../../narrowing.ts';
import { selectedRow } from '../../panes/list/moves.ts';
import type { Chip } from '../../place.ts';
import { clamp, inList, refuse, type Step, say, still, then } from '../../step.ts';
import { visit } from '../../trail.ts';
import { chosen, openPicker } from '../picker/keys.ts';
import { type FacetRow, FIELDS, facetKinds, facetRows, isAsked } from './rows.ts';
import type { FacetKind, FacetsOverlay } from './state.ts';

export function openFacets(model: Model): Step {
	const { error, page } = model.place.list;
	if (error) return refuse(model, 'This search cannot be read, so there is nothing to count: ‹search› mends it.');
	if (page?.total === 0) return refuse(model, 'There are no articles here to count.');
	return askFacets({
		...model,
		overlay: { kind: 'facets', facets: null, section: 'person', cursors: {}, stale: false },
	});
}

/** The articles changed: counted once more, but not before an answer that is under way. */
export function recount(model: Model): Step {
	if (model.overlay?.kind !== 'facets') return still(model);
	return model.answered.facets < model.asked.facets
		? still({ ...model, overlay: { ...model.overlay, stale: true } })
		: askFacets(model);
}

/** The cursors stay on the values they were on, where these are still counted. */
export function facetsArrived(model: Model, facets: Facets): Step {
	const { overlay } = model;
	if (overlay?.kind !== 'facets') return still(model);
	const counted: Model = { ...model, overlay: { ...overlay, facets, stale: false } };
	const cursors = facetKinds({ ...overlay, facets }).flatMap((kind): [FacetKind, number][] => {
		const cursor = overlay.cursors[kind];
		if (cursor === undefined) return [];
		const value = facetRows(model, kind)[cursor]?.value;
		const rows = facetRows(counted, kind);
		const at = rows.findIndex((row) => row.value === value);
		return [[kind, at < 0 ? clamp(cursor, Math.max(1, rows.length)) : at]];
	});
	const placed: Model = {
		...model,
		overlay: { ...overlay, facets, stale: false, cursors: Object.fromEntries(cursors) },
	};
	return overlay.stale ? askFacets(placed) : still(placed);
}

/** Columns that a name, its count and its bar take. */
const LEAST_COLUMN = 34;

/** Sections side by side: such that none is alone in its row; one below the other where a line is read out. */
export const sectionsAcross = ({ size, terminal }: Pick<Model, 'size' | 'terminal'>, sections: number): number =>
	(terminal.linear ? [] : [6, 4, 3, 2]).find(
		(count) => sections % count === 0 && size.columns >= count * LEAST_COLUMN,
	) ?? 1;

export const cursorOf = ({ cursors }: FacetsOverlay, kind: FacetKind): number => cursors[kind] ?? 0;

function into(model: Model, overlay: FacetsOverlay, step: number, at?: 'first' | 'last'): Step {
	const kinds = facetKinds(overlay);
	const section = kinds[kinds.indexOf(overlay.section) + step];
	if (section === undefined)
		return refuse(model, step > 0 ? 'No further kind stands there.' : 'No kind stands before this.');
	const cursor =
		at === undefined
			? cursorOf(overlay, section)
			: at === 'first'
				? 0
				: Math.max(0, facetRows(model, section).length - 1);
	return still({ ...model, overlay: { ...overlay, section, cursors: { ...overlay.cursors, [section]: cursor } } });
}

/** Through the sections in a ring. */
function cycle(model: Model, overlay: FacetsOverlay, step: 1 | -1): Step {
	const kinds = facetKinds(overlay);
	const at = kinds.indexOf(overlay.section);
	const next = (at + step + kinds.length) % kinds.length;
	return into(model, overlay, next - at);
}

/** A row on; past the end of a section into the one below or above it. */
function move(model: Model, overlay: FacetsOverlay, step: 1 | -1): Step {
	const next = cursorOf(overlay, overlay.section) + step;
	const across = sectionsAcross(model, facetKinds(overlay).length);
	if (next < 0) return into(model, overlay, -across, 'last');
	if (next >= facetRows(model, overlay.section).length) return into(model, overlay, across, 'first');
	return to(model, overlay, next);
}

function to(model: Model, overlay: FacetsOverlay, index: number): Step {
	const { section, cursors } = overlay;
	const cursor = clamp(index, Math.max(1, facetRows(model, section).length));
	return still({ ...model, overlay: { ...overlay, cursors: { ...cursors, [section]: cursor } } });
}

/** Narrows the search to an outlet, a month or a mark; back leads to the list as it was. */
function narrow(model: Model, wanted: Narrowing): Step {
	const { query } = model.place.list;
	const placed = visit({ ...model, overlay: null }, { focus: 'list', mentions: null, profile: null, zen: false });
	const keep = selectedRow(model)?.id ?? null;
	return askList(inList(placed, { query: narrowed(query, wanted), keep, selected: 0, top: 0 }), 0);
}

function choose(model: Model, kind: FacetKind, row: FacetRow | undefined, mode: Chip['mode']): Step {
	if (!row) return refuse(model, 'Nothing stands here to choose.');
	if (!isAsked(kind)) return chosen(model, { entity: row.value, mode, kind, name: row.label });
	if (mode === 'any')
		return refuse(
			model,
			`${kind === 'outlet' || kind === 'month' ? `An article has one ${kind}, and | is` : '| is'} for names: enter narrows to it, - leaves it out.`,
		);
	return narrow(model, {
		field: FIELDS[kind],
		value: row.value,
		excluded: mode === 'none',
	});
}

/** Counts each text once, or every article that prints it; the list goes with it, for it is what a value leads to. */
function foldCopies(model: Model, { facets }: FacetsOverlay): Step {
	const { folded } = model.place.list;
	if (folded && facets?.origins === undefined) return refuse(model, 'Each article here is a text of its own.');
	const keep = selectedRow(model)?.id ?? null;
	const told = folded ? 'Every article counts.' : 'Each text counts once.';
	const turned = inList(say(model, told, 'dim'), { folded: !folded, keep, selected: 0, top: 0 });
	return then(askList(turned, 0), askFacets);
}

/** Keys that leave; they wait for nothing. */
export const LEAVING: readonly string[] = ['escape', 'q', 'A'];

export function facetsKey(model: Model, key: string): Step {
	const { overlay } = model;
	if (overlay?.kind !== 'facets') return still(model);
	if (LEAVING.includes(key)) return still({ ...model, overlay: null });
	const { section } = overlay;
	const cursor = cursorOf(overlay, section);
	const row = facetRows(model, section)[cursor];
	switch (key) {
		case 'down':
		case 'j':
		case 'ctrl+n':
			return move(model, overlay, 1);
		case 'up':
		case 'k':
		case 'ctrl+p':
			return move(model, overlay, -1);
		case 'right':
		case 'l':
			return into(model, overlay, 1);
		case 'left':
		case 'h':
			return into(model, overlay, -1);
		case 'tab':
			return cycle(model, overlay, 1);
		case 'shift+tab':
			return cycle(model, overlay, -1);
		case 'pagedown':
		case 'space':
		case 'ctrl+d':
			return to(model, overlay, cursor + 10);
		case 'pageup':
		case 'ctrl+u':
			return to(model, overlay, cursor - 10);
		case 'g':
		case 'home':
			return to(model, overlay, 0);
		case 'G':
		case 'end':
			return to(model, overlay, Number.MAX_SAFE_INTEGER);
		case 'enter':
			return choose(model, section, row, 'all');
		case '-':
			return choose(model, section, row, 'none');
		case '|':
			return choose(model, section, row, 'any');
		case 'm':
			if (!row || isAsked(section))
				return refuse(model, 'Only names have mentions: people, organizations, places and groups.');
			return openPicker(model, 'mentions', { under: { entity: row.value, span: null } });
		case 'f':
			return openPicker(model, 'filter');
		case 'W':
			return foldCopies(model, overlay);
		default:
			return still(model);
	}
}

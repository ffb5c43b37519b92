import { parse } from '../../archive/query/parse.ts';
import { leavesOf } from '../../archive/query/tree.ts';
import { type Act, byStamp, type Entry, isUndoable } from '../../journal/act.ts';
import { EMPTY_DESK } from '../../journal/desk.ts';
import type { LineProblem } from '../../journal/line.ts';
import { replay } from '../../journal/replay.ts';
import { said, sentence } from '../../journal/saying.ts';
import { askList } from '../asking.ts';
import type { Model } from '../model.ts';
import type { Overlay } from '../overlays/overlay.ts';
import { selectedRow } from '../panes/list/moves.ts';
import { inDesk, inList, refuse, type Step, say, still, then } from '../step.ts';
import { counted } from '../text/count.ts';
import { elsewhere, faultsOf } from './faults.ts';
import { agreedAs, overruled } from './others.ts';
import { MOST_AT_ONCE } from './state.ts';

/** Asks for an act; what it did is said once it is on the disk. */
export function perform(model: Model, act: Act): Step {
	if (model.desk.off !== null) return refuse(model, model.desk.off);
	return [inDesk(model, { acting: model.desk.acting + 1 }), [{ type: 'act', act, quiet: false }]];
}

/** Asks for an act that was entered in an overlay, which closes; where the act cannot be written, it is open again as it was. */
export function enter(model: Model, overlay: Overlay, act: Act): Step {
	const [asked, effects] = perform({ ...model, overlay: null }, act);
	return [inDesk(asked, { entered: overlay }), effects];
}

/** Has newsdesk note something by itself. */
export const note = (model: Model, act: Act): Step => [model, [{ type: 'act', act, quiet: true }]];

/** Whether a query asks for what acts change. */
export function asksOfActs(query: string): boolean {
	const { node } = parse(query);
	return node !== null && leavesOf(node).some(({ type }) => type === 'desk');
}

/** The list once more, on the same article where it still stands there. */
const again = (model: Model): Step =>
	asksOfActs(model.place.list.query)
		? askList(inList(model, { keep: selectedRow(model)?.id ?? null }), model.place.list.selected)
		: still(model);

const ended = (words: string): string => (/[.!?…]$/.test(words) ? words : `${words}.`);

function wordsOf(model: Model, entry: Entry): string {
	if (entry.act !== 'undo' && entry.act !== 'redo') {
		const isFull = entry.act === 'readAll' && entry.articles.length >= MOST_AT_ONCE;
		return `${ended(sentence(entry))}${isFull ? ' That is the most at once: ‹desk.read.all› again marks what is left.' : ''}`;
	}
	const meant = model.desk.held.acts.get(entry.of);
	const what = meant ? said(meant) : entry.of;
	return entry.act === 'undo' ? `${ended(`Undone: ${what}`)} ‹desk.redo› does it again.` : ended(`Done again: ${what}`);
}

const without = (ids: ReadonlySet<string>, id: string): ReadonlySet<string> =>
	ids.has(id) ? new Set([...ids].filter((one) => one !== id)) : ids;

/** An act is on the disk: now it counts. */
export function acted(model: Model, entry: Entry, quiet: boolean): Step {
	const held = replay(model.desk.held, [entry]);
	agreedAs(model.desk.held, held, [entry]);
	const elsewhere = without(model.desk.elsewhere, entry.id);
	if (quiet) return still(inDesk(model, { held, elsewhere }));
	const done = inDesk(model, { held, elsewhere, acting: Math.max(0, model.desk.acting - 1), entered: null });
	return again(say(done, wordsOf(done, entry), 'dim'));
}

/** An act could not be written: nothing is changed, and what was typed for it is not lost. */
export function unacted(model: Model, message: string, quiet: boolean): Step {
	if (quiet) return still(say(model, message, 'error'));
	const left = inDesk(model, { acting: Math.max(0, model.desk.acting - 1), entered: null });
	return still(say({ ...left, overlay: model.overlay ?? model.desk.entered }, message, 'error'));
}

/** What the journal holds has come, or what another reader added. */
export function deskCame(
	model: Model,
	entries: readonly Entry[],
	problems: readonly LineProblem[],
	anew: boolean,
): Step {
	const held = replay(anew ? EMPTY_DESK : model.desk.held, entries);
	// What was done here comes back from the journal as well.
	const isElsewhere = (one: Entry): boolean =>
		one.author === undefined && isUndoable(one) && model.desk.held.acts.get(one.id) === undefined;
	const came = model.desk.open && !anew ? entries.filter(isElsewhere) : [];
	const unset = [...(anew ? elsewhere(model.unset) : model.unset), ...faultsOf(problems)];
	const next = inDesk(
		{ ...model, unset },
		{
			held,
			open: true,
			problems: (anew ? 0 : model.desk.problems) + problems.length,
			elsewhere:
				came.length === 0 ? model.desk.elsewhere : new Set([...model.desk.elsewhere, ...came.map(({ id }) => id)]),
		},
	);
	const [first] = problems;
	// What was done before one's own last act was told then.
	const { last } = model.desk.held;
	const other = overruled(
		next,
		entries.filter((entry) => last === null || byStamp(entry, last) > 0),
	);
	const told =
		first === undefined
			? other === null
				? next
				: say(next, other)
			: say(
					next,
					`Journal: ${problems.length > 1 ? `${counted(problems.length, 'line')} cannot be read, the first is ` : ''}line ${first.line}: ${first.message} ${first.hint} ‹problems› keeps it.`,
				);
	return then(still(told), again);
}

/** Undoes the last act that is not undone, whenever it was done; one that another newsdesk has done meanwhile when asked again. */
export function undo(model: Model): Step {
	const { elsewhere, doubted, held } = model.desk;
	const { done } = held;
	const act = done !== null && elsewhere.has(done.id) && doubted !== done.id ? held.acts.get(done.id) : undefined;
	if (act !== undefined)
		return refuse(
			inDesk(model, { doubted: act.id }),
			`Done last, by another newsdesk on this journal: ${said(act)}. ‹desk.undo› again undoes it.`,
		);
	return done === null ? refuse(model, 'Nothing to undo.') : perform(model, { act: 'undo', of: done.id });
}

export function redo(model: Model): Step {
	const { undone } = model.desk.held;
	return undone === null ? refuse(model, 'Nothing to do again.') : perform(model, { act: 'redo', of: undone.id });
}

import { listOf } from './asking.ts';
import { BINDINGS, PANE_WORDS } from './bindings.ts';
import { keyLabel } from './keys.ts';
import { keyByPlace, layoutOf } from './layouts.ts';
import type { Model } from './model.ts';
import { openExport } from './overlays/export/keys.ts';
import type { Overlay } from './overlays/overlay.ts';
import { overlayPane } from './overlays.ts';
import { bindingFor, keysOf } from './settings/keymap.ts';
import { inDesk, refuse, type Step, say, still, then } from './step.ts';
import { WORD_KEYS } from './text/field.ts';

/** A key typed on another keyboard than a Latin one acts by its place, outside of fields. */
export function typedKey(model: Model, name: string): Step {
	const layout = layoutOf(name);
	const known = layout === undefined || layout === model.layout ? model : { ...model, layout };
	const isText = hasField(known) && !/^(?:ctrl|alt)\+/.test(name);
	return key(known, isText ? name : (keyByPlace(name, known.layout) ?? name));
}

/** What a key does, or will once what it is about is there. */
export function key(model: Model, name: string): Step {
	const { count } = model;
	const told: Model = model.notice || count > 0 ? { ...model, notice: null, count: 0 } : model;
	const sought = told.desk.seeking === null ? told : inDesk(told, { seeking: null });
	const isUndo = bindingFor(sought, name, sought.place.focus)?.id === 'desk.undo';
	// What was to be undone when asked again is not by a key much later.
	const quiet = sought.desk.doubted === null || isUndo ? sought : inDesk(sought, { doubted: null });
	if (name === 'ctrl+c') return [quiet, [{ type: 'quit', code: 130 }]];
	if (name === 'ctrl+z') return [quiet, [{ type: 'suspend' }]];
	// Escape and a key right after it arrive as one, just as the key with alt does: alt is meant where it has a use.
	const escaped = /^alt\+(.+)$/su.exec(name)?.[1];
	if (escaped !== undefined && !hasUse(quiet, name)) {
		return then(key(quiet, 'escape'), (next) => key(next, escaped));
	}
	if (name === 'escape' && quiet.held.length > 0) return key({ ...quiet, held: [] }, name);
	if (name === 'escape' && count > 0) return still(quiet);
	if (quiet.held.length > 0 || waits(quiet, name)) {
		const typed = count > 0 ? [...String(count), name] : [name];
		return still({ ...quiet, held: [...quiet.held, ...typed].slice(0, MOST_HELD) });
	}
	if (quiet.overlay) return overlayKey(quiet, quiet.overlay, name);
	const binding = bindingFor(quiet, name, quiet.place.focus);
	if (isDigit(quiet, name, count)) return counting(quiet, Math.min(count * 10 + Number(name), MOST_TIMES));
	if (binding) return count > 0 && binding.times ? binding.times(quiet, count) : binding.act(quiet);
	const [elsewhere, ...more] = BINDINGS.filter((one) => keysOf(quiet, one).includes(name));
	if (!elsewhere) return still(quiet);
	const panes = [elsewhere, ...more].flatMap(({ where }) => (where === 'everywhere' ? [] : where));
	const words = [...new Set(panes)].map((pane) => PANE_WORDS[pane]).join(' or ');
	return refuse(quiet, `${keyLabel(name)} is for ${words}: ${elsewhere.help}.`);
}

/** A key for the overlay; `X` is the same in all that are lists, and drawing anew in all of them. */
function overlayKey(model: Model, overlay: Overlay, name: string): Step {
	const { list, field, key } = overlayPane(overlay);
	if (name === 'X' && list && !field?.(model)) return openExport(model, list(model), overlay);
	const step = key(model, name);
	const [next, effects] = step;
	if (next !== model || effects.length > 0) return step;
	const redraw = BINDINGS.find(({ id }) => id === 'redraw');
	if (redraw !== undefined && keysOf(model, redraw).includes(name)) return redraw.act(model);
	return refuse(model, nothingHere(model, name));
}

/** Why a key does nothing over the panes: it is theirs, or nobody's. */
function nothingHere(model: Model, name: string): string {
	const label = keyLabel(name);
	if (hasField(model)) return `${label} does nothing in this field.`;
	const binding = BINDINGS.find((one) => keysOf(model, one).includes(name));
	return binding === undefined
		? `${label} does nothing here: esc goes back.`
		: `${label} (${binding.label}) is for the panes: esc goes back to them.`;
}

/** A number typed before a key is at most this: rows that no list on screen has. */
const MOST_TIMES = 99_999_999;

/** Whether a key is a digit of the number before a key that moves. */
const isDigit = (model: Model, name: string, count: number): boolean =>
	/^\d$/.test(name) && ((name === '0' && count > 0) || bindingFor(model, name, model.place.focus)?.id === 'count');

const counting = (model: Model, count: number): Step =>
	still({ ...say(model, `${count}: so many times what a key that moves does, or with G to ${count}.`, 'dim'), count });

// A held key's repeats are worth no more than this while an answer is on its way.
const MOST_HELD = 400;

/** Whether a key with alt does something: a field's word keys, or what is bound, by the user too. */
const hasUse = (model: Model, name: string): boolean =>
	model.overlay
		? hasField(model) && WORD_KEYS.includes(name)
		: BINDINGS.some((binding) => keysOf(model, binding).includes(name));

/** What is done beside the article to words of it. */
const OF_ARTICLE: readonly string[] = ['desk.check', 'sentence'];

/** What is about no row of the list, or says what the list is to be. */
const OF_NO_ROW: readonly string[] = ['', 'quit', 'back', 'escape', 'search', 'help', 'command', 'count', 'redraw'];

/** Whether the list has been asked for in another order, or of other articles, and still shows the ones before. */
const isOtherListComing = (model: Model): boolean =>
	model.answered.list < model.asked.list && model.place.list.of !== listOf(model);

/** Whether a key is about something that has been asked for and is not there yet: typed ahead, it must not act on what is. */
function waits(model: Model, name: string): boolean {
	const { overlay, place, awaited, asked, answered, desk } = model;
	if (overlay) return overlayPane(overlay).waits?.(model, name) ?? false;
	// What is done to an article rests on what was done before it.
	if (
		desk.off === null &&
		(desk.acting > 0 || !desk.open || answered.unread < asked.unread) &&
		bindingFor(model, name, place.focus)?.id.startsWith('desk.')
	)
		return true;
	if (place.focus === 'list') {
		const id = bindingFor(model, name, 'list')?.id ?? '';
		return place.list.page === null ? /^(?:list|desk)\./.test(id) : isOtherListComing(model) && !OF_NO_ROW.includes(id);
	}
	const isElsewhere = awaited !== null && awaited.id !== place.article.reading?.article.id;
	if (isElsewhere && OF_ARTICLE.includes(bindingFor(model, name, place.focus)?.id ?? '')) return true;
	if (place.focus === 'mentions') return place.mentions?.page === null && answered.mentions < asked.mentions;
	if (place.focus === 'profile')
		return answered.profile < asked.profile && (bindingFor(model, name, 'profile')?.id.startsWith('profile.') ?? false);
	return isElsewhere;
}

/** Lets the held keys act, in the order typed; those that now wait for something else are held again. */
export function release(model: Model): Step {
	return model.held.reduce<Step>((done, name) => then(done, (next) => key(next, name)), still({ ...model, held: [] }));
}

const hasField = (model: Model): boolean => (model.overlay && overlayPane(model.overlay).field?.(model)) != null;

/** Pasted text goes into the field that is open. */
export function paste(model: Model, text: string): Step {
	const into = model.overlay ? overlayPane(model.overlay).paste : undefined;
	if (into) return into(model, text);
	const back = model.overlay ? 'esc goes back, then ' : '';
	return refuse(model, `Pasted text goes into a field: ${back}‹search› opens the search.`);
}

import type { Binding } from '../../binding.ts';
import { answers, BINDINGS } from '../../bindings.ts';
import { focusPane } from '../../focus.ts';
import { keyLabel } from '../../keys.ts';
import type { Model } from '../../model.ts';
import { keysOf, spelled } from '../../settings/keymap.ts';
import { refuse, type Step, still, then } from '../../step.ts';
import { resembling } from '../../text/resembling.ts';

/** Nobody asks for a command in more characters. */
const LONGEST = 32;

/** Bindings that fit a search by key or by words; those that act in the focused pane first where nothing is typed. */
export function found(model: Model): readonly Binding[] {
	if (model.overlay?.kind !== 'help') return [];
	const query = model.overlay.field.text.trim().slice(0, LONGEST);
	const { focus } = model.place;
	if (query === '') return [...BINDINGS].sort((a, b) => Number(answers(b, focus)) - Number(answers(a, focus)));
	const exact = BINDINGS.filter((binding) =>
		keysOf(model, binding).some((key) => key === query || keyLabel(key) === query),
	);
	const alike = resembling(BINDINGS, ({ label, help, id }) => [label, help, id], query);
	return [...exact, ...alike.filter((item) => !exact.includes(item))];
}

/** Runs a command where it belongs: in its own pane, or with the reason why not. */
export function run(model: Model, binding: Binding): Step {
	const { place } = model;
	if (answers(binding, place.focus) || binding.where === 'everywhere') return binding.act(model);
	const [pane] = binding.where;
	if (pane === undefined || (pane === 'mentions' && !place.mentions))
		return refuse(model, 'No list of mentions is open: ‹mentions› opens one.');
	if (pane === 'profile' && !place.profile) return refuse(model, 'No page of a name is open: ‹profile› opens one.');
	return then(focusPane(model, pane), (next) => (next.place.focus === pane ? binding.act(next) : still(next)));
}

/**
 * Why a command would do nothing now; null where it would do something. Commands are pure, so it is tried: what refuses
 * wants nothing done and gives its reason.
 */
export function whyNot(model: Model, binding: Binding): string | null {
	const [{ notice }, effects] = run({ ...model, overlay: null, notice: null }, binding);
	return effects.length === 0 && notice?.tone === 'warning' ? spelled(model, notice.text) : null;
}

import type { Binding } from '../binding.ts';
import { answers, BINDINGS } from '../bindings.ts';
import { keyLabel } from '../keys.ts';
import type { Model } from '../model.ts';
import type { Pane } from '../place.ts';

type Mapped = Pick<Model, 'settings'>;

/** The keys a binding has: the user's, or its own but for those the user gave to another in the same pane. */
export function keysOf({ settings }: Mapped, binding: Binding): readonly string[] {
	const own = settings.keys[binding.id];
	if (own) return own;
	const given = Object.entries(settings.keys);
	if (given.length === 0) return binding.keys;
	const isTaken = (key: string): boolean =>
		given.some(([id, keys]) => {
			if (!keys.includes(key)) return false;
			const other = BINDINGS.find((one) => one.id === id);
			const panes = binding.where;
			return other !== undefined && (panes === 'everywhere' || panes.every((pane) => answers(other, pane)));
		});
	return binding.keys.filter((key) => !isTaken(key));
}

/** What a key does while `pane` has the focus: what the user gave it to comes first. */
export function bindingFor(model: Mapped, key: string, pane: Pane): Binding | undefined {
	const { keys } = model.settings;
	const given = BINDINGS.find((binding) => keys[binding.id]?.includes(key) === true && answers(binding, pane));
	return (
		given ??
		BINDINGS.find((binding) => keys[binding.id] === undefined && binding.keys.includes(key) && answers(binding, pane))
	);
}

/** Words with the keys as they are bound now in the place of `‹id›`; what has no key is called by its label. */
export const spelled = (model: Mapped, words: string): string =>
	words.replace(/‹([a-z.]+)›/g, (whole, id: string) => {
		const binding = BINDINGS.find((one) => one.id === id);
		if (!binding) return whole;
		const [key] = keysOf(model, binding);
		return key === undefined ? `“${binding.label}”` : keyLabel(key);
	});

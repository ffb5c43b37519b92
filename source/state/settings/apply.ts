import type { Diagnostic } from '../../domain/diagnostic.ts';
import { askList } from '../asking.ts';
import { ofJournal } from '../desk/faults.ts';
import type { Model } from '../model.ts';
import { inList, type Step, say, still, then } from '../step.ts';
import type { Settings } from './settings.ts';

/** Whether names carry letters for their kind: as it is set, else where no colour tells it. */
const lettersOf = ({ theme, letters }: Settings, { colours, noColour, linear }: Model['terminal']): boolean =>
	letters === 'auto'
		? !linear && (colours === 0 || theme === 'none' || (noColour && theme === 'auto'))
		: letters === 'on';

/** The model with other settings, at once; only what they change is changed. */
export function changed(model: Model, change: Partial<Settings>): Step {
	const before = model.settings;
	const settings: Settings = { ...before, ...change };
	const lettered = settings.letters !== before.letters || settings.theme !== before.theme;
	const next: Model = {
		...model,
		settings,
		letters: lettered ? lettersOf(settings, model.terminal) : model.letters,
	};
	const sorted: Step =
		settings.sort === before.sort
			? still(next)
			: askList(inList(next, { sort: settings.sort, selected: 0, top: 0 }), 0);
	return settings.mouse === before.mouse
		? sorted
		: then(sorted, (told) => [told, [{ type: 'mouse', on: settings.mouse }]]);
}

export const toggleMouse = (model: Model): Step =>
	then(changed(model, { mouse: !model.settings.mouse }), (next) =>
		still(
			say(
				next,
				next.settings.mouse
					? 'The mouse is on: M turns it off, and the terminal selects text again.'
					: 'The mouse is off.',
				'dim',
			),
		),
	);

/** The user's settings have been read: what is wrong with them is said, and stays among the problems. */
export function withSettings(model: Model, settings: Settings, problems: readonly Diagnostic[]): Step {
	const [first, ...others] = problems;
	const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
	const trouble = first && `${first.where}: ${first.message}: ${first.hint}${more}. ‹problems› keeps it.`;
	return then(changed({ ...model, unset: [...problems, ...ofJournal(model.unset)] }, settings), (next) =>
		still(trouble === undefined ? next : say(next, trouble)),
	);
}

import { participleOf, pastOf } from '../../grammar/verb-forms.ts';
import { CHANGE_VERBS } from '../../lexicons/changes.ts';

const CHANGE_FORMS: ReadonlySet<string> = new Set(
	[...CHANGE_VERBS].flatMap((base) => [pastOf(base), participleOf(base)]),
);

/** What moved to its present level did not move to the one it is compared with. */
export const isChangeForm = (action: string | null): boolean =>
	action !== null &&
	(CHANGE_FORMS.has(
		action.replace(/ (?:to|from|above|below|past|beyond|under|over)$/, '').replace(/ (?:up|down|back)$/, ''),
	) ||
		/^(?:reached|hit|put|went (?:up|down))$/.test(action));

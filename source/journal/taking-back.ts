import { type Act, type Entry, isCorrecting } from './act.ts';
import { type Desk, everyHeld } from './desk.ts';

/** The act by which what a correction says is as it was found; null where it says just that, or corrects nothing. */
export function takenBack(act: Act): Act | null {
	switch (act.act) {
		case 'merge':
			return act.into === null ? null : { ...act, into: null };
		case 'split':
			return act.as === null ? null : { ...act, as: null };
		case 'rename':
			return act.name === null ? null : { ...act, name: null };
		case 'retype':
			return act.kind === null ? null : { ...act, kind: null };
		case 'hide':
		case 'accept':
		case 'part':
		case 'join':
			return act.on ? { ...act, on: false } : null;
		case 'variant':
			return act.same === null ? null : { ...act, same: null };
		case 'verdict':
			return act.verdict === null ? null : { ...act, verdict: null };
		case 'amend':
		case 'correct':
			return act.to === null ? null : { ...act, to: null };
		default:
			return null;
	}
}

/** Corrections that hold, in the order they were made. */
export const correctionsHeld = (desk: Desk): readonly Entry[] =>
	everyHeld(desk).filter((entry) => takenBack(entry) !== null);

/** Whether an act says no more than that something is as it was found: a correction taken back, a mark that is off. */
export function isAsFound(act: Act): boolean {
	if ('on' in act) return !act.on;
	if (act.act === 'note') return act.text === '';
	if (act.act === 'search') return act.search === null;
	return isCorrecting(act) && act.act !== 'undo' && act.act !== 'redo' && takenBack(act) === null;
}

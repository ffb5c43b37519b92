import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Removed } from './sanitise.ts';

export const NOTHING_REMOVED: Removed = { escapes: 0, controls: 0, bidi: 0, invisible: 0, broken: 0, stacked: 0 };

const NAMES: readonly (readonly [keyof Removed, string, string])[] = [
	['escapes', 'terminal escape', 'terminal escapes'],
	['controls', 'control character', 'control characters'],
	['bidi', 'mark that turns the reading direction', 'marks that turn the reading direction'],
	['invisible', 'invisible character', 'invisible characters'],
	['broken', 'half character', 'half characters'],
	['stacked', 'stack of combining marks', 'stacks of combining marks'],
];

export const merged = (one: Removed, other: Removed): Removed => ({
	escapes: one.escapes + other.escapes,
	controls: one.controls + other.controls,
	bidi: one.bidi + other.bidi,
	invisible: one.invisible + other.invisible,
	broken: one.broken + other.broken,
	stacked: one.stacked + other.stacked,
});

/** What was taken out of a text, told to its reader; nothing where nothing was. */
export function dirtIn(removed: Removed, where: string): readonly Diagnostic[] {
	const dirt = NAMES.filter(([kind]) => removed[kind] > 0).map(
		([kind, one, many]) => `${removed[kind]} ${removed[kind] === 1 ? one : many}`,
	);
	if (dirt.length === 0) return [];
	return [
		{
			where,
			severity: removed.escapes + removed.bidi > 0 ? 'warning' : 'note',
			rule: 'sanitise/removed',
			message: `Taken out: ${dirt.join(', ')}.`,
			hint: 'Nothing to do; look at the original file with care if this is unexpected.',
		},
	];
}

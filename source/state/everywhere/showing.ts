import type { Binding } from '../binding.ts';
import { openProblems } from '../overlays/problems/keys.ts';
import { revealing } from '../panes/article/revealing.ts';
import { toggleMouse } from '../settings/apply.ts';
import { inFacts, say, still } from '../step.ts';

/** What is shown, and how. */
export const SHOWING: readonly Binding[] = [
	{
		id: 'why',
		keys: ['i'],
		label: 'why',
		help: 'show or hide which rule found the fact, how sure it is, and why',
		where: 'everywhere',
		act: (m) =>
			still(
				say(
					inFacts(m, { why: !m.place.facts.why }),
					m.place.facts.why ? 'Reasons hidden.' : 'Reasons shown under the fact the cursor is on.',
					'dim',
				),
			),
	},
	{
		id: 'letters',
		keys: ['K'],
		label: 'kinds',
		help: 'show or hide the letters that say a name’s kind',
		where: 'everywhere',
		act: (m) =>
			still({
				...say(m, m.letters ? 'Kind letters off.' : 'Kind letters on: ᴾ person ᴼ organization ᴸ place ᴳ group', 'dim'),
				letters: !m.letters,
			}),
	},
	{
		id: 'reveal',
		keys: ['R'],
		label: 'reveal',
		help: 'show or hide, behind each, which characters of the article are hidden or of another script than their word',
		where: 'everywhere',
		act: (m) =>
			still({
				...say(m, m.reveals ? 'Hidden characters are no more told.' : revealing(m), 'dim'),
				reveals: !m.reveals,
			}),
	},
	{
		id: 'mouse',
		keys: ['M'],
		label: 'mouse',
		help: 'turn the mouse on or off: click, wheel, edges of panes; while it is on, shift selects text in most terminals',
		where: 'everywhere',
		act: toggleMouse,
	},
	{
		id: 'problems',
		keys: ['!'],
		label: 'problems',
		help: 'what could not be read as it should, and what to do about it',
		where: 'everywhere',
		act: openProblems,
	},
	{
		id: 'redraw',
		keys: ['ctrl+l'],
		label: 'redraw',
		help: 'draw the screen anew',
		where: 'everywhere',
		act: (m) => [m, [{ type: 'redraw' }]],
	},
];

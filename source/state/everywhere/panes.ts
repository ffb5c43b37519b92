import type { Binding } from '../binding.ts';
import { cycleFocus, focusPane, outermost, stepBack, toggleZen } from '../focus.ts';
import { openTrail } from '../overlays/trail/keys.ts';
import { refuse } from '../step.ts';
import { back, forward } from '../trail.ts';

/** 0 goes on with a number. */
const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** From pane to pane, and back to where one was. */
export const PANES: readonly Binding[] = [
	{
		id: 'pane.right',
		keys: ['right'],
		label: 'pane right',
		help: 'pane to the right',
		where: ['article', 'facts'],
		act: (m) => focusPane(m, 'facts'),
	},
	{
		id: 'pane.left',
		keys: ['h', 'left'],
		label: 'pane left',
		help: 'pane to the left',
		where: ['article', 'facts', 'mentions'],
		act: (m) => focusPane(m, m.place.focus === 'facts' ? 'article' : outermost(m)),
	},
	{
		id: 'pane.next',
		keys: ['tab'],
		label: 'pane',
		help: 'next pane',
		where: 'everywhere',
		foot: 5,
		act: (m) => cycleFocus(m, 1),
	},
	{
		id: 'pane.previous',
		keys: ['shift+tab'],
		label: 'pane back',
		help: 'previous pane',
		where: 'everywhere',
		act: (m) => cycleFocus(m, -1),
	},
	{
		id: 'count',
		keys: DIGITS,
		label: 'count',
		help: 'a number before a key that moves: so many times; before g or G, to that row or line',
		where: 'everywhere',
		act: (m) => refuse(m, 'A number is typed before a key that moves, as 5 before j, or before G for that row.'),
	},
	{
		id: 'back',
		keys: ['[', 'ctrl+o', 'alt+left'],
		label: 'back',
		help: 'back along the trail, to the screen as it was',
		where: 'everywhere',
		foot: 10,
		able: ({ trail }) => trail.back.length > 0,
		act: back,
	},
	{
		id: 'forward',
		keys: [']', 'ctrl+i', 'alt+right'],
		label: 'forward',
		help: 'forward along the trail',
		where: 'everywhere',
		act: forward,
	},
	{
		id: 'trail',
		keys: ['H'],
		label: 'trail',
		help: 'where you have been, step by step: enter goes there, X saves it as a research log',
		where: 'everywhere',
		act: openTrail,
	},
	{
		id: 'zen',
		keys: ['z'],
		label: 'zen',
		help: 'the article alone',
		where: 'everywhere',
		foot: 11,
		able: ({ place }) => place.article.reading !== null,
		act: toggleZen,
	},
	{
		id: 'escape',
		keys: ['escape'],
		label: 'back out',
		help: 'one step back: pane, mention list, search, filter',
		where: 'everywhere',
		act: stepBack,
	},
];

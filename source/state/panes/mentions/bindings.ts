import type { Binding } from '../../binding.ts';
import { repeated } from '../../step.ts';
import { rowKeys } from '../row-keys.ts';
import { toggleChecked } from './checks.ts';
import * as mentions from './moves.ts';

export const MENTIONS: readonly Binding[] = [
	...rowKeys({
		pane: 'mentions',
		row: 'mention',
		label: 'walk',
		also: ', into the next article',
		half: 'ten mentions',
		halfRows: () => 10,
		keys: { down: ['n'], up: ['N'], halfDown: ['pagedown'], halfUp: ['pageup', 'b'] },
		move: mentions.move,
		to: mentions.toRow,
		first: (model) => mentions.jump(model, 'first'),
		last: (model) => mentions.jump(model, 'last'),
	}),
	{
		id: 'mentions.article.next',
		keys: ['}'],
		label: 'next article',
		help: 'first mention of the next article',
		where: ['mentions'],
		act: (m) => mentions.moveArticle(m, 1),
		times: repeated((m) => mentions.moveArticle(m, 1)),
	},
	{
		id: 'mentions.article.previous',
		keys: ['{'],
		label: 'article back',
		help: 'first mention of this article, then of the one before',
		where: ['mentions'],
		act: (m) => mentions.moveArticle(m, -1),
		times: repeated((m) => mentions.moveArticle(m, -1)),
	},
	{
		id: 'desk.check',
		keys: ['space'],
		label: 'check',
		help: 'mark the mention as checked, or take the mark off',
		where: ['mentions'],
		foot: 3.5,
		able: ({ desk }) => desk.off === null,
		act: toggleChecked,
	},
	{
		id: 'mentions.order',
		keys: ['v'],
		label: 'order',
		help: 'by date or by article; of two names, how far apart they may stand',
		where: ['mentions'],
		foot: 3,
		act: mentions.changeOrder,
	},
	{
		id: 'mentions.copies',
		keys: ['W'],
		label: 'copies',
		help: 'each text once, or every article that prints it',
		where: ['mentions'],
		act: mentions.foldCopies,
	},
	{
		id: 'mentions.enter',
		keys: ['enter', 'right'],
		label: 'read',
		help: 'read the article at this mention',
		where: ['mentions'],
		foot: 2,
		act: mentions.enter,
	},
];

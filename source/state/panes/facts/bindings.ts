import type { Binding } from '../../binding.ts';
import { focusPane } from '../../focus.ts';
import type { Model } from '../../model.ts';
import { bodyRows, rectOf } from '../../screen.ts';
import { repeated, type Step } from '../../step.ts';
import { enterName } from '../mentions/here.ts';
import { rowKeys } from '../row-keys.ts';
import * as facts from './moves.ts';

const halfRows = (model: Model): number => Math.max(1, Math.floor(bodyRows(rectOf(model, 'facts')) / 2));

function enterFact(model: Model): Step {
	const row = facts.currentRow(model);
	if (row?.type === 'section') return facts.fold(model);
	return row?.type === 'entity' ? enterName(model) : focusPane(model, 'article');
}

export const FACTS: readonly Binding[] = [
	...rowKeys({
		pane: 'facts',
		row: 'fact',
		label: 'move',
		also: ', shown in the article',
		half: 'half a screen of facts',
		halfRows,
		keys: { halfDown: ['pagedown'], halfUp: ['pageup'] },
		move: facts.move,
		to: facts.select,
		first: (model) => facts.select(model, 0),
		last: (model) => facts.select(model, Number.MAX_SAFE_INTEGER),
	}),
	{
		id: 'facts.enter',
		keys: ['enter'],
		label: 'go',
		help: 'every mention of the name; of another fact, its place in the article',
		where: ['facts'],
		foot: 2,
		act: enterFact,
	},
	{
		id: 'facts.cycle',
		keys: ['w'],
		label: 'next place',
		help: 'next place of the name in this article',
		where: ['facts'],
		foot: 3,
		act: (m) => facts.cycle(m, 1),
	},
	{
		id: 'facts.cycle.back',
		keys: ['b'],
		label: 'place before',
		help: 'previous place of the name in this article',
		where: ['facts'],
		act: (m) => facts.cycle(m, -1),
	},
	{
		id: 'facts.section.next',
		keys: ['}'],
		label: 'section',
		help: 'next section',
		where: ['facts'],
		foot: 3.5,
		act: (m) => facts.moveSection(m, 1),
		times: repeated((m) => facts.moveSection(m, 1)),
	},
	{
		id: 'facts.section.previous',
		keys: ['{'],
		label: 'section back',
		help: 'head of this section, then of the one before',
		where: ['facts'],
		act: (m) => facts.moveSection(m, -1),
		times: repeated((m) => facts.moveSection(m, -1)),
	},
	{
		id: 'facts.fold',
		keys: ['space'],
		label: 'fold',
		help: 'fold or unfold the section',
		where: ['facts'],
		foot: 4,
		act: facts.fold,
	},
];

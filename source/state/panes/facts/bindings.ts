import type { Binding } from '../../binding.ts';
import { focusPane } from '../../focus.ts';
import type { Model } from '../../model.ts';
import { bodyRows, rectOf } from '../../screen.ts';
import type { Step } from '../../step.ts';
import { enterName } from '../mentions/here.ts';
import * as facts from './moves.ts';

const halfPage = (model: Model): number => Math.max(1, Math.floor(bodyRows(rectOf(model, 'facts')) / 2));

function enterFact(model: Model): Step {
	const row = facts.currentRow(model);
	if (row?.type === 'section') return facts.fold(model);
	return row?.type === 'entity' ? enterName(model) : focusPane(model, 'article');
}

export const FACTS: readonly Binding[] = [
	{
		id: 'facts.down',
		keys: ['j', 'down', 'ctrl+n'],
		label: 'move',
		help: 'next fact, shown in the article',
		where: ['facts'],
		foot: 1,
		act: (m) => facts.move(m, 1),
	},
	{
		id: 'facts.up',
		keys: ['k', 'up', 'ctrl+p'],
		label: 'up',
		help: 'previous fact',
		where: ['facts'],
		act: (m) => facts.move(m, -1),
	},
	{
		id: 'facts.half.down',
		keys: ['ctrl+d', 'pagedown'],
		label: 'half down',
		help: 'half a screen of facts down',
		where: ['facts'],
		act: (m) => facts.move(m, halfPage(m)),
	},
	{
		id: 'facts.half.up',
		keys: ['ctrl+u', 'pageup'],
		label: 'half up',
		help: 'half a screen of facts up',
		where: ['facts'],
		act: (m) => facts.move(m, -halfPage(m)),
	},
	{
		id: 'facts.first',
		keys: ['g', 'home'],
		label: 'first',
		help: 'first fact',
		where: ['facts'],
		act: (m) => facts.select(m, 0),
	},
	{
		id: 'facts.last',
		keys: ['G', 'end'],
		label: 'last',
		help: 'last fact',
		where: ['facts'],
		act: (m) => facts.select(m, Number.MAX_SAFE_INTEGER),
	},
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
		id: 'facts.fold',
		keys: ['space'],
		label: 'fold',
		help: 'fold or unfold the section',
		where: ['facts'],
		foot: 4,
		act: facts.fold,
	},
];

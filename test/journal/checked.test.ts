import assert from 'node:assert/strict';
import { it } from 'node:test';
import { EMPTY_DESK } from '../../source/journal/desk.ts';
import { checkedOf, isChecked } from '../../source/journal/marks.ts';
import { replay } from '../../source/journal/replay.ts';

const ENTITY = { id: 'person:ada', kind: 'person', name: 'Ada Lindqvist' } as const;
const ARTICLE = { id: 'a', path: 'a.txt', headline: 'A' };
const check = (id: string, start: number, quote: string, on: boolean) =>
	({
		id,
		time: `2031-01-01T00:00:0${id}.000Z`,
		act: 'check',
		entity: ENTITY,
		article: ARTICLE,
		anchor: { start, end: start + quote.length, quote, before: '', after: '' },
		on,
	}) as const;

it('a mention that goes over the end of a line is checked as it is shown, on one', () => {
	const desk = replay(EMPTY_DESK, [check('1', 4, 'Ada\nLindqvist', true)]);
	assert.equal(isChecked(desk, ARTICLE, 4, 'Ada Lindqvist'), true);
	assert.equal(isChecked(desk, ARTICLE, 5, 'Ada Lindqvist'), false);
});

it('checked mentions are counted by name, those taken back left out', () => {
	const desk = replay(EMPTY_DESK, [
		check('1', 4, 'Ada', true),
		check('2', 40, 'Ada', true),
		check('3', 4, 'Ada', false),
	]);
	assert.equal(checkedOf(desk, ENTITY.id), 1);
	assert.equal(checkedOf(desk, 'person:other'), 0);
});

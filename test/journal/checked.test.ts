import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anchorOf } from '../../source/journal/anchor.ts';
import { EMPTY_DESK } from '../../source/journal/desk.ts';
import { checkedIn, saidOfMention } from '../../source/journal/marks.ts';
import { replay } from '../../source/journal/replay.ts';
import type { EntityTarget } from '../../source/journal/target.ts';

const ENTITY: EntityTarget = { id: 'person:ada', kind: 'person', name: 'Ada Lindqvist' };
const TEXT = 'Then Ada\nLindqvist met Bo Ek at the harbour, and Ada Lindqvist left.';
const OLD = { id: 'a', path: 'a.txt', headline: 'A' };
const check = (
	time: number,
	start: number,
	quote: string,
	on: boolean,
	{ text = TEXT, article = OLD, entity = ENTITY } = {},
) =>
	({
		id: `${time}`,
		time: `2031-01-01T00:00:0${time}.000Z`,
		act: 'check',
		entity,
		article,
		anchor: anchorOf(text, { start, end: start + quote.length }),
		on,
	}) as const;

it('a mention that goes over the end of a line is checked as it is shown, on one', () => {
	const desk = replay(EMPTY_DESK, [check(1, 5, 'Ada\nLindqvist', true)]);
	assert.equal(saidOfMention(desk, 'a', 5, 'Ada Lindqvist'), true);
	assert.equal(saidOfMention(desk, 'a', 6, 'Ada Lindqvist'), null);
	assert.equal(saidOfMention(desk, 'b', 5, 'Ada Lindqvist'), null);
});

it('the last word on a mention counts, under whatever name it was said', () => {
	const other = { id: 'person:other', kind: 'person', name: 'Adela' } as const;
	const desk = replay(EMPTY_DESK, [
		check(1, 5, 'Ada\nLindqvist', true),
		check(2, 23, 'Bo Ek', true),
		check(3, 5, 'Ada\nLindqvist', false, { entity: other }),
	]);
	assert.deepEqual(checkedIn(desk, OLD, TEXT), [{ start: 23, end: 28 }]);
	assert.equal(saidOfMention(desk, 'a', 5, 'Ada Lindqvist'), false);
});

it('marks stay where the text changes around the words, and are let go where they are gone or in doubt', () => {
	const desk = replay(EMPTY_DESK, [check(1, 23, 'Bo Ek', true), check(2, 5, 'Ada\nLindqvist', true)]);
	const changed = { id: 'b', path: 'a.txt', headline: 'A' };
	const longer = `On Monday it rained. ${TEXT}`;
	assert.deepEqual(checkedIn(desk, changed, longer), [
		{ start: 44, end: 49 },
		{ start: 26, end: 39 },
	]);
	assert.deepEqual(checkedIn(desk, changed, 'Somebody else met Bo Ek there.'), []);
	assert.deepEqual(checkedIn(desk, { ...changed, path: 'other.txt' }, longer), []);
	const again = replay(desk, [check(3, 44, 'Bo Ek', false, { text: longer, article: changed })]);
	assert.deepEqual(checkedIn(again, changed, longer), [{ start: 26, end: 39 }]);
});

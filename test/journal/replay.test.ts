import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Act, byStamp, type Entry, isUndoable } from '../../source/journal/act.ts';
import { type Desk, EMPTY_DESK, held } from '../../source/journal/desk.ts';
import { marksOf, savedSearches, tagsOf } from '../../source/journal/marks.ts';
import { replay } from '../../source/journal/replay.ts';
import { ACTS_ON_FEW, article, ENTRIES, timeOf } from './acts.ts';

/** Everything that holds, register by register. */
function holding(desk: Desk): Record<string, Act | null> {
	const found: [string, Act | null][] = [...desk.registers].map(([register, [first]]) => {
		const entry = first === undefined ? null : held(desk, first.act, register);
		return [register, entry === null ? null : entry];
	});
	return Object.fromEntries(found.filter(([, act]) => act !== null).sort(([one], [other]) => (one < other ? -1 : 1)));
}

const stack = (desk: Desk, name: 'done' | 'undone'): string[] => {
	const ids: string[] = [];
	for (let at = desk[name]; at !== null; at = at.below) ids.push(at.id);
	return ids;
};

const everything = (desk: Desk) => ({
	holding: holding(desk),
	done: stack(desk, 'done'),
	undone: stack(desk, 'undone'),
	last: desk.last,
	left: desk.left,
	marks: [0, 1, 2, 3].map((number) => marksOf(desk, article(number))),
	tags: tagsOf(desk),
	searches: savedSearches(desk),
});

test('a desk is the same in whatever order its acts are read, one by one or at once, once or twice', () => {
	fc.assert(
		fc.property(ENTRIES, fc.infiniteStream(fc.nat()), (entries, draws) => {
			const shuffled = [...entries];
			for (let at = shuffled.length - 1; at > 0; at--) {
				const other = Number(draws.next().value) % (at + 1);
				const [one, two] = [shuffled[at], shuffled[other]];
				if (one && two) [shuffled[at], shuffled[other]] = [two, one];
			}
			const atOnce = replay(EMPTY_DESK, entries);
			const oneByOne = shuffled.reduce((desk, entry) => replay(desk, [entry]), EMPTY_DESK);
			assert.deepEqual(everything(oneByOne), everything(atOnce));
			assert.equal(replay(atOnce, shuffled), atOnce);
		}),
	);
});

/** Presses undo or redo once, as the reader does. */
function pressed(desk: Desk, act: 'undo' | 'redo', number: number): Desk {
	const top = act === 'undo' ? desk.done : desk.undone;
	return top === null ? desk : replay(desk, [{ id: `u.${number}`, time: timeOf(1_000 + number), act, of: top.id }]);
}

test('acts undone give what held before them, and redone what held after', () => {
	fc.assert(
		fc.property(ENTRIES, fc.array(ACTS_ON_FEW, { maxLength: 12 }), (before, acts) => {
			const start = replay(EMPTY_DESK, before);
			const entries = acts
				.filter(isUndoable)
				.map((act, number): Entry => ({ id: `z.${number}`, time: timeOf(500 + number), ...act }));
			const after = replay(start, entries);
			let desk = after;
			for (let number = 0; number < entries.length; number++) desk = pressed(desk, 'undo', number);
			assert.deepEqual(holding(desk), holding(start));
			assert.deepEqual(stack(desk, 'done'), stack(start, 'done'));
			for (let number = 0; number < entries.length; number++) desk = pressed(desk, 'redo', 100 + number);
			assert.deepEqual(holding(desk), holding(after));
		}),
	);
});

test('a desk of thousands of acts is the same read at once or bit by bit', () => {
	const entries = Array.from(
		{ length: 3_000 },
		(_, number): Entry => ({
			id: `a.${number}`,
			time: timeOf(number),
			act: 'star',
			article: article(number % 1_500),
			on: number < 1_500,
		}),
	);
	const desk = entries.reduce((so, entry) => replay(so, [entry]), EMPTY_DESK);
	assert.deepEqual(holding(desk), holding(replay(EMPTY_DESK, entries)));
	assert.equal(marksOf(desk, article(7)).starred, false);
	assert.deepEqual([...desk.acts].map(([, entry]) => entry).sort(byStamp), entries);
});

test('an edited article keeps its marks at its path under its headline, and no other article takes them', () => {
	const star: Entry = { id: 'a.1', time: timeOf(1), act: 'star', article: article(1), on: true };
	const desk = replay(EMPTY_DESK, [star]);
	assert.equal(marksOf(desk, { ...article(1), id: 'ffff' }).starred, true);
	assert.equal(marksOf(desk, { ...article(1), path: 'elsewhere/1.txt' }).starred, true);
	assert.equal(marksOf(desk, { ...article(1), id: 'ffff', headline: 'Another' }).starred, false);
	assert.equal(marksOf(desk, { ...article(1), id: 'ffff', path: 'elsewhere/1.txt' }).starred, false);
	const taken: Entry = { id: 'a.2', time: timeOf(2), act: 'star', article: { ...article(1), id: 'ffff' }, on: false };
	assert.equal(marksOf(replay(desk, [taken]), article(1)).starred, false);
});

test('a new act leaves nothing to redo; what newsdesk notes by itself does', () => {
	const star: Entry = { id: 'a.1', time: timeOf(1), act: 'star', article: article(1), on: true };
	const undo: Entry = { id: 'a.2', time: timeOf(2), act: 'undo', of: 'a.1' };
	const opened: Entry = { id: 'a.3', time: timeOf(3), act: 'read', article: article(1), on: true, by: 'opening' };
	const tag: Entry = { id: 'a.4', time: timeOf(4), act: 'tag', article: article(1), tag: 'x', on: true };
	const undone = replay(EMPTY_DESK, [star, undo, opened]);
	assert.deepEqual([stack(undone, 'done'), stack(undone, 'undone')], [[], ['a.1']]);
	const tagged = replay(undone, [tag]);
	assert.deepEqual([stack(tagged, 'done'), stack(tagged, 'undone')], [['a.4'], []]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Act, Entry } from '../../source/journal/act.ts';
import { conflictsOf } from '../../source/journal/conflicts.ts';
import { correctionsOf } from '../../source/journal/corrections.ts';
import { counts, type Desk, EMPTY_DESK, everyHeld } from '../../source/journal/desk.ts';
import { marksOf } from '../../source/journal/marks.ts';
import { replay } from '../../source/journal/replay.ts';
import { isShared, theirs } from '../../source/journal/sharing.ts';
import { anchor, article, ENTRIES, entity, timeOf } from './acts.ts';

const WRITERS = ['a', 'b'] as const;
const writerOf = ({ id }: Entry): string => id.slice(0, 1);

/** What a desk sees: its own acts, and those that the others share, in an order of their own. */
function seenBy(writer: string, entries: readonly Entry[], order: (entries: readonly Entry[]) => Entry[]): Desk {
	const own = entries.filter((entry) => writerOf(entry) === writer);
	const others = entries.filter((entry) => writerOf(entry) !== writer);
	const shared = others.filter((entry) =>
		isShared(entry, (id) => others.find((other) => other.id === id && writerOf(other) === writerOf(entry))),
	);
	const all = [...own, ...shared.map((entry) => theirs({ author: writerOf(entry), entry }))];
	return order(all).reduce((desk, entry) => replay(desk, [entry]), EMPTY_DESK);
}

const shuffledBy =
	(draws: readonly number[]) =>
	(entries: readonly Entry[]): Entry[] =>
		entries
			.map((entry, at) => ({ entry, draw: draws[at % draws.length] ?? 0 }))
			.sort((one, other) => one.draw - other.draw)
			.map(({ entry }) => entry);

const SHARED = new Set(['tag', 'check', 'note', 'merge', 'rename', 'hide', 'variant', 'verdict', 'correct']);

/** What holds of all that is shared, whoever looks: ids as in their authors' journals. */
const holding = (desk: Desk): string[] =>
	everyHeld(desk)
		.filter(({ act }) => SHARED.has(act))
		.map(({ author: _author, id, ...rest }) => {
			const plain = (written: string): string => written.replace(/@[ab]$/, '');
			return JSON.stringify({ id: plain(id), ...rest, ...('note' in rest ? { note: '' } : {}) });
		})
		.sort();

const DRAWS = fc.array(fc.nat(), { minLength: 40, maxLength: 40 });

test('all desks see the same, in whatever order acts arrive', () => {
	fc.assert(
		fc.property(ENTRIES, DRAWS, DRAWS, (entries, one, other) => {
			const [a, b] = [seenBy('a', entries, shuffledBy(one)), seenBy('b', entries, shuffledBy(other))];
			assert.deepEqual(holding(a), holding(b));
			const said = (desk: Desk): string[][] =>
				conflictsOf(desk).map(({ holds, also }) => [holds, ...also].map(({ time, act }) => `${time} ${act}`));
			assert.deepEqual(said(a), said(b));
		}),
	);
});

test('nobody undoes what another did, and what another did is nobody else’s to undo', () => {
	fc.assert(
		fc.property(ENTRIES, DRAWS, (entries, draws) => {
			for (const writer of WRITERS) {
				const desk = seenBy(writer, entries, shuffledBy(draws));
				const alone = seenBy(
					writer,
					entries.filter((entry) => writerOf(entry) === writer),
					shuffledBy(draws),
				);
				for (const [id, entry] of alone.acts) assert.equal(counts(desk, id), counts(alone, id), entry.act);
				const stack = ({ done }: Desk): string[] => {
					const ids: string[] = [];
					for (let at = done; at !== null; at = at.below) ids.push(at.id);
					return ids;
				};
				assert.deepEqual(stack(desk), stack(alone));
			}
		}),
	);
});

test('where one is, what one has read and starred and searched for stays one’s own', () => {
	const by = (act: Act): Entry => ({ id: 'a.1', time: timeOf(1), ...act });
	const nobody = (): undefined => undefined;
	for (const [act, shared] of [
		[{ act: 'star', article: article(1), on: true }, false],
		[{ act: 'read', article: article(1), on: true, by: 'key' }, false],
		[{ act: 'search', name: 'x', search: null }, false],
		[{ act: 'tag', article: article(1), tag: 'x', on: true }, true],
		[{ act: 'hide', entity: entity(1), on: true }, true],
		[{ act: 'check', entity: entity(1), article: article(1), anchor: anchor(3), on: true }, true],
	] as const satisfies readonly (readonly [Act, boolean])[])
		assert.equal(isShared(by(act), nobody), shared, act.act);
	const star = by({ act: 'star', article: article(1), on: true });
	const tag: Entry = { id: 'a.2', time: timeOf(2), act: 'tag', article: article(1), tag: 'x', on: true };
	const undoing = (of: string): Entry => ({ id: 'a.3', time: timeOf(3), act: 'undo', of });
	const meant = (id: string): Entry | undefined => [star, tag].find((entry) => entry.id === id);
	assert.equal(isShared(undoing('a.1'), meant), false);
	assert.equal(isShared(undoing('a.2'), meant), true);
});

let acts = 0;
const done = (act: Act, author?: string): Entry => {
	acts += 1;
	const entry = { id: `${author ?? 'me'}.${acts}`, time: timeOf(acts), ...act };
	return author === undefined ? entry : theirs({ author, entry });
};
const deskOf = (...entries: readonly Entry[]): Desk => replay(EMPTY_DESK, entries);

const outlet = (to: string | null): Act => ({ act: 'correct', article: article(1), field: 'outlet', to });
const rename = (name: string | null): Act => ({ act: 'rename', entity: entity(1), name });
const merge = (into: number | null): Act => ({
	act: 'merge',
	entity: entity(1),
	into: into === null ? null : entity(into),
});
const variant = (same: boolean | null): Act => ({ act: 'variant', entity: entity(2), other: entity(1), same });
const verdict = (given: 'hidden' | 'confirmed'): Act => ({
	act: 'verdict',
	article: article(1),
	fact: { kind: 'figure', anchor: anchor(5) },
	verdict: given,
});
const split = (start: number, name: number): Act => ({
	act: 'split',
	entity: entity(1),
	mentions: [{ article: article(1), anchor: anchor(start) }],
	as: entity(name),
});
const figure = (number: number) => ({ article: article(number), anchor: anchor(7, '14') });
const join = (on: boolean): Act => ({ act: 'join', one: figure(1), other: figure(2), on });
const part = (on: boolean): Act => ({ act: 'part', figures: [figure(2)], from: figure(1), on });

/** First what Ana did, then what this desk did, then what Ben did; null where nobody did. */
const DISAGREEING: readonly (readonly [string, Act | null, Act | null, Act | null, conflicts: number])[] = [
	['two outlets', outlet('Coast'), outlet('Coast Wire'), null, 1],
	['the same outlet', outlet('Coast'), outlet('Coast'), null, 0],
	['others disagree', outlet('Coast'), null, outlet('Wire'), 1],
	['three say three things', outlet('Coast'), outlet('Wire'), outlet('Inland'), 1],
	['one name only', rename('Ada'), null, null, 0],
	['taken back by another', rename('Ada'), rename(null), null, 1],
	['taken back by both', rename('Ada'), rename(null), rename(null), 1],
	['two names', rename('Ada'), null, rename('Adda'), 1],
	['of two different ones', merge(2), merge(3), null, 1],
	['one and yet two', merge(2), variant(false), null, 1],
	['one by two acts', merge(2), variant(true), null, 0],
	['hidden and confirmed', verdict('hidden'), null, verdict('confirmed'), 1],
	['a mention of two', split(5, 2), split(5, 3), null, 1],
	['two mentions', split(5, 2), split(9, 3), null, 0],
	['lines joined and parted', join(true), part(true), null, 1],
	['lines joined twice', join(true), null, join(true), 0],
	['tags are no corrections', { act: 'tag', article: article(1), tag: 'x', on: true }, null, outlet('Coast'), 0],
];

test('what desks put right in different ways is found, by whatever acts they say it', () => {
	for (const [name, ana, own, ben, conflicts] of DISAGREEING) {
		const entries = [ana && done(ana, 'Ana'), own && done(own), ben && done(ben, 'Ben')].filter((one) => one !== null);
		const found = conflictsOf(deskOf(...entries));
		assert.equal(found.length, conflicts, name);
		if (conflicts > 0) assert.equal(found[0]?.holds.time, entries.at(-1)?.time, name);
	}
});

test('what one says oneself after another is no conflict of one’s own, and agreeing ends one', () => {
	assert.equal(conflictsOf(deskOf(done(outlet('Coast')), done(outlet('Wire')))).length, 0);
	const [ana, own] = [done(outlet('Coast'), 'Ana'), done(outlet('Wire'))];
	assert.equal(conflictsOf(deskOf(ana, own)).length, 1);
	assert.equal(conflictsOf(deskOf(ana, own, done(outlet('Coast')))).length, 0);
	assert.equal(conflictsOf(deskOf(ana, own, done({ act: 'undo', of: own.id }))).length, 0);
});

test('who takes their own word back leaves the other’s', () => {
	const own = done(rename('Ada'));
	const back = done(rename(null));
	assert.equal(conflictsOf(deskOf(own, back, done(rename('Adda'), 'Ana'))).length, 0);
	const ana = done(rename('Ada'), 'Ana');
	const mine = done(rename('Adda'));
	const desk = deskOf(ana, mine, done({ act: 'undo', of: mine.id }));
	assert.equal(correctionsOf(desk).names.get(entity(1).id), 'Ada');
});

test('of one and two what was said last holds', () => {
	assert.equal(correctionsOf(deskOf(done(merge(2), 'Ana'), done(variant(false)))).into.size, 0);
	const one = correctionsOf(deskOf(done(variant(false)), done(merge(2), 'Ana')));
	assert.deepEqual([one.into.size, one.apart.size], [1, 0]);
});

test('notes of two desks stand beside each other, and a tag says who put it there', () => {
	const note = (text: string): Act => ({
		act: 'note',
		note: 'n',
		article: article(1),
		anchor: null,
		entity: null,
		text,
	});
	const tag: Act = { act: 'tag', article: article(1), tag: 'later', on: true };
	const marks = marksOf(deskOf(done(note('mine')), done(note('hers'), 'Ana'), done(tag, 'Ana')), article(1));
	assert.deepEqual(marks.notes.map(({ text, author }) => [text, author]).sort(), [
		['hers', 'Ana'],
		['mine', undefined],
	]);
	assert.deepEqual([marks.tags, marks.taggedBy], [['later'], { later: 'Ana' }]);
});

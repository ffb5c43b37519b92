import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { EntityOrder } from '../../source/archive/sqlite/entity-order.ts';
import { LoneEntities } from '../../source/archive/sqlite/lone-entities.ts';
import { Neighbours } from '../../source/archive/sqlite/neighbours.ts';
import { areUsual, toldAlone, whoseAlone, whoseIs } from '../../source/archive/sqlite/told-alone.ts';
import { Library } from './library.ts';

const entity = fc.record({
	entity: fc.integer({ min: 1, max: 4_000 }),
	kind: fc.nat(3),
	articles: fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, fc.integer({ min: 1, max: 5 })),
	mentions: fc.integer({ min: 1, max: 4 }),
	isAlone: fc.boolean(),
	isFlushed: fc.boolean(),
	isGone: fc.boolean(),
});
const KINDS = ['person', 'organization', 'place', 'group'] as const;

test('every window of all entities is that of one list, whether they have a row or are told by their keys', () => {
	const { statements } = new Library().store;
	const many = fc.uniqueArray(entity, { selector: (one) => one.entity, maxLength: 120 });
	fc.assert(
		fc.property(
			many,
			fc.constantFrom(null, ...KINDS),
			fc.nat(130),
			fc.nat(20),
			fc.nat(3),
			(all, kind, offset, limit, out) => {
				for (const table of ['grouped', 'lone', 'name_key', "meta WHERE key LIKE 'lone%'"])
					statements.run(`DELETE FROM ${table}`);
				const lone = LoneEntities.of(statements);
				lone.forget();
				const there = all.map((one) => ({ ...one, articles: one.isAlone ? 1 : one.articles }));
				for (const { entity: key, kind: number, articles, mentions, isAlone, isFlushed, isGone } of there) {
					statements.run(
						'INSERT INTO name_key (key, words, kind, articles, mentions, men, women, whose) VALUES (?, ?, ?, ?, ?, 0, 0, ?)',
						key,
						`n${key}`,
						number,
						articles,
						mentions,
						isAlone ? whoseAlone({ mentions, names: null }) : whoseIs(key, key),
					);
					if (isAlone) lone.add(number, { key, mentions });
					else statements.run('INSERT INTO grouped VALUES (?, ?, NULL, NULL, ?, ?)', key, number, articles, mentions);
					if (isFlushed) lone.flush();
					if (!isGone) continue;
					if (isAlone) lone.remove(number, { key, mentions });
					statements.run('DELETE FROM grouped WHERE entity = ?', key);
					statements.run('DELETE FROM name_key WHERE key = ?', key);
				}
				const listed = there
					.filter((one) => !one.isGone && (kind === null || KINDS[one.kind] === kind))
					.sort((a, b) => b.articles - a.articles || b.mentions - a.mentions || b.entity - a.entity);
				const without = listed.filter((_, at) => at % 7 === out).map((one) => one.entity);
				const shown = listed.filter((one) => !without.includes(one.entity));
				const order = new EntityOrder(statements);
				assert.equal(order.count(kind), listed.length);
				assert.equal(order.countOf(kind, without), without.length);
				assert.deepEqual(
					order.window(kind, without, offset, limit),
					shown.slice(offset, offset + limit).map((one) => one.entity),
				);
				const [one] = listed.filter((each) => without.includes(each.entity));
				if (one !== undefined)
					assert.equal(
						order.before(kind, without, one),
						shown.filter((each) => listed.indexOf(each) < listed.indexOf(one)).length,
					);
			},
		),
	);
});

test('what a key alone tells of an entity', () => {
	const called = [null, '=\u0001-', '=\u0001^', '^'];
	for (const mentions of [1, 2, 9, 5_000])
		for (const names of called) {
			assert.ok(areUsual(names));
			assert.deepEqual(toldAlone(whoseAlone({ mentions, names })), { mentions, names });
		}
	for (const names of [' Mara Tollen', '=\u0001 Tollen', '-']) assert.ok(!areUsual(names));
	for (const whose of [null, whoseIs(1, 1), whoseIs(4, 4), whoseIs(9, 1)]) assert.equal(toldAlone(whose), null);
	const { statements } = new Library().store;
	const whose = (key: number, told: number): void => {
		statements.run(
			'INSERT INTO name_key (key, words, kind, articles, mentions, men, women, whose) VALUES (?, ?, 2, 1, 1, 0, 0, ?)',
			key,
			`n${key}`,
			told,
		);
	};
	whose(1, whoseIs(1, 1));
	whose(2, whoseIs(2, 1));
	whose(3, whoseAlone({ mentions: 4, names: null }));
	whose(4, whoseAlone({ mentions: 7, names: '=\u0001^' }));
	whose(5, whoseAlone({ mentions: 1, names: '^' }));
	assert.deepEqual(statements.lines('SELECT key, name, entity FROM name_key ORDER BY key'), [
		[1, 'place:n1', 1],
		[2, 'place:n2', 1],
		[3, 'place:n3', 3],
		[4, 'place:n4', 4],
		[5, 'place:n5', 5],
	]);
	assert.deepEqual(statements.lines('SELECT id, kind, names, mentions FROM entity WHERE entity > 2 ORDER BY entity'), [
		['place:n3', 2, null, 4],
		['place:n4', 2, '=\u0001^', 7],
		['place:n5', 2, '^', 1],
	]);
});

test('a neighbourhood tells all its keys, however many, and which are an article’s own', () => {
	const { statements } = new Library().store;
	const neighbours = Neighbours.of(statements);
	for (let key = 1; key <= 3_000; key += 1) {
		neighbours.add(5, key, key % 3 === 0 ? `person:a@${key}` : key % 3 === 1 ? 'organization:abc' : 'organization:a-b');
		neighbours.add(6, key + 5_000, 'place:x');
		if (key % 1_000 === 0) neighbours.flush();
	}
	const all = neighbours.in(5);
	assert.equal(all.length, 3_000);
	assert.deepEqual(
		[all.filter(({ isOwn }) => isOwn).length, all.filter(({ isShort }) => isShort).length],
		[1_000, 1_000],
	);
	neighbours.remove(5, 3, 'person:a@3');
	assert.equal(neighbours.in(5).length, 2_999);
	assert.deepEqual(neighbours.in(7), []);
});

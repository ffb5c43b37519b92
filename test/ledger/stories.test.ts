import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleOf, Library } from '../archive/library.ts';
import { joinedOf, readReport } from './joined.ts';
import { Chance, newsStream } from './stories.ts';

const stream = newsStream(1);
const readAll = () => stream.map(readReport);

test('in an archive of thousands the largest stories have their lines, though every name in them is frequent', () => {
	assert.ok(stream.length > 3_000);
	const library = new Library();
	library.shelve(readAll());
	const rare = library.store.statements.number(
		"SELECT count(*) FROM name_key WHERE articles BETWEEN 2 AND 127 AND (name LIKE 'person:%' OR name LIKE 'place:%')",
	);
	assert.equal(rare, 0, 'every person and place is frequent');
	const { share, right, wrong, lines, mixed } = joinedOf(library, stream);
	const found = (what: RegExp, least: number): void => assert.ok(share(what) >= least, `${what}: ${share(what)}`);
	found(/^quake killed/, 0.6);
	found(/^second quake killed/, 0.6);
	found(/^war killed/, 0.95);
	found(/^strike /, 0.9);
	found(/^other /, 0.9);
	found(/^dockers/, 0.45);
	found(/^opera killed/, 0.45);
	found(/^seats/, 0.4);
	assert.ok(wrong < right / 1_000, `${wrong} of ${right} pairs are of two things`);
	assert.ok(mixed < lines / 25, `${mixed} of ${lines} lines are of two things`);
});

test('the same reports have nearly the same lines alone and among thousands of others', () => {
	const ofWar = stream.filter(({ counts }) => [...counts.values()].some((what) => /^(?:strike|war)/.test(what)));
	const library = new Library();
	library.shelve(ofWar.map(readReport));
	const alone = joinedOf(library, ofWar);
	assert.ok(alone.share(/^war killed/) >= 0.95);
	assert.ok(alone.share(/^strike /) >= 0.9, `${alone.share(/^strike /)}`);
	assert.ok(alone.wrong < alone.right / 500, `${alone.wrong} of ${alone.right}`);
});

test('lines are the same in whatever order articles came, and after some came and went', () => {
	const chance = new Chance(7);
	const [chosen, others] = [chance.some(stream, 220), chance.some(stream, 1_200)];
	const some = chosen.map(readReport);
	const unread = others
		.filter((one) => !chosen.includes(one))
		.map((report) => [articleOf({ ...report, text: 'Rain.' }), null] as const);
	const contentOf = ({ store: { statements } }: Library): unknown => ({
		lines: statements.all('SELECT id, contention, head FROM comparison ORDER BY id').map((row) => ({ ...row })),
		alike: statements
			.all(
				`SELECT a.id AS id, episode % 64 AS at, b.id AS other, other % 64 AS other_at, likeness FROM alike
				JOIN article AS a ON a.doc = episode / 64 JOIN article AS b ON b.doc = other / 64 ORDER BY 1, 2, 3, 4`,
			)
			.map((row) => ({ ...row })),
	});
	const whole = new Library();
	whole.shelve([...unread, ...some]);
	const bits = new Library();
	bits.shelve(unread);
	const order = chance.some(some, some.length);
	const gone = order.slice(0, 40);
	for (let at = 0; at < order.length; at += 11) bits.shelve(order.slice(at, at + 11));
	for (const [{ id }] of gone) bits.remove(id);
	for (const one of gone.reverse()) bits.shelve([one]);
	assert.deepEqual(contentOf(bits), contentOf(whole));
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Analysis } from '../../source/domain/analysis.ts';
import type { Article } from '../../source/domain/article.ts';
import { articleOf, Library } from '../archive/library.ts';
import { joinedOf, readReport } from './joined.ts';
import { Chance, newsStream, type Report } from './stories.ts';

const stream = newsStream(1, 0.15);
const known = new Map<string, readonly [Article, Analysis]>();
const read = (reports: readonly Report[]): (readonly [Article, Analysis])[] =>
	reports.map((report) => {
		const one = known.get(report.id) ?? readReport(report);
		known.set(report.id, one);
		return one;
	});

/** Other articles, so many that the archive is large. */
const unread = Array.from(
	{ length: 1_000 },
	(_, at) => [articleOf({ id: `u${at}`, text: 'Rain.', headline: 'Weather' }), null] as const,
);

/** Articles at which a name leads nowhere in a large archive. */
const FREQUENT = 128;

/** How many articles the names of a stream as large as that of the bench would have: all are frequent. */
function inCrowd(library: Library): void {
	library.store.statements.run('UPDATE name_key SET articles = articles + ?', FREQUENT);
	library.compareAgain();
}

test('the largest stories have their lines, though every name in them is frequent', () => {
	const library = new Library();
	library.shelve([...unread, ...read(stream)]);
	inCrowd(library);
	const { share, right, wrong, lines, mixed } = joinedOf(library, stream);
	const found = (what: RegExp, least: number): void => assert.ok(share(what) >= least, `${what}: ${share(what)}`);
	found(/^quake killed/, 0.55);
	found(/^war killed/, 0.95);
	found(/^strike /, 0.9);
	found(/^other /, 0.9);
	found(/^dockers/, 0.45);
	found(/^opera killed/, 0.45);
	found(/^seats/, 0.4);
	assert.equal(wrong, 0, `of ${right} pairs`);
	assert.equal(mixed, 0, `of ${lines} lines`);
});

for (const seed of [2, 5])
	test(`a folder of one war has no line of two of its strikes, though many reports give no day: stream ${seed}`, () => {
		const reports = newsStream(seed, 0.225).filter(({ counts }) =>
			[...counts.values()].some((what) => /^(?:strike|war)/.test(what)),
		);
		const library = new Library();
		library.shelve(reports.map(readReport));
		const { share, wrong, mixed } = joinedOf(library, reports);
		assert.deepEqual({ wrong, mixed }, { wrong: 0, mixed: 0 });
		assert.ok(share(/^strike /) >= 0.9, `${share(/^strike /)}`);
	});

test('the same reports have nearly the same lines alone and among others', () => {
	const ofWar = stream.filter(({ counts }) => [...counts.values()].some((what) => /^(?:strike|war)/.test(what)));
	const library = new Library();
	library.shelve([...unread, ...read(ofWar)]);
	inCrowd(library);
	const alone = joinedOf(library, ofWar);
	assert.ok(alone.share(/^war killed/) >= 0.95);
	assert.ok(alone.share(/^strike /) >= 0.9, `${alone.share(/^strike /)}`);
	assert.ok(alone.wrong <= alone.right / 500, `${alone.wrong} of ${alone.right}`);
});

test('lines are the same in whatever order articles came, and after some came and went', () => {
	const chance = new Chance(7);
	const some = read(chance.some(stream, 150));
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
	const gone = order.slice(0, 30);
	for (let at = 0; at < order.length; at += 11) bits.shelve(order.slice(at, at + 11));
	for (const [{ id }] of gone) bits.remove(id);
	for (const one of gone.reverse()) bits.shelve([one]);
	assert.deepEqual(contentOf(bits), contentOf(whole));
});

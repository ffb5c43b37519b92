import assert from 'node:assert/strict';
import * as sqlite from 'node:sqlite';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { analyse } from '../../source/analyse/analyse.ts';
import { prepare } from '../../source/archive/prepared/prepare.ts';
import type { Prepared } from '../../source/archive/prepared/prepared.ts';
import { ALL_LINES } from '../../source/archive/sqlite/ledger/ledgers.ts';
import { OF_ALL } from '../../source/archive/sqlite/ledger/whose.ts';
import { openStore } from '../../source/archive/sqlite/open-store.ts';
import { Shelving } from '../../source/archive/sqlite/shelving.ts';
import { Store } from '../../source/archive/sqlite/store.ts';
import { loadModels } from '../../source/effects/models.ts';
import type { Act, Entry } from '../../source/journal/act.ts';
import { anchorOf } from '../../source/journal/anchor.ts';
import type { Line } from '../../source/ledger/lines.ts';
import { headOf } from '../../source/ledger/listed.ts';
import { articleOf } from './library.ts';

const models = loadModels();
const known = new Map<string, Prepared>();

interface Told {
	readonly id: string;
	readonly published: string;
	readonly text: string;
}

function prepared({ id, published, text }: Told): Prepared {
	const key = `${id} ${published} ${text}`;
	const article = articleOf({ id, published, text, headline: 'News', outlet: `Paper ${id}` });
	const made = known.get(key) ?? prepare(article, analyse(article, models), 'test', []);
	known.set(key, made);
	return made;
}

/** Articles that nobody has read yet: they make an archive large. */
const unread = (count: number): Prepared[] =>
	Array.from({ length: count }, (_, at) => prepare(articleOf({ id: `unread-${at}`, text: 'Rain.' }), null, 'test', []));

class Archive {
	readonly store: Store;
	readonly #shelving: Shelving;

	constructor() {
		const nowhere = {
			owns: () => true,
			setAside: () => '',
			remove: () => {},
			isHeld: () => false,
			takeBack: () => false,
		};
		const { statements } = openStore(sqlite, null, nowhere);
		this.store = new Store(statements, () => 0);
		this.#shelving = new Shelving(statements);
	}

	change(put: readonly Prepared[], gone: readonly string[] = []): this {
		this.store.statements.transaction(() => {
			for (const id of gone) this.#shelving.remove(id);
			for (const article of put) this.#shelving.shelve(article, 1, '');
			this.#shelving.flush();
			while (this.#shelving.regroup(10));
			while (this.#shelving.compare(3));
		});
		this.store.changed();
		return this;
	}

	ledger(query = '') {
		return this.store.ledger({ query, filter: [], offset: 0, limit: 1_000, open: null });
	}

	whole(query = ''): Line[] {
		const request = { query, filter: [], offset: 0, limit: 1_000, open: null, whole: true };
		return this.store.ledger(request).lines.flatMap(({ whole }) => whole ?? []);
	}

	/** Every line with its entries and how they stand. */
	lines(query = ''): string[] {
		return this.whole(query).map(
			({ id, action, entries }) =>
				`${id} ${action}: ${entries.map(({ report, statement, verdict }) => `${report.article}:${statement.start} ${statement.value} ${verdict.label}`).join(', ')}`,
		);
	}

	/** What is kept of lines, without numbers that tell in what order articles came. */
	kept(): unknown {
		return this.store.statements
			.all('SELECT id, contention FROM comparison ORDER BY id')
			.map((row) => `${row.id} ${row.contention}`);
	}
}

const PLACES = ['Ashby', 'Velm', 'Port Alder', 'Corvane', 'Melrow'];
const place = fc.constantFrom(...PLACES);
const told = fc
	.tuple(
		fc.constantFrom('two', '12', 'at least 12', '17', 'around 40'),
		fc.constantFrom('killed', 'injured', 'trapped'),
		place,
		place,
		fc.constantFrom('on Saturday', 'on Sunday', ''),
		fc.constantFrom('Ana Velde', 'Tom Karsk', 'Ruth Olin'),
		fc.constantFrom('2031-03-02', '2031-03-03', '2031-03-05'),
	)
	.map(([number, verb, at, near, when, who, published]) => ({
		published,
		text: `The blast at the mill ${verb} ${number} people in ${at} ${when}, ${who} of the fire brigade said. The mill lies on the road to ${near}.`,
	}));
const archive = fc
	.array(told, { minLength: 3, maxLength: 9 })
	.map((all) => all.map((one, at): Told => ({ ...one, id: String.fromCharCode(97 + at) })));
const RUNS = { numRuns: 25 };

const shuffled = <Item>(items: readonly Item[], seed: number): Item[] => {
	const left = [...items];
	const order: Item[] = [];
	for (let state = seed; left.length > 0; state = (state * 48_271 + 11) % 0x7fffffff)
		order.push(...left.splice(state % left.length, 1));
	return order;
};

test('what a list shows of lines is what they are when drawn whole, on any page and of any articles', () => {
	fc.assert(
		fc.property(archive, fc.nat(3), fc.constantFrom('', 'saturday', 'ashby OR velm'), (all, offset, query) => {
			const library = new Archive().change(all.map(prepared));
			const lines = library.whole(query);
			const shown = library.ledger(query).lines;
			assert.deepEqual(
				shown.map(({ accepted, byHand: _, whole, ...head }) => {
					assert.deepEqual([accepted, whole], [0, null]);
					return head;
				}),
				lines.map(headOf),
			);
			const open = shown[offset]?.id ?? null;
			const page = library.store.ledger({ query, filter: [], offset, limit: 2, open });
			assert.equal(page.total, lines.length);
			assert.deepEqual(
				page.lines.map(({ id }) => id),
				lines.slice(offset, offset + 2).map(({ id }) => id),
			);
			assert.equal(page.lines[0]?.whole?.entries.every(({ statement }) => statement.sentence !== '') ?? true, true);
			if (open !== null) assert.equal(page.lines[0]?.whole?.id, open);
		}),
		RUNS,
	);
});

test('the most contested lines are read in the order of an index, and none is drawn or sorted for a list', () => {
	const { statements } = new Archive().store;
	const plan = statements.all(`EXPLAIN QUERY PLAN ${ALL_LINES} LIMIT 50`, '[]').map(({ detail }) => String(detail));
	assert.ok(plan.includes('SCAN comparison USING COVERING INDEX comparison_by_contention'), plan.join('\n'));
	assert.ok(!plan.some((step) => step.includes('B-TREE')), plan.join('\n'));
	const ofMany = statements.all(`EXPLAIN QUERY PLAN ${OF_ALL}`).map(({ detail }) => String(detail));
	assert.ok(ofMany.includes('SCAN comparison USING COVERING INDEX comparison_by_contention'), ofMany.join('\n'));
	assert.ok(!ofMany.some((step) => step.includes('B-TREE')), ofMany.join('\n'));
});

test('one by one, in any order, makes the lines that all at once make', () => {
	fc.assert(
		fc.property(archive, fc.nat(), (all, seed) => {
			const whole = new Archive().change(all.map(prepared));
			const single = new Archive();
			for (const article of shuffled(all, seed)) single.change([prepared(article)]);
			assert.deepEqual(single.lines(), whole.lines());
			assert.deepEqual(single.kept(), whole.kept());
		}),
		RUNS,
	);
});

test('what is taken out or changed leaves the lines of what is there', () => {
	fc.assert(
		fc.property(archive, told, fc.nat(), (all, other, seed) => {
			const [gone, changed] = shuffled(all, seed);
			if (gone === undefined || changed === undefined) return;
			const rewritten: Told = { ...other, id: changed.id };
			const left = all.flatMap((one) => (one === gone ? [] : one === changed ? [rewritten] : [one]));
			const lived = new Archive().change(all.map(prepared)).change([prepared(rewritten)], [gone.id]);
			const fresh = new Archive().change(left.map(prepared));
			assert.deepEqual(lived.lines(), fresh.lines());
			assert.deepEqual(lived.kept(), fresh.kept());
			const { statements } = lived.store;
			for (const table of ['uncompared', 'unsettled'])
				assert.equal(statements.number(`SELECT count(*) FROM ${table}`), 0, table);
			lived.change(
				[],
				left.map(({ id }) => id),
			);
			for (const table of ['report', 'alike', 'happening', 'comparison'])
				assert.equal(statements.number(`SELECT count(*) FROM ${table}`), 0, table);
		}),
		RUNS,
	);
});

const sunk = (id: string, count: string, extra = ''): Told => ({
	id,
	published: '2031-03-04',
	text: `The ferry that sank off Port Alder on Sunday killed ${count} people, said Ana Velde of the harbour office. ${extra}`,
});

test('as names become usual and the archive large, older lines are looked at again, whichever came first', () => {
	const pair = [sunk('one', '12'), sunk('two', '17')];
	const others = Array.from(
		{ length: 40 },
		(_, at): Told => ({
			id: `other-${at}`,
			published: `2031-04-${String(1 + (at % 28)).padStart(2, '0')}`,
			text: `A lorry hit a wall in Port Alder on ${['Monday', 'Tuesday', 'Friday'][at % 3]} and injured ${2 + at} people, said Ana Velde of the harbour office.`,
		}),
	);
	const all = [...pair, ...others].map(prepared);
	const crowd = unread(1_100);
	const before = new Archive().change(pair.map(prepared)).change(others.map(prepared)).change(crowd);
	const after = new Archive().change(crowd).change(others.map(prepared).reverse()).change(pair.map(prepared));
	const once = new Archive().change([...crowd, ...all]);
	assert.deepEqual(before.kept(), once.kept());
	assert.deepEqual(after.kept(), once.kept());
	assert.deepEqual(before.lines(), once.lines());
	const smaller = before.change([], [...others.map(({ id }) => id), ...crowd.map(({ id }) => id)]);
	assert.deepEqual(smaller.lines(), new Archive().change(pair.map(prepared)).lines());
	assert.equal(smaller.lines().length, 1);
});

test('the ledger of a list has what its articles say, and nothing of others', () => {
	const archive = new Archive().change(
		[
			sunk('a', '12', 'It rains.'),
			sunk('b', '17', 'It rains.'),
			sunk('c', '19', 'It snows.'),
			sunk('d', '19', 'It snows.'),
		].map(prepared),
	);
	assert.deepEqual(
		archive.lines().map((line) => line.replaceAll(/:\d+/g, '')),
		['a killed: a 12 first, b 17 conflict, c 19 conflict, d 19 same'],
	);
	assert.match(archive.lines('rains').join(), /^a\S* killed: a\S* 12 first, b\S* 17 conflict$/);
	assert.match(archive.lines('snows').join(), /^c\S* killed: c\S* 19 first, d\S* 19 same$/);
	assert.deepEqual(archive.lines('walrus'), []);
	assert.equal(archive.ledger('rains').articles, 2);
});

const figure = (id: string, text: string, quote: string) => ({
	article: { id, path: `news/${id}.txt`, headline: 'News' },
	anchor: anchorOf(text, { start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }),
});

let done = 0;
const entry = (act: Act): Entry => {
	done += 1;
	return { ...act, id: `w.${done}`, time: new Date(Date.UTC(2031, 3, 1) + done).toISOString() };
};

describe('lines by hand', () => {
	const toll = ['12', '17', '19', '19'].map((count, at) => sunk('abcd'.charAt(at), count, 'It rains.'));
	const [a, b, c, d] = toll.map(({ id, text }) => figure(id, text, `${text.match(/\d+ people/)?.[0]}`));
	const other: Told = {
		id: 'x',
		published: '2031-03-06',
		text: 'The ferry that sank off Corvane last year killed 23 people, said Tom Karsk, who had it raised.',
	};
	const x = figure('x', other.text, '23 people');
	const open = () => new Archive().change([...toll, other].map(prepared));
	const plain = (archive: Archive): string[] =>
		archive
			.whole()
			.map(({ entries, byHand, accepted }) =>
				[
					entries.map(({ report, verdict }) => `${report.article} ${verdict.label}`).join(', '),
					byHand,
					accepted > 0 ? `${accepted} accepted` : null,
				]
					.filter(Boolean)
					.join('; '),
			);
	const found = ['a first, b conflict, c conflict, d same'];

	if (!a || !b || !c || !d) throw new Error('four figures');
	const cases: readonly (readonly [string, Act, readonly string[]])[] = [
		['accepted', { act: 'accept', figures: [a, b, c, d], on: true }, [`${found[0]}; 4 accepted`]],
		[
			'one that does not belong is out',
			{ act: 'part', figures: [b], from: a, on: true },
			['a first, c conflict, d same; parted'],
		],
		[
			'several that do not belong are a line of their own',
			{ act: 'part', figures: [c, d], from: a, on: true },
			['a first, b conflict; parted', 'c first, d same; parted'],
		],
		['the first one is out', { act: 'part', figures: [a], from: b, on: true }, ['b first, c conflict, d same; parted']],
		[
			'a figure that stood alone is on it',
			{ act: 'join', one: a, other: x, on: true },
			['a first, b conflict, c conflict, d same, x update; joined'],
		],
		['what was taken back', { act: 'part', figures: [b], from: a, on: false }, found],
	];
	for (const [name, act, expected] of cases)
		test(`${name}; undone, the line is as found; and so once its words are gone`, () => {
			const archive = open();
			assert.deepEqual(plain(archive), found);
			const made = entry(act);
			archive.store.acted([made], false);
			assert.deepEqual(plain(archive), expected);
			archive.change(toll.slice(1, 2).map((told) => prepared({ ...told, text: `Latest. ${told.text}` })));
			assert.deepEqual(plain(archive), expected, 'the words have moved');
			archive.store.acted([entry({ act: 'undo', of: made.id })], false);
			assert.deepEqual(plain(archive), found);
		});

	test('where the words of a figure are gone, the rest holds', () => {
		const archive = open();
		archive.store.acted([entry({ act: 'part', figures: [b, c], from: a, on: true })], false);
		assert.deepEqual(plain(archive), ['a first, d conflict; parted', 'b first, c conflict; parted']);
		archive.change([prepared(sunk('b', '18', 'It rains.'))]);
		assert.deepEqual(plain(archive), ['a first, b conflict, d conflict; parted']);
	});

	test('what a line was parted in holds in the list of some of its articles', () => {
		const archive = open();
		archive.store.acted([entry({ act: 'part', figures: [b], from: a, on: true })], false);
		assert.deepEqual(
			archive.whole('rains').map(({ entries }) => entries.map(({ report }) => report.article)),
			[['a', 'c', 'd']],
		);
	});
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mentionsOf } from '../../source/archive/archive.ts';
import { entityNumber } from '../../source/archive/sqlite/entity-keys.ts';
import { packVariants } from '../../source/archive/sqlite/variants.ts';
import { Library, type Told } from './library.ts';

const NEWS: readonly Told[] = [
	{
		id: 'a1',
		headline: 'Harbour strike enters third week',
		text: 'Dock workers in Lisport said on Monday they would not end the harbour strike. “We have been patient,” Ada Stonefield said. At least 1,200 workers walked out.',
		published: '2024-02-05',
		outlet: 'The Coast Herald',
		names: { Lisport: 'place', 'Ada Stonefield': 'person' },
		figures: { '1,200': 1200 },
		quotes: { 'We have been patient': 'Ada Stonefield' },
	},
	{
		id: 'b2',
		headline: 'Ministry of Ports offers talks',
		text: 'The Ministry of Ports offered talks to the union. Ada Stonefield, who leads it, welcomed the cease-fire offer. A strike of the pilots was called off.',
		published: '2024-03-10',
		outlet: 'Inland Post',
		names: { 'Ministry of Ports': 'organization', 'Ada Stonefield': 'person' },
	},
	{
		id: 'c3',
		headline: 'Storm closes mountain roads',
		text: 'A storm closed roads near Khan Velor. The harbour stayed open; 35 lorries were stuck. O’Rourke and al-Amin of the U.S. team waited in the café.',
		published: '2024-03-11',
		outlet: 'Inland Post',
		names: { 'Khan Velor': 'place' },
		figures: { '35': 35 },
	},
	{
		id: 'd4',
		headline: '台北市の港湾ストライキ',
		text: '台北市の港湾労働者は月曜日にストライキを行った。 مدرسة 🙂 C++',
		published: null,
		outlet: null,
	},
];

const library = new Library(NEWS);

const FOUND: readonly (readonly [query: string, ids: string])[] = [
	['', 'c3 b2 a1 d4'],
	['harbour', 'a1 c3'],
	['HARBOUR ', 'a1 c3'],
	['harb', 'a1 c3'],
	['harbour strike', 'a1'],
	['"harbour strike"', 'a1'],
	['"strike harbour"', ''],
	['harbour OR talks ', 'a1 b2 c3'],
	['harbour -strike ', 'c3'],
	['strike NOT (harbour OR nothing) ', 'b2'],
	['headline:harbour', 'a1'],
	['outlet:inland', 'b2 c3'],
	['outlet:"Coast Herald"', 'a1'],
	['person:stonefield', 'a1 b2'],
	['said-by:stonefield', 'a1'],
	['org:ministry', 'b2'],
	['place:velor', 'c3'],
	['date:2024-03', 'b2 c3'],
	['date:2024-02-05', 'a1'],
	['date:>2024-02-05 ', 'b2 c3'],
	['date:<2024-03-10', 'a1'],
	['figure:>1000', 'a1'],
	['figure:<100', 'c3'],
	['has:quote', 'a1'],
	['-has:quote', 'b2 c3 d4'],
	['workers NEAR/6 harbour ', ''],
	['workers NEAR/14 harbour ', 'a1'],
	['person:"Ada Stonefield" NEAR/4 welcomed ', 'b2'],
	["O'Rourke", 'c3'],
	['al-Amin', 'c3'],
	['"us team"', 'c3'],
	['u.s. team ', 'c3'],
	['cafe', 'c3'],
	['1200 ', 'a1'],
	['台北', 'd4'],
	['労働', 'd4'],
	['台', 'd4'],
	['مدرسه', 'd4'],
	['🙂', 'd4'],
	['C++', 'd4'],
];

for (const [query, ids] of FOUND)
	test(`finds ${JSON.stringify(query)}`, () => {
		const page = library.list(query);
		assert.equal(page.error, null);
		assert.deepEqual(page.rows.map(({ id }) => id).sort(), ids.split(' ').filter(Boolean).sort());
		assert.equal(page.total, page.rows.length);
	});

const MENDED: readonly (readonly [query: string, ids: string, corrections: string])[] = [
	['Stonefeild', 'a1 b2', 'Stonefeild → stonefield'],
	['harbuor strke ', 'a1', 'harbuor → harbour; strke → strike'],
	['ceasefire ', 'b2', 'ceasefire → cease fire'],
	['khanvelor', 'c3', 'khanvelor → khan velor'],
	['har bour', 'a1 c3', 'har bour → harbour'],
	['headline:harbor ', 'a1', 'harbor → harbour'],
	['orourke ', 'c3', 'orourke → o rourke'],
	['person:Stonefeild', 'a1 b2', 'Stonefeild → stonefield'],
	['org:minstry ', 'b2', 'minstry → ministry'],
	['place:velour storm ', 'c3', 'velour → velor'],
	['place:khanvelor', 'c3', 'khanvelor → khan velor'],
	['said-by:stonfield strke ', 'a1', 'stonfield → stonefield; strke → strike'],
	['person:stonefeild NEAR/4 welcomed ', 'b2', 'stonefeild → stonefield'],
];

for (const [query, ids, corrections] of MENDED)
	test(`mends ${JSON.stringify(query)}`, () => {
		const page = library.list(query);
		assert.deepEqual(page.rows.map(({ id }) => id).sort(), ids.split(' '));
		assert.equal(page.corrections.map(({ written, read }) => `${written} → ${read[0]}`).join('; '), corrections);
	});

test('a word written in one or in two is looked for as both, where the archive has both', () => {
	const both = new Library([
		{ id: 'one', text: 'The ceasefire held.' },
		{ id: 'two', text: 'A cease-fire was near.' },
		{ id: 'apart', text: 'They cease to fire at will.' },
	]);
	for (const query of ['ceasefire ', 'cease-fire ', 'Cease-Fire']) {
		const page = both.list(query);
		assert.deepEqual(page.rows.map(({ id }) => id).sort(), ['one', 'two'], query);
		assert.deepEqual(page.corrections, []);
	}
	assert.deepEqual(both.ids('cease fire ').sort(), ['apart', 'one', 'two']);
	assert.deepEqual(both.ids('"ceasefire"'), ['one']);
});

test('what stands in quote marks is never mended', () => {
	for (const query of ['"Stonefeild"', 'person:"Stonefeild"', 'said-by:"Ada Stonefeild"'])
		assert.deepEqual([library.list(query).rows, library.list(query).corrections], [[], []], query);
});

test('a name is read as another only of its kind, and only where nobody bears it', () => {
	assert.deepEqual(library.ids('place:stonefeild'), []);
	assert.deepEqual(library.list('person:stonef -talks').corrections, []);
});

test('a field there is not is an error, unless an article has it as words', () => {
	const marked = new Library([
		{ id: 'noted', text: 'The memo: urgent read Ref:harbour and nothing else. See https://news.example/port today.' },
		{ id: 'other', text: 'The person in the harbour waited.' },
	]);
	for (const query of ['persn:harbour', 'harbour persn:wait ', 'harbour -persn:wait', 'persn:"wait"']) {
		const { rows, total, error } = marked.list(query);
		assert.deepEqual([rows, total, error?.column], [[], 0, query.indexOf('persn')], query);
		assert.match(error?.message ?? '', /no field persn:/);
		assert.match(
			error?.hint ?? '',
			/^Perhaps person: is meant\. The fields are person: org: place: .*has: is: tag: note: headline:$/,
		);
	}
	assert.doesNotMatch(marked.list('zzz:harbour').error?.hint ?? '', /Perhaps/);
	for (const query of ['Ref:harbour', 'memo:urg', 'https://news.example/port', 'memo: harbour'])
		assert.deepEqual([marked.ids(query), marked.list(query).error], [['noted'], null], query);
	assert.equal(marked.list('http://nowhere.example').error, null);
	assert.equal(marked.list('12:30').error, null);
});

test('a wrong query has no rows in any order or filter, and says where and why in sentences', () => {
	const wrong = [
		['harbour (strike', 'Column 9: This parenthesis is not closed. Add ) where it ends.'],
		['harbour strike OR', 'Column 16: OR has nothing after it. Write "or" in quote marks to look for the word.'],
		['harbour OR ', 'Column 9: OR has nothing after it. Write "or" in quote marks to look for the word.'],
		['harbour NOT', 'Column 9: NOT has nothing after it. Write what must not occur.'],
		['date:2024-99', 'Column 6: 2024-99 is no date. For example: date:2024-02'],
	] as const;
	const filter = [{ entity: 'nobody', mode: 'none' }] as const;
	for (const [query, told] of wrong)
		for (const sort of ['relevance', 'date', 'headline', 'outlet'] as const)
			for (const more of [{ sort }, { sort, filter }, { sort, descending: false, offset: 1, limit: 2 }]) {
				const { rows, total, hidden, corrections, error } = library.list(query, more);
				assert.deepEqual([rows, total, hidden, corrections], [[], 0, 0, []]);
				assert.equal(`Column ${(error?.column ?? -1) + 1}: ${error?.message} ${error?.hint}`, told);
			}
});

test('the headline counts more than the text, words together more than apart, and of equals the newest comes first', () => {
	const told = (id: string, headline: string, text: string, published: string): Told => ({
		id,
		headline,
		text,
		published,
	});
	const ranked = new Library([
		told('body', 'Other news', 'There was a quarry near the lake, and more was said of other things.', '2024-05-01'),
		told('head', 'Quarry opens', 'There was a site near the lake, and more was said of other things.', '2024-01-01'),
		told('apart', 'Notes', 'The lake was cold in winter and the old road led far away to a quarry.', '2024-01-01'),
		told('together', 'Notes', 'The old road led far away to a quarry lake where winter was cold.', '2024-01-01'),
		told('older', 'Fog', 'Fog lay over the valley.', '2023-01-01'),
		told('newer', 'Fog', 'Fog lay over the valley.', '2024-01-01'),
	]);
	assert.equal(ranked.ids('quarry')[0], 'head');
	assert.equal(ranked.ids('quarry lake').filter((id) => id !== 'head' && id !== 'body')[0], 'together');
	assert.deepEqual(ranked.ids('fog'), ['newer', 'older']);
});

test('sorted by date, headline and outlet, up and down, by window', () => {
	assert.deepEqual(library.ids('', { sort: 'date', descending: false }), ['a1', 'b2', 'c3', 'd4']);
	assert.deepEqual(library.ids('', { sort: 'headline', descending: false }), ['a1', 'b2', 'c3', 'd4']);
	assert.deepEqual(library.ids('', { sort: 'outlet', descending: false }), ['c3', 'b2', 'a1', 'd4']);
	assert.deepEqual(library.ids('', { sort: 'date', offset: 2, limit: 1 }), ['a1']);
	assert.deepEqual(library.ids('harbour OR talks ', { sort: 'date', descending: true }), ['c3', 'b2', 'a1']);
	assert.deepEqual(library.ids('', { offset: 9 }), []);
});

test('undated articles come last from either end of time, in few and in many, and in the walk through mentions', () => {
	const day = (number: number): string | null =>
		number % 7 === 0 ? null : `2024-${String(1 + (number % 12)).padStart(2, '0')}-${String(10 + (number % 17))}`;
	const told = Array.from({ length: 450 }, (_, number) => ({
		id: `id${number}`,
		text: `Rain fell on Tarn Bay${number % 3 === 0 ? ' and on the ferry' : ''}${number % 50 === 0 ? ' and the mill' : ''}.`,
		published: day(number),
		names: { 'Tarn Bay': 'place' } as const,
	}));
	const many = new Library(told);
	const dates = new Map(told.map(({ id, published }) => [id, published]));
	for (const descending of [true, false]) {
		const sign = descending ? -1 : 1;
		const rank = (date: string | null): number => (date === null ? 1e9 : sign * Number(date.replaceAll('-', '')));
		const whole = many.ids('', { sort: 'date', descending });
		for (const query of ['', 'rain ', 'ferry ', 'mill ']) {
			const ids = many.ids(query, { sort: 'date', descending });
			const ranks = ids.map((id) => rank(dates.get(id) ?? null));
			assert.deepEqual(
				ranks,
				ranks.toSorted((one, other) => one - other),
				`${query} ${descending}`,
			);
			assert.deepEqual(
				ids,
				whole.filter((id) => ids.includes(id)),
			);
		}
		for (const offset of [0, 100, 380, 440])
			assert.deepEqual(many.ids('', { sort: 'date', descending, offset, limit: 20 }), whole.slice(offset, offset + 20));
	}
	const [bay] = many.store.entities({ query: 'Tarn Bay', kind: null, offset: 0, limit: 1 }).rows;
	const walked = many.store.mentions({ ...mentionsOf(bay?.id ?? ''), offset: 0, limit: 1_000 }).rows;
	assert.deepEqual(
		walked.map(({ article }) => article),
		many.ids('', { sort: 'date', descending: false }),
	);
	assert.equal(walked.at(-1)?.published, null);
});

test('of thousands of results those with the words in the headline come first, then in a name, the newest of each first', () => {
	const told = Array.from({ length: 4_500 }, (_, number): Told & { readonly published: string } => ({
		id: `id${number}`,
		headline: number % 90 === 0 ? `Heavy rain, day ${number}` : `Day ${number}`,
		text: `It rained and rain fell${number % 3 === 0 ? ' on the ferry' : ''}${number % 70 === 1 ? ' at Port Rain' : ''} on day ${number}.`,
		published: new Date(Date.UTC(2000, 0, 1 + ((number * 7919) % 4_500))).toISOString().slice(0, 10),
		outlet: number % 45 === 0 ? 'The Rare Post' : 'The Daily',
		names: number % 70 === 1 ? { 'Port Rain': 'place' } : {},
	}));
	const many = new Library(told);
	const expected = (fits: (number: number) => boolean): string[] =>
		told
			.map((article, number) => ({ ...article, number, tier: number % 90 === 0 ? 0 : number % 70 === 1 ? 1 : 2 }))
			.filter(({ number }) => fits(number))
			.sort((one, other) => one.tier - other.tier || (one.published < other.published ? 1 : -1))
			.map(({ id }) => id);
	const everything = { limit: 5_000 };
	assert.deepEqual(
		many.ids('rain ', everything),
		expected(() => true),
	);
	assert.deepEqual(
		many.ids('rain outlet:Rare', everything),
		expected((number) => number % 45 === 0),
	);
	assert.deepEqual(many.ids('rain ferry ', everything).toSorted(), expected((number) => number % 3 === 0).toSorted());
	const slipped = many.list('raim ', everything);
	assert.deepEqual(slipped.rows.map(({ id }) => id).toSorted(), expected(() => true).toSorted());
	assert.equal(slipped.corrections[0]?.read[0], 'rain');
	assert.deepEqual(
		many.ids('raim fery outlet:Rare', everything).toSorted(),
		expected((number) => number % 45 === 0 && number % 3 === 0).toSorted(),
	);
});

test('a query asked again after the archive has changed is answered anew', () => {
	const library = new Library(NEWS);
	const before = library.ids('strike ');
	library.put([{ id: 'z9', text: 'Another strike, at the mill.', published: '2024-05-01' }]);
	assert.deepEqual(library.ids('strike ').toSorted(), [...before, 'z9'].toSorted());
	library.remove('z9');
	assert.deepEqual(library.ids('strike '), before);
});

test('rows show marked letters and a line around the best hit', () => {
	const [row] = library.list('harbour strike').rows;
	assert.deepEqual(
		row?.marks.map(({ start, end }) => row.headline.slice(start, end)),
		['Harbour', 'strike'],
	);
	const { snippet } = row ?? {};
	assert.deepEqual(
		snippet?.marks.map(({ start, end }) => snippet.text.slice(start, end)),
		['harbour', 'strike'],
	);
	const reading = library.store.read('a1', 'harbour strike');
	assert.equal(reading?.article.text.slice(snippet?.at.start, snippet?.at.end), 'harbour');
	assert.deepEqual(library.list('harbour strike', { isBrief: true }).rows[0], { ...row, snippet: null });
	assert.deepEqual(
		reading?.hits.map(({ start, end }) => reading.article.text.slice(start, end)),
		['harbour', 'strike'],
	);
});

test('filters by entities: all, any, none; what they hide is counted', () => {
	const id = (name: string): string =>
		library.store.entities({ query: name, kind: null, offset: 0, limit: 1 }).rows[0]?.id ?? '';
	const filter = (mode: 'all' | 'any' | 'none', ...names: string[]) =>
		names.map((name) => ({ entity: id(name), mode }));
	assert.deepEqual(library.ids('', { filter: filter('all', 'Stonefield') }), ['b2', 'a1']);
	assert.deepEqual(library.ids('', { filter: filter('all', 'Stonefield', 'Lisport') }), ['a1']);
	assert.deepEqual(library.ids('', { filter: filter('any', 'Velor', 'Lisport') }), ['c3', 'a1']);
	assert.deepEqual(library.ids('', { filter: filter('none', 'Stonefield') }), ['c3', 'd4']);
	const page = library.list('harbour', { filter: filter('none', 'Stonefield') });
	assert.deepEqual([page.rows.map((row) => row.id), page.total, page.hidden], [['c3'], 1, 1]);
});

test('entities by number of articles, and picked by a misspelt name', () => {
	const all = library.store.entities({ query: '', kind: null, offset: 0, limit: 10 });
	assert.equal(all.total, 4);
	assert.deepEqual([all.rows[0]?.name, all.rows[0]?.articles, all.rows[0]?.mentionCount], ['Ada Stonefield', 2, 2]);
	const picked = library.store.entities({ query: 'stonfield', kind: 'person', offset: 0, limit: 10 });
	assert.equal(picked.rows[0]?.name, 'Ada Stonefield');
	assert.ok((picked.rows[0]?.marks.length ?? 0) > 0);
	assert.equal(library.store.entity('nobody'), null);
});

test('variants are told once each, and never by the name of the entity itself', () => {
	const texts = ['Mara Tolen', 'Bara Tollen', 'Zara Tollen', 'Marah Tolem'];
	const twins = new Library(
		texts.map((name, at) => ({ id: `t${at}`, text: `${name} spoke.`, names: { [name]: 'person' } })),
	);
	const { statements } = twins.store;
	const all = twins.store.entities({ query: '', kind: null, offset: 0, limit: 9 }).rows;
	const variants = texts.map((name) => ({
		entity: all.find((row) => row.name === name)?.id ?? '',
		name,
		certainty: 'candidate' as const,
		by: 'test/seen',
	}));
	const called = (name: string): number => entityNumber(statements, all.find((row) => row.name === name)?.id ?? '');
	for (const name of ['Bara Tollen', 'Zara Tollen'])
		statements.run(
			"INSERT INTO grouped (entity, kind, names, articles, mentions) VALUES (?, 0, ' Mara Tollen', 1, 1)",
			called(name),
		);
	statements.run(
		'INSERT INTO grouped (entity, kind, variants, articles, mentions) VALUES (?, 0, ?, 1, 1)',
		called('Mara Tolen'),
		packVariants(variants, (id) => entityNumber(statements, id)),
	);
	const row = twins.store.entity(variants[0]?.entity ?? '');
	assert.deepEqual(
		row?.variants.map(({ name }) => name),
		['Mara Tollen', 'Marah Tolem'],
	);
});

test('mentions in reading order, a window at a time, each with its words', () => {
	const [entity] = library.store.entities({ query: 'Stonefield', kind: null, offset: 0, limit: 1 }).rows;
	const all = library.store.mentions({ ...mentionsOf(entity?.id ?? ''), offset: 0, limit: 10 });
	assert.deepEqual([all.total, all.articles], [2, 2]);
	assert.deepEqual(
		all.rows.map(({ article, text }) => `${article} ${text}`),
		['a1 Ada Stonefield', 'b2 Ada Stonefield'],
	);
	assert.ok(all.rows[0]?.before.endsWith('patient,” ') && all.rows[0]?.after.startsWith(' said.'));
	assert.deepEqual(
		library.store.mentions({ ...mentionsOf(entity?.id ?? ''), offset: 1, limit: 1 }).rows,
		all.rows.slice(1),
	);
	assert.deepEqual(library.store.mentions({ ...mentionsOf('nobody'), offset: 0, limit: 10 }), {
		rows: [],
		offset: 0,
		total: 0,
		articles: 0,
		sections: [],
		part: null,
	});
});

test('facts by kind, article and entity', () => {
	const facts = (more: object) =>
		library.store.facts({ kinds: [], article: null, entity: null, offset: 0, limit: 10, ...more });
	assert.deepEqual(
		facts({}).rows.map(({ fact, text }) => `${fact.kind} ${text}`),
		['quote We have been patient', 'figure 1,200', 'figure 35'],
	);
	assert.equal(facts({ kinds: ['figure'] }).total, 2);
	assert.deepEqual(
		facts({ article: 'c3' }).rows.map(({ text }) => text),
		['35'],
	);
	const [entity] = library.store.entities({ query: 'Stonefield', kind: null, offset: 0, limit: 1 }).rows;
	const spoken = facts({ entity: entity?.id ?? '' });
	assert.deepEqual([spoken.total, spoken.rows[0]?.text], [1, 'We have been patient']);
	assert.deepEqual(Object.values(spoken.rows[0]?.entities ?? {}), [{ id: entity?.id, name: 'Ada Stonefield' }]);
});

test('an outlet in quote marks is the one of that very name, where there is one', () => {
	const papers = new Library(
		['Coast Wire', 'Coast Wire Weekly', 'The Coast'].map((outlet, number) => ({
			id: `id${number}`,
			text: 'Rain.',
			published: `2024-01-0${3 - number}`,
			outlet,
		})),
	);
	assert.deepEqual(papers.ids('outlet:"Coast Wire"'), ['id0']);
	assert.deepEqual(papers.ids('outlet:"coast wire week"'), ['id1']);
	assert.deepEqual(papers.ids('outlet:coast'), ['id0', 'id1', 'id2']);
});

test('all months are counted, the latest first', () => {
	const years = new Library(
		Array.from({ length: 80 }, (_, number) => ({
			id: `id${number}`,
			text: 'Rain.',
			published: `${2000 + Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}-05`,
		})),
	);
	const { months } = years.store.facets({
		query: '',
		filter: [],
		sort: 'date',
		descending: true,
		offset: 0,
		limit: 1,
	});
	assert.equal(months.length, 80);
	assert.deepEqual([months[0]?.value, months.at(-1)?.value], ['2006-08', '2000-01']);
});

test('facets of everything and of a result', () => {
	const all = library.store.facets({ query: '', filter: [], sort: 'date', descending: true, offset: 0, limit: 1 });
	assert.deepEqual(
		all.entities.person.map(({ label, articles }) => [label, articles]),
		[['Ada Stonefield', 2]],
	);
	assert.deepEqual(
		all.outlets.map(({ value, articles }) => [value, articles]),
		[
			['Inland Post', 2],
			['The Coast Herald', 1],
		],
	);
	assert.deepEqual(
		all.months.map(({ value, articles }) => [value, articles]),
		[
			['2024-03', 2],
			['2024-02', 1],
		],
	);
	const some = library.store.facets({
		query: 'strike',
		filter: [],
		sort: 'date',
		descending: true,
		offset: 0,
		limit: 1,
	});
	assert.deepEqual(
		some.entities.place.map(({ label }) => label),
		['Lisport'],
	);
});

test('an article is marked where it has what was sought: words, what a speaker said, else the facts asked for', () => {
	const marked = (id: string, query: string): readonly string[] => {
		const reading = library.store.read(id, query);
		return reading?.hits.map(({ start, end }) => reading.article.text.slice(start, end)) ?? [];
	};
	assert.deepEqual(marked('a1', 'harbour'), ['harbour']);
	assert.deepEqual(marked('a1', 'person:stonefield'), ['Stonefield']);
	assert.deepEqual(marked('a1', 'said-by:stonefield'), ['We have been patient']);
	assert.deepEqual(marked('a1', 'said-by:stonfield'), ['We have been patient'], 'of a name that was mended too');
	assert.deepEqual(marked('a1', 'said-by:stonefield patient strike'), ['strike', 'We have been patient']);
	assert.deepEqual(marked('b2', 'said-by:stonefield'), ['Stonefield'], 'who said nothing there');
	assert.deepEqual(marked('a1', 'figure:>1000'), ['1,200']);
	assert.deepEqual(marked('a1', 'figure:>1000 -has:quote'), ['1,200']);
	assert.deepEqual(marked('a1', 'has:quote'), ['We have been patient']);
	assert.deepEqual(marked('a1', 'date:2024-02'), []);
});

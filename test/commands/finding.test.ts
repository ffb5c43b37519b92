import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { folderOf, newsdesk, STRIKE } from './newsdesk.ts';

const folder = folderOf(STRIKE);
after(folder.remove);
const run = (...args: string[]): ReturnType<typeof newsdesk> => newsdesk([...args, folder.path], folder);

test('search: 0 and the articles, with the hit in brackets where there is no colour', async () => {
	const { code, stdout, stderr } = await run('search', 'strike');
	assert.equal(code, 0, stderr);
	assert.match(stdout, /Helsinki port \[strike\] ends after six days/);
	assert.match(stdout, /2024-03-08 {2}Coast Wire {2}Helsinki/i);
	assert.match(stdout, /one\.txt/);
	assert.doesNotMatch(stdout, /Library|\u001b/);
	assert.match(stderr, /2 of 3 articles/);
});

test('search: 1 and nothing on stdout where nothing is found', async () => {
	const { code, stdout, stderr } = await run('search', 'xylophone');
	assert.deepEqual([code, stdout], [1, '']);
	assert.match(stderr, /nothing found for xylophone\n/);
	const both = await run('search', 'said-by:xylophone library');
	assert.match(both.stderr, /nothing found for .*; by itself said-by:xylophone fits none, library fits \d articles?\n/);
});

test('entities: those that are called the same are told apart by an article of each', async () => {
	const two = folderOf({
		'a.txt': 'Dam opens in Tarn\n\nMayor Lindqvist opened the dam in Tarn. Lindqvist said it would hold.\n',
		'b.txt': 'Choir sings in Velm\n\nThe singer Lindqvist led the choir in Velm. Lindqvist said it was cold.\n',
	});
	after(two.remove);
	const { stdout } = await newsdesk(['entities', '--query', 'Lindqvist', two.path], two);
	assert.match(stdout, /Lindqvist .*in “Dam opens in Tarn”/);
	assert.match(stdout, /Lindqvist .*in “Choir sings in Velm”/);
	const other = await newsdesk(['entities', '--query', 'Tarn', two.path], two);
	assert.doesNotMatch(other.stdout, /Dam opens/);
});

test('search, facts: that there is no article at all is said', async () => {
	const empty = folderOf({});
	after(empty.remove);
	for (const words of [['search', 'strike'], ['facts']]) {
		const { code, stderr } = await newsdesk([...words, empty.path], empty);
		assert.equal(code, 1);
		assert.match(stderr, /^there is no article here: newsdesk doctor/m);
	}
});

test('search: a query that cannot be read is an error with a caret under the place', async () => {
	const { code, stdout, stderr } = await run('search', '港 strike AND');
	assert.deepEqual([code, stdout], [2, '']);
	const [message, query, caret, hint] = stderr.split('\n');
	assert.match(message ?? '', /cannot be read at column 10: AND/);
	assert.equal(query, '  港 strike AND');
	assert.equal(caret, `  ${' '.repeat('港 strike '.length + 1)}^`);
	assert.match(hint ?? '', /"and"/);
});

test('search --json: one document with the query and the articles', async () => {
	const { code, stdout, stderr } = await run('search', 'strike', '--json', '--sort', 'date');
	assert.equal(code, 0, stderr);
	const found = JSON.parse(stdout);
	assert.deepEqual([found.schema, found.query, found.total], ['newsdesk/1', 'strike', 2]);
	assert.deepEqual(
		found.articles.map(({ published }: { published: string }) => published),
		['2024-03-12', '2024-03-08'],
	);
	const [, first] = found.articles;
	assert.equal(first.headline, 'Helsinki port strike ends after six days');
	assert.deepEqual(first.marks, [{ start: 14, end: 20 }]);
	assert.equal(first.outlet, 'Coast Wire');
});

test('search: --limit and --reverse', async () => {
	const { stdout } = await run('search', 'strike', '--format', 'jsonl', '--sort', 'date', '--reverse', '--limit', '1');
	const lines = stdout.trimEnd().split('\n');
	assert.equal(lines.length, 1);
	const { type, published } = JSON.parse(lines[0] ?? '');
	assert.deepEqual([type, published], ['article', '2024-03-08']);
});

test('mentions: every mention of a misspelt name, with what it was taken for', async () => {
	const { code, stdout, stderr } = await run('mentions', 'Marta Lindquist');
	assert.equal(code, 0, stderr);
	assert.match(stderr, /Marta Lindquist: taken for Marta Lindqvist \(person, in 2 articles\)/);
	assert.match(stdout, /^Marta Lindqvist · person · 3 mentions in 2 articles/);
	assert.match(stdout, /2024-03-08 {2}one\.txt:\d+ .* union leader \[Marta Lindqvist\] said\./);
	const columns = stdout
		.split('\n')
		.filter((line) => line.includes('.txt:'))
		.map((line) => line.indexOf('['));
	assert.equal(new Set(columns).size, 1, stdout);
});

test('a name that only shares letters with one in the archive is not taken for it', async () => {
	// Lost letters at the front, letters of the middle, and the beginning of a longer word with a slip in it.
	for (const other of ['sinki', 'Lindt', 'Helgoland']) {
		for (const words of [
			['mentions', other],
			['facts', '--entity', other],
			['facts', '--entity', other, '--json'],
			['entities', '--about', other],
		]) {
			const { code, stderr } = await run(...words);
			assert.deepEqual([other, words[0], code], [other, words[0], 1]);
			assert.match(stderr, new RegExp(`^${other}: no entity bears this name or one near it`, 'm'));
			assert.doesNotMatch(stderr, /taken for/);
		}
		const filtered = await run('facets', '--filter', other);
		assert.equal(filtered.code, 2);
		assert.match(filtered.stderr, new RegExp(`is called ${other}`));
	}
	const near = await run('mentions', 'sinki');
	assert.match(near.stderr, /it shares letters with Helsinki \(place\)/);
	const part = await run('mentions', 'lindq');
	assert.equal(part.code, 0, part.stderr);
	assert.match(part.stderr, /lindq: taken for Marta Lindqvist/);
});

test('the id of a name is taken as it is, and nothing is said of it', async () => {
	const { code, stderr } = await run('mentions', 'place:helsinki');
	assert.equal(code, 0, stderr);
	assert.doesNotMatch(stderr, /taken for/);
});

test('facts --entity: rows, number and status are the same in every form, also where the limit is 0', async () => {
	const text = await run('facts', '--entity', 'Marta Lindqvist');
	const json = JSON.parse((await run('facts', '--entity', 'Marta Lindqvist', '--json')).stdout);
	assert.equal(text.code, 0, text.stderr);
	assert.equal(json.total, json.facts.length);
	assert.equal(text.stdout.split('\n').filter((line) => /^ {2}\S/.test(line)).length, json.total);
	const one = await run('facts', '--entity', 'Marta Lindqvist', '--json', '--limit', '1');
	assert.deepEqual([JSON.parse(one.stdout).total, JSON.parse(one.stdout).facts.length], [json.total, 1]);
	const none = await run('facts', '--entity', 'Marta Lindqvist', '--limit', '0');
	assert.deepEqual([none.code, none.stdout], [0, '']);
});

test('mentions --names: one name a line, those not found said on stderr', async () => {
	const { code, stdout, stderr } = await newsdesk(['mentions', '--names', '-', '--json', folder.path], {
		...folder,
		input: 'Anne Berg\n\nQzxv Wkrtl\nHelsinki\n',
	});
	assert.equal(code, 0, stderr);
	const found = JSON.parse(stdout);
	assert.deepEqual(
		found.entities.map(({ asked, kind }: { asked: string; kind: string }) => [asked, kind]),
		[
			['Anne Berg', 'person'],
			['Helsinki', 'place'],
		],
	);
	assert.ok(found.mentions.every((mention: { text: string; entity: string }) => mention.text && mention.entity));
	assert.match(stderr, /Qzxv Wkrtl: no entity bears this name/);
});

test('mentions --variants: also those of a name that may be the same, last and told apart', async (t) => {
	const own = folderOf({
		'a.txt': 'Mara Tolen opens the harbour\n\nMara Tolen, the mayor of Elvby, opened the harbour on Tuesday.\n',
		'b.txt': 'Fishing fleet sails\n\nMara Tollen, a skipper, counted 14 boats before the storm came.\n',
	});
	t.after(own.remove);
	const told = await newsdesk(['mentions', 'Mara Tolen', '--variants', own.path], own);
	assert.match(told.stdout, /^Mara Tolen · person · 3 mentions in 1 article, 1 of a name that may be the same/);
	assert.match(told.stdout, /perhaps the same: Mara Tollen \(1\)\n.*b\.txt:21 \? /);
	const plain = await newsdesk(['mentions', 'Mara Tolen', own.path], own);
	assert.match(plain.stdout, /^Mara Tolen · person · 2 mentions/);
	const { mentions } = JSON.parse(
		(await newsdesk(['mentions', 'Mara Tolen', '--variants', '--json', own.path], own)).stdout,
	);
	assert.deepEqual(
		mentions.map((each: { variant?: string }) => each.variant ?? null),
		[null, null, 'Mara Tollen'],
	);
});

test('mentions: 1 where no name is near', async () => {
	const { code, stdout } = await run('mentions', 'Qzxv Wkrtl');
	assert.deepEqual([code, stdout], [1, '']);
});

test('entities: aligned columns, one kind on request', async () => {
	const { code, stdout } = await run('entities', '--kind', 'person');
	assert.equal(code, 0);
	const [heading, first] = stdout.split('\n');
	assert.match(heading ?? '', /^kind +name +articles +mentions/);
	assert.match(first ?? '', /^person +Marta Lindqvist +2 +3/);
	assert.doesNotMatch(stdout, /^place/m);
});

test('facets: each kind with its articles, of everything and of a search', async () => {
	const { code, stdout, stderr } = await run('facets');
	assert.equal(code, 0, stderr);
	const lines = stdout.trimEnd().split('\n');
	assert.match(lines[0] ?? '', /^kind +name +articles$/);
	assert.match(stdout, /^person +Marta Lindqvist +2 {2}█{20}$/m);
	assert.match(stdout, /^person +Anne Berg +1 {2}█{10}$/m);
	assert.match(stdout, /^outlet +Coast Wire +2 {2}█{20}$/m);
	assert.match(stdout, /^month +2024-03 +3 {2}█{20}$/m);
	assert.match(stderr, /^3 of 3 articles$/m);
	const some = await run('facets', '--query', 'strike', '--limit', '1');
	assert.equal(some.code, 0, some.stderr);
	assert.doesNotMatch(some.stdout, /Berg|Fjord/);
	assert.match(some.stderr, /^2 of 3 articles, the first 1 of each kind shown; --limit all shows more$/m);
});

test('facets --json: one document, every value with what it stands for', async () => {
	const { code, stdout, stderr } = await run('facets', '--query', 'strike', '--json');
	assert.equal(code, 0, stderr);
	const { schema, query, total, facets } = JSON.parse(stdout);
	assert.deepEqual([schema, query, total], ['newsdesk/1', 'strike', 2]);
	assert.deepEqual(
		facets.filter(({ kind }: { kind: string }) => kind === 'outlet' || kind === 'month'),
		[
			{ kind: 'outlet', value: 'Coast Wire', label: 'Coast Wire', articles: 2 },
			{ kind: 'month', value: '2024-03', label: '2024-03', articles: 2 },
		],
	);
	const lindqvist = facets.find(({ label }: { label: string }) => label === 'Marta Lindqvist');
	assert.equal((await run('mentions', lindqvist.value)).code, 0, 'a value of a name is its entity');
	const streamed = await run('facets', '--kind', 'outlet', '--format', 'jsonl');
	assert.deepEqual(
		streamed.stdout
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line).type),
		['facet', 'facet'],
	);
});

test('facets: what goes wrong is said, and what to do', async () => {
	const nothing = await run('facets', '--query', 'xylophone');
	assert.deepEqual([nothing.code, nothing.stdout], [1, '']);
	assert.match(nothing.stderr, /nothing found for xylophone/);
	const none = await run('facets', '--query', 'library', '--kind', 'group');
	assert.deepEqual([none.code, none.stdout, none.stderr], [1, '', 'no group is known of the article\n']);
	const unreadable = await run('facets', '--query', 'strike AND');
	assert.equal(unreadable.code, 2);
	assert.match(unreadable.stderr, /column 8/);
	const words = await newsdesk(['facets', 'port strike', folder.path], folder);
	assert.equal(words.code, 2);
	assert.match(words.stderr, /newsdesk facets --query "port strike"/);
});

test('facts: what is stated, with reasons on request', async () => {
	const { code, stdout, stderr } = await run('facts', '--article', 'one.txt', '--explain');
	assert.equal(code, 0, stderr);
	assert.match(stdout, /one\.txt {2}2024-03-08/);
	assert.match(stdout, /quote +\d+ .*“We got what we asked for,?”/);
	assert.match(stdout, /figure +\d+ .*more than 400 workers/);
	assert.match(stdout, /date +\d+ .*Friday = 2024-03-08/);
	assert.match(stdout, /(certain|likely) · [\w/-]+/);
	assert.doesNotMatch(stdout, /two\.txt/);
});

test('facts --json: one kind, of one entity', async () => {
	const { code, stdout } = await run('facts', '--kind', 'quote', '--entity', 'Lindqvist', '--json');
	assert.equal(code, 0);
	const { total, facts } = JSON.parse(stdout);
	assert.equal(facts.length, total);
	assert.ok(facts.length >= 2);
	for (const fact of facts) {
		assert.equal(fact.kind, 'quote');
		assert.ok(fact.path.endsWith('.txt'));
		assert.ok(fact.by && fact.certainty);
	}
});

test('facts --entity: what somebody says, and who says what of them; words without marks are reported', async () => {
	const one = folderOf({
		'dam.txt':
			'Dam opens in Tarn\n\nMayor Ada Lindqvist said the dam would hold. “It is a great work,” Lindqvist said.\n\nTom Ward, a farmer, said Lindqvist had promised too much.\n',
	});
	after(one.remove);
	const asked = async (...words: string[]): Promise<string> =>
		(await newsdesk([...words, '--entity', 'Lindqvist', one.path], one)).stdout;
	const text = await asked('facts', '--kind', 'quote');
	assert.match(text, /reported +\d+ .*the dam would hold — .*Lindqvist, said/);
	assert.match(text, /quote +\d+ .*“It is a great work,?” — .*Lindqvist, said/);
	assert.match(text, /reported +\d+ .*Lindqvist had promised too much — Tom Ward, said/);
	const { total, facts } = JSON.parse(await asked('facts', '--kind', 'quote', '--json'));
	assert.equal(total, 3);
	const as = facts.map(({ entityAs, speakerText }: Record<string, string>) => `${entityAs}: ${speakerText}`);
	assert.equal(as.filter((told: string) => told.startsWith('party: ')).length, 2);
	assert.ok(as.some((told: string) => /^spoken of: Tom Ward/.test(told)));
	const about = await newsdesk(['entities', '--about', 'Lindqvist', one.path], one);
	assert.match(about.stdout, /said of it by others 1,[^\n]*\n.*Lindqvist had promised too much — Tom Ward, said/);
});

test('facts --format markdown: each with the sentence it stands in, and a whole citation', async () => {
	const { stdout } = await run('facts', '--article', 'one.txt', '--kind', 'quote', '--format', 'markdown');
	const [head, , first] = stdout.split('\n');
	assert.match(head ?? '', /^\| kind \| mode \| claim \| certainty \| sentence \| source \|/);
	assert.match(
		first ?? '',
		/said.* \| Helsinki port strike ends after six days, Coast Wire, 2024-03-08 \(.*one\.txt\) \|$/,
	);
});

test('facts: an article that is not there is told, with 1', async () => {
	const { code, stderr } = await run('facts', '--article', 'nine.txt');
	assert.equal(code, 1);
	assert.match(stderr, /no article is called nine\.txt/);
});

test('facts, entities and mentions: where nothing is found, languages that are not analysed are told', async () => {
	const german = (day: string): string =>
		`Der Hafen von Lisport bleibt geschlossen\n\nDie Arbeiter haben am ${day} nicht mit dem Ministerium gesprochen, und die Schiffe liegen noch immer vor der Stadt. Der Streik dauert nun schon die dritte Woche, sagte die Sprecherin der Gewerkschaft.\n`;
	const single = folderOf({ 'hafen.txt': german('Montag') });
	const several = folderOf({ 'hafen.txt': german('Montag'), 'schiffe.txt': german('Freitag'), ...STRIKE });
	after(single.remove);
	after(several.remove);
	const one = /^articles\/hafen\.txt: Names and facts are read in English only; this article's language is German\.$/m;
	for (const line of [
		['facts'],
		['facts', '--json'],
		['entities'],
		['mentions', 'Lisport'],
		['facts', '--entity', 'Lisport'],
	]) {
		const { code, stderr } = await newsdesk([...line, single.path], single);
		assert.equal(code, 1, line.join(' '));
		assert.match(stderr, one, line.join(' '));
	}
	const many =
		/^2 of 5 articles are in languages that are not analysed; .* English only\. newsdesk doctor lists them\.$/m;
	const none = await newsdesk(['entities', '--query', 'Qzxv Wkrtl', several.path], several);
	assert.equal(none.code, 1);
	assert.match(none.stderr, many);
	const asked = await newsdesk(['facts', '--article', 'hafen.txt', several.path], several);
	assert.match(asked.stderr, one);
	const found = await newsdesk(['facts', several.path], several);
	assert.deepEqual([found.code, found.stderr], [0, '']);
});

test('a command that takes no word says so, and does nothing', async () => {
	for (const command of ['settings', 'schema', 'man']) {
		const { code, stdout, stderr } = await newsdesk([command, 'theme'], folder);
		assert.deepEqual([code, stdout], [2, ''], command);
		assert.match(stderr, new RegExp(`newsdesk ${command} takes no word, and theme is one`));
	}
});

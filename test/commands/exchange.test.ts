import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import Papa from 'papaparse';
import { EXPORT_SCHEMA } from '../../source/output/schema/export-schema.ts';
import { folderOf, newsdesk, STRIKE } from './newsdesk.ts';

const folder = folderOf(STRIKE);
const seeds = folderOf({});
after(() => {
	folder.remove();
	seeds.remove();
});

async function exported(...args: readonly string[]): Promise<string> {
	const { code, stdout, stderr } = await newsdesk(['export', folder.path, ...args], folder);
	assert.equal(code, 0, stderr);
	return stdout;
}

const linesOf = (text: string): unknown[] =>
	text
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line));

interface Doc {
	readonly articles: readonly { readonly id: string; readonly text: string; readonly path: string }[];
	readonly entities: readonly { readonly name: string; readonly kind: string; readonly mentions: readonly unknown[] }[];
	readonly facts: readonly { readonly kind: string }[];
}
const whole = async (...args: readonly string[]): Promise<Doc> => JSON.parse(await exported('--json', ...args));

describe('the JSON Schema', () => {
	const ajv = new Ajv2020({ strict: false });
	const document = ajv.compile(EXPORT_SCHEMA);
	const record = ajv.compile({
		...EXPORT_SCHEMA,
		$ref: '#/$defs/record',
		type: undefined,
		required: undefined,
		properties: undefined,
	});

	test('fits a document of export, of the folder and of the five articles that come with newsdesk', async () => {
		assert.ok(document(await whole()), JSON.stringify(document.errors?.slice(0, 3)));
		const { stdout } = await newsdesk(['export'], seeds);
		assert.ok(document(JSON.parse(stdout)), JSON.stringify(document.errors?.slice(0, 3)));
	});

	test('fits each line of a stream', async () => {
		for (const line of linesOf(await exported('--format', 'jsonl')))
			assert.ok(record(line), JSON.stringify([line, record.errors?.slice(0, 3)]));
	});

	test('refuses what export does not write', async () => {
		const right = await whole();
		assert.equal(document({ ...right, schema: 'newsdesk/9' }), false);
		assert.equal(document({ ...right, facts: [{ ...right.facts[0], kind: 'opinion' }] }), false);
		assert.equal(document({ ...right, articles: right.articles.map(({ id: _, ...rest }) => rest) }), false);
	});

	test('is what newsdesk schema prints', async () => {
		const { code, stdout } = await newsdesk(['schema'], folder);
		assert.equal(code, 0);
		assert.deepEqual(JSON.parse(stdout), JSON.parse(JSON.stringify(EXPORT_SCHEMA)));
	});
});

test('csv: a row for every fact, mention, entity and article, with where it stands', async () => {
	const { articles, entities, facts } = await whole();
	const rows = async (list: string): Promise<Record<string, string>[]> =>
		Papa.parse<Record<string, string>>((await exported('--format', 'csv', '--list', list)).trim(), { header: true })
			.data;
	assert.equal((await rows('facts')).length, facts.length);
	assert.equal((await rows('articles')).length, articles.length);
	assert.equal((await rows('entities')).length, entities.length);
	const mentions = await rows('mentions');
	assert.equal(
		mentions.length,
		entities.reduce((sum, { mentions: own }) => sum + own.length, 0),
	);
	const texts = new Map(articles.map(({ path, text }) => [path, text]));
	for (const { path = '', start, end, text } of mentions)
		assert.equal(texts.get(path)?.slice(Number(start), Number(end)), text);
});

test('W3C annotations: positions in code points and quotes that both give the words', async () => {
	const page = JSON.parse(await exported('--format', 'annotations'));
	assert.equal(page.type, 'AnnotationPage');
	const { articles, entities, facts } = await whole();
	assert.equal(page.items.length, facts.length + entities.reduce((sum, { mentions }) => sum + mentions.length, 0));
	const texts = new Map(articles.map(({ path, text }) => [path, text]));
	assert.equal(new Set(page.items.map(({ id }: { id: string }) => id)).size, page.items.length);
	for (const { target, type } of page.items) {
		assert.equal(type, 'Annotation');
		const text = texts.get(decodeURIComponent(target.source)) ?? '';
		const [position, quote] = target.selector;
		assert.equal([...text].slice(position.start, position.end).join(''), quote.exact);
		assert.ok(text.includes(quote.prefix + quote.exact + quote.suffix));
	}
});

test('W3C annotations count a letter outside the basic plane once', async () => {
	const joined = folderOf({
		'a.txt':
			'Boats sank off Norway\n\nOSLO - 😀 😀 Mayor Ada Quist of Oslo said on Monday that 40 boats had sunk off Norway.\n',
	});
	try {
		const { stdout } = await newsdesk(['export', joined.path, '--format', 'annotations'], joined);
		const doc = JSON.parse((await newsdesk(['export', joined.path], joined)).stdout);
		const points = [...doc.articles[0].text];
		const page = JSON.parse(stdout);
		const late = page.items.filter(
			({ target }: { target: { selector: [{ start: number }] } }) => target.selector[0].start > 40,
		);
		assert.ok(late.length > 0);
		for (const { target } of late) {
			const [position, quote] = target.selector;
			assert.equal(points.slice(position.start, position.end).join(''), quote.exact);
		}
	} finally {
		joined.remove();
	}
});

test('FollowTheMoney: articles, people, organizations, and mentions that lead from one to the other', async () => {
	const entities = linesOf(await exported('--format', 'ftm')) as {
		readonly id: string;
		readonly schema: string;
		readonly properties: Record<string, string[]>;
	}[];
	const byId = new Map(entities.map((entity) => [entity.id, entity]));
	assert.equal(byId.size, entities.length);
	const { articles } = await whole();
	assert.equal(entities.filter(({ schema }) => schema === 'Article').length, articles.length);
	const mentions = entities.filter(({ schema }) => schema === 'Mention');
	assert.ok(mentions.length > 0);
	for (const { properties } of mentions) {
		assert.equal(byId.get(properties.document?.[0] ?? '')?.schema, 'Article');
		assert.equal(byId.get(properties.resolved?.[0] ?? '')?.schema, properties.detectedSchema?.[0]);
	}
	for (const { properties, id } of entities) {
		assert.match(id, /^[\w.-]+$/);
		for (const values of Object.values(properties)) {
			assert.ok(values.length > 0);
			for (const value of values) assert.equal(typeof value, 'string');
		}
	}
});

test('CoNLL: the tags give the names back', async () => {
	const text = await exported('--format', 'conll');
	const names = new Set<string>();
	let open: string[] = [];
	const end = (): void => {
		if (open.length > 0) names.add(open.join(' '));
		open = [];
	};
	for (const line of text.split('\n')) {
		const [token = '', tag = ''] = line.split('\t');
		assert.match(line, /^(?:\S+\t(?:O|[BI]-(?:PER|ORG|LOC|MISC))|-DOCSTART-\tO\t.+|)$/);
		if (!tag.startsWith('I-')) end();
		if (tag.startsWith('B-') || (tag.startsWith('I-') && open.length > 0)) open.push(token);
		if (tag.startsWith('I-')) assert.ok(open.length > 0, line);
	}
	assert.equal(text.match(/^-DOCSTART-/gm)?.length, 3);
	const { entities } = await whole();
	for (const { name, kind } of entities) if (kind === 'person') assert.ok(names.has(name), name);
});

test('ninjs: one item a line, with the people and places it names', async () => {
	const { articles, entities } = await whole();
	const items = linesOf(await exported('--format', 'ninjs')) as {
		readonly standard: { readonly name: string; readonly version: string };
		readonly uri: string;
		readonly headlines: readonly { readonly value: string }[];
		readonly bodies: readonly { readonly value: string }[];
		readonly people?: readonly { readonly name: string }[];
	}[];
	assert.deepEqual(
		items.map(({ bodies }) => bodies[0]?.value),
		articles.map(({ text }) => text),
	);
	const people = new Set(items.flatMap((item) => item.people ?? []).map(({ name }) => name));
	for (const { name, kind } of entities) if (kind === 'person') assert.ok(people.has(name), name);
	for (const { uri, standard } of items) {
		assert.match(uri, /^urn:newsdesk:article:/);
		assert.deepEqual([standard.name, standard.version], ['ninjs', '2.1']);
	}
});

test('markdown: each article under its headline with its source', async () => {
	const text = await exported('--format', 'markdown');
	assert.match(text, /^## Helsinki port strike ends after six days$/m);
	assert.match(text, /Coast Wire, 2024\\?-03\\?-08 \(articles\/one\.txt\)/);
	assert.match(text, /^### Quotes$/m);
});

test('--query and --filter choose the articles, their facts and the entities they name', async () => {
	const all = await whole();
	const { entities } = all;
	const person = entities.find(({ kind }) => kind === 'person');
	assert.ok(person);
	const some = await whole('--filter', person.name);
	assert.ok(some.articles.length > 0 && some.articles.length <= all.articles.length);
	assert.ok(some.entities.some(({ name }) => name === person.name));
	const none = await whole('--filter', `-${person.name}`);
	assert.equal(some.articles.length + none.articles.length, all.articles.length);
	assert.ok(!none.entities.some(({ name }) => name === person.name));
	const found = await whole('--query', 'headline:strike');
	assert.ok(found.articles.length > 0 && found.articles.length < all.articles.length);
	const facts = JSON.parse(
		(await newsdesk(['facts', folder.path, '--query', 'headline:strike', '--json'], folder)).stdout,
	);
	assert.equal(facts.total, found.facts.length);
	assert.equal(facts.facts.length, facts.total);
});

test('a query that cannot be read and a name nobody bears are errors that say so', async () => {
	const query = await newsdesk(['export', folder.path, '--query', '(strike'], folder);
	assert.equal(query.code, 2);
	assert.match(query.stderr, /column 1/);
	const name = await newsdesk(['export', folder.path, '--filter', 'Zzyzx Qqqqq'], folder);
	assert.equal(name.code, 2);
	assert.match(name.stderr, /called Zzyzx Qqqqq/);
});

test('--columns needs a table, and --list too', async () => {
	for (const args of [
		['--columns', 'id'],
		['--list', 'facts'],
		['--format', 'csv', '--columns', 'nonsense'],
	]) {
		const { code, stderr } = await newsdesk(['export', folder.path, ...args], folder);
		assert.equal(code, 2, args.join(' '));
		assert.match(stderr, /newsdesk: .+\n {2}.+/);
	}
});

test('--limit 0 shows none and says how many there are; all shows all', async () => {
	const none = await newsdesk(['search', 'strike', folder.path, '--limit', '0'], folder);
	assert.equal(none.stdout, '');
	assert.match(none.stderr, /of 3 articles, the first 0 shown; --limit all shows all/);
	const all = await newsdesk(['search', 'strike', folder.path, '--limit', 'all'], folder);
	assert.match(all.stdout, /one\.txt/);
});

test('--color always colours a pipe, never and NO_COLOR do not', async () => {
	const coloured = await newsdesk(['search', 'strike', folder.path, '--color', 'always'], folder);
	assert.ok(coloured.stdout.includes('\u001b['));
	const bare = await newsdesk(['search', 'strike', folder.path, '--color=never'], folder);
	assert.ok(!bare.stdout.includes('\u001b['));
});

test('index --progress=json tells on stderr how far it is, one object a line', async () => {
	const { code, stderr } = await newsdesk(['index', folder.path, '--rebuild', '--progress=json'], folder);
	assert.equal(code, 0);
	const last = linesOf(stderr).at(-1);
	assert.deepEqual(last, { finished: true, articles: 3, analysed: 3, problems: 0 });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CommandError, type Options } from '../../source/commands/command.ts';
import { optionsOf, parseCommandLine } from '../../source/commands/command-line.ts';
import { nearest } from '../../source/commands/nearest.ts';
import { COMMANDS } from '../../source/commands.ts';

const optionsFor = async (name: string, ...argv: string[]): Promise<Options> => {
	const command = COMMANDS.find((each) => each.name === name);
	assert.ok(command, name);
	return optionsOf((await parseCommandLine([name, ...argv], import.meta, COMMANDS)).given, command, COMMANDS);
};

const parsed = (...argv: string[]): ReturnType<typeof parseCommandLine> =>
	parseCommandLine(argv, import.meta, COMMANDS);

test('options may stand before and after the words they belong with', async () => {
	for (const argv of [
		['--json', 'search', 'harbour', 'folder'],
		['search', '--json', 'harbour', 'folder'],
		['search', 'harbour', 'folder', '--json'],
	]) {
		const { words, given } = await parsed(...argv);
		assert.deepEqual(words, ['search', 'harbour', 'folder']);
		assert.equal(given.json, true);
	}
});

test('words are taken as written', async () => {
	assert.deepEqual((await parsed('search', '2024', '007', 'true')).words, ['search', '2024', '007', 'true']);
	assert.deepEqual((await parsed('search', '--', '-harbour', '--json')).words, ['search', '-harbour', '--json']);
	assert.deepEqual((await parsed('search', '')).words, ['search', '']);
});

test('an option says what was given, or null', async () => {
	const options = await optionsFor('mentions', 'Quist', '--limit', '12', '--kind', 'person');
	assert.equal(options.count('limit'), 12);
	assert.equal(options.text('kind'), 'person');
	assert.equal(options.text('names'), null);
	assert.equal(options.count('index'), null);
	assert.equal(options.on('json'), false);
	assert.equal((await optionsFor('search', 'x', '--limit=0')).count('limit'), 0);
});

test('a wrong option is refused with what could be meant', async () => {
	const cases: [string, string[], RegExp, RegExp][] = [
		['search', ['--jsno'], /search has no option --jsno/, /did you mean --json\?/],
		['search', ['--lmit', '3'], /no option --lmit/, /did you mean --limit\?/],
		['search', ['--zzz'], /no option --zzz/, /newsdesk search --help/],
		['search', ['--explain'], /no option --explain/, /option of facts/],
		['facts', ['--kind', 'rumour'], /--kind cannot be rumour/, /role, quote, figure, date, relation/],
		['entities', ['--kind', 'quote'], /--kind cannot be quote/, /person, organization, place, group/],
		['search', ['--limit', 'many'], /--limit cannot be many/, /whole number/],
		['search', ['--limit', '-3'], /--limit/, /./],
		['search', ['--index'], /--index needs a value/, /search --help/],
		['search', ['--index', 'a', '--index', 'b'], /only be set once/, /--help/],
	];
	for (const [name, argv, message, hint] of cases) {
		await assert.rejects(optionsFor(name, 'x', ...argv), (error) => {
			assert.ok(error instanceof CommandError, `${name} ${argv}`);
			assert.match(error.message, message);
			assert.match(error.hint, hint);
			return true;
		});
	}
});

test('the nearest name is found for a slip, and none for another word', () => {
	const names = COMMANDS.map(({ name }) => name);
	const cases: [string, string | null][] = [
		['serch', 'search'],
		['exprot', 'export'],
		['mention', 'mentions'],
		['entites', 'entities'],
		['fact', 'facts'],
		['doctr', 'doctor'],
		['harbour', null],
		['zzz', null],
	];
	for (const [written, expected] of cases) assert.equal(nearest(written, names), expected, written);
});

test('a choice may stand in the plural, as headings have it', async () => {
	assert.equal((await optionsFor('facts', '--kind', 'quotes')).text('kind'), 'quote');
	assert.equal((await optionsFor('entities', '--kind', 'persons')).text('kind'), 'person');
	await assert.rejects(optionsFor('entities', '--kind', 'personss'), /--kind cannot be personss/);
});

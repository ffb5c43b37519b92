import assert from 'node:assert/strict';
import { test } from 'node:test';
import { picked } from '../../source/archive/ranking/picked.ts';

const name = (called: string, articles: number, ...aliases: string[]) => ({ name: called, aliases, articles });

const first = (query: string, ...names: ReturnType<typeof name>[]): string | undefined =>
	picked(names, query)[0]?.item.name;

test('a surname typed in full is the person whom most articles call so, not a stray name of one article', () => {
	const names = [name('Okafor', 1), name('Ngozi Okafor', 24, 'Okafor'), name('Femi Okafor', 2, 'Okafor')];
	assert.equal(first('okafor', ...names), 'Ngozi Okafor');
	assert.equal(first('Okafor', ...names.toReversed()), 'Ngozi Okafor');
});

test('the name itself comes before one that is called so for short, as long as it is not rare beside it', () => {
	assert.equal(first('lagos', name('Lagos', 20), name('Ricardo Lagos', 30, 'Lagos')), 'Lagos');
	assert.equal(first('elin', name('Port Elin', 3, 'Elin'), name('Elin', 2)), 'Elin');
});

test('what is typed in full comes before what only resembles it, however often that is named', () => {
	assert.equal(first('elin', name('Berlin', 500), name('Elin Dahl', 1)), 'Elin Dahl');
});

test('of what begins as typed the name that most articles have comes first, and before what has it within', () => {
	const names = [name('Norwegian', 4), name('Norway', 9), name('Bank of Norway', 40), name('Dunorwick', 60)];
	assert.equal(first('norw', ...names), 'Norway');
	assert.equal(first('norwe', ...names), 'Norwegian');
	assert.equal(
		first('elin', name('Elinor Vahl', 30), name('Port Elin', 2)),
		'Port Elin',
		'a whole word before a beginning',
	);
});

test('where no name is near to what is typed none is offered, and a slip or a part of a name still finds it', () => {
	const names = [name('Ranza', 9), name('Tzofia Hanzel', 2), name('al-Rimawi', 3, 'Rimawi'), name('Khan Velor', 4)];
	const offered = (query: string): string[] => picked(names, query).map(({ item }) => item.name);
	for (const query of ['zzz', 'zna', 'qqqq', 'tzz', 'wxyz']) assert.deepEqual(offered(query), [], query);
	assert.deepEqual(offered('anza'), ['Ranza']);
	for (const query of ['khanvelor', 'khna vel', 'velro', 'khnavel', 'kahn velor'])
		assert.equal(offered(query)[0], 'Khan Velor', query);
	for (const query of ['rimwai', 'al rimawi', 'alrim']) assert.equal(offered(query)[0], 'al-Rimawi', query);
});

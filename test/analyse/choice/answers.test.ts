import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deeds, measures } from '../../../source/analyse/choice/answers.ts';
import { spotOfFigure } from '../../../source/analyse/choice/chooser.ts';
import { extractFigures } from '../../../source/analyse/extractors/figures.ts';
import type { FigureFact } from '../../../source/domain/fact.ts';
import { drafted } from '../grammar/drafted.ts';

/** What the first figure of a sentence may count and what may have happened to it, the rules' answers marked. */
function offered(marked: string, own: Partial<FigureFact> = {}) {
	const draft = drafted(marked);
	const [found] = extractFigures(draft);
	assert.ok(found, marked);
	const fact = { ...found, ...own };
	const spot = spotOfFigure(draft, fact);
	assert.ok(spot, marked);
	const said = (list: ReturnType<typeof measures>): string[] =>
		list.map(({ text, ruled }) => `${text ?? '-'}${ruled ? ' *' : ''}`);
	return { counts: said(measures(spot, fact, null)), action: said(deeds(spot, fact)) };
}

test('nothing is the first answer, and the nearest phrases come before those far off', () => {
	const { counts, action } = offered('The port opened two cranes after a long row.');
	assert.deepEqual(counts.slice(0, 2), ['-', 'cranes *']);
	assert.deepEqual(action.slice(0, 2), ['-', 'opened *']);
	assert.deepEqual(counts.slice(2).sort(), ['long row', 'port']);
});

test('what the rules gave is among the answers even where no phrase says it', () => {
	const { counts, action } = offered('The port opened two cranes.', { counts: 'gantries', action: 'hoisted' });
	assert.ok(counts.includes('gantries *') && !counts.includes('- *'));
	assert.ok(action.includes('hoisted *') && !action.includes('- *'));
});

test('where the rules say nothing, nothing is their answer', () => {
	const { counts, action } = offered('The port opened two cranes.', { counts: null, action: null });
	assert.equal(counts[0], '- *');
	assert.equal(action[0], '- *');
	assert.ok(counts.includes('cranes') && action.includes('opened'));
});

test('nouns and participles offer the deed they stand for', () => {
	assert.ok(offered('The discovery of a £3m hole shook the bank.').action.some((one) => one.startsWith('discovered')));
	assert.ok(offered('Its planned £3m offer was good for the bank.').action.includes('planned'));
	assert.ok(offered('A rise of 3% in rents was seen.').action.some((one) => one.startsWith('rose')));
});

test('a number behind words that bound it has its place', () => {
	const { counts } = offered('The growth of rents is set to stay below 3% this year.');
	assert.ok(counts.length > 1);
});

test('of two kinds joined the phrase is named in full where the figure before counts both', () => {
	const draft = drafted('Banks raised $900 of short and long-term loans in May, down $40 from June.');
	const [first, second] = extractFigures(draft) as [FigureFact, FigureFact];
	const counts = { ...first, counts: 'short and long-term loans' };
	const spot = spotOfFigure(draft, second);
	assert.ok(spot);
	const texts = measures(spot, second, counts).map(({ text }) => text);
	assert.ok(texts.includes('short and long-term loans') && !texts.includes('long-term loans'));
});

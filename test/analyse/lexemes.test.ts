import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lexemeAt } from '../../source/analyse/segment/lexemes.ts';
import { lexemeOf, PerLexeme, segment } from '../../source/analyse/segment.ts';

test('what is spelt alike is one lexeme, wherever it stands', () => {
	const text = 'Ferries left Lund, and ferries – ferries! – came back to Lund.';
	const { tokens } = segment(text, [{ role: 'paragraph', start: 0, end: text.length }]);
	const spelt = (word: string) => tokens.filter((token) => token.text === word).map(({ lexeme }) => lexeme);
	assert.equal(spelt('ferries').length, 2);
	for (const word of ['Ferries', 'ferries', 'Lund', '–', ',']) {
		assert.deepEqual(new Set(spelt(word)), new Set([lexemeOf(word)]));
		assert.equal(lexemeOf(word).text, word);
	}
	assert.notEqual(lexemeOf('Ferries'), lexemeOf('ferries'));
});

test('a stretch of a text is told by its own letters: shorter, longer and changed ones are others', () => {
	const text = 'harbour harbours harbor';
	const [one, more, other] = [lexemeAt(text, 0, 7), lexemeAt(text, 8, 16), lexemeAt(text, 17, 23)];
	assert.deepEqual([one.text, more.text, other.text], ['harbour', 'harbours', 'harbor']);
	assert.equal(lexemeAt(text, 8, 15), one);
});

test('what a reader makes of a lexeme is kept with it until others push it out, and told as it ages', () => {
	const aged: string[] = [];
	const lengths = new PerLexeme<string>((values) => aged.push(...values));
	const others = new PerLexeme<string>();
	const kept = lexemeOf('lighthouse');
	lengths.set(kept, 'ten letters');
	assert.equal(lengths.get(lexemeOf('lighthouse')), 'ten letters');
	assert.equal(others.get(kept), undefined);
	for (let count = 0; count < 40_000; count += 1) {
		lexemeOf(`word${count}`);
		if (count % 1_000 === 0) assert.equal(lexemeOf('lighthouse'), kept, 'what is met again and again stays');
	}
	assert.deepEqual(new Set(aged), new Set(['ten letters']));
	for (let count = 0; count < 40_000; count += 1) lexemeOf(`other${count}`);
	assert.notEqual(lexemeOf('lighthouse'), kept);
	assert.equal(lengths.get(lexemeOf('lighthouse')), undefined);
});

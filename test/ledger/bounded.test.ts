import assert from 'node:assert/strict';
import { test } from 'node:test';
import { happeningOf, type Told } from '../../source/ledger/happenings.ts';
import { linesOf } from '../../source/ledger/lines.ts';
import { boundWords, MOST_TOLD } from '../../source/ledger/most-told.ts';
import { partsWords } from '../../source/ledger/wholes.ts';
import { toldLedger, toldReport } from './told.ts';

const many = (count: number): Told[] =>
	Array.from({ length: count }, (_, at) => {
		const report = toldReport(
			['2031-03-03', `The blast in Ashby on Sunday killed 12 people, Ana Velde said.`],
			'a',
			at,
		);
		const [episode] = report.episodes;
		if (episode === undefined) throw new Error('one happening');
		return { report: { ...report, article: `${at}`, path: `${at}.txt` }, episode };
	});

test('of a happening that very many tell of the first and the latest are compared, and the rest is counted', () => {
	const [line] = linesOf(happeningOf(many(MOST_TOLD + 700)));
	assert.equal(line?.articles, MOST_TOLD);
	assert.equal(line?.left, 700);
	assert.equal(line?.entries[0]?.report.article, '0');
	assert.ok(line?.entries.some(({ report }) => report.article === `${MOST_TOLD + 699}`));
	assert.match(boundWords(700), /^of 1100 articles .* the first 100 and the latest 300/);
	assert.equal(linesOf(happeningOf(many(MOST_TOLD)))[0]?.left, 0);
});

test('parts told side by side say whose whole they are', () => {
	const [line] = toldLedger([
		['2031-08-08', 'Shelling in Corvane on Friday killed 12 soldiers and 10 civilians, the ministry said.'],
		['2031-08-09', 'Twenty-two people were killed in the shelling of Corvane on Friday, the ministry said.'],
	]).lines;
	assert.equal(line?.articles, 2);
	assert.deepEqual(
		line?.parts.map((part) => partsWords(part, line)),
		Array.from({ length: 2 }, () => '12 soldiers and 10 civilians: together the Twenty-two people'),
	);
});

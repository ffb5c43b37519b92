import assert from 'node:assert/strict';
import { after, afterEach, describe, it } from 'node:test';
import { installed } from '../commands/installed.ts';
import { folderOf } from '../commands/newsdesk.ts';
import { golden } from '../harness/golden.ts';
import { endAll, press, type Started, start } from '../harness/terminal.ts';

const STORY = `Ferry runs aground off Elvby

ELVBY — A ferry with 140 people on board ran aground on a sandbank off Elvby on Monday morning and was pulled free by two tugs before noon, the coast guard said.

“We heard the keel scrape and then it was very quiet,” captain Marta Lindqvist told the harbour office. Nobody was hurt. The passengers were taken ashore in fishing boats.
`;
const folder = folderOf({
	'wire.txt': STORY,
	'paper.txt': `${STORY}\nThe line hopes to run again on Wednesday.\n`,
	'own.txt': `Captain tells of a quiet morning

Marta Lindqvist was on the bridge. “We heard the keel touch and then it was very quiet,” Lindqvist said on Tuesday.
`,
	'metadata.csv':
		'path,headline,outlet,published\nwire.txt,,Coast Wire,2031-03-03\npaper.txt,,The Fjord,2031-03-04\nown.txt,,Elvby Post,2031-03-05\n',
});
afterEach(endAll);
after(folder.remove);

const open = async (columns = 140, rows = 40, more: readonly string[] = []): Promise<Started> => {
	const reader = start(process.execPath, [installed(), folder.path, ...more], {
		columns,
		rows,
		env: folder.environment,
	});
	await reader.until(/3 articles(?! ·[^\n]* reading)/, 90_000);
	await reader.until(/⧉2/, 90_000);
	await reader.settled(300);
	return reader;
};

/** Without the head, which has the folder's name. */
/** Opens the first quote that others have. */
async function toVersions(reader: Started): Promise<void> {
	await press(reader, '\r', '\t', 'g');
	for (let row = 0; row < 30; row += 1) {
		await press(reader, '"');
		if (reader.screen().join('\n').includes('2 other versions')) break;
		if (reader.screen().join('\n').includes('THE SAME WORDS')) await press(reader, '\u001b');
		await press(reader, 'j');
	}
	await reader.until(/2 other versions/);
}

describe('what articles have in common, in a terminal', { concurrency: false, timeout: 900_000 }, () => {
	for (const [columns, rows] of [
		[140, 45],
		[80, 24],
		[40, 12],
	] as const) {
		it(`mentions, each text once and every one: ${columns}x${rows}`, async () => {
			const reader = await open(columns, rows, ['--no-journal']);
			await press(reader, 'm', 'lindqvist', '\r');
			await reader.until(/MARTA LINDQVIST/, 60_000);
			await reader.settled(300);
			golden(`mentions-folded-${columns}x${rows}`, reader.screen().slice(1));
			await press(reader, 'W');
			await reader.until(/1\/[4-9]/);
			await reader.settled(300);
			golden(`mentions-unfolded-${columns}x${rows}`, reader.screen().slice(1));
		});

		it(`facets, by texts and by articles: ${columns}x${rows}`, async () => {
			const reader = await open(columns, rows, ['--no-journal']);
			await press(reader, 'A');
			await reader.until(/with their orig|2 ORIGINS/, 60_000);
			await reader.settled(300);
			golden(`facets-folded-${columns}x${rows}`, reader.screen().slice(1));
			await press(reader, 'W');
			await reader.settled(500);
			golden(`facets-unfolded-${columns}x${rows}`, reader.screen().slice(1));
		});

		it(`the same words in other articles: ${columns}x${rows}`, async () => {
			const reader = await open(columns, rows, ['--no-journal']);
			await toVersions(reader);
			await reader.settled(300);
			golden(`versions-${columns}x${rows}`, reader.screen().slice(1));
		});

		it(`a walk along the timeline: ${columns}x${rows}`, async () => {
			const reader = await open(columns, rows, ['--no-journal']);
			await press(reader, 'T');
			await reader.until(/WHAT HAPPENED WHEN {2}\d+ days|WHAT HAPPENED/, 60_000);
			await press(reader, 'g', 'l');
			await reader.until(/3 MAR 2031/, 60_000);
			await reader.settled(300);
			golden(`timeline-walked-${columns}x${rows}`, reader.screen().slice(1));
		});

		it(`folded and unfolded: ${columns}x${rows}`, async () => {
			const reader = await open(columns, rows, ['--no-journal']);
			golden(`folded-${columns}x${rows}`, reader.screen().slice(1));
			await press(reader, 'W');
			await reader.until(/1\/3|⧉ first|a row\./);
			await reader.settled(300);
			golden(`unfolded-${columns}x${rows}`, reader.screen().slice(1));
		});
	}

	it('copies fold into one row with who had it first, and unfold', async () => {
		const reader = await open();
		assert.match(reader.screen().join('\n'), /1\/2 \+ 1 print/);
		assert.match(reader.screen().join('\n'), /⧉2 first Coast Wire {2}4 Mar/);
		await press(reader, 'W');
		await reader.until(/1\/3/);
		assert.match(reader.screen().join('\n'), /⧉ first Coast Wire/);
		await press(reader, 'W');
		await reader.until(/1\/2 \+ 1 print/);
	});

	it('a bar of the timeline narrows the list, and back widens it', async () => {
		const reader = await open();
		await press(reader, 'T');
		await reader.until(/WHAT HAPPENED WHEN {2}\d+ days/);
		await press(reader, 'g', '\r');
		await reader.until(/event:2031-03-03 {2}2 articles, 1 origin/);
		await press(reader, '[');
		await reader.until(/1\/2 \+ 1 print/);
	});

	it('a quote is shown as another article has it', async () => {
		const reader = await open();
		await toVersions(reader);
		assert.match(reader.screen().join('\n'), /We heard the keel scrape/);
		await press(reader, '\r');
		await reader.until(/sandbank/);
	});
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listed } from '../../source/ledger/listed.ts';
import { footOf } from '../../source/state/foot.ts';
import type { Model } from '../../source/state/model.ts';
import { ledgerLines } from '../../source/state/overlays/ledger/lines.ts';
import { LEDGER } from '../../source/state/overlays/ledger/pane.ts';
import { lineText } from '../../source/state/text/line.ts';
import { drive, keys, opened } from '../harness/world.ts';
import { type Told, toldLedger } from '../ledger/told.ts';

const DAY = '2031-03-02';

const FLOOD: readonly Told[] = [
	[null, 'The flood in Dunmere county on 2 March 2031 killed at least 1,164 people.'],
	[
		null,
		'The flood in Dunmere county on 2 March 2031 killed more than 1,390 people, the grid operator said, and the crews that were sent there found most of the lines that lead down to the valley broken by trees, poles and by the roofs of two barns.',
	],
];

function ledgerOver(told: readonly Told[], cursor: number): Model {
	const lines = toldLedger(told).lines.map((line) => listed(line, true));
	const page = { lines, offset: 0, total: lines.length, articles: told.length, left: 0 };
	const open = lines[0]?.id ?? null;
	return {
		...opened(),
		overlay: { kind: 'ledger', page, most: 200, cursor, open, taken: null, stale: false },
	};
}

const shown = (told: readonly Told[], cursor: number, width: number): string[] =>
	ledgerLines(ledgerOver(told, cursor), width, 30).map((line) => lineText(line).trimEnd());

test('a narrow ledger cuts no number: signs stand for words', () => {
	const text = shown(FLOOD, 0, 40).join('\n');
	assert.match(text, /≥1,164 +\S/);
	assert.match(text, />1,390 +\S/);
	assert.match(shown(FLOOD, 0, 80).join('\n'), /at least 1,164 .*\n.*more than 1,390 /);
});

test('figures of two reports that are called the same are told by their files', () => {
	const twice = FLOOD.map(([, text]): Told => [DAY, text]);
	const seen = shown(twice, 0, 140).join('\n');
	assert.match(seen, /at least 1,164 .* a\.txt/);
	assert.match(seen, /more than 1,390 .* b\.txt/);
	assert.doesNotMatch(
		shown(
			[
				[DAY, FLOOD[0]?.[1] ?? ''],
				[null, FLOOD[1]?.[1] ?? ''],
			],
			0,
			140,
		).join('\n'),
		/1,164 .*a\.txt/,
	);
});

test('what has no date is not called the first', () => {
	assert.match(shown(FLOOD, 1, 120).join('\n'), /at least 1,164 .* undated/);
	assert.match(shown(FLOOD, 1, 120).join(' '), /whether it was reported first is not known/);
	const dated = FLOOD.map(([, text]): Told => [DAY, text]);
	assert.match(shown(dated, 0, 120).join('\n'), /at least 1,164 .* first/);
});

test('a figure’s source stands whole, what else is cut says so, and what it is held against says where it stands', () => {
	for (const width of [40, 80]) {
		const text = shown(FLOOD, 2, width)
			.map((row) => row.replace(/^▌\s*/, '').trim())
			.join(' ');
		assert.match(text, /no date · the grid operator · \S*b\.txt which of the two/, `${width}: ${text}`);
		assert.match(text, /no date · \S*a\.txt: The flood in/, `${width}: ${text}`);
		if (width === 40) assert.match(text, /… no date · the grid operator ·/);
	}
});

test('the keys of an open line stand whole in 80 columns', () => {
	const model: Model = { ...ledgerOver(FLOOD, 0), size: { columns: 80, rows: 24 } };
	const [, hints = []] = footOf(model, 2).foot;
	assert.equal(lineText(hints).trim(), LEDGER.hints(model).slice(0, -1).join('  '));
	assert.equal(LEDGER.hints(model).at(-1), '↑↓ choose');
});

test('a ledger without lines offers the way back and every figure', () => {
	assert.deepEqual(LEDGER.hints(ledgerOver([], 0)), ['esc back', 'L every figure']);
	assert.ok(LEDGER.hints(ledgerOver(FLOOD, 0)).includes('a accept'));
});

test('u and ctrl-r over the ledger undo and do again what was done to it, and nothing that was done elsewhere', () => {
	const starred = drive(opened(), keys('s')).model;
	const over = { ...starred, overlay: ledgerOver(FLOOD, 0).overlay };
	const refused = drive(over, keys('u'));
	assert.equal(refused.effects.filter(({ type }) => type === 'act').length, 0);
	assert.match(
		refused.model.notice?.text ?? '',
		/was not done to the ledger: esc goes back to the panes, where u undoes it/,
	);
	const accepted = drive(over, keys('j', 'a'));
	const [accept] = accepted.effects.flatMap((effect) => (effect.type === 'act' ? [effect.act.act] : []));
	assert.equal(accept, 'accept');
	const acts = drive(accepted.model, keys('u', 'ctrl+r')).effects.flatMap((effect) =>
		effect.type === 'act' ? [effect.act.act] : [],
	);
	assert.deepEqual(acts, ['undo', 'redo']);
	const again = drive({ ...drive(starred, keys('u')).model, overlay: over.overlay }, keys('ctrl+r'));
	assert.deepEqual(
		again.effects.filter(({ type }) => type === 'act'),
		[],
	);
	assert.match(again.model.notice?.text ?? '', /was not done to the ledger/);
});

test('L over the ledger lists every figure', () => {
	assert.equal(drive(ledgerOver(FLOOD, 0), keys('L')).model.overlay?.kind, 'stated');
});

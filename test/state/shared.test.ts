import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StoreState } from '../../source/archive/archive.ts';
import { frameOf } from '../../source/state/frame.ts';
import { lineText, lineWidth } from '../../source/state/text/line.ts';
import { update } from '../../source/state/update.ts';
import { opened } from '../harness/world.ts';

const READY: StoreState = {
	name: 'desk',
	link: 'ready',
	health: 'green',
	readOnly: null,
	nodesGone: [],
	unacknowledged: 0,
	ungrouped: 0,
	answered: 1,
	trouble: null,
};

const TROUBLE = { message: 'desk.example:9200 cannot be reached.', hint: 'Check that it runs.' };

function head(state: Partial<StoreState>, columns = 160): string {
	const store = { ...READY, ...state };
	const [model] = update(opened({ columns, rows: 24 }), {
		type: 'status',
		status: { title: 'desk', articles: 2_500, analysed: 2_500, problems: 0, progress: null, store },
	});
	const [line = []] = frameOf(model).head;
	assert.ok(lineWidth(line) <= columns);
	return lineText(line);
}

const SAID: readonly (readonly [state: Partial<StoreState>, said: RegExp])[] = [
	[{}, /desk · 2,500 articles *$/],
	[{ link: 'connecting', health: null, answered: null }, /connecting to desk…/],
	[
		{ link: 'connecting', health: null, answered: null, trouble: TROUBLE },
		/desk does not answer, trying again: ! says more/,
	],
	[{ link: 'lost', trouble: TROUBLE }, /the cluster does not answer: ! says more; what is here is as it was/],
	[{ link: 'refused', answered: null, trouble: TROUBLE }, /desk · desk cannot be opened: ! says more/],
	[{ link: 'slow' }, /the cluster keeps us waiting: ! says more; what is here is as it was/],
	[{ link: 'slow', health: 'red' }, /cluster red, a part cannot be read: ! says more; what is here is as it was/],
	[{ link: 'gone' }, /the archive is not there any more: ! says more; what is here is as it was/],
	[{ health: 'yellow' }, /cluster yellow/],
	[{ health: 'red' }, /cluster red, articles are missing: ! says more/],
	[{ readOnly: 'the settings say so' }, /read-only/],
	[{ nodesGone: ['two.example:9200'] }, /two\.example:9200 gone/],
	[{ unacknowledged: 12 }, /12 articles not acknowledged, sent again/],
	[{ sharing: { unshared: 2, reason: null, unread: 0, conflicts: 0 } }, /2 acts not yet shared: ! says more/],
	[{ sharing: { unshared: 0, reason: null, unread: 0, conflicts: 1 } }, /1 conflict between desks: ! says more/],
	[{ ungrouped: 3 }, /names behind by 3 neighbourhoods/],
];

test('the head says how a shared archive stands, where that is not as it should be', () => {
	for (const [state, said] of SAID) assert.match(head(state), said);
});

test('where there is little room the gravest is said, and nothing is said twice', () => {
	const both = { health: 'red', readOnly: 'its disk is full', ungrouped: 4 } as const;
	assert.match(head(both, 80), /cluster red/);
	assert.doesNotMatch(head(both, 80), /read-only|behind/);
	assert.match(head({ health: 'yellow', link: 'lost' }), /does not answer/);
	assert.doesNotMatch(head({ health: 'yellow', link: 'lost' }), /yellow/);
});

test('of an archive of this machine nothing of the kind is said', () => {
	const model = opened({ columns: 120, rows: 24 });
	assert.doesNotMatch(lineText(frameOf(model).head[0] ?? []), /cluster|read-only|connecting/);
});

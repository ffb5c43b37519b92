import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { StoreState } from '../../../source/archive/answers/status.ts';
import { ClusterTrouble, type TroubleKind } from '../../../source/archive/opensearch/connection/trouble.ts';
import type { ArchiveStore, KeptStore } from '../../../source/archive/store.ts';
import { ConnectingArchive } from '../../../source/effects/shared-archive/connecting.ts';

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

const PATIENCE = { again: 5, soon: 20 };

/** An archive that answers with its name, and tells whether it was closed. */
function archive(): KeptStore & { closed: boolean } {
	const answers = {
		sentence: async () => ({ start: 3, end: 4 }),
		list: async () => ({ rows: [], total: 7 }),
		acted: async () => {},
		counts: () => ({ articles: 7, analysed: 7, problems: 0 }),
	} as unknown as ArchiveStore;
	return {
		answers,
		closed: false,
		diagnostics: [],
		files: [],
		lookEvery: 1,
		isShared: true,
		isLost: false,
		reopen: () => null,
		acts: null,
		mayWrite: () => true,
		writer: () => assert.fail('nobody writes'),
		setting: async (given) => given ?? 'as it was',
		note: async () => {},
		look: async () => ({ isChanged: true, isSettled: true, progress: null }),
		state: () => READY,
		mend: () => false,
		tidy: () => {},
		close() {
			this.closed = true;
		},
	};
}

const trouble = (kind: TroubleKind) => new ClusterTrouble(kind, `It is ${kind}.`);

/** Opens what fails with each of these, and then works. */
function after(failures: readonly Error[], kept: KeptStore = archive()) {
	const left = [...failures];
	let attempts = 0;
	const open = async (): Promise<KeptStore> => {
		attempts += 1;
		const failure = left.shift();
		if (failure !== undefined) throw failure;
		return kept;
	};
	return { open, attempts: () => attempts };
}

test('what answers at once is open at once', async () => {
	const connecting = await ConnectingArchive.begin(after([]).open, 'desk', PATIENCE);
	assert.deepEqual(connecting.state(), READY);
	assert.equal(connecting.mayWrite(), true);
	assert.deepEqual(await connecting.answers.counts(), { articles: 7, analysed: 7, problems: 0 });
	await connecting.close();
});

test('what does not answer is asked again; what is asked meanwhile is answered then', async () => {
	const { open, attempts } = after([
		trouble('unreachable'),
		trouble('slow'),
		trouble('busy'),
		...Array(8).fill(trouble('unreachable')),
	]);
	const connecting = await ConnectingArchive.begin(open, 'desk', { again: 5, soon: 0 });
	assert.equal(connecting.state()?.link, 'connecting');
	assert.equal(connecting.acts, null);
	assert.equal(connecting.mayWrite(), false);
	assert.deepEqual(await connecting.look(), { isChanged: false, isSettled: false, progress: null });
	assert.equal((await connecting.answers.counts()).articles, 0);
	const sentence = connecting.answers.sentence('a', 1);
	const setting = connecting.setting('x');
	await pause(1);
	assert.match(connecting.state()?.trouble?.message ?? '', /It is/);
	assert.deepEqual(await sentence, { start: 3, end: 4 });
	assert.equal(await setting, 'x');
	assert.equal(attempts(), 12);
	assert.deepEqual(connecting.state(), READY);
	assert.equal((await connecting.look()).isChanged, true);
	await connecting.close();
});

test('where asking again does not help it is refused, soon or later, and nobody is asked again', async () => {
	for (const kind of ['credentials', 'forbidden', 'certificate', 'plain', 'missing', 'newer', 'older'] as const) {
		const soon = after([trouble(kind)]);
		await assert.rejects(ConnectingArchive.begin(soon.open, 'desk', PATIENCE), trouble(kind));
		const later = after([trouble('unreachable'), trouble(kind)]);
		const connecting = await ConnectingArchive.begin(later.open, 'desk', { again: 5, soon: 0 });
		await assert.rejects(async () => connecting.answers.sentence('a', 1), trouble(kind));
		const state = connecting.state();
		assert.deepEqual([state?.link, state?.trouble?.message], ['refused', `It is ${kind}.`]);
		await pause(15);
		assert.equal(later.attempts(), 2, kind);
		await connecting.close();
	}
});

test('an error of newsdesk’s own is no trouble of the cluster', async () => {
	await assert.rejects(ConnectingArchive.begin(after([new TypeError('x')]).open, 'desk', PATIENCE), TypeError);
});

test('what opens after it was closed is closed again', async () => {
	const kept = archive();
	const connecting = await ConnectingArchive.begin(() => pause(15).then(() => kept), 'desk', { again: 5, soon: 0 });
	await connecting.close();
	assert.equal(kept.closed, false);
	await pause(40);
	assert.equal(kept.closed, true);
});

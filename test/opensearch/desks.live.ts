import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { type OpenArchive, openArchive } from '../../source/effects/archive-thread/open-archive.ts';
import type { Act, Entry } from '../../source/journal/act.ts';
import { SharedLibrary } from './shared-library.ts';

const LONGEST_MS = 600_000;

let library: SharedLibrary;
const opened: OpenArchive[] = [];
before(async () => {
	library = await SharedLibrary.make([
		{ id: 'a', headline: 'Nets', text: 'Bo Ek left Tarn Bay.', names: { 'Bo Ek': 'person' }, outlet: 'Coast' },
	]);
});
after(async () => {
	for (const archive of opened) await archive.close();
	await library.close();
});

/** One desk's reader, as far as it talks with its archive: what it did, and what it heard of others. */
function reader(author: string) {
	const { nodes, archive } = library.settings;
	const address = `${nodes.join(',')}#${archive}`;
	const shared = { address, options: {}, name: address, archive, author };
	const one = openArchive({ paths: [], shared, author });
	opened.push(one);
	const heard: Entry[] = [];
	one.onOthers((entries, anew) => heard.splice(anew ? 0 : heard.length, anew ? heard.length : 0, ...entries));
	let done = 0;
	const does = (act: Act, time: string): Promise<void> => {
		done += 1;
		return one.acted([{ id: `${author}.${done}`, time, ...act }], false);
	};
	return { archive: one, heard, does };
}

async function until(what: () => Promise<boolean> | boolean): Promise<void> {
	for (const end = performance.now() + LONGEST_MS; performance.now() < end; await pause(200)) if (await what()) return;
	assert.fail('it did not come to that');
}

const outlet = (to: string): Act => ({
	act: 'correct',
	article: { id: 'a', path: 'news/a.txt', headline: 'Nets' },
	field: 'outlet',
	to,
});

async function outletIn(archive: OpenArchive): Promise<string | null> {
	const request = { query: '', filter: [], sort: 'date', descending: true, offset: 0, limit: 10 } as const;
	return (await archive.list(request)).rows[0]?.outlet ?? null;
}

test('a reader shows what another desk put right, says on what they do not agree, and shows its own again when that is undone', async () => {
	const [ana, ben] = [reader('Ana'), reader('Ben')];
	await ana.archive.acted([], false);
	await ben.archive.acted([], false);
	await ana.does(outlet('Wire'), '2031-01-01T10:00:00.000Z');
	assert.equal(await outletIn(ana.archive), 'Wire');
	await until(() => ben.heard.length === 1);
	assert.equal(ben.heard[0]?.author, 'Ana');
	assert.equal(await outletIn(ben.archive), 'Wire');
	await ben.does(outlet('Inland'), '2031-01-01T11:00:00.000Z');
	await until(() => ana.heard.length === 1);
	assert.equal(await outletIn(ana.archive), 'Inland');
	for (const { archive } of [ana, ben]) {
		await until(async () => (await archive.status()).store?.sharing?.unshared === 0);
		const { store } = await archive.status();
		assert.deepEqual([store?.sharing?.unread, store?.sharing?.conflicts], [0, 1]);
		const conflict = (await archive.diagnostics()).find(({ rule }) => rule === 'journal/conflict');
		assert.match(conflict?.message ?? '', /Inland.* by .*also: .*Wire.* by /);
	}
	await ben.does({ act: 'undo', of: 'Ben.1' }, '2031-01-01T12:00:00.000Z');
	await until(async () => (await outletIn(ana.archive)) === 'Wire');
	assert.equal(await outletIn(ben.archive), 'Wire');
	assert.equal((await ana.archive.status()).store?.sharing?.conflicts, 0);
	const late = reader('Cyd');
	await late.archive.acted([], false);
	await late.archive.settled();
	await until(async () => (await late.archive.others()).length === 3);
	assert.equal(await outletIn(late.archive), 'Wire');
});

import { type Cluster, Connection } from '../../source/archive/opensearch/connection/connection.ts';
import { createArchive, deleteArchive } from '../../source/archive/opensearch/layout/opening.ts';
import { ClusterStore } from '../../source/archive/opensearch/store.ts';
import { ClusterWriter } from '../../source/archive/opensearch/writing/cluster-writer.ts';
import { prepare } from '../../source/archive/prepared/prepare.ts';
import type { Prepared } from '../../source/archive/prepared/prepared.ts';
import { analysisOf, articleOf, type Told } from '../archive/told.ts';
import { CLOCK, NODES, settingsFor } from './shared-library.ts';

/** A version of the one story on the ferry. */
export function version(id: string, number: number, more = ''): Prepared {
	const told: Told = {
		id,
		headline: 'Ferry runs aground off Tarn Bay',
		text: `Ferry runs aground off Tarn Bay. Ada Stonefield told the harbour board that ${number} boats were sent. ${more}`,
		published: '2031-03-04',
		outlet: 'Tarn Courier',
		names: { 'Ada Stonefield': 'person', 'Tarn Bay': 'place' },
	};
	const article = articleOf(told);
	const particulars = { ...article.particulars, slug: 'tarn-ferry', version: String(number) };
	return prepare({ ...article, particulars }, analysisOf(told), 'test', []);
}

/** Desks that write to one archive, each a newsdesk of the generation given, and a reader. */
export async function room(generations: readonly number[]) {
	const settings = settingsFor(NODES);
	const connection = new Connection(settings, CLOCK, Date.now);
	await createArchive(connection, settings, new Date().toISOString());
	let between = async (_doing: string): Promise<void> => {};
	const watched: Cluster = {
		async ask(asked) {
			await between(asked.for);
			return connection.ask(asked);
		},
		putOff: (trouble, attempt) => connection.putOff(trouble, attempt),
	};
	const writers = generations.map((generation, at) => {
		const self = `desk${at}`;
		return new ClusterWriter(watched, settings, { now: Date.now, self, desk: self, generation });
	});
	const writerOf = (desk: number): ClusterWriter => {
		const writer = writers[desk];
		if (writer === undefined) throw new Error(`there is no desk ${desk}`);
		return writer;
	};
	const store = new ClusterStore(connection, settings, { now: Date.now, self: 'reader' });
	const fileOf = (desk: number, id: string) => ({
		path: `file://desk${desk}/${id}.txt`,
		size: 1,
		modified: 1,
		fingerprint: '',
	});
	const put = async (desk: number, article: Prepared): Promise<void> => {
		const file = fileOf(desk, article.id);
		await writerOf(desk).begin([file]);
		const read = article.analysed === null ? [] : [{ file, records: 1, diagnostics: [] }];
		await writerOf(desk).put([{ file: file.path, record: 0, article }], read);
	};
	/** Takes out what a desk has put, by whichever desk. */
	const remove = (desk: number, by: number, id: string): Promise<void> => writerOf(desk).gone([fileOf(by, id).path]);
	/** Whether a desk need not read an article that it has put before. */
	const has = async (desk: number, id: string, analyser: string): Promise<boolean> => {
		const file = fileOf(desk, id);
		await writerOf(desk).begin([file]);
		const [isThere = false] = await writerOf(desk).have(
			[{ file: file.path, record: 0, id, path: file.path }],
			analyser,
		);
		return isThere;
	};
	const settle = async (desk: number): Promise<void> => {
		const writer = writerOf(desk);
		while (await writer.regroup(100));
		while (await writer.compare(100));
		await writer.settle();
		store.changed();
	};
	const rows = async () => {
		const request = { query: '', filter: [], sort: 'date', descending: true, offset: 0, limit: 10 } as const;
		return (await store.list(request, () => {})).rows;
	};
	const listed = async (): Promise<string[]> => (await rows()).map(({ id }) => id);
	/** Before the writers' request for this, the so manieth from 1, something else is done. */
	const before = (doing: string, which: number, work: () => Promise<void>): void => {
		let left = which;
		between = async (asked) => {
			if (asked !== doing) return;
			left -= 1;
			if (left === 0) await work();
		};
	};
	const close = async (): Promise<void> => {
		await deleteArchive(connection, settings);
		await connection.close();
	};
	return { put, remove, has, settle, rows, listed, before, store, close };
}

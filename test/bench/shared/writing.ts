import type { Prepared } from '../../../source/archive/prepared/prepared.ts';
import type { ArchiveWriter } from '../../../source/archive/writer.ts';
import { row } from '../measure.ts';
import type { Articles } from './articles.ts';

const IN_ONE_FILE = 5_000;
const GROUPED_AT_ONCE = 1_000;
const COMPARED_AT_ONCE = 200;
/** Parts that are told apart to see whether writing slows down as the archive grows. */
const TENTHS = 10;

/** Seconds: by the clock, of a processor here, of a processor in the server. */
interface Spent {
	clock: number;
	here: number;
	server: number;
}

/** Puts articles as the files of one desk, as an indexing newsdesk does. */
class Desk {
	readonly #writer: ArchiveWriter;
	readonly #folder: string;
	#put = 0;

	constructor(writer: ArchiveWriter, folder: string) {
		this.#writer = writer;
		this.#folder = folder;
	}

	async put(articles: readonly Prepared[]): Promise<void> {
		const at = this.#put % IN_ONE_FILE;
		const number = Math.floor(this.#put / IN_ONE_FILE);
		const file = { path: `${this.#folder}made-up-${number}.jsonl`, size: 1, modified: 1, fingerprint: '' };
		if (at === 0) await this.#writer.begin([file]);
		this.#put += articles.length;
		const isWhole = this.#put % IN_ONE_FILE === 0;
		await this.#writer.put(
			articles.map((article, index) => ({ file: file.path, record: at + index, article })),
			isWhole ? [{ file, records: at + articles.length, diagnostics: [] }] : [],
		);
	}
}

/** Writes all articles, a share by each writer, then groups their names and compares their texts; `server` gives its processor time. */
export async function measureWriting(
	label: string,
	writers: readonly ArchiveWriter[],
	articles: Articles,
	server: () => number,
): Promise<void> {
	const desks = writers.map((writer, at) => new Desk(writer, `desk${at}/`));
	const spent: Spent = { clock: 0, here: 0, server: 0 };
	const timed = (work: () => Promise<unknown>): Promise<void> => addTo(spent, server, work);
	const growth = new Growth(articles.size);
	let waiting: (readonly Prepared[])[] = [];
	const flush = async (): Promise<void> => {
		const some = waiting;
		if (some.length === 0) return;
		waiting = [];
		const own: Spent = { clock: 0, here: 0, server: 0 };
		await addTo(own, server, () => Promise.all(some.map((batch, at) => desks[at]?.put(batch))));
		add(spent, own);
		growth.add(
			some.reduce((sum, batch) => sum + batch.length, 0),
			own,
		);
	};
	for await (const batch of articles.batches()) {
		waiting.push(batch);
		if (waiting.length === desks.length) await flush();
	}
	await flush();
	await timed(() => Promise.all(writers.map((writer) => writer.settle())));
	tell(`${label}: written by ${writers.length}`, articles.size, spent);
	growth.tell();
	for (const [what, step] of STEPS) {
		const own: Spent = { clock: 0, here: 0, server: 0 };
		await addTo(own, server, () => Promise.all(writers.map(step)));
		tell(`${label}: ${what}`, articles.size, own);
	}
}

/** What writing took, part by part, as the archive grew. */
class Growth {
	readonly #size: number;
	readonly #parts: { readonly spent: Spent; articles: number }[] = [];
	#written = 0;

	constructor(size: number) {
		this.#size = size;
	}

	add(articles: number, spent: Spent): void {
		const at = Math.floor((this.#written / this.#size) * TENTHS);
		this.#written += articles;
		this.#parts[at] ??= { spent: { clock: 0, here: 0, server: 0 }, articles: 0 };
		add(this.#parts[at].spent, spent);
		this.#parts[at].articles += articles;
	}

	tell(): void {
		const each = (of: keyof Spent): string =>
			this.#parts.flatMap(({ spent, articles }) => ((spent[of] / articles) * 1_000).toFixed(2)).join(' ');
		row('  of each tenth, ms an article by the clock', each('clock'));
		row('  the same of a processor here; in the server', `${each('here')}; ${each('server')}`);
	}
}

function add(sum: Spent, { clock, here, server }: Spent): void {
	sum.clock += clock;
	sum.here += here;
	sum.server += server;
}

const STEPS: readonly (readonly [what: string, step: (writer: ArchiveWriter) => Promise<void>])[] = [
	[
		'names grouped',
		async (writer) => {
			while (await writer.regroup(GROUPED_AT_ONCE));
		},
	],
	[
		'texts compared',
		async (writer) => {
			while (await writer.compare(COMPARED_AT_ONCE));
			await writer.settle();
		},
	],
];

async function addTo(spent: Spent, server: () => number, work: () => Promise<unknown>): Promise<void> {
	const here = (): number => {
		const { user, system } = process.cpuUsage();
		return (user + system) / 1e6;
	};
	const before = { clock: performance.now() / 1_000, here: here(), server: server() };
	await work();
	add(spent, {
		clock: performance.now() / 1_000 - before.clock,
		here: here() - before.here,
		server: server() - before.server,
	});
}

function tell(label: string, articles: number, { clock, here, server }: Spent): void {
	const each = (seconds: number): string => ((seconds / articles) * 1_000).toFixed(2);
	row(label, `${(articles / clock).toFixed(0)} articles/s, ${clock.toFixed(1)} s`);
	row('  ms of a processor an article, here and in the server', `${each(here)} + ${each(server)}`);
}

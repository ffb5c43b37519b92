import { type ListRequest, mentionsOf } from '../../../source/archive/archive.ts';
import type { ArchiveStore } from '../../../source/archive/store.ts';
import { Chance } from '../chance.ts';
import { listRequest } from '../list-request.ts';
import { row, Sample } from '../measure.ts';
import type { Text } from './articles.ts';
import { questionsOf } from './questions.ts';

const QUERIES = 40;
const KNOWN = 200;
const WARMED = 5;
const SOME = 12;

/** What a server says of its work, added up. */
export interface ServerWork {
	readonly requests: number;
	/** Milliseconds that it was about them, by its own clock. */
	readonly took: number;
	/** Milliseconds of all its processors. */
	readonly processor: number;
}

/** A server that tells what it does. */
export interface Told {
	readonly took: number;
	work(): Promise<ServerWork>;
}

/** How many of some misspelt words' articles are among the first ten by another way of asking. */
export type Plain = (words: readonly string[]) => Promise<readonly string[]>;

/** As the reader asks: what prints one text is one row. */
const asked = (query: string, more: Partial<ListRequest> = {}): ListRequest =>
	listRequest(query, { folded: true, ...more });

/** What whoever reads waits for; `server` null: there is none. */
export async function measureReading(
	store: string,
	answers: ArchiveStore,
	texts: readonly Text[],
	server: Told | null,
	plain: Plain | null,
): Promise<void> {
	const chance = new Chance(7);
	const people = (await answers.entities({ query: '', kind: 'person', offset: 0, limit: 500 })).rows;
	const questions = questionsOf(
		texts,
		people.map(({ name }) => name),
	);
	const all = new Sample();
	const took = new Sample();
	for (const [kind, make] of Object.entries(questions.kinds)) {
		const own = new Sample();
		for (let warm = 0; warm < WARMED; warm += 1) await answers.list(asked(make()), () => {});
		const before = await server?.work();
		const here = process.cpuUsage();
		for (let count = 0; count < QUERIES; count += 1) {
			const query = asked(make());
			const [began, at] = [performance.now(), server?.took ?? 0];
			await answers.list(query, () => {});
			const ms = performance.now() - began;
			own.add(ms);
			all.add(ms);
			took.add((server?.took ?? 0) - at);
		}
		const { user, system } = process.cpuUsage(here);
		const spent = `${((user + system) / 1_000 / QUERIES).toFixed(1)} of a processor here`;
		row(`${store}: ${kind}, ms p50 / p95 / p99`, `${own}; ${spent}${toldOf(before, await server?.work())}`);
	}
	row(`${store}: all kinds, ms`, `${all}${server === null ? '' : `; by the server's clock ${took}`}`);
	await measureFacets(store, answers, chance);
	await measureMentions(store, answers, chance);
	const windows = new Sample();
	const { articles } = await answers.counts();
	for (const sort of ['date', 'headline', 'outlet'] as const)
		for (const offset of [0, Math.floor(articles / 2), articles - 50])
			await windows.time(() => answers.list(listRequest('', { sort, offset }), () => {}));
	row(`${store}: any window of the list, any order, ms`, `${windows}`);
	for (const slips of [1, 2]) {
		const known = new Sample();
		let [found, plainly] = [0, 0];
		for (let count = 0; count < KNOWN; count += 1) {
			const { text, words } = questions.known(slips);
			const { rows } = await known.time(() => answers.list(asked(`${words.join(' ')} `, { limit: 10 }), () => {}));
			if (rows.some(({ headline, published }) => headline === text.headline && published === text.published))
				found += 1;
			if (plain !== null && (await plain(words)).includes(text.headline)) plainly += 1;
		}
		const share = (one: number): string => (one / KNOWN).toFixed(3);
		row(`${store}: known item, ${slips} of 2 words misspelt: in the first ten; ms`, `${share(found)}; ${known}`);
		if (plain !== null) row("  by the server's plain fuzzy query", share(plainly));
	}
}

/** Requests, milliseconds by the server's clock and of its processors, of each query. */
function toldOf(before: ServerWork | undefined, after: ServerWork | undefined): string {
	if (before === undefined || after === undefined) return '';
	const each = (one: number, other: number): string => ((other - one) / QUERIES).toFixed(1);
	const processor = `${each(before.processor, after.processor)} of a processor there`;
	return `; ${each(before.requests, after.requests)} requests, ${each(before.took, after.took)} ms there, ${processor}`;
}

async function measureFacets(store: string, answers: ArchiveStore, chance: Chance): Promise<void> {
	const [word, all, folded] = [new Sample(), new Sample(), new Sample()];
	for (let count = 0; count < SOME; count += 1) {
		const query = `${chance.of(['people', 'million', 'talks', 'according'])} `;
		await word.time(() => answers.facets(listRequest(query)));
		await all.time(() => answers.facets(listRequest('')));
		await folded.time(() => answers.facets(listRequest('', { folded: true })));
	}
	row(`${store}: facets of a word; of everything; folded, ms`, `${word}; ${all}; ${folded}`);
}

async function measureMentions(store: string, answers: ArchiveStore, chance: Chance): Promise<void> {
	const [most] = (await answers.entities({ query: '', kind: null, offset: 0, limit: 1 })).rows;
	if (most === undefined) return;
	const [first, any, folded] = [new Sample(), new Sample(), new Sample()];
	let total = 0;
	for (let count = 0; count < SOME; count += 1) {
		answers.changed();
		({ total } = await first.time(() => answers.mentions({ ...mentionsOf(most.id), offset: 0, limit: 50 })));
		const offset = chance.between(0, Math.max(0, total - 50));
		await any.time(() => answers.mentions({ ...mentionsOf(most.id), offset, limit: 50 }));
		answers.changed();
		await folded.time(() => answers.mentions({ ...mentionsOf(most.id), folded: true, offset: 0, limit: 50 }));
	}
	row(`${store}: first screen of ${total} mentions; any; folded, ms`, `${first}; ${any}; ${folded}`);
}

import { idOf } from '../documents/ids.ts';
import type { IndexNames } from '../layout/names.ts';
import type { Bulk, Operation } from './bulk.ts';

/** A neighbourhood as its document keeps it. */
export interface NeighbourhoodSource {
	readonly isStale: boolean;
	/** Until when others leave it alone, and who holds it. */
	readonly leasedUntil: number;
	readonly holder: string;
	readonly shown: {
		readonly name: string;
		readonly keys: readonly string[];
		/** The entities its keys came to. */
		readonly entities: readonly string[];
	};
}

/** Keys of one neighbourhood that are grouped: of a surname that a hundred thousand articles give alone, the rest stand each for itself. */
export const MOST_KEYS = 4_000;
/** How long a writer may take from marking a neighbourhood to having written its articles, in milliseconds. */
export const HOLD_MS = 60_000;

/** Adds keys and marks as changed, in one step on the server. */
const MARK = `
for (key in params.keys) { if (ctx._source.shown.keys.size() < params.most && !ctx._source.shown.keys.contains(key)) { ctx._source.shown.keys.add(key); } }
ctx._source.isStale = true;
ctx._source.holder = params.holder;
if (ctx._source.leasedUntil < params.until) { ctx._source.leasedUntil = params.until; }`;

/** Which neighbourhoods articles touch, noted before the articles are written: whoever stops in between leaves nothing ungrouped. */
export class Neighbourhoods {
	readonly #bulk: Bulk;
	readonly #names: IndexNames;
	readonly #holder: string;
	readonly #now: () => number;

	constructor(bulk: Bulk, names: IndexNames, holder: string, now: () => number) {
		this.#bulk = bulk;
		this.#names = names;
		this.#holder = holder;
		this.#now = now;
	}

	/** Marks them as changed; `touched` has the keys that may be new in each. */
	async mark(touched: ReadonlyMap<string, ReadonlySet<string>>): Promise<void> {
		const until = this.#now() + HOLD_MS;
		const operations = [...touched].map(([name, found]): Operation => {
			const keys = [...found].slice(0, MOST_KEYS);
			const upsert: NeighbourhoodSource = {
				isStale: true,
				leasedUntil: until,
				holder: this.#holder,
				shown: { name, keys, entities: [] },
			};
			return {
				action: 'update',
				index: this.#names.written('neighbourhoods'),
				id: idOf(name),
				body: {
					script: { source: MARK, params: { keys, most: MOST_KEYS, holder: this.#holder, until } },
					upsert,
				},
			};
		});
		for (let left = operations; left.length > 0; ) {
			const outcomes = await this.#bulk.write(left, 'noting changed names');
			// Many writers at one neighbourhood are sooner than each other; somebody always is through.
			left = left.filter((_, index) => outcomes[index]?.kind === 'conflict');
		}
	}
}

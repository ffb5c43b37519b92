import { ClusterTrouble } from '../connection/trouble.ts';
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
/** How long others leave a neighbourhood alone that a writer has marked, in milliseconds; who takes longer marks it again. */
const HOLD_MS = 15_000;
/** Neighbourhoods that are known to be held by this process. */
const MOST_HELD = 100_000;
const NOBODY = '';

/** Adds keys and marks as changed, in one step on the server. What several hold at once is nobody's until it is let go. */
const MARK = `
for (key in params.keys) { if (ctx._source.shown.keys.size() < params.most && !ctx._source.shown.keys.contains(key)) { ctx._source.shown.keys.add(key); } }
boolean isOthers = ctx._source.isStale && ctx._source.leasedUntil > params.now && ctx._source.holder != params.holder;
ctx._source.isStale = true;
ctx._source.holder = isOthers ? params.nobody : params.holder;
if (ctx._source.leasedUntil < params.until) { ctx._source.leasedUntil = params.until; }`;

interface Held {
	readonly until: number;
	readonly keys: Set<string>;
}

/** Neighbourhoods that articles touch, with the keys that may be new in each. */
export type Touched = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Which neighbourhoods articles touch: marked as changed, and held, before the articles are written, so that whoever stops
 * in between leaves nothing ungrouped, and nobody groups before the articles are there.
 */
export class Neighbourhoods {
	readonly #bulk: Bulk;
	readonly #names: IndexNames;
	readonly #holder: string;
	readonly #now: () => number;
	/** What this process holds, so that names that every article has are not marked with every article. */
	readonly #held = new Map<string, Held>();

	constructor(bulk: Bulk, names: IndexNames, holder: string, now: () => number) {
		this.#bulk = bulk;
		this.#names = names;
		this.#holder = holder;
		this.#now = now;
	}

	/** Writes articles while what they touch is held. */
	async around<Result>(touched: Touched, write: () => Promise<Result>): Promise<Result> {
		await this.#mark(touched);
		const sure = Math.min(...[...touched.keys()].map((name) => this.#held.get(name)?.until ?? 0));
		const result = await write();
		if (touched.size === 0 || this.#now() < sure) return result;
		// It took so long that somebody may have grouped them without the articles.
		this.forget();
		await this.#mark(touched);
		return result;
	}

	/** To be called before this process groups any. */
	forget(): void {
		this.#held.clear();
	}

	async #mark(touched: Touched): Promise<void> {
		const now = this.#now();
		const until = now + HOLD_MS;
		if (this.#held.size > MOST_HELD) this.forget();
		const operations = [...touched].flatMap(([name, found]): Operation[] => {
			const held = this.#held.get(name);
			const isHeld = held !== undefined && held.until - now > HOLD_MS / 2;
			if (isHeld && [...found].every((key) => held.keys.has(key))) return [];
			const keys = [...found].slice(0, MOST_KEYS);
			this.#held.set(name, { until, keys: new Set([...(isHeld ? held.keys : []), ...found]) });
			const upsert: NeighbourhoodSource = {
				isStale: true,
				leasedUntil: until,
				holder: this.#holder,
				shown: { name, keys, entities: [] },
			};
			const params = { keys, most: MOST_KEYS, holder: this.#holder, nobody: NOBODY, now, until };
			return [
				{
					action: 'update',
					index: this.#names.written('neighbourhoods'),
					id: idOf(name),
					body: { script: { source: MARK, params }, upsert },
				},
			];
		});
		try {
			for (let left = operations; left.length > 0; ) {
				const outcomes = await this.#bulk.write(left, 'noting changed names');
				const refused = outcomes.find(({ kind }) => kind === 'refused');
				if (refused?.kind === 'refused')
					throw new ClusterTrouble('refused', `Changed names could not be noted (${refused.reason}).`);
				// Many writers at one neighbourhood are sooner than each other; somebody always is through.
				left = left.filter((_, index) => outcomes[index]?.kind === 'conflict');
			}
		} catch (error) {
			this.forget();
			throw error;
		}
	}
}

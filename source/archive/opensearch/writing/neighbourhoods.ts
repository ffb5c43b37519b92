import { randomUUID } from 'node:crypto';
import { ClusterTrouble } from '../connection/trouble.ts';
import type { IndexNames } from '../layout/names.ts';
import type { Bulk } from './bulk.ts';

/** A neighbourhood as its document keeps it: how its names were grouped last. */
export interface NeighbourhoodSource {
	readonly shown: {
		readonly name: string;
		readonly keys: readonly string[];
		/** The entities its keys came to. */
		readonly entities: readonly string[];
		/** Entities that are none any more. */
		readonly gone: readonly string[];
		/** Articles that name its keys, of each key added up. */
		readonly articles: number;
	};
}

/** Which neighbourhoods a batch of articles touches, until they are grouped. */
export interface BatchSource {
	readonly isPending: true;
	/** Until when others leave it alone, and who holds it. */
	readonly until: number;
	readonly holder: string;
	/** How many neighbourhoods. */
	readonly changed: number;
	readonly shown: { readonly touched: readonly (readonly [name: string, keys: readonly string[]])[] };
}

/** Keys of one neighbourhood that are grouped: of a surname that a hundred thousand articles give alone, the rest stand each for itself. */
export const MOST_KEYS = 4_000;
/** How long others leave a batch alone, in milliseconds; who takes longer to write it notes it again. */
const HOLD_MS = 15_000;
/** Neighbourhoods that are known to be noted by this process. */
const MOST_NOTED = 100_000;

interface Noted {
	readonly until: number;
	readonly keys: Set<string>;
}

/** Neighbourhoods that articles touch, with the keys that may be new in each. */
export type Touched = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Which neighbourhoods articles touch: noted in one document a batch before the articles are written, so that whoever stops
 * in between leaves nothing ungrouped; and held, so that nobody groups before the articles are there.
 */
export class Neighbourhoods {
	readonly #bulk: Bulk;
	readonly #names: IndexNames;
	readonly #holder: string;
	readonly #now: () => number;
	/** What this process has noted and holds, so that names that every article has are not noted with every batch. */
	readonly #noted = new Map<string, Noted>();

	constructor(bulk: Bulk, names: IndexNames, holder: string, now: () => number) {
		this.#bulk = bulk;
		this.#names = names;
		this.#holder = holder;
		this.#now = now;
	}

	/** Writes articles while what they touch is held. */
	async around<Result>(touched: Touched, write: () => Promise<Result>): Promise<Result> {
		await this.#note(touched);
		const sure = Math.min(...[...touched.keys()].map((name) => this.#noted.get(name)?.until ?? 0));
		const result = await write();
		if (touched.size === 0 || this.#now() < sure) return result;
		// It took so long that somebody may have grouped them without the articles.
		this.forget();
		await this.#note(touched);
		return result;
	}

	/** To be called before this process groups any. */
	forget(): void {
		this.#noted.clear();
	}

	async #note(touched: Touched): Promise<void> {
		const now = this.#now();
		const until = now + HOLD_MS;
		if (this.#noted.size > MOST_NOTED) this.forget();
		const fresh = [...touched].filter(([name, keys]) => {
			const noted = this.#noted.get(name);
			return noted === undefined || noted.until - now < HOLD_MS / 2 || [...keys].some((key) => !noted.keys.has(key));
		});
		if (fresh.length === 0) return;
		const body: BatchSource = {
			isPending: true,
			until,
			holder: this.#holder,
			changed: fresh.length,
			shown: { touched: fresh.map(([name, keys]) => [name, [...keys].slice(0, MOST_KEYS)]) },
		};
		const index = this.#names.written('neighbourhoods');
		const [outcome] = await this.#bulk.write([{ action: 'index', index, id: batchId(), body }], 'noting changed names');
		if (outcome?.kind !== 'written')
			throw new ClusterTrouble(
				'refused',
				`Changed names could not be noted${outcome?.kind === 'refused' ? ` (${outcome.reason})` : ''}.`,
			);
		for (const [name, keys] of fresh) {
			const before = this.#noted.get(name);
			const isHeld = before !== undefined && before.until - now >= HOLD_MS / 2;
			this.#noted.set(name, {
				until: isHeld ? before.until : until,
				keys: new Set([...(isHeld ? before.keys : []), ...keys]),
			});
		}
	}
}

/** No neighbourhood is called so: their names have no spaces in front. */
export const batchId = (): string => ` batch ${randomUUID()}`;

import { termsIn } from '../asking/query-language.ts';
import type { Searcher } from '../asking/searcher.ts';
import { tokenOf } from '../documents/token.ts';
import type { EntityShown, EntitySource } from './entity-source.ts';

const KEYS_AT_ONCE = 5_000;
/** What was read is right for so long, unless the archive is seen to have changed. */
const FRESH_MS = 15_000;
const MOST_KEPT = 20_000;

/** Whose keys are, as it was grouped: facets, articles and profiles ask for the same ones again and again. */
export class KeptKeys {
	readonly #searcher: Searcher;
	readonly #now: () => number;
	#kept = new Map<string, EntityShown | null>();
	#since = 0;

	/** `now` in milliseconds. */
	constructor(searcher: Searcher, now: () => number) {
		this.#searcher = searcher;
		this.#now = now;
	}

	/** To be called when the archive has changed. */
	changed(): void {
		// What is on its way then is of before.
		this.#kept = new Map();
	}

	/** Of each key that is anybody's, whose. */
	async of(keys: Iterable<string>): Promise<ReadonlyMap<string, EntityShown>> {
		if (this.#now() - this.#since > FRESH_MS || this.#kept.size > MOST_KEPT) {
			this.changed();
			this.#since = this.#now();
		}
		const kept = this.#kept;
		const list = [...new Set(keys)];
		const known = new Map(list.map((key) => [key, kept.get(key)] as const));
		const missing = list.filter((key) => known.get(key) === undefined);
		const fetched = await this.#fetch(missing);
		for (const key of missing) kept.set(key, fetched.get(key) ?? null);
		return new Map(
			list.flatMap((key) => {
				const whose = known.get(key) ?? fetched.get(key) ?? null;
				return whose === null ? [] : [[key, whose] as const];
			}),
		);
	}

	async #fetch(keys: readonly string[]): Promise<ReadonlyMap<string, EntityShown>> {
		const found = new Map<string, EntityShown>();
		for (let at = 0; at < keys.length; at += KEYS_AT_ONCE) {
			const some = keys.slice(at, at + KEYS_AT_ONCE);
			const { hits } = await this.#searcher.search<EntitySource>(
				'entities',
				{ size: some.length, _source: ['shown'], query: termsIn('keys', some.map(tokenOf)) },
				'looking up names',
			);
			for (const { _source } of hits.hits) for (const [key] of _source.shown.keys) found.set(key, _source.shown);
		}
		return found;
	}
}

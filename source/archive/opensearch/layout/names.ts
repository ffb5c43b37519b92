import type { ClusterSettings } from '../connection/settings.ts';

/** What an archive keeps, an index each. */
export const WHATS = ['articles', 'entities', 'neighbourhoods', 'files', 'acts'] as const;
export type What = (typeof WHATS)[number];

/** Raised with every change of the mapping or of what is put into it; an archive of a lower one is made anew beside itself. */
export const LAYOUT_VERSION = 8;

const WRITTEN = '-write';

/** Whether a name is that of an alias that is written. */
export const isWritten = (name: string): boolean => name.endsWith(WRITTEN);

/** The names of an archive's indexes: reading and writing go by aliases, so that an index can be made anew behind them. */
export class IndexNames {
	readonly #stem: string;

	constructor({ prefix, archive }: Pick<ClusterSettings, 'prefix' | 'archive'>) {
		this.#stem = `${prefix}-${archive}`;
	}

	/** The alias that is read. */
	of(what: What): string {
		return `${this.#stem}-${what}`;
	}

	/** The alias that is written: of the index that is read, or of the one that takes its place. */
	written(what: What): string {
		return `${this.#stem}-${what}${WRITTEN}`;
	}

	/** The index itself: one more than before each time it is made anew. */
	version(what: What, version: number): string {
		return `${this.#stem}-${what}-v${version}`;
	}
}

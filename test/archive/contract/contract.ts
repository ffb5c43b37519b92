import { describe } from 'node:test';
import { cursors } from './cursors.ts';
import { desk } from './desk.ts';
import { echoes } from './echoes.ts';
import { files } from './files.ts';
import { folding } from './folding.ts';
import { names } from './names.ts';
import type { Open } from './opened.ts';
import { pages } from './pages.ts';
import { queries } from './queries.ts';
import { writing } from './writing.ts';

export interface Contract {
	/** Opens an empty store for each test. */
	readonly open: Open;
	/** How many archives of random articles each property is tried on. */
	readonly archives: number;
	/** How many random queries each of them is asked. */
	readonly queries: number;
}

/** What every store must do, as tests: the same articles, queries, pages, mentions, counts, corrections and errors. */
export function contract(store: string, told: Contract): void {
	describe(`${store} as any store`, () => {
		queries(told);
		pages(told);
		cursors(told);
		names(told);
		writing(told);
		files(told);
		desk(told);
		echoes(told);
		folding(told);
	});
}

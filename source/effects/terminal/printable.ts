import type { ArchiveStatus, Reading, StoreState } from '../../archive/archive.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { safeLine } from '../../ingest/sanitise.ts';

export const printableDiagnostic = (one: Diagnostic): Diagnostic => ({
	...one,
	where: safeLine(one.where),
	message: safeLine(one.message),
	hint: safeLine(one.hint),
});

/** File names are anybody's bytes, as texts were before they became articles: nothing of them steers the terminal. */
export function printable(reading: Reading | null): Reading | null {
	if (!reading) return null;
	const path = safeLine(reading.article.path);
	return {
		...reading,
		article: path === reading.article.path ? reading.article : { ...reading.article, path },
		sources: reading.sources.map((source) => ({ ...source, path: safeLine(source.path) })),
		analysis: { ...reading.analysis, diagnostics: reading.analysis.diagnostics.map(printableDiagnostic) },
		diagnostics: reading.diagnostics.map(printableDiagnostic),
	};
}

export const printableStatus = (status: ArchiveStatus): ArchiveStatus => ({
	...status,
	title: safeLine(status.title),
	...(status.missing === undefined ? {} : { missing: status.missing.map(safeLine) }),
	...(status.store === undefined ? {} : { store: printableStore(status.store) }),
});

const printableStore = (store: StoreState): StoreState => ({
	...store,
	name: safeLine(store.name),
	readOnly: store.readOnly === null ? null : safeLine(store.readOnly),
	nodesGone: store.nodesGone.map(safeLine),
	trouble: store.trouble && { message: safeLine(store.trouble.message), hint: safeLine(store.trouble.hint) },
});

export const printableError = (error: unknown): string =>
	safeLine(error instanceof Error ? error.message : String(error));

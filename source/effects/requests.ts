import type { Archive, ArchiveStatus, Reading } from '../archive/archive.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { safeLine } from '../ingest/sanitise.ts';
import type { Effect } from '../state/effect.ts';
import type { Message } from '../state/message.ts';
import { windowAround } from '../state/window.ts';
import type { Readings } from './readings.ts';

type Request = Exclude<Extract<Effect, { readonly ask: number }>, { readonly type: 'patience' }>;

/** Asks the archive what the state wants to know and makes a message of the answer. */
export async function answer(archive: Archive, readings: Readings, effect: Request): Promise<Message> {
	switch (effect.type) {
		case 'list':
			return { type: 'listed', ask: effect.ask, page: await archive.list(effect.request) };
		case 'read':
			return { type: 'read', ask: effect.ask, reading: await readings.read(effect.id, effect.query) };
		case 'entities':
			return { type: 'entities', ask: effect.ask, page: await archive.entities(effect.request) };
		case 'facets':
			return { type: 'facets', ask: effect.ask, facets: await archive.facets(effect.request) };
		case 'diagnostics':
			return { type: 'diagnostics', ask: effect.ask, found: (await archive.diagnostics()).map(printableDiagnostic) };
		case 'mentions': {
			const at = effect.from && (await archive.mentionIndex(effect.entity, effect.from.article, effect.from.start));
			const { offset, limit } = windowAround(at ?? effect.index, effect.shown);
			const [entity, page] = await Promise.all([
				archive.entity(effect.entity),
				archive.mentions(effect.entity, offset, limit),
			]);
			return { type: 'mentions', ask: effect.ask, entity, at, page };
		}
	}
}

const printableDiagnostic = (one: Diagnostic): Diagnostic => ({
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
});

export const printableError = (error: unknown): string =>
	safeLine(error instanceof Error ? error.message : String(error));

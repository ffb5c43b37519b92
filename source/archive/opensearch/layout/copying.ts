import { prepare } from '../../prepared/prepare.ts';
import type { Hit } from '../asking/searcher.ts';
import { type ArticleSource, documentOf, unlistedDocumentOf } from '../documents/article-document.ts';
import type { EntitySource } from '../reading/entity-source.ts';
import { decoded } from '../reading/stored.ts';
import type { Operation } from '../writing/bulk.ts';
import { entityDocument } from '../writing/entities.ts';
import { type BatchSource, batchId, type NeighbourhoodSource } from '../writing/neighbourhoods.ts';
import type { What } from './names.ts';

/** Copies of a document are of this version: the least, so that what is written after always takes their place. */
const COPIED = 1;

/** A document as it lies in the old index. */
export interface Copied extends Hit<Record<string, unknown>> {
	readonly _version?: number;
}

/** A neighbourhood before batches were noted by themselves (layout 2). */
interface OnceMarked {
	readonly isStale?: boolean;
	readonly shown: Pick<NeighbourhoodSource['shown'], 'name' | 'keys' | 'entities'> &
		Partial<NeighbourhoodSource['shown']>;
}

/** What is written into a new index for a document of the old one; articles out of their own records. */
export function copiesOf(what: What, index: string, hit: Copied): Operation[] {
	const { _id: id, _version = COPIED, _source } = hit;
	const target = { action: 'index', index, id } as const;
	switch (what) {
		case 'articles':
			return [{ ...target, body: articleAnew(hit), version: _version }];
		case 'entities':
			return [{ ...target, body: entityDocument((_source as unknown as EntitySource).shown), version: COPIED }];
		case 'neighbourhoods':
			return 'isPending' in _source
				? [{ ...target, body: _source }]
				: neighbourhoodAnew(_source as unknown as OnceMarked, target);
		case 'files':
		case 'acts':
			return [{ ...target, body: _source }];
	}
}

function articleAnew({ _source, fields }: Copied): Record<string, unknown> {
	const source = _source as unknown as ArticleSource & { readonly shown: { readonly record?: string } };
	// Records lay among what is shown before they had a column (layout 2).
	const { record } = source.shown;
	const { article, analysis } = decoded({
		_source: source,
		// Names are made anew with all else, and may be packed otherwise there.
		fields: { record: record === undefined ? (fields?.record ?? []) : [record] },
	});
	const prepared = {
		...prepare(article, analysis, source.analyser ?? '', []),
		diagnostics: source.shown.diagnostics,
		edition: source.shown.edition,
	};
	return source.instead === undefined
		? documentOf(prepared, source.fingerprint, source.copyOf ?? null)
		: unlistedDocumentOf(prepared, source.fingerprint, source.instead);
}

function neighbourhoodAnew({ isStale = false, shown }: OnceMarked, target: Omit<Operation, 'body'>): Operation[] {
	const { name, keys, entities, gone = [], articles = Number.MAX_SAFE_INTEGER } = shown;
	const body: NeighbourhoodSource = { shown: { name, keys, entities, gone, articles } };
	if (!isStale) return [{ ...target, body }];
	const batch: BatchSource = {
		isPending: true,
		until: 0,
		holder: '',
		changed: 1,
		shown: { touched: [[name, keys]] },
	};
	return [
		{ ...target, body },
		{ ...target, id: batchId(), body: batch },
	];
}

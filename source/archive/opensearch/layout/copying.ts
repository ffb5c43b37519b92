import { prepare } from '../../prepared/prepare.ts';
import type { Prepared } from '../../prepared/prepared.ts';
import type { SamplingOf } from '../../record/sampled.ts';
import type { Hit } from '../asking/searcher.ts';
import { type ArticleSource, documentOf, unlistedDocumentOf } from '../documents/article-document.ts';
import { noteId } from '../documents/notes.ts';
import type { EntitySource } from '../reading/entity-source.ts';
import { PACKED_BY } from '../reading/sampling.ts';
import { decoded } from '../reading/stored.ts';
import type { Operation } from '../writing/bulk.ts';
import { entityDocument } from '../writing/entities.ts';
import { type BatchSource, batchId, type NeighbourhoodSource } from '../writing/neighbourhoods.ts';
import type { RecordPacking } from '../writing/record-packing.ts';
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

/** Articles, each out of its own record, for a new index. `samplingOf`: by what old records are packed; `packing`: by what new ones are. */
export async function articlesAnew(
	index: string,
	hits: readonly Copied[],
	samplingOf: SamplingOf,
	packing: RecordPacking,
): Promise<Operation[]> {
	const all = hits.map((hit) => ({ hit, source: sourceIn(hit), article: preparedOf(hit, samplingOf) }));
	const samples = await packing.for(all.map(({ article }) => article));
	return all.map(({ hit, source, article }) => ({
		action: 'index',
		index,
		id: hit._id,
		version: hit._version ?? COPIED,
		body:
			source.instead === undefined
				? documentOf(article, source.fingerprint, samples, source.copyOf ?? null)
				: unlistedDocumentOf(article, source.fingerprint, samples, source.instead),
	}));
}

/** What is written into a new index for any other document of the old one. */
export function copiesOf(what: Exclude<What, 'articles'>, index: string, hit: Copied): Operation[] {
	const { _id: id, _source } = hit;
	const target = { action: 'index', index, id } as const;
	switch (what) {
		case 'entities':
			return [{ ...target, body: entityDocument((_source as unknown as EntitySource).shown), version: COPIED }];
		case 'neighbourhoods':
			return 'isPending' in _source
				? [{ ...target, body: _source }]
				: neighbourhoodAnew(_source as unknown as OnceMarked, target);
		case 'files':
			// It was told anew, of the articles as they are written now.
			return id === noteId(PACKED_BY) ? [] : [{ ...target, body: _source }];
		case 'acts':
			return [{ ...target, body: _source }];
	}
}

type OnceShown = ArticleSource & { readonly shown: { readonly record?: string } };
const sourceIn = ({ _source }: Copied): OnceShown => _source as unknown as OnceShown;

function preparedOf(hit: Copied, samplingOf: SamplingOf): Prepared {
	const source = sourceIn(hit);
	// Records lay among what is shown before they had a column (layout 2).
	const { record } = source.shown;
	// Names are made anew with all else, and may be packed otherwise there.
	const fields = { record: record === undefined ? (hit.fields?.record ?? []) : [record] };
	const { article, analysis } = decoded({ _source: source, fields }, samplingOf);
	return {
		...prepare(article, analysis, source.analyser ?? '', []),
		diagnostics: source.shown.diagnostics,
		edition: source.shown.edition,
	};
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

import type { Reading } from '../../archive/archive.ts';
import type { EntityId } from '../../domain/entity.ts';
import type { Span } from '../../domain/span.ts';
import { claimOf } from '../claim.ts';
import { jsonLine } from '../escape.ts';
import { factRecord, wordsFrom } from '../records/fact.ts';
import type { JsonRecord } from '../report.ts';
import type { Selection } from '../selection.ts';
import type { Sink } from '../sink.ts';
import { CodePoints } from './code-points.ts';
import { sourceUri } from './source-uri.ts';

/** The model's own context, and newsdesk's fields beside it. */
const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { newsdesk: 'urn:newsdesk:' }];
/** Characters quoted before and after, so that a place is found again where the text has changed. */
const AROUND = 32;

/**
 * Every mention and fact as an annotation of its article (W3C Web Annotation Data Model, 2017), in one page. Positions count
 * Unicode code points, as that model asks; the quote selector holds the words with some around them.
 */
export async function writeAnnotations(selection: Selection, sink: Sink): Promise<void> {
	const names = new Map<EntityId, { readonly name: string; readonly kind: string }>();
	for await (const { id, name, kind } of selection.entities()) names.set(id, { name, kind });
	await sink.write(`{"@context": ${jsonLine(CONTEXT)}, "type": "AnnotationPage", "items": [`);
	let before = '\n';
	for await (const reading of selection.readings()) {
		for (const annotation of annotationsOf(reading, names)) {
			await sink.write(before + jsonLine(annotation));
			before = ',\n';
		}
	}
	await sink.write(before === '\n' ? ']}\n' : '\n]}\n');
}

type Names = ReadonlyMap<EntityId, { readonly name: string; readonly kind: string }>;

function* annotationsOf(reading: Reading, names: Names): Iterable<JsonRecord> {
	const { article, analysis, entities } = reading;
	const points = new CodePoints(article.text);
	const source = sourceUri(article);
	const target = (span: Span): JsonRecord => ({
		source,
		selector: [
			{ type: 'TextPositionSelector', start: points.at(span.start), end: points.at(span.end) },
			{
				type: 'TextQuoteSelector',
				exact: article.text.slice(span.start, span.end),
				prefix: article.text.slice(Math.max(0, span.start - AROUND), span.start).toWellFormed(),
				suffix: article.text.slice(span.end, span.end + AROUND).toWellFormed(),
			},
		],
	});
	const annotation = (kind: string, number: number, motivation: string, body: JsonRecord, span: Span): JsonRecord => ({
		id: `urn:newsdesk:${article.id}:${kind}:${number}`,
		type: 'Annotation',
		motivation,
		body,
		target: target(span),
	});
	for (const [number, mention] of analysis.mentions.entries()) {
		const id = entities[mention.name];
		const entity = id === undefined ? undefined : names.get(id);
		if (id === undefined || entity === undefined) continue;
		yield annotation(
			'mention',
			number,
			'identifying',
			{
				type: 'TextualBody',
				purpose: 'identifying',
				value: entity.name,
				format: 'text/plain',
				'newsdesk:entity': id,
				'newsdesk:kind': entity.kind,
				'newsdesk:certainty': mention.certainty,
				'newsdesk:by': mention.by,
			},
			mention,
		);
	}
	const wordsOf = wordsFrom(article.text);
	const entityOf = (name: number): EntityId | null => entities[name] ?? null;
	for (const [number, fact] of analysis.facts.entries()) {
		const claim = claimOf(fact, wordsOf, (party) => {
			const id = party.name === null ? null : entityOf(party.name);
			return (id === null ? undefined : names.get(id)?.name) ?? party.text;
		});
		yield annotation(
			fact.kind,
			number,
			'describing',
			{
				type: 'TextualBody',
				purpose: 'describing',
				value: claim,
				format: 'text/plain',
				'newsdesk:fact': factRecord(fact, { article: article.id, wordsOf, entityOf }),
			},
			fact,
		);
	}
}

import type { EntityRow, Reading } from '../../archive/archive.ts';
import type { Article } from '../../domain/article.ts';
import type { EntityId, EntityKind } from '../../domain/entity.ts';
import { jsonLine } from '../escape.ts';
import type { JsonRecord } from '../report.ts';
import type { Selection } from '../selection.ts';
import type { Sink } from '../sink.ts';

const STANDARD = {
	name: 'ninjs',
	version: '2.1',
	schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json',
};

/** Each article as an item of IPTC's ninjs 2.1, one a line. */
export async function writeNinjs(selection: Selection, sink: Sink): Promise<void> {
	const rows = new Map<EntityId, EntityRow>();
	for await (const row of selection.entities()) rows.set(row.id, row);
	for await (const reading of selection.readings()) await sink.write(`${jsonLine(itemOf(reading, rows))}\n`);
}

function itemOf({ article, analysis, entities }: Reading, rows: ReadonlyMap<EntityId, EntityRow>): JsonRecord {
	const named = new Set(analysis.mentions.map(({ name }) => entities[name]));
	const of = (kind: EntityKind): JsonRecord[] =>
		[...named].flatMap((id) => {
			const row = id === undefined ? undefined : rows.get(id);
			return row?.kind === kind ? [{ name: row.name, uri: `urn:newsdesk:entity:${row.id}` }] : [];
		});
	return withoutEmpty({
		standard: STANDARD,
		uri: `urn:newsdesk:article:${article.id}`,
		type: 'text',
		firstcreated: momentOf(article),
		language: article.language === 'und' ? undefined : article.language,
		headlines: [{ role: 'main', value: article.headline, contenttype: 'text/plain' }],
		by: article.byline ?? undefined,
		infosources: article.outlet === null ? [] : [{ name: article.outlet }],
		located: article.dateline?.place,
		bodies: [{ role: 'main', contenttype: 'text/plain', charcount: article.text.length, value: article.text }],
		people: of('person'),
		organisations: of('organization'),
		places: of('place'),
	});
}

/** With its offset, as the standard asks; the beginning of the day in UTC where no time is known. */
function momentOf({ published, particulars: { publishedAt } }: Article): string | undefined {
	if (publishedAt !== null && /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(publishedAt)) return publishedAt;
	return published === null ? undefined : `${published}T00:00:00Z`;
}

const withoutEmpty = (record: JsonRecord): JsonRecord =>
	Object.fromEntries(
		Object.entries(record).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
	);

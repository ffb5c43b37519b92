import type { EntityRow, Reading } from '../../archive/archive.ts';
import type { EntityId, EntityKind } from '../../domain/entity.ts';
import { jsonLine } from '../escape.ts';
import type { JsonRecord } from '../report.ts';
import type { Selection } from '../selection.ts';
import type { Sink } from '../sink.ts';

/** Kinds that are entities of their own in FollowTheMoney; places and groups are properties of the article. */
const SCHEMATA: Readonly<Partial<Record<EntityKind, string>>> = { person: 'Person', organization: 'Organization' };

/**
 * FollowTheMoney entities, one a line: each person and organization, each article, and a Mention for every one of them that
 * an article names, so that Aleph and its kin show who stands in which document.
 */
export async function writeFtm(selection: Selection, sink: Sink): Promise<void> {
	const rows = new Map<EntityId, EntityRow>();
	for await (const row of selection.entities()) {
		rows.set(row.id, row);
		const schema = SCHEMATA[row.kind];
		if (schema !== undefined) await sink.write(`${jsonLine(namedOf(row, schema))}\n`);
	}
	for await (const reading of selection.readings()) {
		for (const record of documentOf(reading, rows)) await sink.write(`${jsonLine(record)}\n`);
	}
}

const entityId = (id: EntityId): string => `newsdesk-entity-${id.replace(/[^\w.-]/g, '-')}`;

/** Properties are lists of texts, none of them empty. */
const properties = (given: Readonly<Record<string, readonly (string | null | undefined)[]>>): JsonRecord =>
	Object.fromEntries(
		Object.entries(given)
			.map(([name, values]) => [name, [...new Set(values.filter((value) => value != null && value !== ''))]] as const)
			.filter(([, values]) => values.length > 0),
	) as JsonRecord;

const namedOf = ({ id, kind, name, aliases, roles }: EntityRow, schema: string): JsonRecord => ({
	id: entityId(id),
	schema,
	properties: properties({ name: [name], alias: aliases, ...(kind === 'person' ? { position: roles } : {}) }),
});

function* documentOf(
	{ article, analysis, entities }: Reading,
	rows: ReadonlyMap<EntityId, EntityRow>,
): Iterable<JsonRecord> {
	const document = `newsdesk-article-${article.id}`;
	const named = [...new Set(analysis.mentions.map(({ name }) => entities[name]))].flatMap((id) => {
		const row = id === undefined ? undefined : rows.get(id);
		return row === undefined ? [] : [row];
	});
	const of = (kind: EntityKind): string[] => named.filter((row) => row.kind === kind).map(({ name }) => name);
	yield {
		id: document,
		schema: 'Article',
		properties: properties({
			title: [article.headline],
			fileName: [article.path],
			author: [article.byline],
			publisher: [article.outlet],
			publishedAt: [article.particulars.publishedAt ?? article.published],
			language: [threeLetters(article.language)],
			bodyText: [article.text],
			peopleMentioned: of('person'),
			companiesMentioned: of('organization'),
			locationMentioned: of('place'),
			namesMentioned: of('group'),
		}),
	};
	for (const row of named) {
		const schema = SCHEMATA[row.kind];
		if (schema === undefined) continue;
		yield {
			id: `newsdesk-mention-${article.id}-${entityId(row.id).slice('newsdesk-entity-'.length)}`,
			schema: 'Mention',
			properties: properties({
				document: [document],
				name: [row.name],
				resolved: [entityId(row.id)],
				detectedSchema: [schema],
			}),
		};
	}
}

/** FollowTheMoney writes languages in three letters (ISO 639-3); null for one not known here. */
const THREE_LETTERS: Readonly<Record<string, string>> = {
	en: 'eng',
	de: 'deu',
	fr: 'fra',
	es: 'spa',
	it: 'ita',
	nl: 'nld',
	pt: 'por',
	sv: 'swe',
	da: 'dan',
	nb: 'nob',
	no: 'nor',
	nn: 'nno',
	fi: 'fin',
	is: 'isl',
	pl: 'pol',
	cs: 'ces',
	sk: 'slk',
	sl: 'slv',
	hr: 'hrv',
	sr: 'srp',
	bs: 'bos',
	hu: 'hun',
	ro: 'ron',
	bg: 'bul',
	el: 'ell',
	tr: 'tur',
	ru: 'rus',
	uk: 'ukr',
	be: 'bel',
	ar: 'ara',
	he: 'heb',
	fa: 'fas',
	ur: 'urd',
	hi: 'hin',
	bn: 'ben',
	zh: 'zho',
	ja: 'jpn',
	ko: 'kor',
	vi: 'vie',
	th: 'tha',
	id: 'ind',
	ms: 'msa',
	et: 'est',
	lv: 'lav',
	lt: 'lit',
	ca: 'cat',
	eu: 'eus',
	ga: 'gle',
	sq: 'sqi',
	mk: 'mkd',
	ka: 'kat',
	hy: 'hye',
	az: 'aze',
	kk: 'kaz',
	sw: 'swa',
};

const threeLetters = (language: string): string | null => THREE_LETTERS[language.slice(0, 2).toLowerCase()] ?? null;

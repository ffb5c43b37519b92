import { ENTITY_KINDS } from '../../domain/entity.ts';
import type { Qualifier } from '../../domain/fact.ts';
import { SCHEMA } from '../report.ts';

const text = { type: 'string' } as const;
const textOrNull = { type: ['string', 'null'] } as const;
const numberOrNull = { type: ['number', 'null'] } as const;
const offset = { type: 'integer', minimum: 0, description: 'UTF-16 code units of the article’s text' } as const;
const offsetOrNull = { type: ['integer', 'null'], minimum: 0 } as const;
const moment = {
	type: ['string', 'null'],
	pattern: '^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}:\\d{2}(?:Z|[+-]\\d{2}:\\d{2})?)?$',
	description: 'ISO 8601: the day, with the time and its offset where they are given',
} as const;
const texts = { type: 'array', items: text } as const;
const entityOrWords = { ...textOrNull, description: 'the id of an entity, else the words' } as const;

type Properties = Readonly<Record<string, unknown>>;

/** An object of these fields at least; newer versions add fields and change the meaning of none. */
const record = (properties: Properties, optional: readonly string[] = []) => ({
	type: 'object',
	properties,
	required: Object.keys(properties).filter((name) => !optional.includes(name)),
});

const span = { start: offset, end: offset } as const;
const provenance = {
	certainty: { enum: ['certain', 'likely', 'candidate'] },
	by: { ...text, description: 'the rule that found it' },
	why: text,
} as const;

const levelOrNull = {
	anyOf: [{ type: 'null' }, record({ value: { type: 'number' }, unit: textOrNull, ...span, text })],
} as const;

const QUALIFIERS: Readonly<Record<Qualifier, true>> = {
	exact: true,
	about: true,
	'more than': true,
	'at least': true,
	'fewer than': true,
	'at most': true,
	range: true,
};

const fact = (kind: string, fields: Properties, optional: readonly string[] = []) =>
	record({ kind: { const: kind }, article: text, ...span, text, ...fields, ...provenance }, ['why', ...optional]);

/** What files tell beside the text, where they do. */
const particulars = {
	section: text,
	link: text,
	slug: text,
	version: text,
	updated: text,
	within: { ...text, description: 'the headline of the mail it was attached to' },
	modified: { ...text, description: 'when the file in an archive was last changed' },
	from: { type: 'object', additionalProperties: text, description: 'where each was read' },
	sameAs: {
		...text,
		description:
			'the id of the article that this path holds too, or an earlier version of; facts, mentions and text are that article’s',
	},
	sources: {
		type: 'array',
		description: 'all places where it and its other versions lie',
		items: record({ path: text, isListed: { type: 'boolean' }, version: numberOrNull, day: textOrNull }),
	},
} as const;

const mentionFields = { article: text, ...span, text, ...provenance } as const;
const candidate = record({ entity: text, name: text, certainty: provenance.certainty, by: text });

const entityFields = {
	id: text,
	kind: { enum: ENTITY_KINDS },
	name: text,
	aliases: texts,
	variants: texts,
	candidates: { type: 'array', items: candidate },
	roles: texts,
	articles: { type: 'integer', minimum: 0 },
	mentionCount: { type: 'integer', minimum: 0 },
} as const;

const typed = (type: string, ref: string) => ({
	allOf: [{ type: 'object', properties: { type: { const: type } }, required: ['type'] }, { $ref: `#/$defs/${ref}` }],
});

/** What `newsdesk export --format json` writes; `$defs.record` is a line of `--format jsonl`. */
export const EXPORT_SCHEMA = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	title: `newsdesk export, ${SCHEMA}`,
	...record(
		{
			schema: { const: SCHEMA },
			query: text,
			articles: { type: 'array', items: { $ref: '#/$defs/article' } },
			entities: { type: 'array', items: { $ref: '#/$defs/entityWithMentions' } },
			facts: { type: 'array', items: { $ref: '#/$defs/fact' } },
			diagnostics: { type: 'array', items: { $ref: '#/$defs/diagnostic' } },
		},
		['query'],
	),
	$defs: {
		article: record(
			{
				id: text,
				path: text,
				headline: text,
				headlineFrom: text,
				byline: textOrNull,
				outlet: textOrNull,
				dateline: { anyOf: [{ type: 'null' }, record({ place: text, ...span })] },
				published: moment,
				publishedFrom: textOrNull,
				language: text,
				text,
				blocks: { type: 'array', items: record({ role: text, ...span }) },
				...particulars,
			},
			Object.keys(particulars),
		),
		entity: record(entityFields),
		entityWithMentions: record({
			...entityFields,
			mentions: { type: 'array', items: record(mentionFields, ['why']) },
		}),
		mention: record({ entity: text, ...mentionFields }, ['why']),
		fact: {
			oneOf: [
				fact('role', {
					person: entityOrWords,
					personText: text,
					role: text,
					organization: entityOrWords,
					organizationText: textOrNull,
				}),
				fact(
					'quote',
					{
						mode: { enum: ['direct', 'mixed', 'indirect'] },
						direct: { type: 'boolean' },
						speaker: textOrNull,
						speakerText: textOrNull,
						cue: textOrNull,
						sourceStart: offsetOrNull,
						sourceEnd: offsetOrNull,
						cueStart: offsetOrNull,
						cueEnd: offsetOrNull,
						spans: { type: 'array', items: { type: 'array', items: offset, minItems: 2, maxItems: 2 } },
					},
					['direct'],
				),
				fact('figure', {
					value: { type: 'number' },
					max: numberOrNull,
					approx: { enum: Object.keys(QUALIFIERS) },
					unit: textOrNull,
					counts: textOrNull,
					action: textOrNull,
					from: levelOrNull,
					to: levelOrNull,
					place: entityOrWords,
					placeText: textOrNull,
					source: entityOrWords,
					sourceText: textOrNull,
					asOf: textOrNull,
				}),
				fact('date', {
					value: textOrNull,
					part: { enum: ['early', 'middle', 'late', 'earlier', 'later', 'rest', null] },
					recurs: { type: 'boolean' },
				}),
				fact('relation', {
					subject: entityOrWords,
					subjectText: textOrNull,
					verb: text,
					preposition: textOrNull,
					verbStart: offset,
					verbEnd: offset,
					object: entityOrWords,
					objectText: textOrNull,
					place: entityOrWords,
					placeText: textOrNull,
					time: textOrNull,
					negated: { type: 'boolean' },
					modality: textOrNull,
					recipient: entityOrWords,
					recipientText: textOrNull,
				}),
			],
		},
		diagnostic: record({
			path: text,
			severity: { enum: ['note', 'warning', 'error'] },
			rule: text,
			message: text,
			hint: text,
		}),
		record: {
			anyOf: [
				typed('article', 'article'),
				typed('mention', 'mention'),
				typed('fact', 'fact'),
				typed('entity', 'entity'),
				typed('diagnostic', 'diagnostic'),
			],
		},
	},
} as const;

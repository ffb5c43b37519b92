import type { ArticleId } from '../../domain/article.ts';
import type { EntityId } from '../../domain/entity.ts';
import type { Fact, FigureFact, Level, Party, QuoteFact, RelationFact, RoleFact } from '../../domain/fact.ts';
import { partOfTime } from '../../domain/part-of-time.ts';
import { recurs } from '../../domain/recurring.ts';
import { linkOf } from '../../domain/relation-link.ts';
import { onOneLine, type Span, spanText } from '../../domain/span.ts';
import type { JsonRecord } from '../report.ts';

/** What a fact's parties are read with: the article's text, and the entity of each of its names. */
export interface FactSource {
	readonly article: ArticleId;
	readonly wordsOf: (span: Span) => string;
	readonly entityOf: (name: number) => EntityId | null;
}

/** The entity a party stands for, else null. */
const idOf = (party: Party | null, source: FactSource): EntityId | null =>
	party === null || party.name === null ? null : source.entityOf(party.name);

/** The entity a party stands for, else its words. */
const idOrWords = (party: Party | null, source: FactSource): string | null =>
	party === null ? null : (idOf(party, source) ?? party.antecedent?.text ?? party.text);

const role = (fact: RoleFact, source: FactSource): JsonRecord => ({
	person: idOrWords(fact.person, source),
	personText: fact.person.text,
	role: fact.title,
	organization: idOrWords(fact.organization, source),
	organizationText: fact.organization?.text ?? null,
});

/**
 * `text` is the words said, without those of a cue between them; `spans` are its pieces. `direct` is true where all
 * of it stands in quote marks, false where none does, and absent where a part does (`mode` is then `mixed`).
 */
const quote = (fact: QuoteFact, source: FactSource): JsonRecord => ({
	text: fact.pieces.map((piece) => source.wordsOf(piece)).join(' '),
	mode: fact.mode,
	...(fact.mode === 'mixed' ? {} : { direct: fact.mode === 'direct' }),
	speaker: idOf(fact.speaker, source),
	speakerText: fact.speaker?.antecedent?.text ?? fact.speaker?.text ?? null,
	cue: fact.cue?.text ?? null,
	sourceStart: fact.speaker?.start ?? null,
	sourceEnd: fact.speaker?.end ?? null,
	cueStart: fact.cue?.start ?? null,
	cueEnd: fact.cue?.end ?? null,
	spans: fact.pieces.map(({ start, end }) => [start, end]),
});

const levelRecord = (level: Level | null, source: FactSource): JsonRecord | null =>
	level === null
		? null
		: { value: level.value, unit: level.unit, start: level.start, end: level.end, text: source.wordsOf(level) };

const figure = (fact: FigureFact, source: FactSource): JsonRecord => ({
	value: fact.value,
	max: fact.max,
	approx: fact.qualifier,
	unit: fact.unit,
	counts: fact.counts && onOneLine(fact.counts),
	action: fact.action,
	from: levelRecord(fact.from, source),
	to: levelRecord(fact.to, source),
	place: idOrWords(fact.place, source),
	placeText: fact.place?.text ?? null,
	source: idOrWords(fact.source, source),
	sourceText: fact.source?.antecedent?.text ?? fact.source?.text ?? null,
	asOf: fact.asOf,
});

const relation = (fact: RelationFact, source: FactSource): JsonRecord => ({
	subject: idOrWords(fact.subject, source),
	subjectText: fact.subject?.text ?? null,
	verb: fact.verb,
	preposition: linkOf(fact, source.wordsOf),
	verbStart: fact.verbSpan.start,
	verbEnd: fact.verbSpan.end,
	object: idOrWords(fact.object, source),
	objectText: fact.object?.text ?? null,
	recipient: idOrWords(fact.recipient, source),
	recipientText: fact.recipient?.text ?? null,
	place: idOrWords(fact.place, source),
	placeText: fact.place?.text ?? null,
	time: fact.time?.text ?? null,
	negated: fact.negated,
	modality: fact.modality,
});

function ownFields(fact: Fact, source: FactSource): JsonRecord {
	switch (fact.kind) {
		case 'role':
			return role(fact, source);
		case 'quote':
			return quote(fact, source);
		case 'figure':
			return figure(fact, source);
		case 'date':
			return { value: fact.value, part: partOfTime(source.wordsOf(fact), fact.value), recurs: recurs(fact) };
		case 'relation':
			return relation(fact, source);
	}
}

/** A fact as exported. */
export const factRecord = (fact: Fact, source: FactSource): JsonRecord => ({
	kind: fact.kind,
	article: source.article,
	start: fact.start,
	end: fact.end,
	text: source.wordsOf(fact),
	...ownFields(fact, source),
	certainty: fact.certainty,
	by: fact.by,
	...(fact.why === undefined ? {} : { why: fact.why }),
});

/** Every field a fact of any kind can have, in a table's order; what a fact is of comes before them. */
export const FACT_COLUMNS = [
	'kind',
	'claim',
	'text',
	'certainty',
	'start',
	'end',
	'personText',
	'role',
	'organizationText',
	'speakerText',
	'cue',
	'mode',
	'value',
	'part',
	'max',
	'approx',
	'unit',
	'counts',
	'action',
	'from',
	'to',
	'asOf',
	'subjectText',
	'verb',
	'preposition',
	'objectText',
	'negated',
	'placeText',
	'sourceText',
	'time',
	'by',
	'why',
	'article',
] as const;

/** Reads words out of a text that begins at `offset` of the article's. */
export const wordsFrom =
	(text: string, offset = 0): FactSource['wordsOf'] =>
	({ start, end }) =>
		spanText(text, { start: start - offset, end: end - offset });

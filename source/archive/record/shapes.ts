import type { Analysis } from '../../domain/analysis.ts';
import type { Article, Block, Dateline, Particular, Particulars } from '../../domain/article.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { Mention, Name } from '../../domain/entity.ts';
import type {
	DateFact,
	Fact,
	FigureFact,
	Level,
	Modality,
	Party,
	QuoteFact,
	RelationFact,
	RoleFact,
} from '../../domain/fact.ts';
import type { Span } from '../../domain/span.ts';
import type { Field, Maybe } from './field.ts';
import { always, asWritten, kinds, list, nullable, number, oneOf, optional, truth, whole, words } from './fields.ts';
import { itself, object, proven, spanned } from './objects.ts';

// The order of fields, and of the values `oneOf` names, is the format: see `rules.ts` before changing it.

const bare = spanned<Span>({});
const quoted = spanned<Span & { readonly text: string }>({ text: asWritten });

const party = spanned<Party>({ text: asWritten, name: nullable(whole), antecedent: optional(quoted) });

const name = object<Name>({
	kind: oneOf('person', 'organization', 'place', 'group'),
	name: words,
	aliases: list(words),
});

const mention = proven<Mention>({ name: whole });

const role = proven<RoleFact>({
	kind: always('role'),
	person: party,
	title: words,
	organization: nullable(party),
});

const quote = proven<QuoteFact>({
	kind: always('quote'),
	mode: oneOf('direct', 'mixed', 'indirect'),
	speaker: nullable(party),
	cue: nullable(quoted),
	pieces: itself,
});

const level = spanned<Level>({ value: number, unit: nullable(words) });

const figure = proven<FigureFact>({
	kind: always('figure'),
	value: number,
	max: nullable(number),
	qualifier: oneOf('exact', 'about', 'more than', 'at least', 'fewer than', 'at most', 'range'),
	unit: nullable(words),
	counts: nullable(words),
	action: nullable(words),
	from: nullable(level),
	to: nullable(level),
	place: nullable(party),
	source: nullable(party),
	asOf: nullable(words),
});

const date = proven<DateFact>({ kind: always('date'), value: nullable(words) });

const relationOf = (modality: Field<Modality>): Field<RelationFact> =>
	proven<RelationFact>({
		kind: always('relation'),
		subject: nullable(party),
		verb: words,
		verbSpan: bare,
		object: nullable(party),
		recipient: nullable(party),
		place: nullable(party),
		time: nullable(quoted),
		negated: truth,
		modality,
	});

const diagnostic = object<Diagnostic>({
	where: words,
	severity: oneOf('error', 'warning', 'note'),
	rule: words,
	message: words,
	hint: words,
});

const analysisOf = (relation: Field<RelationFact>): Field<Analysis> =>
	object<Analysis>({
		names: list(name),
		mentions: list(mention),
		facts: list(kinds<Fact>({ role, quote, figure, date, relation })),
		diagnostics: list(diagnostic),
	});

export const ANALYSIS = analysisOf(relationOf(oneOf('done', 'ongoing', 'planned', 'believed', 'possible', 'needed')));

/** That of records which tell of nothing that it only may or must be. */
export const ANALYSIS_WITHOUT_POSSIBLE = analysisOf(
	relationOf(oneOf<Modality>('done', 'ongoing', 'planned', 'believed')),
);

/** That of records which tell of nothing that it is under way. */
export const ANALYSIS_WITHOUT_ONGOING = analysisOf(relationOf(oneOf<Modality>('done', 'planned', 'believed')));

const dateline = spanned<Dateline>({ place: words });

const block = spanned<Block>({
	role: oneOf(
		'headline',
		'byline',
		'dateline',
		'paragraph',
		'subhead',
		'caption',
		'credit',
		'related',
		'quote',
		'item',
		'row',
		'slug',
	),
});

const SOURCES: readonly Particular[] = [
	'headline',
	'byline',
	'outlet',
	'published',
	'updated',
	'language',
	'section',
	'link',
	'slug',
	'version',
];

const sources = list(object<{ readonly of: number; readonly from: string }>({ of: whole, from: words }));

/** Where particulars were read, those that were: by their place in `SOURCES`. */
const from: Maybe<Particulars['from']> = {
	shape: `${sources.shape} of ${SOURCES.join(' ')}`,
	field: {
		shape: sources.shape,
		write: (value, sink) =>
			sources.write(
				SOURCES.flatMap((of, at) => (value[of] === undefined ? [] : [{ of: at, from: value[of] }])),
				sink,
			),
		read: (source) =>
			Object.fromEntries(sources.read(source).map((told) => [SOURCES[told.of] ?? 'headline', told.from])),
		passer: sources.passer,
	},
	isLeftOut: (value) => Object.keys(value).length === 0,
	instead: () => ({}),
};

const particulars = object<Particulars>({
	section: nullable(words),
	link: nullable(words),
	slug: nullable(words),
	version: nullable(words),
	publishedAt: nullable(words),
	updated: nullable(words),
	within: nullable(words),
	modified: nullable(words),
	from,
});

/** All of an article but its text, which the words of a record begin with. */
export const ABOUT: Field<Omit<Article, 'text'>> = object<Omit<Article, 'text'>>({
	id: words,
	path: words,
	headline: words,
	headlineFrom: oneOf('text', 'metadata', 'lede'),
	byline: nullable(words),
	outlet: nullable(words),
	dateline: nullable(dateline),
	published: nullable(words),
	publishedFrom: oneOf<Article['publishedFrom']>(null, 'metadata', 'text', 'journal'),
	language: words,
	blocks: list(block),
	particulars,
});

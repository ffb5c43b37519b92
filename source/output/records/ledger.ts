import type { Article } from '../../domain/article.ts';
import { boundsOf } from '../../ledger/bounds.ts';
import type { Voice } from '../../ledger/labels.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Entry, Line } from '../../ledger/lines.ts';
import { placeWords, titleOf } from '../../ledger/titles.ts';
import type { JsonRecord } from '../report.ts';

/** An article of the ledger: enough to carry every entry's `start` and `end` back to its text. */
export const ledgerArticle = ({ id, path, published, outlet, text }: Article): JsonRecord => ({
	id,
	path,
	published,
	outlet,
	text,
});

const voice = ({ report, statement }: Voice): JsonRecord => {
	const { low, high } = boundsOf(statement);
	return {
		article: report.article,
		path: report.path,
		start: statement.start,
		end: statement.end,
		text: statement.text,
		value: statement.value,
		max: statement.max,
		low,
		high: statement.qualifier === 'more than' || statement.qualifier === 'at least' ? null : high,
		qualifier: statement.qualifier,
		unit: statement.unit,
		scope: statement.scope.words ?? statement.counted.group,
		source: statement.source,
		published: report.published,
		asOf: statement.asOf,
		sentence: statement.sentence,
	};
};

const entry = (of: Entry): JsonRecord => ({
	...voice(of),
	label: of.verdict.label,
	against: of.against,
	rule: of.verdict.rule,
	why: of.verdict.why,
});

/** A line with its entries in order of publication; `against` is an entry's place among them. */
export const lineRecord = (line: Line): JsonRecord => ({
	id: line.id,
	title: titleOf(line),
	about: {
		counts: line.counts,
		action: line.action === '' ? null : line.action,
		place: line.place === null ? null : placeWords(line.place),
		event: { from: line.from, to: line.to, text: line.places.slice(0, 3).map(placeWords).join(', ') },
	},
	kind: line.kind,
	articles: line.articles,
	origins: line.origins,
	left: line.left,
	byHand: line.byHand,
	accepted: line.accepted,
	entries: line.entries.map(entry),
	parts: line.parts.map((part) => ({ ...voice(part), label: 'part' })),
});

/** One row an entry, for tables. */
export const entryRecords = (line: Line): JsonRecord[] =>
	line.entries.map((each) => ({
		line: line.id,
		title: titleOf(line),
		kind: line.kind,
		...entry(each),
		outlet: each.report.outlet,
		headline: each.report.headline,
	}));

/** Those that people read first, and what an entry is cited by. */
export const ENTRY_BRIEF: readonly string[] = [
	'title',
	'published',
	'text',
	'source',
	'label',
	'sentence',
	'path',
	'headline',
	'outlet',
];

export const ENTRY_COLUMNS = [
	'title',
	'published',
	'value',
	'max',
	'qualifier',
	'unit',
	'source',
	'scope',
	'label',
	'why',
	'text',
	'sentence',
	'path',
	'outlet',
	'headline',
	'kind',
	'rule',
	'start',
	'end',
	'line',
	'article',
] as const;

export const uncomparedRecord = (figure: Ledger['uncompared'][number]): JsonRecord => ({ ...figure });

// A small archive of our own sentences that answers the reader's effects at once, for tests of state and view.
import {
	type CopyRow,
	type EntityRow,
	type Facet,
	type Facets,
	type ListPage,
	type ListRequest,
	type ListRow,
	type MentionPage,
	type MentionRow,
	NEARNESSES,
	type Nearness,
	type Reading,
	type VersionRow,
	type WalkRequest,
} from '../../source/archive/archive.ts';
import { sentencesOf } from '../../source/archive/passages/sentence.ts';
import { NO_PARTICULARS } from '../../source/domain/article.ts';
import type { Mention, Name } from '../../source/domain/entity.ts';
import type { Fact } from '../../source/domain/fact.ts';
import { contains, type Span } from '../../source/domain/span.ts';
import { toldIn } from '../../source/echoes/timeline/dated.ts';
import { timelineOf } from '../../source/echoes/timeline/timeline.ts';
import { stamped } from '../../source/journal/line.ts';
import { ledgerOf } from '../../source/ledger/ledger.ts';
import { listed } from '../../source/ledger/listed.ts';
import { reportOf } from '../../source/ledger/reading.ts';
import type { Effect } from '../../source/state/effect.ts';
import type { Message } from '../../source/state/message.ts';
import { firstModel, type Model, type Size } from '../../source/state/model.ts';
import type { ToldEdits } from '../../source/state/overlays/edits/state.ts';
import type { ToldProfile } from '../../source/state/panes/profile/state.ts';
import { update } from '../../source/state/update.ts';

const NAMES: readonly Name[] = [
	{ kind: 'person', name: 'Ada Lindqvist', aliases: ['Lindqvist'] },
	{ kind: 'organization', name: 'Harbour Authority', aliases: [] },
	{ kind: 'place', name: 'Port Elin', aliases: [] },
	{ kind: 'group', name: 'Norwegian', aliases: [] },
];

const filler = (from: number, count: number): string =>
	Array.from(
		{ length: count },
		(_, i) =>
			`Paragraph ${from + i} tells of cranes and tides, of ferries that came late and of nets left on the quay to dry in the wind.`,
	).join('\n\n');

const TEXTS = [
	{
		headline: 'Harbour Authority closes the east pier at Port Elin',
		published: '2031-03-04',
		outlet: 'Coast Daily',
		text: `Harbour Authority closes the east pier at Port Elin\n\nPORT ELIN — The Harbour Authority closed the east pier on Tuesday after cracks were found. “We could not wait,” Ada Lindqvist said.\n\n${filler(1, 24)}\n\nLindqvist said 14 boats had been moved. A Norwegian ship stayed.`,
	},
	{
		headline: 'Ferries return, slowly',
		published: '2031-03-06',
		outlet: null,
		text: `Ferries return, slowly\n\nTwo ferries reached Port Elin on Thursday. Ada Lindqvist of the Harbour Authority was on the first.\n\n${filler(30, 6)}`,
	},
	{
		headline: '港の東桟橋が閉鎖',
		published: null,
		outlet: 'Minato',
		text: `港の東桟橋が閉鎖\n\n港湾局は火曜日に東桟橋を閉鎖した。ひび割れが見つかったためである。Ada Lindqvist が発表した。\n\n${filler(50, 3)}`,
	},
];

function mentionsIn(text: string): Mention[] {
	const out: Mention[] = [];
	for (const [name, { name: full, aliases }] of NAMES.entries()) {
		for (const form of [full, ...aliases]) {
			for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
				const span = { start: at, end: at + form.length };
				if (!out.some((other) => other.start < span.end && span.start < other.end)) {
					out.push({ ...span, name, certainty: form === full ? 'certain' : 'likely', by: 'world' });
				}
			}
		}
	}
	return out.sort((a, b) => a.start - b.start);
}

const spanOf = (text: string, words: string): Span => {
	const start = text.indexOf(words);
	return { start, end: start + words.length };
};

function factsIn(text: string): Fact[] {
	const facts: Fact[] = [];
	if (text.includes('We could not wait')) {
		const speaker = { ...spanOf(text, 'Ada Lindqvist'), text: 'Ada Lindqvist', name: 0 };
		const content = spanOf(text, 'We could not wait,');
		facts.push({
			kind: 'quote',
			...content,
			mode: 'direct',
			speaker,
			cue: null,
			pieces: [content],
			certainty: 'certain',
			by: 'world',
		});
		facts.push({
			kind: 'date',
			...spanOf(text, 'on Tuesday'),
			value: '2031-03-04',
			certainty: 'likely',
			by: 'world/weekday',
			why: 'Tuesday before 2031-03-04',
		});
		facts.push({
			kind: 'figure',
			...spanOf(text, '14 boats'),
			value: 14,
			max: null,
			qualifier: 'exact',
			unit: null,
			counts: 'boats',
			action: 'moved',
			from: null,
			to: null,
			place: null,
			source: null,
			asOf: null,
			certainty: 'certain',
			by: 'world',
		});
	}
	return facts;
}

function blocksOf(text: string) {
	return [...text.matchAll(/[^\n]+/g)].map((match, index) => ({
		role: index === 0 ? ('headline' as const) : ('paragraph' as const),
		start: match.index,
		end: match.index + match[0].length,
	}));
}

export const READINGS: readonly Reading[] = TEXTS.map(({ headline, published, outlet, text }, index) => ({
	article: {
		id: `a${index}`,
		path: `world/${index}.txt`,
		headline,
		headlineFrom: 'text',
		byline: null,
		outlet,
		dateline: null,
		published,
		publishedFrom: published === null ? null : 'metadata',
		language: 'en',
		text,
		blocks: blocksOf(text),
		particulars: NO_PARTICULARS,
	},
	analysis: { names: NAMES, mentions: mentionsIn(text), facts: factsIn(text), diagnostics: [] },
	entities: ['e0', 'e1', 'e2', 'e3'],
	hits: [],
	sources: [],
	diagnostics: [],
}));

export function hitsOf(text: string, query: string): Span[] {
	const words = query
		.toLowerCase()
		.split(/\s+/)
		.filter((word) => word !== '');
	const lower = text.toLowerCase();
	return words
		.flatMap((word) => {
			const out: Span[] = [];
			for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length))
				out.push({ start: at, end: at + word.length });
			return out;
		})
		.sort((a, b) => a.start - b.start);
}

function rowOf({ article }: Reading, query: string): ListRow {
	const hit = hitsOf(article.text, query)[0];
	const from = Math.max(0, (hit?.start ?? 0) - 20);
	const text = article.text.slice(from, from + 80).replace(/\s/g, ' ');
	return {
		id: article.id,
		path: article.path,
		headline: article.headline,
		marks: hitsOf(article.headline, query),
		published: article.published,
		outlet: article.outlet,
		place: null,
		snippet: hit ? { text, marks: [{ start: hit.start - from, end: hit.end - from }], at: hit } : null,
		analysed: true,
		problems: 0,
	};
}

export const ENTITIES: readonly EntityRow[] = NAMES.map((name, index) => {
	const perArticle = READINGS.map(
		({ analysis }) => analysis.mentions.filter((mention) => mention.name === index).length,
	);
	return {
		id: `e${index}`,
		...name,
		variants: [],
		articles: perArticle.filter((count) => count > 0).length,
		mentionCount: perArticle.reduce((sum, count) => sum + count, 0),
		roles: [],
		marks: [],
	};
});

function rowsIn({ article, analysis }: Reading, entity: string): MentionRow[] {
	const own = analysis.mentions.filter(({ name }) => `e${name}` === entity);
	return own.map(({ start, end, certainty, by }, index) => ({
		start,
		end,
		certainty,
		by,
		article: article.id,
		path: article.path,
		headline: article.headline,
		published: article.published,
		outlet: article.outlet,
		before: article.text.slice(Math.max(0, start - 60), start).replace(/\s/g, ' '),
		text: article.text.slice(start, end),
		after: article.text.slice(end, end + 60).replace(/\s/g, ' '),
		turn: { index, count: own.length },
		companion: null,
	}));
}

const mentionRows = (entity: string, order: WalkRequest['order']): MentionRow[] => {
	const found = READINGS.map((reading) => rowsIn(reading, entity));
	return (order === 'date' ? found : found.sort((one, other) => other.length - one.length)).flat();
};

/** The first of both in each paragraph that has both; of the whole article where none does. */
function pairRows(entity: string, other: string): { readonly kind: Nearness; readonly row: MentionRow }[] {
	return READINGS.flatMap((reading) => {
		const { text, blocks } = reading.article;
		const [own, others] = [rowsIn(reading, entity), rowsIn(reading, other)];
		const pair = (one: MentionRow, another: MentionRow): { readonly kind: Nearness; readonly row: MentionRow } => {
			const isBefore = another.start < one.start;
			const between = isBefore ? text.slice(another.end, one.start) : text.slice(one.end, another.start);
			const kind = between.includes('\n') ? 'article' : between.includes('. ') ? 'paragraph' : 'sentence';
			const { start, end } = another;
			const companion = { start, end, text: another.text, isBefore, between: between.replace(/\s/g, ' ') };
			return { kind, row: { ...one, turn: { index: 0, count: 1 }, companion } };
		};
		const near = blocks.flatMap((block) => {
			const [one] = own.filter((row) => contains(block, row));
			const [another] = others.filter((row) => contains(block, row));
			return one && another ? [pair(one, another)] : [];
		});
		const [one] = own;
		const [another] = others;
		return near.length > 0 ? near : one && another ? [pair(one, another)] : [];
	}).sort((one, other) => NEARNESSES.indexOf(one.kind) - NEARNESSES.indexOf(other.kind));
}

function mentionPage({ entity, with: other, order }: WalkRequest): MentionPage {
	const reach = other ? NEARNESSES.indexOf(other.within) : 0;
	const found = other
		? pairRows(entity, other.entity).filter(({ kind }) => NEARNESSES.indexOf(kind) <= reach)
		: mentionRows(entity, order).map((row) => ({ kind: 'mention' as const, row }));
	const sections = [...new Set(found.map(({ kind }) => kind))].map((kind) => ({
		kind,
		name: null,
		from: found.findIndex((one) => one.kind === kind),
		count: found.filter((one) => one.kind === kind).length,
	}));
	const rows = found.map(({ row }) => row);
	const articles = new Set(rows.map(({ article }) => article)).size;
	return { rows, offset: 0, total: rows.length, articles, sections, part: null };
}

const NARROWING = /(-?)(outlet|date|event):(?:"([^"]*)"|(\S+))/g;

/** The words of a query, and whether an article is of the outlets and months it asks for. */
function understood(query: string) {
	const narrowings = [...query.matchAll(NARROWING)];
	return {
		words: query.replace(NARROWING, ''),
		fits: ({ article, analysis }: Reading): boolean => {
			const told = toldIn(article, analysis);
			return narrowings.every(([, sign, field, quoted, plain]) => {
				const value = quoted ?? plain ?? '';
				const has =
					field === 'outlet'
						? article.outlet === value
						: field === 'date'
							? article.published?.startsWith(value) === true
							: told.dates.some(({ from }) => from.startsWith(value));
				return has !== (sign === '-');
			});
		},
	};
}

const has = (reading: Reading, entity: string) => reading.analysis.mentions.some(({ name }) => `e${name}` === entity);

/** The readings that fit a query, and of these the ones that fit the filter too. */
function resultOf({ query, filter }: ListRequest): { readonly fitting: Reading[]; readonly kept: Reading[] } {
	const { words, fits } = understood(query);
	const fitting = READINGS.filter(
		(reading) => fits(reading) && (words.trim() === '' || hitsOf(reading.article.text, words).length > 0),
	);
	const alternatives = filter.filter(({ mode }) => mode === 'any');
	const kept = fitting.filter(
		(reading) =>
			filter.every(({ entity, mode }) => mode === 'any' || (mode === 'none') !== has(reading, entity)) &&
			(alternatives.length === 0 || alternatives.some(({ entity }) => has(reading, entity))),
	);
	return { fitting, kept };
}

/** Each value with the number of its articles, the commonest first. */
function counted(values: readonly (readonly [value: string | null, label: string])[]): Facet[] {
	const found = new Map<string, Facet>();
	for (const [value, label] of values)
		if (value !== null) found.set(value, { value, label, articles: (found.get(value)?.articles ?? 0) + 1 });
	return [...found.values()].sort((one, other) => other.articles - one.articles);
}

function facetsOf(request: ListRequest): Facets {
	const { kept } = resultOf(request);
	const named = (kind: string) =>
		counted(
			ENTITIES.flatMap(({ id, name, kind: own }) =>
				own === kind ? kept.filter((reading) => has(reading, id)).map(() => [id, name] as const) : [],
			),
		);
	const monthOf = ({ article }: Reading) => article.published?.slice(0, 7) ?? null;
	return {
		entities: {
			person: named('person'),
			organization: named('organization'),
			place: named('place'),
			group: named('group'),
		},
		outlets: counted(kept.map(({ article }) => [article.outlet, article.outlet ?? ''])),
		months: counted(kept.map((reading) => [monthOf(reading), monthOf(reading) ?? ''])),
	};
}

function listPage(effect: Extract<Effect, { type: 'list' }>): ListPage {
	const { query, offset, limit } = effect.request;
	const words = understood(query).words;
	if (words.includes('"') && (words.split('"').length - 1) % 2 === 1) {
		const error = { column: query.lastIndexOf('"'), message: 'This quote is not closed.', hint: 'Close it.' };
		return { rows: [], offset: 0, total: 0, hidden: 0, corrections: [], error };
	}
	const { fitting, kept } = resultOf(effect.request);
	const rows = kept.map((reading) => rowOf(reading, words)).slice(offset, offset + limit);
	return { rows, offset, total: kept.length, hidden: fitting.length - kept.length, corrections: [], error: null };
}

/** What the second article would have of the first one's quote. */
const VERSIONS: readonly VersionRow[] = [
	{
		article: 'a1',
		path: 'world/1.txt',
		outlet: null,
		published: '2031-03-06',
		start: 24,
		end: 42,
		text: 'We would not wait,',
		speaker: 'Ada Lindqvist',
		kinds: ['word'],
		changed: [{ start: 27, end: 32 }],
	},
];
function profileOf(entity: string): ToldProfile | null {
	const row = ENTITIES.find(({ id }) => id === entity);
	if (!row) return null;
	const rows = mentionRows(entity, 'date');
	const dated = rows.filter(({ published }) => published !== null);
	const [first, last] = [dated[0] ?? null, dated.at(-1) ?? null];
	const kinds = ['quote', 'figure', 'relation'] as const;
	const said = READINGS.flatMap(({ article, analysis }) =>
		analysis.facts.flatMap((fact) =>
			fact.kind === 'quote' && `e${fact.speaker?.name}` === entity
				? [
						{
							article: article.id,
							headline: article.headline,
							published: article.published,
							start: fact.start,
							end: fact.end,
							certainty: fact.certainty,
							claim: article.text.slice(fact.start, fact.end),
						},
					]
				: [],
		),
	);
	return {
		entity: row,
		first,
		last,
		undated: rows.length - dated.length,
		months: [...new Set(dated.map(({ published }) => published?.slice(0, 7) ?? ''))].map((month) => {
			const mentions = dated.filter(({ published }) => published?.startsWith(month)).length;
			return { month, mentions, articles: 1 };
		}),
		posts: first && last ? [{ title: 'keeper', party: null, articles: 1, isCertain: true, first, last }] : [],
		postsPart: null,
		company: ENTITIES.filter(({ id }) => id !== entity).map(({ id, kind, name }) => ({
			entity: id,
			kind,
			name,
			articles: READINGS.filter((reading) => has(reading, id) && has(reading, entity)).length,
		})),
		facts: kinds.map((kind) => ({
			kind,
			rows: kind === 'quote' ? said : [],
			total: kind === 'quote' ? said.length : 0,
			part: null,
		})),
		factsPart: null,
	};
}

/** Who prints the first article's text: itself, and two papers after it. */
const COPIES: readonly CopyRow[] = ['a0', 'a1', 'a2'].map((article, at) => ({
	article,
	path: `world/${at}.txt`,
	headline: 'The pier',
	outlet: 'Coast Daily',
	published: '2031-03-04',
	kind: at === 0 ? 'first' : 'edited',
	added: 1,
	dropped: 1,
}));

function editsBeside(other: string | null): ToldEdits | null {
	const [before, after] = [COPIES[0], COPIES.find(({ article }) => article === (other ?? 'a1'))];
	if (before === undefined || after === undefined) return null;
	const same = { start: 0, end: 9, text: 'The pier.', changed: [] };
	const words = (text: string, changed: readonly Span[]) => ({ start: 53, end: 53 + text.length, text, changed });
	return {
		copies: COPIES,
		before,
		after,
		edits: [
			{ before: same, after: same },
			{
				before: words('It closed on Monday.', [{ start: 13, end: 19 }]),
				after: words('It closed on Tuesday.', [{ start: 13, end: 20 }]),
			},
			{ before: words('Cracks were found.', [{ start: 0, end: 18 }]), after: null },
		],
	};
}

/** What the world answers to an effect; null for those that ask nothing of it. */
export function answerOf(effect: Effect): Message | null {
	switch (effect.type) {
		case 'list':
			return { type: 'listed', ask: effect.ask, page: listPage(effect) };
		case 'read': {
			const reading = READINGS.find(({ article }) => article.id === effect.id);
			return {
				type: 'read',
				ask: effect.ask,
				reading: reading ? { ...reading, hits: hitsOf(reading.article.text, understood(effect.query).words) } : null,
			};
		}
		case 'entities': {
			const query = effect.request.query.toLowerCase();
			const fitting = ENTITIES.filter(({ name }) => name.toLowerCase().includes(query));
			const isFirst = ({ id }: { readonly id: string }): boolean => query === '' && id === effect.first;
			const rows = [...fitting.filter(isFirst), ...fitting.filter((entity) => !isFirst(entity))];
			return { type: 'entities', ask: effect.ask, page: { rows, total: rows.length } };
		}
		case 'mentions': {
			const { ask, walk, from } = effect;
			const page = mentionPage(walk);
			const entityOf = (id: string | undefined) => ENTITIES.find((entity) => entity.id === id) ?? null;
			return {
				type: 'mentions',
				ask,
				at: from ? page.rows.findIndex(({ article, start }) => article === from.article && start >= from.start) : null,
				entity: entityOf(walk.entity),
				other: entityOf(walk.with?.entity),
				page,
			};
		}
		case 'facets':
			return { type: 'facets', ask: effect.ask, facets: facetsOf(effect.request) };
		case 'ledger': {
			const { ask, request } = effect;
			const { kept } = resultOf({ ...request, sort: 'date', descending: true, offset: 0, limit: 0 });
			const { lines } = ledgerOf(kept.map(({ article, analysis }, origin) => reportOf(article, analysis, origin)));
			const shown = lines.map((line) => listed(line, line.id === request.open));
			const page = { lines: shown, offset: 0, total: lines.length, articles: kept.length, left: 0 };
			return { type: 'ledger', ask, page };
		}
		case 'timeline': {
			const { ask, request } = effect;
			const { kept } = resultOf({ ...request, sort: 'date', descending: true, offset: 0, limit: 0 });
			const told = kept.map(({ article, analysis }) => toldIn(article, analysis));
			const { axis, unit, bars } = timelineOf(told, request.axis, request.unit);
			return { type: 'timeline', ask, page: { axis, unit, bars, undated: told.length - bars.length } };
		}
		case 'dated': {
			const { time } = effect.request;
			const rows = READINGS.flatMap(({ article, analysis }) =>
				toldIn(article, analysis)
					.dates.filter(({ from }) => from.startsWith(time))
					.map((date) => ({ ...date, headline: article.headline })),
			).map(({ article, path, headline, outlet, published, start, end, sentence }) => ({
				article,
				path,
				headline,
				outlet,
				published,
				start,
				end,
				text: sentence.text,
				words: { start: start - sentence.start, end: end - sentence.start },
			}));
			return { type: 'dated', ask: effect.ask, rows };
		}
		case 'versions':
			return { type: 'versions', ask: effect.ask, rows: effect.id === 'a0' ? VERSIONS : [] };
		case 'edits':
			return { type: 'edits', ask: effect.ask, told: effect.id === 'a0' ? editsBeside(effect.other) : null };
		case 'stated': {
			const { offset, limit } = effect.request;
			const { kept } = resultOf(effect.request);
			const page = kept.slice(offset, offset + limit);
			const rows = page.flatMap(({ article: { id, path, headline, outlet, published, text, blocks }, analysis }) =>
				analysis.facts
					.filter(({ kind }) => kind === effect.of)
					.map(({ start, end, certainty }) => ({
						...{ article: id, path, headline, outlet, published, start, end, certainty },
						claim: text.slice(start, end),
						sentence: sentencesOf({ text, blocks })({ start, end }),
					})),
			);
			return { type: 'stated', ask: effect.ask, page: { rows, articles: page.length, total: kept.length } };
		}
		case 'sentence': {
			const reading = READINGS.find(({ article }) => article.id === effect.id);
			const block = reading?.article.blocks.find(({ end }) => end > effect.at);
			return { type: 'sentence', ask: effect.ask, span: block ? { start: block.start, end: block.end } : null };
		}
		case 'unread': {
			const targets = resultOf(effect.request).kept.map(({ article: { id, path, headline } }) => ({
				id,
				path,
				headline,
			}));
			const articles = targets.filter((target) => !effect.isRead(target)).slice(0, effect.most);
			return { type: 'unread', ask: effect.ask, articles };
		}
		case 'profile':
			return { type: 'profile', ask: effect.ask, told: profileOf(effect.entity) };
		case 'diagnostics':
			return {
				type: 'diagnostics',
				ask: effect.ask,
				found: [
					{ where: 'world/9.txt', severity: 'warning', rule: 'world', message: 'No text.', hint: 'Write one.' },
					{ where: 'world/10.txt', severity: 'note', rule: 'world', message: 'A tab.', hint: 'Leave it.' },
				],
			};
		case 'act': {
			acts += 1;
			const time = new Date(Date.UTC(2031, 2, 7) + acts).toISOString();
			return { type: 'acted', entry: stamped(effect.act, { id: `world.${acts}`, time }), quiet: effect.quiet };
		}
		default:
			return null;
	}
}

/** Acts that went into the world's journal. */
let acts = 0;

/** Applies messages one by one, answering every effect before the next. `quit` is set once the reader wants to leave. */
export function drive(
	model: Model,
	messages: readonly Message[],
): { readonly model: Model; readonly effects: readonly Effect[] } {
	let at = model;
	const effects: Effect[] = [];
	const queue = [...messages];
	for (let message = queue.shift(); message; message = queue.shift()) {
		const [next, wanted] = update(at, message);
		at = next;
		effects.push(...wanted);
		queue.unshift(...wanted.map(answerOf).filter((answer) => answer !== null));
	}
	return { model: at, effects };
}

export const keys = (...names: readonly string[]): Message[] =>
	names.flatMap((name) => {
		const [, key, count] = /^(.+)\*(\d+)$/.exec(name) ?? [name, name, '1'];
		return Array.from({ length: Number(count) }, (): Message => ({ type: 'key', key: key ?? name }));
	});

export const typed = (text: string): Message[] =>
	[...text].map((character): Message => ({ type: 'key', key: character === ' ' ? 'space' : character }));

/** The reader open on the world, at a size. */
export const opened = (size: Size = { columns: 140, rows: 45 }): Model =>
	drive(firstModel(size, { letters: true }), [
		{ type: 'changed' },
		{ type: 'desk', entries: [], problems: [], anew: false },
	]).model;

/** Applies messages that arrive all at once: answers come only when every one of them has been taken. */
export function burst(model: Model, messages: readonly Message[]): Model {
	let at = model;
	const asked: Effect[] = [];
	for (const message of messages) {
		const [next, wanted] = update(at, message);
		at = next;
		asked.push(...wanted);
	}
	return drive(
		at,
		asked.map(answerOf).filter((answer) => answer !== null),
	).model;
}

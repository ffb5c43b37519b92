import { type Act, CORRECTABLE, type Entry } from '../../../journal/act.ts';
import { checkedAmendment, checkedCorrection, type NotTaken } from '../../../journal/corrected-value.ts';
import { asOne } from '../../../journal/fuller.ts';
import { FIELD_WORDS, said, signed } from '../../../journal/saying.ts';
import { correctionsHeld, takenBack } from '../../../journal/taking-back.ts';
import type { EntityTarget, FactTarget, MentionTarget } from '../../../journal/target.ts';
import { conflictsIn } from '../../desk/others.ts';
import type { Model } from '../../model.ts';
import { grouped } from '../../text/count.ts';
import type { Correcting } from './correcting.ts';
import type { Subject } from './state.ts';
import { KIND_WORDS, OTHER_KINDS } from './subject.ts';

/** One thing that can be put right. */
export type Choice = { readonly label: string } & (
	| { readonly does: 'act'; readonly act: Act }
	| { readonly does: 'pick'; readonly correcting: Correcting }
	| { readonly does: 'type'; readonly text: string; readonly typed: (text: string) => Act | NotTaken }
);

type EntitySubject = Extract<Subject, { type: 'entity' }>;

/** What was put right here and can be as it was found again. */
const backOf = (model: Model, isHere: (correction: Entry) => boolean): readonly Choice[] =>
	correctionsHeld(model.desk.held)
		.filter(isHere)
		.flatMap((correction): Choice[] => {
			const act = takenBack(correction);
			const whose = correction.author === undefined ? '' : `, ${signed(correction)}`;
			return act === null ? [] : [{ label: `not so after all: ${said(correction)}${whose}`, does: 'act', act }];
		});

/** What another desk says of it, where that is not what holds: taking it is saying the same. */
const alsoSaid = (model: Model, isHere: (correction: Entry) => boolean): readonly Choice[] =>
	conflictsIn(model)
		.filter(({ holds, also }) => [holds, ...also].some(isHere))
		.flatMap(({ also }) => also)
		.map(({ id: _id, time, author, ...act }): Choice => {
			const stamp = { id: '', time, ...(author === undefined ? {} : { author }) };
			return { label: `also: ${said(act)}, ${signed(stamp)}`, does: 'act', act };
		});

const isOfEntity =
	({ id }: EntityTarget) =>
	(entry: Entry): boolean =>
		('entity' in entry && entry.entity?.id === id) ||
		(entry.act === 'merge' && entry.into?.id === id) ||
		(entry.act === 'variant' && entry.other.id === id) ||
		(entry.act === 'split' && entry.as?.id === id);

const isOfFact =
	(article: string, { kind, anchor }: FactTarget) =>
	(entry: Entry): boolean =>
		(entry.act === 'verdict' || entry.act === 'amend') &&
		entry.article.id === article &&
		entry.fact.kind === kind &&
		entry.fact.anchor.start === anchor.start &&
		entry.fact.anchor.quote === anchor.quote;

/** Of an article also what cannot be seen any more: facts that were hidden, and names of it. */
const isOfArticle =
	(article: string, hidden: ReadonlySet<string>) =>
	(entry: Entry): boolean =>
		(entry.act === 'hide' && hidden.has(entry.entity.id)) ||
		(entry.act === 'split' && entry.mentions.some((mention) => mention.article.id === article)) ||
		('article' in entry && entry.article?.id === article);

const LEAST = 1;

function ofEntity(model: Model, { entity, mention, mentions, checked, variants }: EntitySubject): readonly Choice[] {
	const candidates = variants.flatMap(({ entity: id, name }): Choice[] => {
		const other = { id, kind: entity.kind, name };
		return [
			{ label: `${name} is the same`, does: 'act', act: { act: 'variant', ...asOne(entity, other), same: true } },
			{ label: `${name} is another`, does: 'act', act: { act: 'variant', entity, other, same: false } },
		];
	});
	// A shared archive answers by whole names alone.
	const mayPart = model.status?.store === undefined;
	const parted = (mentions: readonly MentionTarget[], words: string, name: string): readonly Choice[] =>
		mayPart
			? [
					{ label: `${words} of another name…`, does: 'pick', correcting: { entity, mentions } },
					{
						label: `${words} of a new name…`,
						does: 'type',
						text: name,
						typed: (text) => splitOff(entity, mentions, text),
					},
				]
			: [];
	const several = (which: readonly MentionTarget[], words: (count: string) => string): readonly Choice[] =>
		which.length > LEAST ? parted(which, words(grouped(which.length)), entity.name) : [];
	return [
		...candidates,
		{ label: 'the same as another name…', does: 'pick', correcting: { entity, mentions: null } },
		...(mention ? parted([mention], 'this mention is', mention.anchor.quote) : []),
		...several(checked, (count) => `the ${count} that are checked are`),
		{
			label: 'called otherwise…',
			does: 'type',
			text: entity.name,
			typed: (text) => named(text, (name) => ({ act: 'rename', entity, name })),
		},
		...OTHER_KINDS(entity.kind).map(
			(kind): Choice => ({ label: KIND_WORDS[kind], does: 'act', act: { act: 'retype', entity, kind } }),
		),
		{ label: 'no name at all: hide it', does: 'act', act: { act: 'hide', entity, on: true } },
		...several(mentions, (count) => `all ${count} in this article are`),
		...alsoSaid(model, isOfEntity(entity)),
		...backOf(model, isOfEntity(entity)),
	];
}

function named(text: string, act: (name: string) => Act): Act | NotTaken {
	const name = text.replace(/\s+/g, ' ').trim();
	return name === '' ? { message: 'A name may not be empty.', hint: 'Type it.' } : act(name);
}

/** Mentions given to somebody whom nothing else names. */
const splitOff = (entity: EntityTarget, mentions: readonly MentionTarget[], text: string): Act | NotTaken =>
	named(text, (name) => {
		const [first] = mentions;
		const as = { id: `made:${first?.article.id ?? ''}@${first?.anchor.start ?? 0}`, kind: entity.kind, name };
		return { act: 'split', entity, mentions, as };
	});

function ofFact(model: Model, { article, fact, value }: Extract<Subject, { type: 'fact' }>): readonly Choice[] {
	const typed =
		(field: 'value' | 'speaker') =>
		(text: string): Act | NotTaken => {
			const to = checkedAmendment(fact.kind, field, text);
			return typeof to === 'string' ? { act: 'amend', article, fact, field, to } : to;
		};
	const amend: readonly Choice[] =
		fact.kind === 'figure'
			? [
					{
						label: 'another number…',
						does: 'type',
						text: value,
						typed: typed('value'),
					},
				]
			: fact.kind === 'date'
				? [
						{
							label: 'another date…',
							does: 'type',
							text: value,
							typed: typed('value'),
						},
					]
				: fact.kind === 'quote'
					? [{ label: 'another speaker…', does: 'type', text: value, typed: typed('speaker') }]
					: [];
	return [
		{ label: 'right: confirm it', does: 'act', act: { act: 'verdict', article, fact, verdict: 'confirmed' } },
		{ label: 'wrong: hide it', does: 'act', act: { act: 'verdict', article, fact, verdict: 'hidden' } },
		...amend,
		...alsoSaid(model, isOfFact(article.id, fact)),
		...backOf(model, isOfFact(article.id, fact)),
	];
}

/** The first is the second, and called as that is. */
export const asMerged = (entity: EntityTarget, into: EntityTarget): Act => ({ act: 'merge', entity, into });

const ofArticle = (
	model: Model,
	{ article, known, names }: Extract<Subject, { type: 'article' }>,
): readonly Choice[] => [
	...CORRECTABLE.map(
		(field): Choice => ({
			label: `another ${FIELD_WORDS[field]}…`,
			does: 'type',
			text: known[field] ?? '',
			typed: (text) => {
				const to = checkedCorrection(field, text);
				return typeof to === 'string' ? { act: 'correct', article, field, to } : to;
			},
		}),
	),
	...alsoSaid(model, isOfArticle(article.id, new Set(names))),
	...backOf(model, isOfArticle(article.id, new Set(names))),
];

export function choicesOf(model: Model, subject: Subject): readonly Choice[] {
	switch (subject.type) {
		case 'entity':
			return ofEntity(model, subject);
		case 'names':
			return [subject.entity, subject.other].map((into, at): Choice => {
				const entity = at === 0 ? subject.other : subject.entity;
				return { label: into.name, does: 'act', act: asMerged(entity, into) };
			});
		case 'fact':
			return ofFact(model, subject);
		case 'article':
			return ofArticle(model, subject);
	}
}

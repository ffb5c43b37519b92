import type { Archive, EntityRow, FactRow } from '../archive/archive.ts';
import { ENTITY_KINDS } from '../domain/entity.ts';
import { type Act, CORRECTABLE, type Correctable } from '../journal/act.ts';
import { anchorOf } from '../journal/anchor.ts';
import { checkedCorrection } from '../journal/corrected-value.ts';
import { sentence } from '../journal/saying.ts';
import type { ArticleTarget, EntityTarget } from '../journal/target.ts';
import { perform } from './acting.ts';
import { findArticle } from './article.ts';
import { type Command, CommandError, type Context, type ExitCode } from './command.ts';
import { OPENING } from './flags.ts';
import { note } from './note.ts';
import { withArchive } from './opened.ts';
import { pathsOf } from './paths.ts';

const targetOf = ({ id, kind, name }: EntityRow): EntityTarget => ({ id, kind, name });

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** The one entity with this id, name or other name to the letter: what is put right is never guessed. */
async function entityNamed(archive: Archive, name: string): Promise<EntityTarget> {
	const byId = await archive.entity(name);
	if (byId) return targetOf(byId);
	const { rows } = await archive.entities({ query: name, kind: null, offset: 0, limit: CONSIDERED });
	const called = rows.filter((row) => same(row.name, name));
	const fitting = called.length > 0 ? called : rows.filter(({ aliases }) => aliases.some((alias) => same(alias, name)));
	const [only, ...others] = fitting;
	if (only !== undefined && others.length === 0) return targetOf(only);
	if (only !== undefined)
		throw new CommandError(
			`${fitting.length} are called ${name}`,
			`give the id of one: ${fitting.map(({ id, kind }) => `${id} (${kind})`).join(', ')}`,
		);
	const near = rows.slice(0, NEAR_TOLD).map((row) => row.name);
	throw new CommandError(
		`no person, organization, place or group is called ${name}`,
		near.length > 0 ? `near it are ${near.join(', ')}` : 'newsdesk entities lists the names there are',
	);
}

/** Names looked at, and of those that are only near, told. */
const CONSIDERED = 50;
const NEAR_TOLD = 5;

interface Asking {
	readonly archive: Archive;
	/** The words after the action. */
	readonly words: readonly string[];
}

interface Action {
	/** What it takes, for messages. */
	readonly takes: string;
	readonly words: number;
	readonly acts: (asking: Asking) => Promise<readonly Act[]>;
}

async function articleNamed(archive: Archive, named: string): Promise<ArticleTarget & { readonly text: string }> {
	const id = await findArticle(archive, named);
	const reading = id === null ? null : await archive.read(id, '');
	if (!reading)
		throw new CommandError(`no article is called ${named}`, 'name its path or id, as newsdesk search lists them');
	const { id: own, path, headline, text } = reading.article;
	return { id: own, path, headline, text };
}

/** The fact of an article at these words, or the one at this offset. */
async function factOf(archive: Archive, article: string, words: string): Promise<FactRow> {
	const { rows } = await archive.facts({ kinds: [], article, entity: null, offset: 0, limit: 10_000 });
	const fitting = /^\d+$/.test(words)
		? rows.filter(({ fact }) => fact.start === Number(words))
		: rows.filter(({ text }) => text === words);
	const [only, ...others] = fitting;
	if (only === undefined)
		throw new CommandError(
			`the article states nothing with just these words: ${words}`,
			'newsdesk facts --json lists them: give the words, or start',
		);
	if (others.length > 0)
		throw new CommandError(
			`${fitting.length} facts have these words`,
			`give where it starts instead: ${fitting.map(({ fact }) => `${fact.start} (${fact.kind})`).join(', ')}`,
		);
	return only;
}

const onEntity =
	(act: (entity: EntityTarget, word: string) => Act): Action['acts'] =>
	async ({ archive, words }) => {
		const [name = '', word = ''] = words;
		return [act(await entityNamed(archive, name), word)];
	};

const onFact =
	(
		make: (
			word: string,
		) =>
			| { readonly verdict: 'hidden' | 'confirmed' | null }
			| { readonly field: 'value' | 'speaker'; readonly to: string },
	): Action['acts'] =>
	async ({ archive, words }) => {
		const [named = '', said = '', word = ''] = words;
		const { text, ...article } = await articleNamed(archive, named);
		const { fact } = await factOf(archive, article.id, said);
		const target = { kind: fact.kind, anchor: anchorOf(text, fact) };
		const told = make(word);
		return [
			'verdict' in told
				? { act: 'verdict', article, fact: target, verdict: told.verdict }
				: { act: 'amend', article, fact: target, ...told },
		];
	};

const onArticle =
	(field: Correctable): Action['acts'] =>
	async ({ archive, words }) => {
		const [named = '', word = ''] = words;
		const { text: _, ...article } = await articleNamed(archive, named);
		const checked = checkedCorrection(field, word);
		if (typeof checked === 'object') throw new CommandError(checked.message, checked.hint);
		return [{ act: 'correct', article, field, to: checked }];
	};

const ACTIONS: Readonly<Record<string, Action>> = {
	merge: {
		takes: 'NAME INTO',
		words: 2,
		acts: async ({ archive, words }) => {
			const [name = '', into = ''] = words;
			const [entity, other] = [await entityNamed(archive, name), await entityNamed(archive, into)];
			if (entity.id === other.id) throw new CommandError(`${name} and ${into} are one already`, 'nothing was changed');
			return [{ act: 'merge', entity, into: other }];
		},
	},
	rename: { takes: 'NAME NEW-NAME', words: 2, acts: onEntity((entity, name) => ({ act: 'rename', entity, name })) },
	kind: {
		takes: `NAME ${ENTITY_KINDS.join('|')}`,
		words: 2,
		acts: onEntity((entity, word) => {
			const kind = ENTITY_KINDS.find((one) => one === word);
			if (!kind) throw new CommandError(`there is no kind ${word}`, `it may be ${ENTITY_KINDS.join(', ')}`);
			return { act: 'retype', entity, kind };
		}),
	},
	hide: { takes: 'NAME', words: 1, acts: onEntity((entity) => ({ act: 'hide', entity, on: true })) },
	'hide-fact': { takes: 'ARTICLE WORDS', words: 2, acts: onFact(() => ({ verdict: 'hidden' })) },
	'confirm-fact': { takes: 'ARTICLE WORDS', words: 2, acts: onFact(() => ({ verdict: 'confirmed' })) },
	value: { takes: 'ARTICLE WORDS VALUE', words: 3, acts: onFact((to) => ({ field: 'value', to })) },
	speaker: { takes: 'ARTICLE WORDS SPEAKER', words: 3, acts: onFact((to) => ({ field: 'speaker', to })) },
	...Object.fromEntries(
		CORRECTABLE.map((field): [string, Action] => [field, { takes: 'ARTICLE VALUE', words: 2, acts: onArticle(field) }]),
	),
};

async function run(context: Context): Promise<ExitCode> {
	const [name = '', ...rest] = context.words;
	const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
	if (action === undefined)
		throw new CommandError(
			name === '' ? 'correct needs to be told what to put right' : `correct knows no ${name}`,
			`it may be ${Object.keys(ACTIONS).join(', ')}`,
		);
	const words = rest.slice(0, action.words);
	if (words.length < action.words || words.some((word) => word.trim() === ''))
		throw new CommandError(`correct ${name} needs ${action.takes}`, `newsdesk correct ${name} ${action.takes} [PATH…]`);
	const paths = pathsOf(rest.slice(action.words), context);
	return withArchive(context, paths, async (archive) => {
		const entries = await perform(context, paths, await action.acts({ archive, words }));
		for (const entry of entries) await note(context, sentence(entry));
		return 0;
	});
}

export const correct: Command = {
	name: 'correct',
	takes: 'ACTION WORDS… [PATH…]',
	summary: 'Put right what was read: names, facts, articles',
	details: [
		`Of names: ${['merge', 'rename', 'kind', 'hide'].map((one) => `${one} ${ACTIONS[one]?.takes}`).join('; ')}. Of facts, by the words they rest on or where these start: ${['hide-fact', 'confirm-fact', 'value', 'speaker'].map((one) => `${one} ${ACTIONS[one]?.takes}`).join('; ')}. Of articles: ${CORRECTABLE.map((one) => `${one} ARTICLE VALUE`).join('; ')}.`,
		'Corrections go into the journal and hold in every list, search, count and export, also when the articles are read again. The key c corrects in the reader, where u undoes.',
	],
	flags: OPENING,
	examples: [
		{ line: "newsdesk correct merge 'Ada Lindquist' 'Ada Lindqvist' ~/articles", says: 'two spellings of one name' },
		{ line: 'newsdesk correct published story.txt 2024-02-13 ~/articles', says: 'a date of publication' },
	],
	run,
};

import type { Archive } from '../../archive/archive.ts';
import { ENTITY_KINDS } from '../../domain/entity.ts';
import { type Act, CORRECTABLE, type Correctable } from '../../journal/act.ts';
import { anchorOf } from '../../journal/anchor.ts';
import { checkedAmendment, checkedCorrection } from '../../journal/corrected-value.ts';
import { asOne } from '../../journal/fuller.ts';
import type { EntityTarget } from '../../journal/target.ts';
import { CommandError } from '../command.ts';
import { entityCalled, entityNamed } from './entity-named.ts';
import { acceptLine, joinLines, partLine, splitLine } from './lines.ts';
import { articleNamed, factOf, mentionsOf, targetOf } from './words-of.ts';

/** What one thing to be put right takes, and how it is told. */
export interface Action {
	readonly name: string;
	readonly on: 'names' | 'facts' | 'lines' | 'articles';
	/** The words after it, for messages. */
	readonly takes: readonly string[];
	/** How many of these tell what is meant; the rest, how it is to be. */
	readonly meant: number;
	/** The act it makes, and what it is about: `value` of `amend`. */
	readonly makes: (act: Act) => boolean;
	readonly acts: (archive: Archive, words: readonly string[]) => Promise<Act>;
}

const pair = async (archive: Archive, [name = '', other = '']: readonly string[]) => {
	const [entity, second] = [await entityNamed(archive, name), await entityNamed(archive, other)];
	if (entity.id === second.id) throw new CommandError(`${name} and ${other} are one already`, 'nothing was changed');
	return { entity, other: second };
};

/** Somebody known by this name, else somebody new. */
async function somebody(archive: Archive, name: string, like: EntityTarget, first: string): Promise<EntityTarget> {
	return (
		(await entityCalled(archive, name)) ?? {
			id: `made:${first}`,
			kind: like.kind,
			name: name.replace(/\s+/g, ' ').trim(),
		}
	);
}

const verdict = (name: string, given: 'hidden' | 'confirmed'): Action => ({
	name,
	on: 'facts',
	takes: ['ARTICLE', 'WORDS'],
	meant: 2,
	makes: (act) => act.act === 'verdict' && act.verdict === given,
	acts: async (archive, [named = '', words = '']) => {
		const reading = await articleNamed(archive, named);
		const { fact } = await factOf(archive, reading.article.id, words);
		const target = { kind: fact.kind, anchor: anchorOf(reading.article.text, fact) };
		return { act: 'verdict', article: targetOf(reading), fact: target, verdict: given };
	},
});

const amendment = (field: 'value' | 'speaker'): Action => ({
	name: field,
	on: 'facts',
	takes: ['ARTICLE', 'WORDS', field.toUpperCase()],
	meant: 2,
	makes: (act) => act.act === 'amend' && act.field === field,
	acts: async (archive, [named = '', words = '', written = '']) => {
		const reading = await articleNamed(archive, named);
		const { fact } = await factOf(archive, reading.article.id, words);
		const to = checkedAmendment(fact.kind, field, written);
		if (typeof to === 'object') throw new CommandError(to.message, to.hint);
		const target = { kind: fact.kind, anchor: anchorOf(reading.article.text, fact) };
		return { act: 'amend', article: targetOf(reading), fact: target, field, to };
	},
});

const correction = (field: Correctable): Action => ({
	name: field,
	on: 'articles',
	takes: ['ARTICLE', 'VALUE'],
	meant: 1,
	makes: (act) => act.act === 'correct' && act.field === field,
	acts: async (archive, [named = '', written = '']) => {
		const reading = await articleNamed(archive, named);
		const to = checkedCorrection(field, written);
		if (typeof to === 'object') throw new CommandError(to.message, to.hint);
		return { act: 'correct', article: targetOf(reading), field, to };
	},
});

const onLine = (name: string, act: Act['act'], acts: Action['acts'], figures = 1): Action => ({
	name,
	on: 'lines',
	takes: Array.from({ length: figures }, () => ['ARTICLE', 'WORDS']).flat(),
	meant: 2,
	makes: (made) => made.act === act,
	acts,
});

/** Everything that can be put right from the command line. */
export const ACTIONS: readonly Action[] = [
	{
		name: 'merge',
		on: 'names',
		takes: ['NAME', 'INTO'],
		meant: 1,
		makes: ({ act }) => act === 'merge',
		acts: async (archive, words) => {
			const { entity, other } = await pair(archive, words);
			return { act: 'merge', entity, into: other };
		},
	},
	{
		name: 'split',
		on: 'names',
		takes: ['NAME', 'ARTICLE', 'WORDS', 'AS'],
		meant: 2,
		makes: ({ act }) => act === 'split',
		acts: async (archive, [name = '', named = '', words = '', as = '']) => {
			const entity = await entityNamed(archive, name);
			const reading = await articleNamed(archive, named);
			const mentions = mentionsOf(reading, entity, words);
			const other = await somebody(archive, as, entity, `${reading.article.id}@${mentions[0]?.anchor.start ?? 0}`);
			if (other.id === entity.id)
				throw new CommandError(`${as} is ${entity.name} itself`, 'say whose these mentions are');
			return { act: 'split', entity, mentions, as: other };
		},
	},
	{
		name: 'same',
		on: 'names',
		takes: ['NAME', 'OTHER'],
		meant: 2,
		makes: (act) => act.act === 'variant' && act.same === true,
		acts: async (archive, words) => {
			const { entity, other } = await pair(archive, words);
			return { act: 'variant', ...asOne(entity, other), same: true };
		},
	},
	{
		name: 'two',
		on: 'names',
		takes: ['NAME', 'OTHER'],
		meant: 2,
		makes: (act) => act.act === 'variant' && act.same === false,
		acts: async (archive, words) => ({ act: 'variant', ...(await pair(archive, words)), same: false }),
	},
	{
		name: 'rename',
		on: 'names',
		takes: ['NAME', 'NEW-NAME'],
		meant: 1,
		makes: ({ act }) => act === 'rename',
		acts: async (archive, [name = '', called = '']) => ({
			act: 'rename',
			entity: await entityNamed(archive, name),
			name: called.replace(/\s+/g, ' ').trim(),
		}),
	},
	{
		name: 'kind',
		on: 'names',
		takes: ['NAME', ENTITY_KINDS.join('|')],
		meant: 1,
		makes: ({ act }) => act === 'retype',
		acts: async (archive, [name = '', word = '']) => {
			const kind = ENTITY_KINDS.find((one) => one === word);
			if (!kind) throw new CommandError(`there is no kind ${word}`, `it may be ${ENTITY_KINDS.join(', ')}`);
			return { act: 'retype', entity: await entityNamed(archive, name), kind };
		},
	},
	{
		name: 'hide',
		on: 'names',
		takes: ['NAME'],
		meant: 1,
		makes: ({ act }) => act === 'hide',
		acts: async (archive, [name = '']) => ({ act: 'hide', entity: await entityNamed(archive, name), on: true }),
	},
	verdict('hide-fact', 'hidden'),
	verdict('confirm-fact', 'confirmed'),
	amendment('value'),
	amendment('speaker'),
	onLine('accept-line', 'accept', acceptLine),
	onLine('part-line', 'part', partLine),
	onLine('split-line', 'part', splitLine),
	onLine('join-lines', 'join', joinLines, 2),
	...CORRECTABLE.map(correction),
];

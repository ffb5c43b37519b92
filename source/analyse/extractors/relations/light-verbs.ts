import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Page } from './page.ts';
import type { Verb } from './verb.ts';

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs that say little beside a noun that says the deed, and what ties the other party to it. */
const LIGHT: readonly {
	readonly verbs: ReadonlySet<string>;
	readonly nouns: ReadonlySet<string>;
	readonly links: ReadonlySet<string>;
}[] = [
	{
		verbs: listed('hold have start begin open resume continue conduct'),
		nouns: listed(
			'talks meeting meetings discussions negotiations summit conversation conversations consultations dialogue',
		),
		links: listed('with'),
	},
	{
		verbs: listed('sign reach agree make strike conclude close clinch seal negotiate announce form win secure have'),
		nouns: listed(
			'deal deals agreement agreements contract contracts treaty pact accord truce ceasefire alliance partnership settlement merger',
		),
		links: listed('with'),
	},
	{
		verbs: listed('launch carry_out stage mount make lead begin open'),
		nouns: listed(
			'attack attacks raid raids assault strike strikes offensive campaign inquiry investigation bid takeover',
		),
		links: listed('on against into for'),
	},
	{ verbs: listed('make launch submit table put'), nouns: listed('bid offer'), links: listed('for') },
	{
		verbs: listed('file bring lodge'),
		nouns: listed('suit lawsuit claim complaint charges appeal case'),
		links: listed('against'),
	},
	{ verbs: listed('take'), nouns: listed('part'), links: listed('in') },
	{ verbs: listed('take seize gain win lose'), nouns: listed('control charge'), links: listed('of') },
	{ verbs: listed('win score record secure'), nouns: listed('victory win'), links: listed('over against') },
	{ verbs: listed('impose place'), nouns: listed('sanctions tariffs duties ban'), links: listed('on') },
	{ verbs: listed('give'), nouns: listed('way birth rise'), links: listed('to') },
	{ verbs: listed('pay'), nouns: listed('tribute'), links: listed('to') },
];

const LIGHT_NOUNS: ReadonlySet<string> = new Set(LIGHT.flatMap(({ nouns }) => [...nouns]));

/**
 * What a light verb does through its noun: `held talks with [Acme]` is to hold talks with Acme. `objects` are the
 * verb's own, as chunk indices.
 */
export function sharedDeeds(
	{ chunks, words }: Page,
	verb: Verb,
	objects: readonly number[],
): readonly { readonly verb: Verb; readonly object: number }[] {
	return objects.flatMap((at) => {
		const phrase = chunks[at];
		const link = chunks[at + 1];
		const party = chunks[at + 2];
		if (!isNounPhrase(phrase) || link?.kind !== 'preposition' || !isNounPhrase(party) || party.time) return [];
		const noun = words[phrase.head]?.lower ?? '';
		const tie = words[link.first]?.lower ?? '';
		const fits =
			LIGHT_NOUNS.has(noun) &&
			LIGHT.some(({ verbs, nouns, links }) => verbs.has(verb.base) && nouns.has(noun) && links.has(tie));
		if (!fits) return [];
		return [{ verb: { ...verb, base: `${verb.base} ${noun} ${tie}`, last: link.last }, object: at + 2 }];
	});
}

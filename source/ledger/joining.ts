import { overlap, type Stretch } from './hours.ts';
import { inOrder, type Signature } from './signature.ts';
import { areOtherSorts } from './sorts.ts';

/** An episode's evidence with another, in units. */
export interface Link {
	readonly other: number;
	readonly likeness: number;
}

/** Episodes by number, with what links them. */
export interface Episodes {
	signature(episode: number): Signature;
	links(episode: number): readonly Link[];
}

/** What an episode joins: the happening's first episode, by number; itself where it is the first. */
export type FirstOf = (episode: number) => number;

/**
 * To which happening an episode comes, where those before it in order have come to theirs: to that of the one it is most like
 * whose happening it fits, by time, by what it is called and because its article is not there yet (a leader clustering in order of publication, with
 * the nearest neighbour's choice). It hangs on those before it alone, and so not on when it was read.
 */
export function firstFor(
	episode: number,
	episodes: Episodes,
	firstOf: FirstOf,
	membersOf: (first: number) => readonly number[],
): number {
	const own = episodes.signature(episode);
	const before = episodes
		.links(episode)
		.map(({ other, likeness }) => ({ other, likeness, signature: episodes.signature(other) }))
		.filter(({ signature }) => inOrder(signature, own) < 0)
		.sort((a, b) => b.likeness - a.likeness || inOrder(a.signature, b.signature));
	const refused = new Set<number>();
	for (const { other } of before) {
		const first = firstOf(other);
		if (refused.has(first)) continue;
		if (fits(own, membersOf(first), episodes)) return first;
		refused.add(first);
	}
	return episode;
}

function fits(own: Signature, members: readonly number[], episodes: Episodes): boolean {
	let dated: { readonly signature: Signature; readonly when: Stretch } | null = null;
	for (const member of members) {
		const signature = episodes.signature(member);
		if (inOrder(signature, own) >= 0) continue;
		if (signature.article === own.article) return false;
		if (own.tense === 'happened' && areOtherSorts(own.sorts, signature.sorts)) return false;
		if (signature.when !== null && (dated === null || inOrder(signature, dated.signature) < 0))
			dated = { signature, when: signature.when };
	}
	return own.when === null || dated === null || overlap(own.when, dated.when);
}

import { areOneDay, isShort, overlap, type Stretch } from './hours.ts';
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
 * the nearest neighbour's choice). It hangs on those before it alone, and so not on when it was read; only whether what gives no day
 * tells as well of two hangs on later ones too.
 */
export function firstFor(
	episode: number,
	episodes: Episodes,
	firstOf: FirstOf,
	membersOf: (first: number) => readonly number[],
): number {
	const own = episodes.signature(episode);
	if (isTorn(episode, episodes)) return episode;
	const before = episodes
		.links(episode)
		.map(({ other, likeness }) => ({ other, likeness, signature: episodes.signature(other) }))
		.filter(({ other, signature }) => inOrder(signature, own) < 0 && !isTorn(other, episodes))
		.sort((a, b) => b.likeness - a.likeness || inOrder(a.signature, b.signature));
	const seen = new Set<number>();
	let best: { readonly first: number; readonly likeness: number; readonly when: Stretch | null } | null = null;
	for (const { other, likeness } of before) {
		const first = firstOf(other);
		if (seen.has(first)) continue;
		seen.add(first);
		if (best !== null && likeness < best.likeness * AS_LIKELY) break;
		const members = membersOf(first);
		if (!fits(own, members, episodes)) continue;
		if (own.when !== null) return first;
		const when = datedOf(own, members, episodes);
		if (best === null) best = { first, likeness, when };
		// It gives no day, and tells as well of what happened on another.
		else if (when !== null && best.when !== null && !areOneDay(when, best.when)) return episode;
	}
	return best?.first ?? episode;
}

/** Of what the most likely is, the share at which another is as likely. */
const AS_LIKELY = 0.75;

/** Whether an episode gives no day and tells as well of what others, sooner or later, say was on one day as on another. */
export function isTorn(episode: number, episodes: Episodes): boolean {
	const own = episodes.signature(episode);
	if (own.when !== null || own.tense !== 'happened') return false;
	const links = episodes.links(episode);
	const least = AS_LIKELY * links.reduce((most, { likeness }) => Math.max(most, likeness), 0);
	let day: Stretch | null = null;
	for (const { other, likeness } of links) {
		const { when } = episodes.signature(other);
		if (likeness < least || when === null || !isShort(when)) continue;
		if (day !== null && !areOneDay(day, when)) return true;
		day ??= when;
	}
	return false;
}

/** When a happening was, as the first of those before an episode that gives a day says. */
function datedOf(own: Signature, members: readonly number[], episodes: Episodes): Stretch | null {
	let dated: { readonly signature: Signature; readonly when: Stretch } | null = null;
	for (const member of members) {
		const signature = episodes.signature(member);
		if (signature.when === null || inOrder(signature, own) >= 0) continue;
		if (dated === null || inOrder(signature, dated.signature) < 0) dated = { signature, when: signature.when };
	}
	return dated?.when ?? null;
}

/** Days that follow each other overlap in the small hours: where both say theirs, they are two. */
const areOfOneTime = (a: Signature, b: Signature): boolean => {
	if (a.when === null || b.when === null) return true;
	const areDays = a.tense === 'happened' && a.isSure && b.isSure && isShort(a.when) && isShort(b.when);
	return areDays ? areOneDay(a.when, b.when) : overlap(a.when, b.when);
};

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
	return own.when === null || dated === null || areOfOneTime(own, dated.signature);
}

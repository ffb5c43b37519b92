import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { isListedVerb } from '../../grammar/verb-forms.ts';
import { type DeedFrame, frameOf, phrasalByParts, phrasalFrame, TRANSITIVE } from './frames.ts';
import type { Page } from './page.ts';

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const PARTICLES = listed(
	'up out off down away back over on upon into dead in along aside apart forward forth aback astray ashore aloft awry asunder through together for at with by after',
);

/** Particles that may as well be the preposition of a verb that goes without them. */
const LOOSE = listed('on into in over through for at with by after');

/** A verb of deeds as it stands in a clause, its particle included: `called off`. */
export interface Verb {
	readonly base: string;
	readonly frame: DeedFrame;
	/** Last word of the verb with its particle, and the chunk after it. */
	readonly last: number;
	readonly next: number;
}

/** The clause's verb; null where it is none of deeds, or its particle makes it another verb: `set in`. */
export function verbOf({ chunks, words }: Page, clause: Clause): Verb | null {
	const { base, last } = clause.group;
	const particle = chunks[clause.at + 1];
	const lower = particle === undefined || isNounPhrase(particle) ? '' : (words[particle.first]?.lower ?? '');
	if (particle !== undefined && PARTICLES.has(lower)) {
		const behind = chunks[clause.at + 2];
		const isWhen = /^(?:on|in|over|for|at|by|after)$/.test(lower) && isNounPhrase(behind) && behind.time;
		const isPlain = clause.passive || isNounPhrase(behind);
		const phrasal = isWhen
			? undefined
			: (phrasalFrame(`${base} ${lower}`) ?? (isPlain ? phrasalByParts(base, lower) : undefined));
		if (phrasal !== undefined && !(clause.passive && !phrasal.object))
			return { base: `${base} ${lower}`, frame: phrasal, last: particle.last, next: clause.at + 2 };
		if (!LOOSE.has(lower)) return null;
	}
	if (base === 'go' && lower === 'ahead' && !clause.passive) return goneAhead({ chunks, words }, clause);
	const split = splitPhrasal({ chunks, words }, clause);
	if (split !== null) return split;
	const frame = frameOf(base);
	// came to office
	if (frame?.general === true && !isListedVerb(base) && !clause.group.past && !clause.passive) return null;
	// will be looked into
	if (
		clause.passive &&
		particle?.kind === 'preposition' &&
		frame?.prepositions.has(lower) === true &&
		!isNounPhrase(chunks[clause.at + 2]) &&
		lower !== 'by'
	)
		return { base: `${base} ${lower}`, frame: TRANSITIVE, last: particle?.last ?? last, next: clause.at + 2 };
	return frame === undefined ? null : { base, frame, last, next: clause.at + 1 };
}

/** `went [ahead] with the dam`. */
function goneAhead({ chunks, words }: Pick<Page, 'chunks' | 'words'>, { at }: Clause): Verb | null {
	const [particle, link] = [chunks[at + 1], chunks[at + 2]];
	if (particle === undefined || words[link?.first ?? -1]?.lower !== 'with') return null;
	return {
		base: 'go ahead',
		frame: { object: false, prepositions: new Set(['with']) },
		last: particle.last,
		next: at + 2,
	};
}

const BEHIND_OBJECT: ReadonlySet<string> = listed('up out off down away back over ahead');

/** `shut [the plant] down`: the particle behind a short object. */
function splitPhrasal({ chunks, words }: Pick<Page, 'chunks' | 'words'>, { at, group, passive }: Clause): Verb | null {
	const object = chunks[at + 1];
	const particle = chunks[at + 2];
	if (passive || !isNounPhrase(object) || object.time || particle === undefined || isNounPhrase(chunks[at + 3]))
		return null;
	const lower = words[particle.first]?.lower ?? '';
	if (particle.kind === 'noun' || !BEHIND_OBJECT.has(lower)) return null;
	// laid the ball off to a striker
	if (group.base === 'lay') return null;
	// put the plan ahead of the vote
	if (lower === 'ahead' && words[particle.last + 1]?.lower === 'of') return null;
	// take precedence over …
	if (/^(?:\.{2,}|…)/.test(words[particle.last + 1]?.text ?? '')) return null;
	const frame = phrasalFrame(`${group.base} ${lower}`);
	return frame?.object === true ? { base: `${group.base} ${lower}`, frame, last: group.last, next: at + 1 } : null;
}

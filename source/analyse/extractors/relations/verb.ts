import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { isListedVerb } from '../../grammar/verb-forms.ts';
import { VERB_FRAMES, type VerbFrame } from '../../lexicons/verb-frames.ts';
import type { Page } from './page.ts';

const PARTICLES =
	/^(?:up|out|off|down|away|back|over|on|upon|into|dead|in|along|aside|apart|forward|through|together|for|at|with|by|after)$/;

/** Particles that may as well be the preposition of a verb that goes without them. */
const LOOSE = /^(?:on|into|in|over|through|for|at|with|by|after)$/;

/** A verb of deeds as it stands in a clause, its particle included: `called off`. */
export interface Verb {
	readonly base: string;
	readonly frame: VerbFrame;
	/** Last word of the verb with its particle, and the chunk after it. */
	readonly last: number;
	readonly next: number;
}

/** The clause's verb; null where it is none of deeds, or its particle makes it another verb: `set in`. */
export function verbOf({ chunks, words }: Page, clause: Clause): Verb | null {
	const { base, last } = clause.group;
	const particle = chunks[clause.at + 1];
	const lower = particle === undefined || isNounPhrase(particle) ? '' : (words[particle.first]?.lower ?? '');
	if (particle !== undefined && PARTICLES.test(lower)) {
		const behind = chunks[clause.at + 2];
		const isWhen = /^(?:on|in|over|for|at|by|after)$/.test(lower) && isNounPhrase(behind) && behind.time;
		const phrasal = isWhen ? undefined : VERB_FRAMES.get(`${base} ${lower}`);
		if (phrasal !== undefined)
			return { base: `${base} ${lower}`, frame: phrasal, last: particle.last, next: clause.at + 2 };
		if (!LOOSE.test(lower)) return null;
	}
	const split = splitPhrasal({ chunks, words }, clause);
	if (split !== null) return split;
	const frame = VERB_FRAMES.get(base) ?? frameByForm(base);
	return frame === undefined ? null : { base, frame, last, next: clause.at + 1 };
}

const TRANSITIVE: VerbFrame = { object: true, prepositions: new Set() };

/** Unlisted verbs whose form says that they take an object: `popularise`, `electrify`, `outsprint`, `reupholster`. */
function frameByForm(base: string): VerbFrame | undefined {
	if (isListedVerb(base)) return undefined;
	if (/..(?:[iy]s|iz)e$|..ify$/.test(base)) return INTRANSITIVE.test(base) ? undefined : TRANSITIVE;
	if (/^out[a-z]{3,}/.test(base)) return isListedVerb(base.slice(3)) ? TRANSITIVE : undefined;
	const root = /^(?:re|co|un|over|mis|dis|de)-?([a-z]{3,})$/.exec(base)?.[1];
	return root === undefined ? undefined : VERB_FRAMES.get(root);
}

/** What is thought, said or becomes so: no deed done to anything. */
const INTRANSITIVE =
	/^(?:theor|hypothes|speciali?|sympath|philosoph|fantas|moral|material|crystall|agon|sermon|temp?or|general|empath|harmon|emphas|recogn|real|symbol|typ|person|ideal|romantici?|rhaps|test|signi|mortgag)(?:al|is|iz|i)?(?:e|fy)$/;

/** `shut [the plant] down`: the particle behind a short object. */
function splitPhrasal({ chunks, words }: Pick<Page, 'chunks' | 'words'>, { at, group, passive }: Clause): Verb | null {
	const object = chunks[at + 1];
	const particle = chunks[at + 2];
	if (passive || !isNounPhrase(object) || object.time || particle === undefined || isNounPhrase(chunks[at + 3]))
		return null;
	const lower = words[particle.first]?.lower ?? '';
	// laid the ball off to a striker
	if (group.base === 'lay') return null;
	// put the plan ahead of the vote
	if (lower === 'ahead' && words[particle.last + 1]?.lower === 'of') return null;
	// take precedence over …
	if (/^(?:\.{2,}|…)/.test(words[particle.last + 1]?.text ?? '')) return null;
	if (particle.kind === 'noun' || !/^(?:up|out|off|down|away|back|over|ahead)$/.test(lower)) return null;
	const frame = VERB_FRAMES.get(`${group.base} ${lower}`);
	return frame?.object === true ? { base: `${group.base} ${lower}`, frame, last: group.last, next: at + 1 } : null;
}

import { COLLECTIVE_NOUNS, ROLE_NOUNS } from '../lexicons/role-titles.ts';
import type { Chunk } from './chunks.ts';
import type { Word } from './word.ts';

const EVENTS =
	/^(?:attack|bombing|shooting|crash|strike|airstrike|raid|explosion|blast|earthquake|storm|war|killing|invasion|assault|accident|collision|fire|flood|outbreak|shelling|stampede|coup|siege|ambush|massacre)s?$/;

/** Nouns of what happens or is, by their ending. */
const DEEDS =
	/(?:tion|sion|ment|ance|ence|ity|ness|ism|[^b]ing|ure|val|sal)s?$|^(?:entry|fall|rise|loss|win|defeat|victory|return|deal|move|plan|bid|exit|draw|match|game|visit|trip|start|end|case|claim|vote|law|lead|hope|form|record|work)s?$/;

/** What somebody has, and nobody is. */
const THINGS =
	/^(?:stocks?|shares?|stakes?|interests?|propert(?:y|ies)|land|capital|votes?|school|building|house|car|office|books?|films?|songs?|money)$/;

const isComma = (words: readonly Word[], chunk: Chunk | undefined): boolean =>
	chunk !== undefined && words[chunk.first]?.class === 'comma';

/** Looks about among a sentence's chunks. Positions are chunk indices; -1 for none. */
export class Outline {
	private readonly words: readonly Word[];
	private readonly chunks: readonly Chunk[];

	constructor(words: readonly Word[], chunks: readonly Chunk[]) {
		this.words = words;
		this.chunks = chunks;
	}

	/** Whether a noun phrase that no preposition governs stands between two verbs. */
	hasOwnSubject(from: number, to: number): boolean {
		for (let index = from + 1; index < to; index++) {
			if (this.chunks[index]?.kind === 'noun' && this.chunks[index - 1]?.kind !== 'preposition' && !this.isTime(index))
				return true;
		}
		return false;
	}

	isAfterOf(at: number): boolean {
		const link = this.chunks[at - 1];
		const isOf = link?.kind === 'preposition' && this.words[link.first]?.lower === 'of';
		return isOf && this.chunks[at - 2]?.kind === 'noun';
	}

	/** `a cousin in [Peru], backed by …`: the place only says where. */
	isIn(at: number): boolean {
		const link = this.chunks[at - 1];
		const local =
			link?.kind === 'preposition' &&
			/^(?:in|at|from|near|outside|inside|around|beyond|across)$/.test(this.words[link.first]?.lower ?? '');
		return local && this.isNamedPlace(at) && this.chunks[at - 2]?.kind === 'noun';
	}

	/** `an overhaul in [England and Wales] announced by …`: what is done to a thing somewhere is not done to the place. */
	pastPlace(at: number): number {
		const first = this.coordinated(at)[0] ?? at;
		if (!this.isIn(first)) return at;
		return this.isAfterOf(first - 2) ? first - 4 : first - 2;
	}

	/** `the bombing of [a clinic] that killed`: deeds kill, clinics do not. */
	isOfEvent(at: number): boolean {
		const link = this.chunks[at - 1];
		const event = this.chunks[at - 2];
		if (link?.kind !== 'preposition' || event?.kind !== 'noun') return false;
		return EVENTS.test(this.words[event.head]?.lower ?? '');
	}

	/** `a deal with [investors] signed by …`: the deal was signed. */
	pastWith(at: number): number {
		const link = this.chunks[at - 1];
		const isWith = link?.kind === 'preposition' && this.words[link.first]?.lower === 'with';
		return isWith && this.chunks[at - 2]?.kind === 'noun' && !this.isTime(at - 2) ? at - 2 : at;
	}

	/** The noun phrases listed up to the one at `last`: `[A], [B] and [C]`. */
	coordinated(last: number): readonly number[] {
		const list = [last];
		let at = last;
		let joined = false;
		for (let steps = 0; steps < 8; steps++) {
			const link = this.chunks[at - 1];
			const conjunction =
				link?.kind === 'coordinator' && /^(?:and|or|&|nor)$/.test(this.words[link.first]?.lower ?? '');
			const comma = link?.kind === 'comma';
			if (!(conjunction || (comma && joined))) break;
			const skip = conjunction && this.chunks[at - 2]?.kind === 'comma' ? 3 : 2;
			const before = this.pastAge(at - skip);
			if (this.chunks[before]?.kind !== 'noun' || this.isTime(before)) break;
			if (comma && this.isWhereBefore(before, at)) break;
			joined = true;
			list.unshift(before);
			at = before;
		}
		return list;
	}

	/** `Ann Lee[, 30,] and her aide`: the name before an age that was passed over. */
	private pastAge(from: number): number {
		const [closer, age, opener] = [this.chunks[from], this.chunks[from - 1], this.chunks[from - 2]];
		if (age?.kind !== 'adverb' || !/^\d{1,3}$/.test(this.words[age.first]?.text ?? '')) return from;
		return isComma(this.words, closer) && isComma(this.words, opener) ? from - 3 : from;
	}

	/** `back in [Lima], Ann Lee and Oll Berg founded`: a place and persons are no list. */
	private isWhereBefore(place: number, next: number): boolean {
		const [where, who] = [this.chunks[place], this.chunks[next]];
		if (where?.kind !== 'noun' || who?.kind !== 'noun' || this.chunks[place - 1]?.kind !== 'preposition') return false;
		return this.words[where.head]?.kind === 'place' && this.words[who.head]?.kind === 'person';
	}

	/** `sailed to [Lima] seeking …`: a name after a preposition is not who does it. */
	isNamedPlace(at: number): boolean {
		const chunk = this.chunks[at];
		return (
			chunk?.kind === 'noun' && this.words[chunk.head]?.class === 'name' && this.chunks[at - 1]?.kind === 'preposition'
		);
	}

	isTime(at: number): boolean {
		const chunk = this.chunks[at];
		return chunk?.kind === 'noun' && chunk.time;
	}

	skipAdverbs(from: number): number {
		let at = from;
		while (this.chunks[at]?.kind === 'adverb') at--;
		return at;
	}

	skipAhead(from: number): number {
		let at = from;
		while (this.chunks[at]?.kind === 'adverb') at++;
		return at;
	}

	/** `a student from [the Blida School], who`: nobody is an organisation or place; `the entry of [Peru], who`: nor an event. */
	whoeverAt(from: number): number {
		const found = this.outwards(from);
		if (found < 0 && this.isNamedBody(from)) return from;
		const phrase = this.chunks[found];
		const lower = phrase?.kind === 'noun' ? (this.words[phrase.head]?.lower ?? '') : '';
		return found !== from && found >= 0 && !ROLE_NOUNS.has(lower) && DEEDS.test(lower) ? from : found;
	}

	/** `Acme, who make …`, `Peru, who won`: with nobody before it, a body acts like somebody. */
	private isNamedBody(at: number): boolean {
		const chunk = this.chunks[at];
		return (
			chunk?.kind === 'noun' &&
			this.words[chunk.head]?.class === 'name' &&
			/^(?:comma|mark|coordinator)$/.test(this.chunks[at - 1]?.kind ?? 'mark')
		);
	}

	/** `owner of [stock] who`: a thing is nobody, and whoever holds it is. */
	private holderOf(from: number): number {
		for (let at = from; at > from - 9 && at >= 2; at -= 2) {
			const [thing, link, outer] = [this.chunks[at], this.chunks[at - 1], this.chunks[at - 2]];
			if (thing?.kind !== 'noun' || link?.kind !== 'preposition' || outer?.kind !== 'noun') return -1;
			if (ROLE_NOUNS.has(this.words[outer.head]?.lower ?? '')) return at - 2;
		}
		return -1;
	}

	private outwards(from: number): number {
		const thing = this.chunks[from];
		if (thing?.kind === 'noun' && THINGS.test(this.words[thing.head]?.lower ?? '')) {
			const holder = this.holderOf(from);
			if (holder >= 0) return holder;
		}
		for (let at = from; at > from - 7 && at >= 0; at -= 2) {
			const chunk = this.chunks[at];
			if (chunk?.kind !== 'noun') return -1;
			const kind = this.words[chunk.head]?.kind;
			if (kind !== 'place' && kind !== 'organization' && !COLLECTIVE_NOUNS.has(this.words[chunk.head]?.lower ?? ''))
				return at;
			if (this.chunks[at - 1]?.kind !== 'preposition') return -1;
		}
		return -1;
	}
}

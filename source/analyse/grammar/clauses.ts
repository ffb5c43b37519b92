import { CHANGE_VERBS } from '../lexicons/changes.ts';
import { OTHER_PLURALS } from '../lexicons/counted.ts';
import { ROLE_NOUNS } from '../lexicons/role-titles.ts';
import { CLAUSE_TAKING, VERB_FRAMES } from '../lexicons/verb-frames.ts';
import type { Chunk } from './chunks.ts';
import { Outline } from './outline.ts';
import type { VerbGroup } from './verb-groups.ts';
import type { Word } from './words.ts';

/** How a verb hangs in its sentence. */
export type ClauseKind =
	| 'main'
	/** After who, which, that. */
	| 'relative'
	/** A participle that says what is done to the noun before it: `hostages taken by …`. */
	| 'done'
	/** An -ing that says what the noun before it does: `militants holding hostages`. */
	| 'doing'
	/** An -ing after a comma that goes with the clause before it: `…, killing ten`. */
	| 'attendant'
	| 'infinitive'
	/** A verb noun, or a verb whose place was not found. */
	| 'other';

export interface Clause {
	readonly group: VerbGroup;
	/** Index of the group among the chunks. */
	readonly at: number;
	readonly kind: ClauseKind;
	/** Chunk indices of the noun phrases that are its grammatical subject; several where coordinated. */
	readonly subject: readonly number[];
	/** The clause this one depends on or shares its subject with. */
	readonly governor: Clause | null;
	/** Whether the group is passive, the participle after a noun included. */
	readonly passive: boolean;
}

/** How far left, in chunks, a subject is looked for. */
const REACH = 30;

/** The clauses of one sentence, in order. */
export function readClauses(words: readonly Word[], chunks: readonly Chunk[]): Clause[] {
	const clauses: Clause[] = [];
	const byChunk = new Map<number, Clause>();
	const reader = new ClauseReader(words, chunks, clauses, byChunk);
	for (const [at, group] of chunks.entries()) {
		if (group.kind !== 'verb') continue;
		const clause = reader.read(group, at);
		clauses.push(clause);
		byChunk.set(at, clause);
	}
	return clauses;
}

class ClauseReader {
	private readonly words: readonly Word[];
	private readonly chunks: readonly Chunk[];
	private readonly clauses: readonly Clause[];
	private readonly byChunk: ReadonlyMap<number, Clause>;
	private readonly outline: Outline;

	constructor(
		words: readonly Word[],
		chunks: readonly Chunk[],
		clauses: readonly Clause[],
		byChunk: ReadonlyMap<number, Clause>,
	) {
		this.words = words;
		this.chunks = chunks;
		this.clauses = clauses;
		this.byChunk = byChunk;
		this.outline = new Outline(words, chunks);
	}

	read(group: VerbGroup, at: number): Clause {
		const other: Clause = { group, at, kind: 'other', subject: [], governor: null, passive: group.passive };
		const before = this.outline.skipAdverbs(at - 1);
		if (group.form === 'infinitive') return { ...other, kind: 'infinitive', governor: this.governorOf(at) };
		const opener = this.chunks[before];
		if (group.bare && opener?.kind === 'verb' && opener.base === 'help')
			return { ...other, kind: 'infinitive', governor: this.byChunk.get(before) ?? null };
		if (
			group.form === 'ing' ||
			(group.passive && this.words[group.first]?.lower === 'being' && this.isAlongside(before))
		)
			return this.readIng(other, before);
		// could stifle growth, [be abused]
		if (group.form === 'participle' && this.words[group.first]?.lower === 'be') return other;
		const reduced =
			group.form === 'participle' ||
			(group.form === 'either' &&
				opener?.kind !== 'relative' &&
				!this.sharesHelper(before) &&
				this.isReduced(at, before));
		if (!reduced) return this.readFinite(other, before);
		const passive = { ...other, passive: true };
		if (this.chunks[before]?.kind === 'noun' && !this.outline.isTime(before))
			return { ...passive, kind: 'done', subject: [this.outline.pastPlace(this.outline.pastWith(before))] };
		if (this.chunks[before]?.kind === 'comma' && this.chunks[before - 1]?.kind === 'noun') {
			const apart = this.outline.isIn(before - 1) ? before - 3 : before - 1;
			return { ...passive, kind: 'done', subject: [apart] };
		}
		return passive;
	}

	/** `was caught [and] fined by the court`: behind the conjunction the passive goes on. */
	private sharesHelper(before: number): boolean {
		return (
			this.chunks[before]?.kind === 'coordinator' &&
			this.clauses.at(-1)?.passive === true &&
			this.lastFinite() === this.clauses.at(-1)
		);
	}

	/** `The team [led by …] won`, `Acme, [once called a …], folded`: a past form that is no finite verb. */
	private isReduced(at: number, before: number): boolean {
		const group = this.chunks[at];
		if (group?.kind !== 'verb') return false;
		const next = this.outline.skipAhead(at + 1);
		const follower = this.chunks[next];
		// some of the sites that the club targeted were shut
		if (this.chunks[before]?.kind === 'noun' && this.isObjectRelative(before)) return false;
		if (follower?.kind === 'preposition') {
			const link = this.words[follower.first]?.lower ?? '';
			const moved = CHANGE_VERBS.has(group.base) || /^(?:up|down)$/.test(this.words[group.last + 1]?.lower ?? '');
			// won by turning
			const doing = this.chunks[next + 1];
			if (link === 'by' && doing?.kind === 'verb' && doing.form === 'ing') return false;
			if (link === 'by') return !(moved && this.isAmountAt(next + 1)) || this.hasFiniteAfter(at);
			const frame = VERB_FRAMES.get(group.base);
			if (LOCATED.test(group.base) && /^(?:in|at|on|near|outside|around|off)$/.test(link))
				return this.hasFiniteAfter(at);
			return frame?.object === true && !frame.prepositions.has(link) && this.hasFiniteAfter(at);
		}
		if (follower?.kind === 'verb' && next === at + 1 && follower.form === 'finite' && !group.bare) return true;
		if (follower?.kind === 'noun' && NAMED_AS.test(group.base)) return this.hasFiniteAfter(next);
		if (
			follower?.kind === 'noun' &&
			follower.first === follower.last &&
			COMPLEMENTS.test(this.words[follower.last]?.lower ?? '')
		) {
			return this.hasFiniteAfter(next);
		}
		return (
			this.chunks[before]?.kind === 'comma' &&
			this.closesAside(before) < 0 &&
			follower?.kind === 'noun' &&
			!this.isOneOfVerbs(next)
		);
	}

	/** `the sites [that] the club targeted`: the relative is what the verb lacks. */
	private isObjectRelative(subject: number): boolean {
		const first = this.outline.coordinated(subject)[0] ?? subject;
		const link = this.chunks[first - 1];
		return (
			link?.kind === 'relative' &&
			/^(?:that|which|whom)$/.test(this.words[link.first]?.lower ?? '') &&
			this.chunks[first - 2]?.kind === 'noun'
		);
	}

	/** `It tore up the rice, [washed away] two bridges and closed a road`: one of several verbs, its object at `at`. */
	private isOneOfVerbs(at: number): boolean {
		const last = this.lastFinite();
		if (last === null || last.passive || !last.group.past) return false;
		for (let index = at + 1; index < this.chunks.length && index < at + REACH; index++) {
			const chunk = this.chunks[index];
			if (chunk?.kind === 'subordinator' || chunk?.kind === 'relative' || chunk?.kind === 'mark') return false;
			if (chunk?.kind !== 'verb') continue;
			return (
				(chunk.past || (chunk.bare && PAST_ALIKE.test(chunk.base))) &&
				this.chunks[this.outline.skipAdverbs(index - 1)]?.kind === 'coordinator'
			);
		}
		return false;
	}

	/** `people in work increased by [296,000]`, `shot up by [a third]`: how much, not who did it. */
	private isAmountAt(at: number): boolean {
		let word = this.chunks[at]?.first ?? this.words.length;
		while (HEDGES.test(this.words[word]?.lower ?? '')) word++;
		const amount = this.words[word];
		return amount?.class === 'number' || PARTS.test(amount?.lower ?? '');
	}

	private hasFiniteAfter(at: number): boolean {
		for (let index = at + 1; index < this.chunks.length && index < at + REACH; index++) {
			const chunk = this.chunks[index];
			if (chunk?.kind === 'subordinator' || chunk?.kind === 'relative') return false;
			if (chunk?.kind === 'verb' && (chunk.form === 'finite' || chunk.form === 'either')) {
				if (this.chunks[index - 1]?.kind === 'coordinator' || this.jointBefore(index - 1) >= 0) return false;
				return !this.outline.hasOwnSubject(at, index);
			}
		}
		return false;
	}

	/** `left [after] winning`, `took over [after] being hired by …`: done by who the clause before is about. */
	private isAlongside(at: number): boolean {
		const chunk = this.chunks[at];
		return (
			(chunk?.kind === 'preposition' || chunk?.kind === 'subordinator') &&
			/^(?:after|since)$/.test(this.words[chunk.first]?.lower ?? '')
		);
	}

	private readIng(other: Clause, before: number): Clause {
		const chunk = this.chunks[before];
		if (chunk?.kind === 'noun' && !this.outline.isTime(before) && this.words[chunk.head]?.class !== 'name') {
			return { ...other, kind: 'doing', subject: [before] };
		}
		const opener = this.chunks[before - 1];
		// came fourth, with [Peru] setting a record
		if (chunk?.kind === 'noun' && opener !== undefined && this.words[opener.first]?.lower === 'with')
			return { ...other, kind: 'doing', subject: [before] };
		if (chunk?.kind === 'comma' || chunk?.kind === 'noun') {
			const governor = this.lastFinite();
			if (governor !== null && chunk.kind === 'noun' && this.outline.hasOwnSubject(governor.at, other.at)) return other;
			return governor === null || governor.passive
				? other
				: { ...other, kind: 'attendant', subject: governor.subject, governor };
		}
		if (this.isAlongside(before)) {
			const governor = this.lastFinite();
			return governor === null || governor.kind !== 'main'
				? other
				: { ...other, kind: 'attendant', subject: governor.subject, governor };
		}
		if (chunk?.kind === 'coordinator') {
			const last = this.clauses.at(-1);
			if (last?.kind === 'attendant' || last?.kind === 'doing')
				return { ...other, kind: last.kind, subject: last.subject, governor: last.governor };
		}
		return other;
	}

	private readFinite(other: Clause, before: number): Clause {
		const chunk = this.chunks[before];
		const relative = chunk?.kind === 'relative' ? before : this.relativePastTime(before);
		if (relative >= 0) {
			const antecedent = this.antecedentOf(relative);
			return antecedent < 0
				? other
				: { ...other, kind: 'relative', subject: this.joinedNames(antecedent, other.group) };
		}
		if (chunk?.kind === 'coordinator') {
			const last = this.sharesSubject(before, other.group);
			if (last === null) return other;
			const passive = other.passive || this.isPassiveToo(other.group, other.at, last);
			if (last.kind === 'infinitive') return { ...other, kind: 'infinitive', governor: last.governor, passive };
			return { ...other, kind: last.kind, subject: last.subject, governor: last, passive };
		}
		const subject = this.subjectBefore(before);
		if (subject.length > 0) return { ...other, kind: 'main', subject };
		const last = this.lastFinite();
		if (chunk?.kind === 'comma' && last?.kind === 'main' && this.isOneOfVerbs(this.outline.skipAhead(other.at + 1)))
			return { ...other, kind: 'main', subject: last.subject, governor: last };
		const joint = this.jointBefore(before);
		const shared = joint < 0 ? null : this.sharesSubject(joint, other.group);
		return shared === null || shared.kind !== 'main'
			? other
			: { ...other, kind: 'main', subject: shared.subject, governor: shared };
	}

	/** `was arrested and [charged] with theft`: the helper before the conjunction is of both; `was hurt and fled to Lima` is of the first alone. */
	private isPassiveToo(group: VerbGroup, at: number, last: Clause): boolean {
		if (!last.passive || last.group.first === last.group.last || group.first !== group.last || group.form !== 'either')
			return false;
		const next = this.chunks[this.outline.skipAhead(at + 1)];
		if (next?.kind === 'noun' && !next.time) return false;
		const frame = VERB_FRAMES.get(group.base);
		if (frame?.object !== true || CHANGE_VERBS.has(group.base) || ALONE.test(group.base)) return false;
		return (
			next?.kind !== 'preposition' ||
			group.base === 'apply' ||
			!frame.prepositions.has(this.words[next.first]?.lower ?? '')
		);
	}

	/** `a firm [which] in 1999 sold the mill`: the relative before a phrase that says when; -1 without one. */
	private relativePastTime(before: number): number {
		if (!this.outline.isTime(before)) return -1;
		const link = this.chunks[before - 1]?.kind === 'preposition' ? before - 2 : before - 1;
		return this.chunks[link]?.kind === 'relative' ? link : -1;
	}

	/** The noun that `who` or `which` at `at` stands for: the one right before, a comma apart at most; without a comma no name in `a truce in [Gaza] that …`. */
	private antecedentOf(at: number): number {
		const who = this.words[this.chunks[at]?.first ?? 0]?.lower === 'who';
		const link = this.outline.skipAdverbs(at - 1);
		const apart = this.chunks[link]?.kind === 'comma' || /^(?:-|–|—|--|\()$/.test(this.markAt(link));
		let before = this.outline.skipAdverbs(apart ? link - 1 : link);
		const list = this.outline.coordinated(before);
		const first = list[0] ?? before;
		if (!apart && this.outline.isOfEvent(before)) before -= 2;
		else if (!apart && list.length > 1 && this.outline.isAfterOf(first)) before = first - 2;
		else if (
			!apart &&
			this.outline.isNamedPlace(before) &&
			this.chunks[before - 2]?.kind === 'noun' &&
			!this.isOrganisation(before) &&
			!(who && this.isPerson(before))
		)
			before -= 2;
		before = this.agreeing(before, at + 1);
		if (who) before = this.outline.whoeverAt(before);
		if (this.words[this.chunks[at]?.first ?? 0]?.lower === 'which' && this.isSurelyPerson(before)) return -1;
		return this.chunks[before]?.kind === 'noun' && !this.outline.isTime(before) ? before : -1;
	}

	/** `[Ward] and [Byrne], who own the mill`: the plural goes back to both. */
	private joinedNames(antecedent: number, group: VerbGroup): readonly number[] {
		const plural =
			/^(?:are|were|have|do)$/.test(this.words[group.first]?.lower ?? '') ||
			(group.bare && !PAST_ALIKE.test(group.base));
		const list = plural ? this.outline.coordinated(antecedent) : [antecedent];
		const named = list.every((at) => {
			const phrase = this.chunks[at];
			return phrase?.kind === 'noun' && this.words[phrase.head]?.class === 'name';
		});
		return named ? list : [antecedent];
	}

	/** `[shares] in the firm, which were sold`, `[a survey] of 60 mills, which was sent`: the verb's number tells which of two it speaks of. */
	private agreeing(before: number, at: number): number {
		const verb = this.chunks[this.outline.skipAhead(at)];
		const helper = verb?.kind === 'verb' ? (this.words[verb.first]?.lower ?? '') : '';
		if (!/^(?:are|were|have|is|was|has)$/.test(helper)) return before;
		const [noun, link, outer] = [this.chunks[before], this.chunks[before - 1], this.chunks[before - 2]];
		if (noun?.kind !== 'noun' || outer?.kind !== 'noun' || link?.kind !== 'preposition') return before;
		const [near, far] = [this.words[noun.head], this.words[outer.head]];
		if (near?.class !== 'noun' || far?.class !== 'noun') return before;
		const [one, many] = /^(?:are|were|have)$/.test(helper) ? [near, far] : [far, near];
		const lone = !one.lower.endsWith('s') && !OTHER_PLURALS.has(one.lower);
		return lone && /[^s]s$/.test(many.lower) ? before - 2 : before;
	}

	/** `dropped to 94 % [and] by the end of May stood at 92 %`: the conjunction before phrases of when and where; -1 without one. */
	private jointBefore(from: number): number {
		let at = from;
		for (let steps = 0; steps < 6 && at > 0; steps++) {
			const kind = this.chunks[at]?.kind;
			if (kind === 'coordinator') return steps > 0 ? at : -1;
			if (kind === 'preposition' || kind === 'adverb' || this.outline.isTime(at)) at--;
			else if (kind === 'noun' && this.chunks[at - 1]?.kind === 'preposition') at -= 2;
			else return -1;
		}
		return -1;
	}

	/** `X vowed … [and] launched …`: the finite clause whose subject the verb after the conjunction shares. */
	private sharesSubject(coordinator: number, group: VerbGroup): Clause | null {
		const comma = this.chunks[coordinator - 1]?.kind === 'comma';
		const latest = this.clauses.at(-1);
		if (group.bare && (latest?.kind === 'infinitive' || latest?.group.modal != null)) return latest;
		for (let index = this.clauses.length - 1; index >= 0; index--) {
			const clause = this.clauses[index];
			if (clause === undefined || clause.kind === 'infinitive' || clause.kind === 'done' || clause.kind === 'doing')
				continue;
			if (clause.kind === 'attendant') continue;
			if (clause.kind === 'relative' && comma) continue;
			if (clause.kind === 'other' && clause.group.form === 'ing') continue;
			if (clause.kind === 'other') return null;
			return clause.group.past === group.past ? clause : this.firstMain(clause);
		}
		return null;
	}

	/** The sentence's own clause, where another tense shows that a later verb goes back to it: `X left after it was paid and is expected …`. */
	private firstMain(latest: Clause): Clause | null {
		const main = this.clauses.find(({ kind }) => kind === 'main');
		const opener = main === undefined ? undefined : this.chunks[this.outline.skipAdverbs((main.subject[0] ?? 0) - 1)];
		if (main !== undefined && main !== latest && CLAUSE_TAKING.has(main.group.base)) return null;
		return main === undefined || opener?.kind === 'subordinator' || opener?.kind === 'relative' ? null : main;
	}

	private lastFinite(): Clause | null {
		for (let index = this.clauses.length - 1; index >= 0; index--) {
			const clause = this.clauses[index];
			if (clause?.kind === 'main' || clause?.kind === 'relative') return clause;
		}
		return null;
	}

	/**
	 * Walks left from `from` over what may stand between a subject and its verb. Where that ends at no subject, the
	 * last of a list behind a preposition is it: `was built by the town and [aid] was sent`.
	 */
	private subjectBefore(from: number): readonly number[] {
		let at = from;
		let last: readonly number[] = [];
		for (let steps = 0; steps < REACH && at >= 0; steps++) {
			const chunk = this.chunks[at];
			if (chunk === undefined) return last;
			if (chunk.kind === 'adverb') at--;
			else if (chunk.kind === 'comma') {
				const opening = this.closesAside(at);
				if (opening < 0) return last;
				at = opening - 1;
			} else if (chunk.kind === 'mark') {
				const opening = this.asideBefore(at);
				if (opening < 0) return last;
				at = opening - 1;
			} else if (chunk.kind === 'verb') {
				const skipped = this.skipEmbedded(at);
				if (skipped === at) return last;
				at = skipped;
			} else if (chunk.kind === 'preposition' || this.words[chunk.first]?.class === 'genitive') at--;
			else if (chunk.kind !== 'noun') return last;
			else if (this.outline.isTime(at)) at -= this.chunks[at - 1]?.kind === 'preposition' ? 2 : 1;
			else {
				const list = this.outline.coordinated(at);
				const start = list[0] ?? at;
				const previous = this.outline.skipAdverbs(start - 1);
				const opener = this.chunks[previous];
				if (opener?.kind === 'preposition') {
					if (last.length === 0 && this.mayBeginAnew(list)) last = list.slice(-1);
					at = previous - 1;
				} else if (opener?.kind === 'verb') {
					if (this.isTeller(previous, list)) {
						at = previous - 2;
						continue;
					}
					if (takesClause(opener) && this.byChunk.get(previous)?.kind !== 'infinitive') return list;
					const skipped = this.skipEmbedded(previous);
					if (skipped === previous) return this.mayBeginAnew(list) ? list.slice(-1) : last;
					at = skipped;
				} else return this.pastTitle(start) ?? list;
			}
		}
		return last;
	}

	/** `prices[, said] Ann Lee[,] fell`: who says so stands aside. */
	private isTeller(verb: number, list: readonly number[]): boolean {
		const group = this.chunks[verb];
		return (
			group?.kind === 'verb' &&
			/^(?:say|add|explain|warn|claim|argue|admit|note|insist|suggest|believe|write)$/.test(group.base) &&
			group.first === group.last &&
			this.chunks[verb - 1]?.kind === 'comma' &&
			this.chunks[(list.at(-1) ?? verb) + 1]?.kind === 'comma' &&
			this.closesAside(verb - 1) < 0
		);
	}

	/** `was built by the town and [aid] was sent`, but `milk, sugar and [tea] have`: whether the last of a list begins a clause. */
	private mayBeginAnew(list: readonly number[]): boolean {
		const last = this.chunks[list.at(-1) ?? -1];
		if (list.length < 2 || last?.kind !== 'noun' || this.lastFinite() === null) return false;
		return list.length === 2 || /^(?:determiner|possessive|name)$/.test(this.words[last.first]?.class ?? '');
	}

	/** `through [the Trust] which supports …`: an organisation can do so itself. */
	private isOrganisation(at: number): boolean {
		const chunk = this.chunks[at];
		return chunk?.kind === 'noun' && this.words[chunk.head]?.kind === 'organization';
	}

	private isPerson(at: number): boolean {
		const chunk = this.chunks[at];
		return chunk?.kind === 'noun' && this.words[chunk.head]?.kind === 'person';
	}

	/** `a gig with [Ann Lee], which raised`: no one is a which; a single word may be a firm's name. */
	private isSurelyPerson(at: number): boolean {
		const chunk = this.chunks[at];
		return chunk?.kind === 'noun' && this.isPerson(at) && chunk.last > chunk.first;
	}

	/** `[X], head of the think tank, the Group, left`: a bare title behind a name and a comma says who the name is. */
	private pastTitle(at: number): readonly number[] | null {
		const title = this.chunks[at];
		const name = this.chunks[at - 2];
		if (title?.kind !== 'noun' || this.chunks[at - 1]?.kind !== 'comma' || name?.kind !== 'noun') return null;
		if (title.first !== title.head || !ROLE_NOUNS.has(this.words[title.head]?.lower ?? '')) return null;
		return this.words[name.head]?.kind === 'person' ? [at - 2] : null;
	}

	/** Left of an embedded verb and what opens its clause: past `who`, past the participle; `at` itself where it is not embedded. */
	private skipEmbedded(at: number): number {
		const clause = this.byChunk.get(at);
		if (clause === undefined) return at;
		if (clause.kind === 'done' || clause.kind === 'doing' || clause.kind === 'infinitive') return at - 1;
		if (clause.kind === 'main' && clause.governor === null) {
			const subject = clause.subject.at(-1) ?? -1;
			return subject >= 0 && this.isObjectRelative(subject) ? (clause.subject[0] ?? subject) - 2 : at;
		}
		if (clause.kind !== 'relative') return at;
		let index = at - 1;
		while (index >= 0 && this.chunks[index]?.kind !== 'relative') index--;
		return index < 0 ? at : index - 1;
	}

	/** Index of the comma that opens the aside which the comma at `close` ends: `X[,] the agency's chief[,] left`; -1 where none does. */
	private closesAside(close: number): number {
		for (let at = close - 2; at > 0 && at > close - REACH; at--) {
			const chunk = this.chunks[at];
			if (chunk?.kind === 'mark' || chunk?.kind === 'subordinator') return -1;
			if (chunk?.kind !== 'comma' || this.chunks[this.outline.skipAdverbs(at - 1)]?.kind !== 'noun') continue;
			if (this.outline.skipAhead(at + 1) === close) return at;
			const opener = this.chunks[this.outline.skipAhead(at + 1)];
			if (opener === undefined || opener.kind === 'coordinator') return -1;
			if (this.words[opener.first]?.lower === 'whose') return at;
			if (opener.kind === 'relative' || opener.kind === 'preposition' || opener.kind === 'adverb') return at;
			if (opener.kind === 'verb')
				return opener.form === 'either' || opener.form === 'participle' || opener.form === 'ing' ? at : -1;
			if (opener.kind === 'noun' && !this.hasMainVerb(at + 1, close)) return at;
			return -1;
		}
		return -1;
	}

	private markAt(at: number): string {
		return this.words[this.chunks[at]?.first ?? 0]?.text ?? '';
	}

	/** Index of the dash or bracket that opens the aside which the one at `close` ends: `Ward [-] who left in May [-] won`; -1 where it joins a party or ends no aside. */
	private asideBefore(close: number): number {
		const opening = this.markAt(close) === ')' ? /^\($/ : DASH;
		if (opening === DASH && !DASH.test(this.markAt(close))) return -1;
		for (let at = close - 1; at > 0 && at > close - REACH; at--) {
			if (this.chunks[at]?.kind !== 'mark') continue;
			if (!opening.test(this.markAt(at)) || this.chunks[at + 1]?.kind === 'coordinator') return -1;
			return this.chunks[this.outline.skipAdverbs(at - 1)]?.kind === 'noun' ? at : -1;
		}
		return -1;
	}

	private hasMainVerb(from: number, to: number): boolean {
		for (let at = from; at < to; at++) {
			const kind = this.byChunk.get(at)?.kind;
			if (kind === 'main' || kind === 'other') return true;
		}
		return false;
	}

	/** The verb that an infinitive at `at` follows, within the same clause. */
	private governorOf(at: number): Clause | null {
		for (let index = at - 1; index >= 0 && index > at - REACH; index--) {
			const chunk = this.chunks[index];
			if (chunk?.kind === 'verb') return this.byChunk.get(index) ?? null;
			if (
				chunk?.kind === 'comma' ||
				chunk?.kind === 'subordinator' ||
				chunk?.kind === 'relative' ||
				chunk?.kind === 'mark'
			)
				return null;
			if (chunk?.kind === 'coordinator' && this.chunks[index + 1]?.kind !== 'noun') return null;
		}
		return null;
	}
}

/** What may stand before how much something changed by. */
const HEDGES =
	/^(?:an?|about|around|nearly|almost|over|under|some|only|just|more|less|than|at|least|most|as|much|roughly|up|to)$/;
const PARTS = /^(?:half|third|quarter|fifth|sixth|tenth|thirds|quarters|fifths|tenths)$/;

/** Verbs whose past is like their base, so that it shows no plural. */
const PAST_ALIKE =
	/^(?:set|cut|hit|put|shut|cost|beat|bet|let|quit|split|spread|read|hurt|burst|cast|shed|broadcast|forecast|upset)$/;

/** Verbs that take an object or none, so that a past may be active beside a passive. */
const ALONE =
	/^(?:move|return|retire|leave|play|start|open|close|finish|stop|break|join|work|act|fight|vote|turn|train|study|settle|land|crash|collapse|escape|recover|resign|withdraw|retreat|appear|serve|perform|sing|dance|speak|testify|qualify|progress|win|lose|score|lead|help|fail|succeed|develop|change|continue|begin|end|merge|split|sink|explode|burn|spread|gather|meet|marry|divorce|separate|unite|pass|drive|sail|walk|land|drown|choke|stir|shift|transfer|switch|swim|climb|cross|follow|enter|exit|visit|attack|respond|react|reply|answer|apologise|apologize|confess|surrender|yield|park|cook|eat|drink|smoke|survive|benefit|prosper|suffer|bleed|bounce|drift|float|slip|slide|swing|rush|race|rally|march|protest|campaign|parade|pose|rest|sleep|wake|dress|wash|feed|breed|graduate|enrol|enroll|register|apply|bid|trade|invest|operate|function)$/;

const DASH = /^(?:-|–|—|--)$/;

/** `a firm [based in Lima] bought`, `a novel [set in Peru] won`: where something is. */
const LOCATED = /^(?:hold|set|base|locate|situate|headquarter|station|house|park|bury)$/;

/** `a ship [named the Ann Lee] left`. */
const NAMED_AS = /^(?:name|call|dub|title|entitle|nickname|label)$/;

/** Adjectives that a participle takes with it: `women [held captive] were freed`. */
const COMPLEMENTS = /^(?:captive|hostage|prisoner|dead|alive|responsible|accountable|unconscious|missing|open|guilty)$/;

const takesClause = (group: VerbGroup): boolean => CLAUSE_TAKING.has(group.base) && !group.passive;

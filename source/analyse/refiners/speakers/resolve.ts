import type { Party, RoleFact } from '../../../domain/fact.ts';
import { firstFrom, type Span } from '../../../domain/span.ts';
import type { Draft } from '../../draft.ts';
import { pointsBackTo } from '../../grammar/back-reference.ts';
import type { Gender } from '../../lexicons/given-name-genders.ts';
import { ROLE_NOUNS } from '../../lexicons/role-titles.ts';
import { headNoun, isPlural, wordingOf } from './noun-phrase.ts';

/** A speaker met so far: the words, and the name they stand for where known. */
export interface Spoken {
	readonly party: Party;
	readonly head: string;
	readonly plural: boolean;
}

export interface Resolution {
	readonly party: Party;
	readonly by: string;
	readonly why: string;
	/** False where another would fit nearly as well. */
	readonly clear: boolean;
}

/** How far back a pronoun or a noun phrase reaches, in UTF-16 units and in mentions. */
const REACH = 1600;
const REACH_MENTIONS = 30;
/** Whoever has not spoken is not meant so many sentences later. */
const SENTENCES = 3;
/** Speakers looked back over. */
const REACH_SPEAKERS = 12;
/** By how much the best candidate must lead for the choice to be clear. */
const LEAD = 0.25;
/** With less of a lead it may be either, and neither is said. */
const EVEN = 0.08;

export class Resolver {
	readonly #draft: Draft;
	readonly #genders: ReadonlyMap<number, Gender>;
	readonly #roles: readonly RoleFact[];
	readonly #spoken: Spoken[] = [];

	constructor(draft: Draft, genders: ReadonlyMap<number, Gender>) {
		this.#draft = draft;
		this.#genders = genders;
		this.#roles = draft.facts.filter((fact) => fact.kind === 'role');
	}

	/** Takes note of a speaker, so that those after may stand for the same. */
	heard(party: Party): void {
		const head = headNoun(this.#draft.article.text, party);
		this.#spoken.push({ party, head, plural: isPlural(head) });
	}

	/** Whom a speaker's words stand for; `said`: what is said, whose people are spoken of and do not speak. */
	resolve(party: Party, said: readonly Span[] = []): Resolution | null {
		const wording = wordingOf(party.text);
		if (wording === 'he' || wording === 'she') return this.#person(party, wording, said);
		if (wording === 'they') return this.#plural(party);
		if (wording === 'it') return this.#thing(party);
		if (wording === 'who') return this.#relative(party);
		if (wording === 'definite' || ROLE_NOUNS.has(party.text.toLowerCase())) return this.#definite(party, said);
		return null;
	}

	#named(party: Party, name: number, by: string, reason: string, clear = true): Resolution {
		return {
			party: { ...party, name },
			by,
			why: `“${party.text}” is ${this.#draft.names[name]?.name}: ${reason}`,
			clear,
		};
	}

	#sentenceOf(at: number): Span {
		const { sentences } = this.#draft.segmentation;
		return sentences[firstFrom(sentences, at + 1) - 1] ?? { start: at, end: at };
	}

	#sentencesBetween(from: number, to: number): number {
		const { sentences } = this.#draft.segmentation;
		return firstFrom(sentences, to + 1) - firstFrom(sentences, from);
	}

	/** The person a singular pronoun fits best: the last speaker, the subject of a sentence, the one named last. */
	#person(party: Party, pronoun: Gender | null, said: readonly Span[]): Resolution | null {
		const { mentions, names } = this.#draft;
		const own = this.#sentenceOf(party.start);
		const lastSpeaker = this.#spoken
			.slice(-REACH_SPEAKERS)
			.findLast((spoken) => spoken.party.name !== null && names[spoken.party.name]?.kind === 'person');
		const lastSpoken = this.#spoken.at(-1);
		const topic = this.#topicBefore(own);
		const scores = new Map<number, number>();
		const nearest = new Map<number, number>();
		const before = firstFrom(mentions, party.start) - 1;
		for (let index = before; index >= 0 && index > before - REACH_MENTIONS; index--) {
			const mention = mentions[index];
			if (!mention || party.start - mention.end > REACH) break;
			if (names[mention.name]?.kind !== 'person' || mention.end > party.start) continue;
			if (said.some(({ start, end }) => start <= mention.start && mention.end <= end)) continue;
			const gender = this.#genders.get(mention.name);
			if (gender !== undefined && pronoun !== null && gender !== pronoun) continue;
			const sentence = this.#sentenceOf(mention.start);
			const subject = !mentions
				.slice(Math.max(0, index - 3), index)
				.some((other) => other.start >= sentence.start && names[other.name]?.kind === 'person');
			const near = 1 / (1 + (party.start - mention.end) / 200);
			const score =
				near +
				(subject ? 0.35 : 0) +
				(gender === pronoun ? 0.3 : 0) +
				(mention.name === topic ? 0.3 : 0) +
				(sentence.start === own.start && mention.end < party.start ? 0.1 : 0);
			scores.set(mention.name, Math.max(scores.get(mention.name) ?? 0, score));
			if (!nearest.has(mention.name)) nearest.set(mention.name, this.#sentencesBetween(mention.end, party.start));
		}
		if (lastSpeaker?.party.name != null && party.start - lastSpeaker.party.end < REACH) {
			const name = lastSpeaker.party.name;
			const known = scores.get(name);
			const gender = this.#genders.get(name);
			if (gender === undefined || pronoun === null || gender === pronoun)
				scores.set(
					name,
					(known ?? 0.3) + (topic !== null && topic !== name ? 0 : lastSpeaker === lastSpoken ? 0.5 : 0.25),
				);
		}
		const unnamed = this.#unnamedSpeaker(party);
		if (unnamed && pronoun !== null && this.#sentencesBetween(unnamed.party.end, party.start) <= 1)
			return this.#standsFor(party, unnamed, 'the last speaker');
		const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
		if (unnamed && (!best || (best[1] < 1 && lastSpoken === unnamed)))
			return this.#standsFor(party, unnamed, 'the last speaker');
		if (!best) return null;
		if ((nearest.get(best[0]) ?? 0) > SENTENCES && lastSpeaker?.party.name !== best[0]) return null;
		const lead = best[1] - (second?.[1] ?? 0);
		if (lead < EVEN && best[0] !== topic && best[0] !== lastSpeaker?.party.name) return null;
		const clear = lead >= LEAD;
		const last = lastSpeaker?.party.name === best[0];
		return this.#named(
			party,
			best[0],
			pronoun === null ? 'speaker/description' : 'speaker/pronoun',
			last ? 'the last speaker that fits' : 'the person named last that fits',
			clear,
		);
	}

	/** The person whom the sentence before is about: its first, unless only their something is. */
	#topicBefore(own: Span): number | null {
		const { mentions, names, article } = this.#draft;
		const before = this.#sentenceOf(Math.max(0, own.start - 2));
		if (before.start >= own.start || article.text.slice(before.end, own.start).includes('\n')) return null;
		const speaker = this.#spoken.find(({ party }) => party.start >= before.start && party.end <= before.end)?.party;
		for (let index = firstFrom(mentions, before.start); index < mentions.length; index++) {
			const mention = mentions[index];
			if (speaker !== undefined && (mention === undefined || speaker.start <= mention.start))
				return speaker.name !== null && names[speaker.name]?.kind === 'person' ? speaker.name : null;
			if (!mention || mention.end > before.end || mention.start - before.start > 90) return null;
			const owner = /^['’]s?\b/.test(article.text.slice(mention.end, mention.end + 2));
			if (names[mention.name]?.kind === 'person' && !owner) return mention.name;
		}
		return null;
	}

	/** "An Egyptian official said … he said": a speaker without a name. */
	#unnamedSpeaker(party: Party): Spoken | undefined {
		const last = this.#spoken.at(-1);
		if (!last || last.party.name !== null || last.plural || party.start - last.party.end > REACH) return undefined;
		const words = last.party.antecedent?.text ?? last.party.text;
		return ROLE_NOUNS.has(last.head) || /\b(?:man|woman|person|resident|witness|source)$/i.test(words)
			? last
			: undefined;
	}

	#plural(party: Party): Resolution | null {
		for (const spoken of this.#spoken.slice(-REACH_SPEAKERS).toReversed()) {
			if (this.#sentencesBetween(spoken.party.end, party.start) > 2 * SENTENCES) break;
			const kind = spoken.party.name === null ? null : this.#draft.names[spoken.party.name]?.kind;
			if (spoken.plural || kind === 'organization' || kind === 'group')
				return this.#standsFor(party, spoken, 'the last speakers that fit');
		}
		return null;
	}

	#thing(party: Party): Resolution | null {
		const { names, mentions } = this.#draft;
		const before = this.#spoken.at(-1);
		const own = this.#sentenceOf(party.start);
		const near = before !== undefined && party.start - before.party.end < REACH;
		if (near && before.party.name === null && !before.plural && DOCUMENTS.test(before.head))
			return this.#standsFor(party, before, 'what was cited last');
		// "Winn-Dixie said … It said": whatever the name was taken for, it is no person.
		if (
			before &&
			before.party.name !== null &&
			!before.plural &&
			!/\s/.test(names[before.party.name]?.kind === 'person' ? (names[before.party.name]?.name ?? '') : '') &&
			own.start - this.#sentenceOf(before.party.start).end < 4
		)
			return this.#named(
				party,
				before.party.name,
				'speaker/pronoun',
				'the last speaker',
				names[before.party.name]?.kind !== 'person',
			);
		const last = this.#spoken
			.slice(-REACH_SPEAKERS)
			.findLast(
				({ party: { name } }) =>
					name !== null && (names[name]?.kind === 'organization' || names[name]?.kind === 'place'),
			);
		for (let index = firstFrom(mentions, party.start) - 1; index >= 0; index--) {
			const mention = mentions[index];
			if (!mention || mention.start < own.start - 400) break;
			const kind = names[mention.name]?.kind;
			if (kind !== 'organization' && kind !== 'place') continue;
			const sentence = this.#sentenceOf(mention.start);
			if (mention.start - sentence.start > 12) continue;
			return this.#named(
				party,
				mention.name,
				'speaker/pronoun',
				'the subject before it',
				kind === 'organization' && last?.party.name === mention.name,
			);
		}
		return last && this.#sentencesBetween(last.party.end, party.start) <= SENTENCES
			? this.#standsFor(party, last, 'the last speaker that fits')
			: null;
	}

	/** "Ann Lee, who said": the name right before. */
	#relative(party: Party): Resolution | null {
		const { mentions, article } = this.#draft;
		const mention = mentions[firstFrom(mentions, party.start) - 1];
		if (!mention || mention.end > party.start || party.start - mention.end > 80) return null;
		const between = article.text.slice(mention.end, party.start);
		if (!/^(?:,[^,.;:]{0,70},|,)?\s*(?:and\s)?$/.test(between)) return null;
		const kind = this.#draft.names[mention.name]?.kind;
		return this.#named(party, mention.name, 'speaker/relative', 'the name before it', kind !== 'place');
	}

	/** "The minister", "the officials", "the agency". */
	#definite(party: Party, said: readonly Span[]): Resolution | null {
		const head = headNoun(this.#draft.article.text, party);
		const own = this.#sentenceOf(party.start);
		const before = this.#spoken.slice(-REACH_SPEAKERS).filter((spoken) => likeQualified(spoken.party.text, party.text));
		const called = before.findLast(
			(spoken) =>
				spoken.head === head &&
				(spoken.party.name !== null || spoken.party.text.toLowerCase() !== party.text.toLowerCase()),
		);
		if (called) return this.#standsFor(party, called, 'the last speaker so called');
		const bearers = before.filter((spoken) => this.#titled(spoken.party, party.text, head));
		const bearer = bearers.at(-1);
		if (bearer) {
			const alone = bearers.every(({ party: { name } }) => name === bearer.party.name);
			return { ...this.#standsFor(party, bearer, `called “${bearer.party.text}”`), clear: alone };
		}
		const role = this.#roles
			.filter(
				({ person, title }) =>
					person.name !== null &&
					person.start < party.start &&
					endsWith(title, head) &&
					likeQualified(title, party.text),
			)
			.sort((a, b) => b.person.start - a.person.start);
		const name = role[0]?.person.name;
		if (name != null) {
			const clear = role.every(({ person }) => person.name === name);
			return this.#named(party, name, 'speaker/role', `called “${role[0]?.title}”`, clear);
		}
		if (isOnePerson(party.text)) return this.#described(party, head, said);
		if (!/^\S+\s\S+$/.test(party.text)) return null;
		const back = pointsBackTo(this.#draft, head, party.start, own.start);
		return back === null
			? null
			: this.#named(party, back, 'speaker/collective', `the last named that is a ${head}`, false);
	}

	/** "The 31-year-old", "the striker": the last speaker that fits; with an office of another than theirs, or one who has not spoken, it is open. */
	#described(party: Party, head: string, said: readonly Span[]): Resolution | null {
		const gender = /woman$|^actress$/.test(head) ? 'she' : /man$/.test(head) ? 'he' : null;
		const found = this.#person(party, gender, said);
		const name = found?.party.name ?? null;
		if (!found || name === null) return found;
		const known = this.#roles.filter(({ person }) => person.name === name);
		const another = ROLE_NOUNS.has(head) && known.length > 0 && !known.some(({ title }) => endsWith(title, head));
		if (OFFICES.test(head)) return null;
		const spoke = this.#spoken.findLast((spoken) => spoken.party.name !== null)?.party.name === name;
		return { ...found, by: 'speaker/description', clear: found.clear && spoke && !another };
	}

	/** `[England coach] Tom Ward`: whether all words of "the England coach" stand with a person's name. */
	#titled({ name, text }: Party, definite: string, head: string): boolean {
		if (name === null || this.#draft.names[name]?.kind !== 'person' || !ROLE_NOUNS.has(head)) return false;
		const words = text.toLowerCase().split(/[^\p{L}-]+/u);
		return definite
			.toLowerCase()
			.split(/[^\p{L}-]+/u)
			.slice(1)
			.every((word) => words.includes(word));
	}

	#standsFor(party: Party, spoken: Spoken, reason: string): Resolution {
		const { name, antecedent } = spoken.party;
		if (name !== null) return this.#named(party, name, 'speaker/again', reason);
		const words = antecedent ?? { start: spoken.party.start, end: spoken.party.end, text: spoken.party.text };
		return {
			party: { ...party, antecedent: words },
			by: 'speaker/again',
			why: `“${party.text}” is “${words.text}”: ${reason}`,
			clear: true,
		};
	}
}

/** Papers that are cited like speakers. */
const DOCUMENTS =
	/^(?:report|guidance|statement|survey|study|document|leaflet|letter|review|paper|newspaper|poll|release|filing|complaint|lawsuit|indictment|memo|email|website|magazine|ruling|judgment|verdict|bill|manifesto|brochure|article|editorial|petition|research|analysis|agency|firm|group|company|bank|union|charity|watchdog|department|ministry|committee|commission|council|court|board|panel)$/;

/** `The 31-year-old`, `the Scot`, `the former champion`: one person, by what the article has told of them. */
const isOnePerson = (words: string): boolean =>
	/^[Tt]he\s(?:(?:\p{Ll}[\p{L}-]*|\p{Lu}[\p{L}-]*(?:an|ish|ese|ch|ic|i))\s){0,3}(?:\d{1,2}-year-old(?:\s\p{Ll}+)?|\p{Lu}\p{Ll}+(?:an|ard|on|ot|ech|ede|ane|urk|ole|inn|ani|i)|(?:\p{L}*(?:man|woman)|\p{L}{3,}(?:er|or|ist|ian)|star|champion|athlete|striker|captain|coach|veteran|actress|comic|candidate|defendant|accused|suspect|pensioner|teenager|student|graduate|peer|millionaire|billionaire|tycoon|laureate|pilot))$/u.test(
		words,
	) &&
	!/(?:spokesman|spokeswoman|paper|number|center|power|letter|chapter|order|leader|quarter|weather|carrier|maker|retailer|manufacturer|supplier|insurer|lender|regulator|employer|publisher|broadcaster|developer|broker|producer|sector|tower|register|counter|ministry|computer|server|another|other|matter|paper|newsletter|former|latter|factor|monitor|operator|provider|distributor|processor|chamber|member)$/i.test(
		words,
	);

/** Whoever holds one is called so where the article tells of it; anybody else named before is not meant. */
const OFFICES =
	/^(?:mayor|minister|president|premier|chancellor|governor|senator|secretary|chairman|chairwoman|chair|chief|director|commissioner|judge|ambassador|emperor|prince|princess|pope|bishop|archbishop|leader|lawyer|attorney|solicitor|barrister|prosecutor|analyst|economist|engineer|officer|inspector|sheriff|doctor|professor|editor|dealer|trader|broker|treasurer|councillor|councilman|councilwoman|congressman|congresswoman|lawmaker|ombudsman|policeman|policewoman|fireman|coroner)$/;

/** `The chancellor` is not the shadow chancellor. */
const QUALIFIED = /\b(?:shadow|former|ex|deputy|vice|assistant|acting|junior|late|interim|under)\b/i;
const likeQualified = (one: string, other: string): boolean =>
	(QUALIFIED.exec(one)?.[0] ?? '').toLowerCase() === (QUALIFIED.exec(other)?.[0] ?? '').toLowerCase();

const endsWith = (title: string, head: string): boolean => {
	const words = title.toLowerCase().split(/[\s-]+(?:of|for|in|to|at)\s/)[0] ?? '';
	return words === head || words.endsWith(` ${head}`);
};

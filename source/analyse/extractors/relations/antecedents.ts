import type { EntityKind } from '../../../domain/entity.ts';
import type { Draft } from '../../draft.ts';
import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Gender } from '../../lexicons/given-name-genders.ts';
import { ROLE_NOUNS } from '../../lexicons/role-titles.ts';
import { CLAUSE_TAKING } from '../../lexicons/verb-frames.ts';
import { gendersOf } from '../../refiners/speakers/genders.ts';
import type { Page } from './page.ts';
import { aboveOf } from './same-subject.ts';
import { isOfGoods, isOtherBetween, isOwned, isTakenUp, speakerOf } from './sentence-topic.ts';
import { type Phrase, Unnamed } from './unnamed.ts';

const PERSONAL = /^(?:he|she|him|her)$/;
const PEOPLE =
	/(?:-year-old|man|woman|player|striker|keeper|midfielder|defender|winger|boy|girl|father|mother|son|daughter|brother|sister|wife|husband|victim|suspect|driver|singer|actor|actress|star|champion|civilian|soldier|child|teenager|baby|person|colleague|friend|rival|opponent)$/;
/** How many sentences back the only person of an article may have been named. */
const WITHIN = 4;
const NAMED_THING: readonly EntityKind[] = ['organization', 'place'];

const isSomebody = (head: Page['words'][number] | undefined): boolean =>
	head?.class === 'noun' && (ROLE_NOUNS.has(head.lower) || PEOPLE.test(head.lower));

/**
 * What pronouns stand for, from the sentences read so far. `he` is who says it, the person who was the subject last, else the
 * only person of the sentence before or of all before; `it` the organisation or country that was the subject last. Where a second person
 * or organisation stands that may be meant as well, the pronoun is left open.
 */
export class Antecedents {
	private readonly draft: Draft;
	private subject: number | null = null;
	/** The person named last as a sentence's subject, and in the how manieth sentence. */
	private doer: { readonly name: number; readonly at: number } | null = null;
	/** Whether the sentence before was of its subject as `he` or `she` already. */
	private goesOn = false;
	private genders: ReadonlyMap<number, Gender> | null = null;
	private persons: readonly number[] = [];
	/** Organisations the sentence before names. */
	private things: readonly number[] = [];
	/** All persons named so far, with the sentence that named each last. */
	private readonly everyone = new Map<number, number>();
	private read = 0;
	/** Whether the sentence before is of somebody whom it does not name. */
	private open = false;
	private readonly unnamed: Unnamed;

	constructor(draft: Draft) {
		this.draft = draft;
		this.unnamed = new Unnamed(draft);
	}

	/** Remembers a sentence once its relations are read. */
	note(page: Page): void {
		const main = page.clauses.find((clause) => clause.kind === 'main');
		const named = main === undefined || main.subject.length > 1 ? null : this.nameAt(page, main.subject[0] ?? -1);
		const pronoun = main === undefined ? '' : this.pronounAt(page, main.subject[0] ?? -1);
		const speaker = speakerOf(page);
		if (speaker >= 0) {
			this.noteSpeaker(page, speaker);
			return;
		}
		const opener = main === undefined ? undefined : page.chunks[main.subject[0] ?? -1];
		if (this.kindOf(named) === 'person' && named !== null) this.doer = { name: named, at: this.read + 1 };
		if (named !== null) this.subject = named;
		else if (!/^(?:he|she|it)$/.test(pronoun) && !this.isStill(page, opener) && !isOwned(page, opener))
			this.subject = null;
		this.goesOn = PERSONAL.test(pronoun) && this.kindOf(this.subject) === 'person';
		this.open =
			named === null &&
			(PERSONAL.test(pronoun) ? this.subject === null : isNounPhrase(opener) && isSomebody(page.words[opener.head]));
		const persons = new Set<number>();
		const things = new Set<number>();
		for (const { mention, kind } of page.words) {
			if (kind !== 'person' && kind !== 'organization') continue;
			const name = this.draft.mentions[mention]?.name;
			if (name !== undefined) (kind === 'person' ? persons : things).add(name);
		}
		this.things = [...things];
		if (persons.size > 0 || !PERSONAL.test(pronoun)) this.persons = [...persons];
		this.read++;
		this.unnamed.note(page);
		for (const name of persons) this.everyone.set(name, this.read);
	}

	/** `“…,” [Lund] said`, `…, [he] added`: the next sentence's `he` is whoever said this one. */
	private noteSpeaker(page: Page, speaker: number): void {
		const name = this.nameAt(page, speaker);
		this.read++;
		this.unnamed.note(page);
		this.things = [];
		if (this.kindOf(name) === 'person' && name !== null) {
			this.subject = name;
			this.persons = [name];
			this.doer = { name, at: this.read };
			this.everyone.set(name, this.read);
		}
		this.open = this.kindOf(this.subject) !== 'person';
		this.goesOn = !this.open;
	}

	/** `The company also sold a mill.`: of the organisation before, where no other is named. */
	private isStill({ words }: Page, subject: Page['chunks'][number] | undefined): boolean {
		if (this.kindOf(this.subject) !== 'organization' || !isNounPhrase(subject)) return false;
		return (
			words[subject.first]?.lower === 'the' &&
			subject.first === subject.head - 1 &&
			/^(?:company|firm|group|bank|club|band|team|carrier|carmaker|retailer|broadcaster|airline|union|party|maker|agency)$/.test(
				words[subject.head]?.lower ?? '',
			)
		);
	}

	/** The name a pronoun subject or object at word `at` stands for; null where the text leaves it open. */
	resolve(page: Page, at: number, isSubject: boolean): number | null {
		const pronoun = page.words[at]?.lower ?? '';
		if (PERSONAL.test(pronoun)) return isSubject ? this.person(page, at) : this.doneTo(page, at);
		return pronoun === 'it' && isSubject ? this.thing(page, at) : null;
	}

	/** The earlier words that the pronoun subject at word `at` stands for, where no name does. */
	wordsFor(page: Page, at: number): Phrase | null {
		const teller = aboveOf(page, at);
		const [first, last] = teller === null ? [] : [page.chunks[teller[0] ?? -1], page.chunks[teller.at(-1) ?? -1]];
		if (!isNounPhrase(first) || !isNounPhrase(last)) return this.unnamed.standsFor(page, at);
		if (page.words[first.first]?.lower === 'whose') return null;
		const [start, end] = [page.words[first.first]?.start ?? 0, page.words[last.last]?.end ?? 0];
		return { start, end, text: this.draft.article.text.slice(start, end) };
	}

	/** `Acme, a unit of Orca, said [it] …`: right behind a verb of saying, who says it is meant. */
	private reporter(page: Page, at: number): number | null {
		const { chunks, words, clauses } = page;
		let index = chunks.findIndex(({ first }) => first === at) - 1;
		while (chunks[index]?.kind === 'adverb' || chunks[index]?.kind === 'relative') index--;
		const verb = chunks[index];
		const clause = clauses.find(({ group }) => group === verb);
		if (verb?.kind !== 'verb' || clause === undefined || !CLAUSE_TAKING.has(verb.base) || clause.passive) return null;
		if (clause.kind !== 'main' || clause.subject.length > 1) return null;
		const teller = chunks[clause.subject[0] ?? -1];
		// It also said it was building
		if (isNounPhrase(teller) && teller.head < at && words[teller.head]?.lower === words[at]?.lower)
			return this.resolve(page, teller.head, true);
		return this.nameAt(page, clause.subject[0] ?? -1);
	}

	private person(page: Page, at: number): number | null {
		const gender = /^(?:he|him)$/.test(page.words[at]?.lower ?? '') ? 'he' : 'she';
		const reporter = this.reporter(page, at);
		if (this.kindOf(reporter) === 'person' && reporter !== null && this.canBe(reporter, gender)) return reporter;
		const here = this.subjectBefore(page, at, ['person']);
		if (here !== null && this.canBe(here, gender))
			return this.isAlone(page, at, here, 'person', gender) && !isOtherBetween(page, at, isSomebody) ? here : null;
		if (this.otherSubjectBefore(page, at)) return null;
		const fitting = this.persons.filter((name) => this.canBe(name, gender));
		const near = this.namedBefore(page, at);
		const owner = this.ownerOf(page, at);
		if (owner !== null && near.every((name) => name === owner) && this.canBe(owner, gender)) return owner;
		const isOther = page.words.slice(0, at).some(isSomebody);
		if (near.length === 0 && this.goesOn && !isOther && this.subject !== null && this.canBe(this.subject, gender))
			return this.subject;
		if (near.length > 0 && isTakenUp(page, at)) return null;
		if (near.length > 0) return this.onlyOne([...near.filter((name) => this.canBe(name, gender)), ...fitting], near);
		if (this.kindOf(this.subject) === 'person' && this.subject !== null && this.canBe(this.subject, gender))
			return fitting.every((name) => name === this.subject) ? this.subject : null;
		if (this.open) return null;
		if (fitting.length > 0) return fitting.length === 1 ? (fitting[0] ?? null) : null;
		const ever = [...this.everyone].filter(([name]) => this.canBe(name, gender));
		const [only, last] = ever[0] ?? [null, 0];
		if (ever.length === 1) return this.read - last <= WITHIN ? only : null;
		const doer = this.doer;
		return doer !== null && !isOther && this.canBe(doer.name, gender) && this.read - doer.at <= WITHIN
			? doer.name
			: null;
	}

	/** `Lund's last show was in May, when [he] …`: whose the sentence's first phrase is; null where it is nobody's. */
	private ownerOf({ words }: Page, at: number): number | null {
		const end = words.findIndex((word) => word.class === 'genitive');
		const owner = words[end - 1];
		if (end < 1 || end >= at || owner?.kind !== 'person') return null;
		const before = words.slice(0, end).filter(({ mention }) => mention !== owner.mention);
		if (before.some((word) => !/^(?:noun|adverb|quote|coordinator)$/.test(word.class))) return null;
		return this.draft.mentions[owner.mention]?.name ?? null;
	}

	/** The persons named in a sentence before word `at`. */
	private namedBefore({ words }: Page, at: number): readonly number[] {
		return words.slice(0, at).flatMap(({ kind, mention }) => {
			const name = kind === 'person' ? this.draft.mentions[mention]?.name : undefined;
			return name === undefined ? [] : [name];
		});
	}

	/** The one name that all of `fitting` are, where it is one of `near`. */
	private onlyOne(fitting: readonly number[], near: readonly number[]): number | null {
		const one = fitting[0];
		if (one === undefined || !near.includes(one)) return null;
		const isOther = this.kindOf(this.subject) === 'person' && this.subject !== one;
		return !isOther && fitting.every((name) => name === one) ? one : null;
	}

	/** `Police arrested [him]`: the one person of this sentence or the last whom it fits, and who does not do it. */
	private doneTo(page: Page, at: number): number | null {
		const gender = page.words[at]?.lower === 'him' ? 'he' : 'she';
		const verb = page.clauses.findLast(({ group }) => group.last < at);
		const index = page.chunks.findIndex(({ first }) => first === at);
		if (!/^(?:verb|adverb)$/.test(page.chunks[index - 1]?.kind ?? 'mark')) return null;
		const doer = verb?.subject[0] ?? -1;
		if (verb === undefined || this.open || verb.subject.length > 1 || PERSONAL.test(this.pronounAt(page, doer)))
			return null;
		const phrase = page.chunks[doer];
		if (!isNounPhrase(phrase)) return null;
		const own = this.nameAt(page, doer);
		const here = page.words
			.slice(0, at)
			.flatMap(({ mention, kind }) => (kind === 'person' ? [this.draft.mentions[mention]?.name] : []));
		const near = new Set([...here, ...this.persons, ...(this.kindOf(this.subject) === 'person' ? [this.subject] : [])]);
		const fitting = [...near].filter((name) => name != null && name !== own && this.canBe(name, gender));
		return fitting.length === 1 ? (fitting[0] ?? null) : null;
	}

	/** Whether no other name of a kind before word `at` may be meant; those of a `while` or `until` clause stand aside. */
	private isAlone(page: Page, at: number, name: number, kind: EntityKind, gender: Gender | null): boolean {
		return page.words.slice(0, at).every((word, index) => {
			const other = word.kind === kind ? this.draft.mentions[word.mention]?.name : undefined;
			if (other === undefined || other === name || (gender !== null && !this.canBe(other, gender))) return true;
			return page.clauses.some(({ kind, subject }) => {
				const opener = page.chunks[(subject[0] ?? 0) - 1];
				const phrase = page.chunks[subject[0] ?? -1];
				return kind === 'main' && opener?.kind === 'subordinator' && isNounPhrase(phrase) && phrase.head === index;
			});
		});
	}

	/** `The 26-year-old has left and [he] …`: an unnamed person is the subject of the clause before. */
	private otherSubjectBefore({ chunks, words, clauses }: Page, at: number): boolean {
		return clauses.some((clause) => {
			const subject = chunks[clause.subject[0] ?? -1];
			if (clause.kind !== 'main' || !isNounPhrase(subject) || subject.last >= at) return false;
			return isSomebody(words[subject.head]);
		});
	}

	/** Whether what the article tells of a person's gender allows the pronoun; where it tells nothing, either does. */
	private canBe(name: number, gender: Gender): boolean {
		this.genders ??= gendersOf(this.draft);
		const known = this.genders.get(name);
		return known === undefined || known === gender;
	}

	private thing(page: Page, at: number): number | null {
		if (isOfGoods(page, at)) return null;
		const reporter = this.reporter(page, at);
		const said = this.kindOf(reporter);
		if (said !== null && NAMED_THING.includes(said)) return reporter;
		const here = this.subjectBefore(page, at, NAMED_THING);
		if (here !== null) return this.isAlone(page, at, here, 'organization', null) ? here : null;
		const first = page.clauses[0]?.subject[0];
		const above = aboveOf(page, at);
		if (above !== null) return this.nameAt(page, above[0] ?? -1);
		const opens = first !== undefined && page.chunks[first]?.first === at;
		const kind = this.kindOf(this.subject);
		const named = kind === 'organization' || kind === 'place';
		return opens && named && this.things.every((name) => name === this.subject) ? this.subject : null;
	}

	/** The subject of the nearest earlier clause, `while` and `until` clauses aside, of the same sentence where it names one of `kinds`. */
	private subjectBefore(page: Page, at: number, kinds: readonly EntityKind[]): number | null {
		for (const clause of page.clauses.toReversed()) {
			const subject = page.chunks[clause.subject[0] ?? -1];
			const opener = page.chunks[(clause.subject[0] ?? 0) - 1];
			if (opener?.kind === 'subordinator' || clause.kind !== 'main' || subject === undefined || subject.last >= at)
				continue;
			const name = this.nameAt(page, clause.subject[0] ?? -1);
			const kind = this.kindOf(name);
			if (kind !== null && kinds.includes(kind)) return name;
		}
		return null;
	}

	private nameAt({ chunks, words }: Page, index: number): number | null {
		const chunk = chunks[index];
		if (!isNounPhrase(chunk)) return null;
		return this.draft.mentions[words[chunk.head]?.mention ?? -1]?.name ?? null;
	}

	private pronounAt({ chunks, words }: Page, index: number): string {
		const chunk = chunks[index];
		return isNounPhrase(chunk) ? (words[chunk.head]?.lower ?? '') : '';
	}

	private kindOf(name: number | null | undefined): EntityKind | null {
		return name == null ? null : (this.draft.names[name]?.kind ?? null);
	}
}

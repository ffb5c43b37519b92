import type { Span } from '../../../domain/span.ts';
import type { Draft } from '../../draft.ts';
import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { COLLECTIVE_NOUNS, ROLE_NOUNS } from '../../lexicons/role-titles.ts';
import type { Page } from './page.ts';

/** Earlier words that a pronoun stands for where no name does. */
export type Phrase = Span & { readonly text: string };

type Pronoun = 'he' | 'it' | 'they';

/**
 * Whom `they`, `it` or `he` stands for where that is no name: the subject of the sentence before, in the same paragraph, where
 * its number and kind fit and nothing else there does. Only a pronoun that its sentence opens with is told.
 */
export class Unnamed {
	private readonly draft: Draft;
	private last: { readonly phrase: Phrase; readonly fits: Pronoun; readonly end: number } | null = null;

	constructor(draft: Draft) {
		this.draft = draft;
	}

	/** Remembers the subject of a sentence once its relations are read. */
	note(page: Page): void {
		if (isSaidBy(page)) {
			this.last = null;
			return;
		}
		const main = page.clauses.find(({ kind }) => kind === 'main');
		const end = page.words.at(-1)?.end ?? 0;
		if (main !== undefined && this.last !== null && opensWith(page, main) === this.last.fits) {
			this.last = { ...this.last, end };
			return;
		}
		const fits = main === undefined ? null : fitting(page, main);
		const [first, last] = [page.chunks[main?.subject[0] ?? -1], page.chunks[main?.subject.at(-1) ?? -1]];
		if (fits === null || !isNounPhrase(first) || !isNounPhrase(last)) this.last = null;
		else {
			const [start, close] = [page.words[first.first]?.start ?? 0, page.words[last.last]?.end ?? 0];
			this.last = { phrase: { start, end: close, text: this.draft.article.text.slice(start, close) }, fits, end };
		}
	}

	/** What the pronoun at word `at` stands for; null where it opens no sentence right behind, or another may be meant. */
	standsFor(page: Page, at: number): Phrase | null {
		if (this.last === null) return null;
		const main = page.clauses.find(({ kind }) => kind === 'main');
		const subject = page.chunks[main?.subject[0] ?? -1];
		if (main === undefined || !isNounPhrase(subject) || subject.first !== at) return null;
		const between = this.draft.article.text.slice(this.last.end, page.words[0]?.start ?? 0);
		return opensWith(page, main) === this.last.fits && !between.includes('\n\n') ? this.last.phrase : null;
	}
}

/** `The state, [says the panel], must act`: the next sentence may be of either. */
const isSaidBy = ({ chunks, clauses }: Page): boolean =>
	clauses.some(
		({ at, group, subject }) =>
			subject.length === 0 &&
			/^(?:say|add|argue|warn|explain)$/.test(group.base) &&
			chunks[at - 1]?.kind === 'comma' &&
			isNounPhrase(chunks[at + 1]),
	);

/** The pronoun that is a clause's subject at the beginning of its sentence. */
function opensWith({ chunks, words }: Page, { subject }: Clause): Pronoun | null {
	const phrase = chunks[subject[0] ?? -1];
	if (!isNounPhrase(phrase) || subject.length > 1 || phrase.first > 2) return null;
	const lower = words[phrase.head]?.lower ?? '';
	return /^s?he$/.test(lower) ? 'he' : lower === 'it' || lower === 'they' ? lower : null;
}

/** The pronoun that would take up a subject; null for a name alone, and where the sentence has another phrase that it could take up. */
function fitting(page: Page, main: Clause): Pronoun | null {
	const { chunks, words } = page;
	const [first, last] = [chunks[main.subject[0] ?? -1], chunks[main.subject.at(-1) ?? -1]];
	if (!isNounPhrase(first) || !isNounPhrase(last)) return null;
	if (main.subject.length > 1) return isPerson(words, last) || isMany(words, last) ? 'they' : null;
	const head = words[first.head];
	if (head?.class !== 'noun' || (head.text !== head.lower && first.head > 0)) return null;
	if (isMany(words, first))
		return chunks.some((one) => one !== first && isNounPhrase(one) && !one.time && isMany(words, one)) ? null : 'they';
	if (first.first === first.head) return null;
	if (isSomebody(head.lower)) return words.some(({ kind }) => kind === 'person') ? null : 'he';
	if (!COLLECTIVE_NOUNS.has(head.lower) && !/^(?:jury|panel|board|cabinet|crew|squad)$/.test(head.lower)) return null;
	return words.some((word) => word.kind === 'organization' || word.kind === 'place') ? null : 'it';
}

type Words = Page['words'];
type NounPhrase = Extract<Page['chunks'][number], { kind: 'noun' }>;

/** Several who act: `ministers`, `two men`, `the authorities`. */
function isMany(words: Words, { head, first }: NounPhrase): boolean {
	const word = words[head];
	if (word?.class === 'name') return word.kind === 'group' && /[^s]s$/.test(word.lower);
	const lower = word?.lower ?? '';
	if (/^(?:police|people|men|women|children)$/.test(lower)) return true;
	if (!/[^s]s$/.test(lower) || words[first]?.lower === 'a') return false;
	const one = lower.replace(/ies$/, 'y').replace(/s$/, '');
	return isSomebody(one) || COLLECTIVE_NOUNS.has(one);
}

const isPerson = (words: Words, { head }: NounPhrase): boolean => words[head]?.kind === 'person';

const isSomebody = (lower: string): boolean =>
	ROLE_NOUNS.has(lower) ||
	/(?:^|-)(?:man|woman|boy|girl|player|victim|suspect|year-old|father|mother|weblogger|blogger)$/.test(lower);

import { isNounPhrase } from '../../grammar/chunks.ts';
import { groupEnd } from './one-group.ts';
import type { Page } from './page.ts';

/** The longest tail `of …` shown with a phrase, in chunks. */
const LONGEST_TAIL = 4;

/** Last word of the phrase with what `of` adds to it. */
export function tailOf(page: Page, index: number): number {
	const { chunks, words } = page;
	let last = chunks[index]?.last ?? 0;
	if (words[last]?.class === 'name') return last;
	for (let at = index; at < index + LONGEST_TAIL; at += 2) {
		const link = chunks[at + 1];
		const next = chunks[at + 2];
		if (link?.kind !== 'preposition' || words[link.first]?.lower !== 'of' || !isNounPhrase(next) || next.time) break;
		const group = groupEnd(page, at + 2);
		last = chunks[group]?.last ?? next.last;
		if (group > at + 2) break;
		if (at === index) last = joinedWith({ chunks, words }, index) ?? last;
		last = withSecond(page, index, at + 2) ?? withNames(page, at + 2) ?? last;
	}
	return last;
}

/** Last word of `the rise of Ann Lee [and Oll Berg]` before the phrase's own verb; null where no second one stands there. */
function withSecond({ chunks, words, clauses }: Page, index: number, at: number): number | null {
	const [link, second] = [chunks[at + 1], chunks[at + 2]];
	if (link?.kind !== 'coordinator' || words[link.first]?.lower !== 'and' || !isNounPhrase(second) || second.time)
		return null;
	let verb = at + 3;
	while (chunks[verb]?.kind === 'adverb') verb++;
	return clauses.some((clause) => clause.at === verb && clause.subject.length === 1 && clause.subject[0] === index)
		? second.last
		: null;
}

/** Last word of `the careers of [Ann Lee] [and Oll Berg]`: names of one kind that no other clause has; null where none follows. */
function withNames({ chunks, words, clauses }: Page, from: number): number | null {
	const kindAt = (at: number): string | null => {
		const phrase = chunks[at];
		return isNounPhrase(phrase) && words[phrase.head]?.class === 'name' ? (words[phrase.head]?.kind ?? null) : null;
	};
	const kind = kindAt(from);
	if (kind === null) return null;
	for (let at = from; kindAt(at + 2) === kind; at += 2) {
		const link = chunks[at + 1];
		if (link?.kind === 'coordinator')
			return words[link.first]?.lower === 'and' && !clauses.some(({ subject }) => subject.includes(at + 2))
				? (chunks[at + 2]?.last ?? null)
				: null;
		if (link?.kind !== 'comma') return null;
	}
	return null;
}

/** Last word of what a verb of refusing turns down: `dropped plans [for a mill]`, `rejected a role [for the bank]`. */
export function withWhatFor(page: Page, index: number, last: number): number {
	const { chunks, words } = page;
	let at = index - 1;
	while (chunks[at]?.kind === 'adverb' || chunks[at]?.kind === 'preposition') at--;
	const [verb, phrase] = [chunks[at], chunks[index]];
	if (verb?.kind !== 'verb' || verb.passive || !REFUSING.test(verb.base) || !isNounPhrase(phrase)) return last;
	if (words[phrase.head]?.class !== 'noun' || !WHAT_FOR.test(words[phrase.head]?.lower ?? '')) return last;
	const link = chunks.findIndex(({ first }) => first === last + 1);
	const what = chunks[link + 1];
	if (words[chunks[link]?.first ?? -1]?.lower !== 'for' || !isNounPhrase(what) || what.time) return last;
	if (words[what.first]?.class === 'number') return last;
	const end = tailOf(page, link + 1);
	const next = words[end + 1];
	return /^(?:coordinator|comma|genitive|verb)$/.test(next?.class ?? 'mark') ? last : end;
}

const REFUSING =
	/^(?:reject|abandon|scrap|drop|shelve|deny|refuse|oppose|block|rule|turn|throw|cancel|withdraw|dismiss|veto|axe|ditch|freeze|suspend|delay|postpone|halt|defeat|resist|rebuff|rescind|revoke|forgo|forego)$/;

/** Nouns that say little without what they are for. */
const WHAT_FOR =
	/^(?:plan|role|proposal|request|demand|call|appeal|application|bid|need|campaign|provision|claim|responsibility|blame|compensation|offer|support|ban|scheme|project|idea|case|motion|funding|aid|subsid(?:y|ie)|permission|licen[cs]e|approval|deadline|pressure|hope)s?$/;

/** `accused [the firms] of fraud`, `acquitted [both] of manslaughter`: what `of` adds is the verb's. */
export function isOfVerb({ chunks, words }: Page, index: number): boolean {
	const isOf = (at: number): boolean => words[chunks[at]?.first ?? 0]?.lower === 'of';
	let at = index - 1;
	while (/^(?:noun|comma|coordinator|adverb)$/.test(chunks[at]?.kind ?? 'mark')) at--;
	const verb = chunks[at];
	if (verb?.kind !== 'verb' || verb.passive || !TAKING_OF.test(verb.base)) return false;
	// accused the director of the film of …
	for (let next = index + 3; next < index + 9 && chunks[next]?.kind !== 'verb'; next++) if (isOf(next)) return false;
	return true;
}

const TAKING_OF =
	/^(?:accuse|acquit|convict|absolve|exonerate|clear|deprive|rob|strip|rid|cure|relieve|inform|notify|assure|remind|warn|convince|suspect|cleanse|purge)$/;

/** Nouns of two parties, both of which they need. */
const JOINING =
	/^(?:merger|union|marriage|combination|amalgamation|unification|reunification|fusion|separation|integration|mix|blend|clash|meeting)$/;

/** Last word of `the merger of Acme [and Ruritania Rail]`; null where the noun does not need a second party. */
function joinedWith({ chunks, words }: Pick<Page, 'chunks' | 'words'>, index: number): number | null {
	const whole = chunks[index];
	const and = chunks[index + 3];
	const other = chunks[index + 4];
	const joins = isNounPhrase(whole) && JOINING.test(words[whole.head]?.lower ?? '');
	if (!joins || and?.kind !== 'coordinator' || words[and.first]?.lower !== 'and') return null;
	return isNounPhrase(other) && !other.time && chunks[index + 5]?.kind !== 'verb' ? other.last : null;
}

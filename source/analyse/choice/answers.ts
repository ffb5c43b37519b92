import type { FigureFact } from '../../domain/fact.ts';
import { type Span, spanText } from '../../domain/span.ts';
import { isAmount } from '../extractors/figures/amount-words.ts';
import { isPeriod } from '../extractors/figures/measure.ts';
import { nounWords, phraseWords } from '../extractors/figures/noun-words.ts';
import { isOpen } from '../extractors/figures/predicate.ts';
import { lowerAt, type Spot, skipAhead } from '../extractors/figures/spot.ts';
import { formOf, formOfBase } from '../extractors/figures/verb-phrase.ts';
import { isNounPhrase } from '../grammar/chunks.ts';
import type { Clause } from '../grammar/clauses.ts';
import { verbOfNoun } from '../grammar/deverbal.ts';
import { PerSentence } from '../grammar/per-sentence.ts';
import { verbForms } from '../grammar/verb-forms.ts';
import { CHANGE_NOUNS, CHANGE_VERBS } from '../lexicons/changes.ts';
import { EVENT_NOUNS } from '../lexicons/happenings.ts';

/** What a figure might count or measure, or what might have happened to it. */
export interface Answer {
	/** As the fact would say it; null for "the text does not say". */
	readonly text: string | null;
	/** Where it stands: a chunk of the sentence; -1 where in none. */
	readonly at: number;
	/** Its word; -1 for none. */
	readonly word: number;
	readonly sort: 'none' | 'phrase' | 'own' | 'kin' | 'verb' | 'noun' | 'participle' | 'rule';
	readonly clause: Clause | null;
	/** Whether the rules gave it. */
	readonly ruled: boolean;
	/** Said to be possible, wanted or ahead. */
	readonly open: boolean;
}

const PHRASES = new PerSentence(phraseWords);
const OPEN_CLAUSES = new PerSentence(isOpen);

/** Chunks before and behind a figure's in which answers are looked for. */
const BEFORE = 22;
const BEHIND = 14;

const plain = (text: string): string =>
	/[<>]|[^\S ]|\s\s/.test(text) ? text.replaceAll(/\s+/g, ' ').replaceAll(/[<>]/g, '') : text;

/** Lower-case words, each between spaces. */
const spaced = (text: string): string =>
	` ${text
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()} `;

/** Whether two names of what is counted, as `spaced`, are the same or one holds the other. */
const alike = (one: string, other: string): boolean => one.includes(other) || other.includes(one);

const NONE: Answer = { text: null, at: -1, word: -1, sort: 'none', clause: null, ruled: false, open: false };

/** What a figure may count or measure, what the one before it does among it; the first is nothing. */
export function measures(spot: Spot, fact: FigureFact, previous: FigureFact | null): readonly Answer[] {
	const { parse, at, phrase, draft } = spot;
	const { text } = draft.article;
	const answers: Answer[] = [];
	const kin = previous?.counts ?? null;
	const counts = fact.counts === null ? null : spaced(fact.counts);
	let known = counts === null;
	const add = (words: string, chunk: number, word: number, sort: Answer['sort'], full = false): void => {
		const ruled = counts !== null && !known && alike(spaced(words), counts);
		if (ruled) known = true;
		answers.push({
			text: ruled && !full ? fact.counts : words,
			at: chunk,
			word,
			sort,
			clause: null,
			ruled,
			open: false,
		});
	};
	const own = phrase.head > lastOf(spot, fact) ? nounWords(parse, lastOf(spot, fact) + 1, phrase.head, at) : null;
	if (own !== null && own.start >= fact.start) add(plain(spanText(text, own)), at, phrase.head, 'own');
	for (const chunk of nearest(at, parse.chunks.length)) {
		const other = parse.chunks[chunk];
		if (chunk === at || !isNounPhrase(other) || other.time) continue;
		if (isPeriod(fact.unit) && isPastDeed(spot, chunk)) continue;
		const words = PHRASES.of(parse, chunk);
		if (words === null || isAmount(parse, chunk)) continue;
		const bare = spanText(text, words);
		const named = inFull(text, words, kin);
		add(plain(named), chunk, other.head, 'phrase', named !== bare);
	}
	if (kin !== null && !offers(answers, spaced(kin))) add(kin, -1, -1, 'kin');
	if (!known && fact.counts !== null) answers.push({ ...NONE, text: fact.counts, sort: 'rule', ruled: true });
	return [{ ...NONE, ruled: fact.counts === null }, ...answers];
}

const offers = (answers: readonly Answer[], words: string): boolean =>
	answers.some(({ text }) => alike(spaced(text ?? ''), words));

/** `[short and long-term] loans`: the words of a phrase, with those before it where the figure before counts both as one. */
function inFull(text: string, { start, end }: Span, kin: string | null): string {
	const words = text.slice(start, end);
	if (kin === null || !kin.endsWith(` ${words}`) || !JOINED.test(kin.slice(0, -words.length))) return words;
	return plain(text.slice(end - kin.length, end)) === kin ? kin : words;
}

const JOINED = /\b(?:and|or)\s$/;

/** `needs [two months] to weigh the offer`: what is done in a length is not measured by it. */
const isPastDeed = ({ parse, at }: Spot, chunk: number): boolean =>
	parse.chunks
		.slice(at + 1, Math.max(at + 1, chunk))
		.some((between) => between.kind === 'verb' && between.form === 'infinitive');

/** The last word of the number itself, its unit included. */
function lastOf({ parse, first, last }: Spot, fact: FigureFact): number {
	if (fact.unit !== null) return last;
	let at = first;
	while (at < last && parse.words[at + 1]?.class === 'number') at++;
	return at;
}

/** Chunks around one, nearest first. */
function nearest(at: number, count: number): readonly number[] {
	const chunks: number[] = [];
	for (let step = 0; step <= BEFORE; step++) {
		if (at - step >= 0) chunks.push(at - step);
		if (step > 0 && step <= BEHIND && at + step < count) chunks.push(at + step);
	}
	return chunks;
}

/** What may have happened to a figure, in the form in which facts say it; the first is nothing. */
export function deeds(spot: Spot, fact: FigureFact): readonly Answer[] {
	const { parse, at } = spot;
	const answers: Answer[] = [];
	const add = (answer: Omit<Answer, 'ruled'>): void => {
		if (GOING.test(answer.text ?? '')) return;
		const ruled = fact.action !== null && answer.text !== null && isSame(answer.text, fact.action);
		const text = ruled ? fact.action : answer.text;
		if (answers.some((other) => other.text === text)) return;
		answers.push({ ...answer, text, ruled });
	};
	for (const chunk of nearest(at, parse.chunks.length)) {
		const found = parse.chunks[chunk];
		if (found?.kind === 'verb') {
			const clause = parse.clauses.find((one) => one.at === chunk) ?? null;
			if (clause === null || HELPERS.test(clause.group.base) || leavesSo(clause, at)) continue;
			if (isOwnNoun(spot, fact, clause) || isCausing(spot, clause)) continue;
			const does = CHANGE_VERBS.has(clause.group.base) || (!clause.passive && clause.subject.includes(at));
			add({
				text: formOf(parse, clause, does ? 'does' : 'done'),
				at: chunk,
				word: clause.group.last,
				sort: 'verb',
				clause,
				open: OPEN_CLAUSES.of(parse, clause),
			});
		} else if (isNounPhrase(found)) {
			for (let word = found.first; word <= found.last; word++) {
				const deed = deedAt(spot, word, chunk === at || chunk === skipAhead(parse, at + 1));
				if (deed !== null) add({ ...deed, at: chunk, word, clause: null });
			}
		}
	}
	if (fact.action !== null && !answers.some(({ ruled }) => ruled))
		answers.push({ ...NONE, text: fact.action, sort: 'rule', ruled: true });
	return [{ ...NONE, ruled: fact.action === null }, ...answers];
}

/** `40 cell [phones]`: the end of what is counted, which the grammar took for a verb. */
const isOwnNoun = ({ parse }: Spot, { start, end }: FigureFact, { group }: Clause): boolean => {
	const [first, last] = [parse.words[group.first], parse.words[group.last]];
	return first !== undefined && last !== undefined && first.start > start && last.end <= end;
};

/** `[led] to a loss of $2m`: what brought it about. */
const isCausing = ({ parse, at: figure }: Spot, { group, passive, at }: Clause): boolean =>
	group.base === 'lead' && !passive && lowerAt(parse, group.last + 1) === 'to' && figure !== at + 2;

/** `fell` and `fell to`. */
const isSame = (one: string, other: string): boolean =>
	one === other || other.startsWith(`${one} `) || one.startsWith(`${other} `);

/** Verbs that say nothing alone. */
const HELPERS = /^(?:be|have|do)$/;

/** `went on strike`, `came from`: what went where or how is no deed done, but with a particle of its own. */
const GOING = /^(?:went|gone|came|come)$/;

/** `left 40 homes without power`: how things were afterwards, no deed done to them. */
const leavesSo = ({ group, passive, at }: Clause, figure: number): boolean =>
	group.base === 'leave' && !passive && at < figure;

/** The deed that a word inside a phrase stands for: `the [discovery] of`, `its [planned] offer`. */
function deedAt(
	{ parse }: Spot,
	word: number,
	near: boolean,
): { readonly text: string; readonly sort: 'noun' | 'participle'; readonly open: boolean } | null {
	const { class: kind } = parse.words[word] ?? {};
	if (kind !== 'noun') return null;
	const lower = lowerAt(parse, word);
	const change = CHANGE_NOUNS.get(lower);
	if (change !== undefined) return { text: formOfBase(change, 'does'), sort: 'noun', open: false };
	const event = EVENT_NOUNS.get(lower) ?? verbOfNoun(lower);
	if (event !== null) return { text: formOfBase(event, 'done'), sort: 'noun', open: false };
	if (!near) return null;
	const form = verbForms(lower).find(({ shape }) => shape === 'edParticiple' || shape === 'participle');
	return form === undefined
		? null
		: { text: formOfBase(form.base, 'done'), sort: 'participle', open: OPEN.test(lower) };
}

const OPEN =
	/^(?:planned|proposed|expected|estimated|forecast|projected|predicted|suggested|requested|intended|anticipated)$/;

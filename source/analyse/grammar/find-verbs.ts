import { isAdjective } from '../lexicons/adjectives.ts';
import { followsInfinitive, TAKES_TO } from './base-verbs.ts';
import { opensGerund } from './ing-verbs.ts';
import { readsAsVerb } from './reads-as-verb.ts';
import { endsGovernedPhrase } from './spent-clauses.ts';
import { isFirstBehindSubject } from './third-verbs.ts';
import { type VerbForm, verbForms } from './verb-forms.ts';
import { isIng, listed, opensHedged, PAST_SHAPES } from './verb-neighbours.ts';
import type { Word } from './words.ts';

/** Decides which nouns of a sentence are verbs, left to right, from the words around each. */
export function findVerbs(words: readonly Word[], headline: boolean): void {
	for (let at = 0; at < words.length; at++) {
		const word = words[at] as Word;
		if (word.class !== 'noun' || word.compound) continue;
		const { look } = word;
		look.forms ??= verbForms(look.lower);
		const known = look.forms;
		const forms = known.length === 0 ? unknownVerb(words, at) : known;
		if (forms.length === 0 || isKindOfStock(words, at)) continue;
		const capital = word.text !== word.text.toLowerCase();
		if (capital && !headline && !opensGerund(words, at)) continue;
		const kept = forms.filter((form) => readsAsVerb(words, at, form));
		if (kept.length === 0) continue;
		word.class = 'verb';
		word.forms = kept;
		if (HELPS.has(words[at - 1]?.lower ?? '')) takeHelp(words[at - 1]);
	}
	if (headline) return;
	if (!words.some(isPredicate)) promoteOne(words);
	else for (const clause of clausesWithoutVerb(words)) promoteOne(clause);
}

/** The stretches before and behind a conjunction that need a finite verb and have none: `[Byrne stars in it] while Ward plays a nun`. */
function clausesWithoutVerb(words: readonly Word[]): readonly (readonly Word[])[] {
	if (!words.some(({ class: kind }) => kind === 'subordinator')) return [];
	const clauses: Word[][] = [[]];
	for (const word of words) {
		if (word.class === 'subordinator') clauses.push([]);
		else clauses.at(-1)?.push(word);
	}
	return clauses.filter((clause) => !clause.some(isPredicate));
}

const NO_FORMS: readonly VerbForm[] = [];

/** `approval to [distil] the wine`, `to merge or [amalgamate] the units`: behind `to` and before an article stands a verb or not. */
function unknownVerb(words: readonly Word[], at: number): readonly VerbForm[] {
	const word = words[at];
	const before = words[at - 1];
	if (word === undefined || before === undefined) return NO_FORMS;
	if (before.lower !== 'to' && !(before.class === 'coordinator' && followsInfinitive(words, at))) return NO_FORMS;
	if (!/^[a-z]{3,}$/.test(word.text)) return NO_FORMS;
	if (TAKES_TO.test(words[at - 2]?.lower ?? '') || isAdjective(word.lower)) return NO_FORMS;
	const next = words[at + 1];
	const takes = /^(?:the|an?|its|their|his|her|our)$/.test(next?.lower ?? '') || opensHedged(words, at + 1);
	return takes ? [{ base: word.lower, shape: 'base', nounish: false }] : NO_FORMS;
}

const KINDS_OF_STOCK: ReadonlySet<string> = listed(
	'preferred deferred subordinated restricted dated secured unsecured guaranteed listed',
);

/** `cumulative [preferred] stock`, `[issued] share capital`. */
const isKindOfStock = (words: readonly Word[], at: number): boolean =>
	KINDS_OF_STOCK.has(words[at]?.lower ?? '') &&
	/^(?:discount|stocks?|bonds?|loans?|securities|paper|shares?|dividends?|debentures?|notes?|debt|units?)$/.test(
		words[at + 1]?.lower ?? '',
	);

const HELPS: ReadonlySet<string> = listed('help helps helped helping');

/** `Web [helps] collect donations`: what stands before a bare verb is one, too. */
function takeHelp(word: Word | undefined): void {
	if (word?.class !== 'noun') return;
	word.class = 'verb';
	word.forms = verbForms(word.lower);
}

const isPredicate = ({ class: kind, forms }: Word): boolean =>
	kind === 'verb'
		? forms.some((form) => !isIng(form))
		: kind === 'be' || kind === 'have' || kind === 'do' || kind === 'modal';

/** `Its candidate, Ada Byrne, [beat] the mayor`: between the first two commas stands only who the sentence's first phrase is. */
function isAfterAside(words: readonly Word[], at: number): boolean {
	const opening = words.findIndex(({ class: kind }) => kind === 'comma');
	return (
		opening > 0 &&
		opening < at - 2 &&
		words
			.slice(0, at - 1)
			.every(
				({ class: kind }, index) => index === opening || /^(?:name|noun|determiner|possessive|genitive)$/.test(kind),
			)
	);
}

/** `Voters [go] to the polls`, `the court [sits] on Friday`: in a sentence without any other verb the word that can be one behind its subject is it. */
function promoteOne(words: readonly Word[]): void {
	for (const [at, word] of words.entries()) {
		if (word.class !== 'noun' || word.compound || word.text !== word.text.toLowerCase()) continue;
		const before = words[at - 1];
		const after = words[at + 1];
		const plural = before?.class === 'noun' && /[^s]s$/.test(before.lower);
		if (
			before?.class === 'comma' &&
			/^(?:determiner|possessive)$/.test(after?.class ?? 'mark') &&
			isAfterAside(words, at)
		) {
			const past = verbForms(word.lower).filter(({ shape, base }) => base === word.lower && PAST_SHAPES.has(shape));
			if (past.length === 0) continue;
			word.class = 'verb';
			word.forms = past;
			return;
		}
		if (before?.class !== 'noun' && before?.class !== 'name') continue;
		const open = before.class === 'name' && after?.class === 'noun';
		const opens =
			/^(?:preposition|time|determiner|possessive|adverb)$/.test(after?.class ?? '') && after?.lower !== 'of';
		if (!open && !opens) continue;
		const kept = verbForms(word.lower).filter(({ shape, base }) =>
			plural ? shape === 'base' : shape === 'third' || (base === word.lower && PAST_SHAPES.has(shape)),
		);
		if (kept.length === 0 || (endsGovernedPhrase(words, at) && !isFirstBehindSubject(words, at))) continue;
		word.class = 'verb';
		word.forms = kept;
		return;
	}
}

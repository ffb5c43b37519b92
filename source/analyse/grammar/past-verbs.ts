import { isAdjective } from '../lexicons/adjectives.ts';
import { COLLECTIVE_NOUNS, ROLE_NOUNS } from '../lexicons/role-titles.ts';
import type { VerbForm } from './verb-forms.ts';
import { HELPERS, isPresent, listed, PAST_SHAPES } from './verb-neighbours.ts';
import type { Word, WordClass } from './words.ts';

/** `the [firm] joined Acme`, `the [official] rejected plans`: an adjective that is somebody as well. */
const isDoer = (lower: string): boolean => ROLE_NOUNS.has(lower) || COLLECTIVE_NOUNS.has(lower);

/** `the average [delivered] prices`: between an adjective behind its article and a noun. */
const isPremodifier = (words: readonly Word[], at: number, after: Word | undefined): boolean =>
	after?.class === 'noun' &&
	/^(?:determiner|possessive|genitive|number)$/.test(words[at - 2]?.class ?? '') &&
	words[at - 1]?.class === 'noun' &&
	((isAdjective(words[at - 1]?.lower ?? '') && !isDoer(words[at - 1]?.lower ?? '')) ||
		words[at - 1]?.lower === 'other' ||
		/^(?:near|lat|larg|great|high|low|old|young|new|big)est$/.test(words[at - 1]?.lower ?? ''));

/** `its Orca [branded] phone`, `a Lima [based] firm`: between a name with its opener and a noun. */
const isKindOfThing = (words: readonly Word[], at: number, after: Word | undefined): boolean =>
	/^(?:branded|based|made|backed|led|styled?|shaped|themed|inspired|powered|sponsored|designed|funded|controlled|registered|listed|trained|built)$/.test(
		words[at]?.lower ?? '',
	) &&
	after === words[at + 1] &&
	after?.class === 'noun' &&
	words[at - 1]?.class === 'name' &&
	/^(?:possessive|determiner)$/.test(words[at - 2]?.class ?? 'mark');

/** `the sale of state [controlled] firms`: between a noun with no opener of its own and a plural. */
const isInCompound = (words: readonly Word[], at: number, after: Word | undefined): boolean =>
	words[at - 1]?.class === 'noun' &&
	/[^s]$/.test(words[at - 1]?.lower ?? '') &&
	words[at - 2]?.class === 'preposition' &&
	after === words[at + 1] &&
	after?.class === 'noun' &&
	/[^s]s$/.test(after.lower) &&
	/^(?:controlled|owned|dominated|run|led|backed|based|funded|sponsored|related|made|held|driven|managed|financed|operated|built|trained|armed)$/.test(
		words[at]?.lower ?? '',
	);

const GIVING: ReadonlySet<string> = listed(
	'give offer award grant hand lend send pay show teach owe promise bring assign deal',
);

/** `Acme, the town's only foreign [owned] mill, closed`: between commas, in a phrase of its own that no verb is in. */
function isInApposition(words: readonly Word[], at: number): boolean {
	if (words[at + 1]?.class !== 'noun' || words[at - 1]?.class !== 'noun') return false;
	let end = at + 1;
	while (words[end]?.class === 'noun') end++;
	if (words[end]?.class !== 'comma') return false;
	let left = at - 1;
	while (left > at - 8 && /^(?:name|noun|determiner|possessive|genitive|adverb)$/.test(words[left]?.class ?? ''))
		left--;
	if (words[left]?.class !== 'comma' || !/^(?:name|noun)$/.test(words[left - 1]?.class ?? '')) return false;
	return words.slice(left + 1, at - 1).some(({ class: kind }) => /^(?:determiner|possessive|genitive)$/.test(kind));
}

/** `gave the town [renewed] hope`: what was given to whom stands right before. */
function isOfTheme(words: readonly Word[], at: number, after: Word | undefined): boolean {
	if (after?.class !== 'noun' || !words[at]?.lower.endsWith('ed')) return false;
	let left = at - 1;
	while (left > at - 6 && /^(?:name|noun|determiner|possessive)$/.test(words[left]?.class ?? '')) left--;
	const verb = words[left];
	return left < at - 1 && verb?.class === 'verb' && verb.forms.some(({ base }) => GIVING.has(base));
}

/** `drove an angled [shot] from`: a participle behind its article says what kind of thing. */
const isQualified = (words: readonly Word[], at: number): boolean =>
	words[at - 1]?.class === 'noun' &&
	/^(?!accused|deceased|unemployed|jobless).*[^e]ed$/.test(words[at - 1]?.lower ?? '') &&
	/^(?:an?|his|her|its|their)$/.test(words[at - 2]?.lower ?? '');

/** What follows a number's verb, not the noun it counts: `17 died.`, `six resigned and …`, `11 won the cup`. */
const AFTER_VERB: ReadonlySet<WordClass> = new Set([
	'preposition',
	'time',
	'mark',
	'comma',
	'coordinator',
	'subordinator',
	'determiner',
	'possessive',
]);

export function pastReads(
	words: readonly Word[],
	at: number,
	before: Word | undefined,
	after: Word | undefined,
	form: VerbForm,
): boolean {
	if (before === undefined) return false;
	if (before.class === 'be' || before.class === 'have' || before.lower === 'get') return true;
	if (before.class === 'preposition' || before.class === 'modal') return false;
	// phishing related messages
	if (/^(?:related|based)$/.test(words[at]?.lower ?? '') && before.class === 'noun' && after?.class === 'noun')
		return false;
	if (
		isKindOfThing(words, at, after) ||
		isInCompound(words, at, after) ||
		(form.shape !== 'past' && isInApposition(words, at)) ||
		isQualified(words, at) ||
		isOfTheme(words, at, after)
	)
		return false;
	// announced sharply [increased] profits
	if (after?.class === 'noun' && before.class === 'verb' && words[at - 1]?.lower.endsWith('ly')) return false;
	// searches [closed] files
	if (after?.class === 'noun' && before.class === 'verb' && before.forms.every(isPresent)) return false;
	if (before.class === 'number') return form.shape === 'past' || AFTER_VERB.has(after?.class ?? 'mark');
	if (before.class !== 'coordinator') return !isPremodifier(words, at, after);
	if (/^(?:back|out|off|up|down|away|over)$/.test(words[at + 1]?.lower ?? '')) return true;
	const left = words[at - 2];
	if (after?.class === 'noun' && (endsBareList(words, at - 1) || joinsGoverned(words, at))) return false;
	if (after !== undefined && isAdjective(after.lower)) return true;
	if (
		/^(?:noun|name|determiner|number)$/.test(after?.class ?? '') &&
		followsPast(words, at) &&
		!isAdjective(words[at]?.lower ?? '')
	)
		return true;
	if (/^(?:in|at|on|from|near)$/.test(words[at - 4]?.lower ?? '') && form.shape !== 'participle') return true;
	return !(left?.class === 'noun' && after?.class === 'noun' && /^(?:an?|the)$/.test(words[at - 3]?.lower ?? ''));
}

/** `prices of corn, rice and [shelled] nuts`: the last of a list of bare nouns. */
function endsBareList(words: readonly Word[], coordinator: number): boolean {
	const [comma, item] = [words[coordinator - 2], words[coordinator - 1]];
	return item?.class === 'noun' && comma?.class === 'comma' && words[coordinator - 3]?.class === 'noun';
}

/** `approved the takeover and [imposed] conditions`: the phrase before the conjunction is the object of a past verb. */
function followsPast(words: readonly Word[], at: number): boolean {
	let left = at - 2;
	while (left > at - 7 && OF_A_PHRASE.test(words[left]?.class ?? '')) left--;
	const verb = words[left];
	return (
		left < at - 2 &&
		verb?.class === 'verb' &&
		verb.forms.every(({ shape }) => PAST_SHAPES.has(shape)) &&
		!HELPERS.has(words[left - 1]?.class ?? 'mark') &&
		words[left - 1]?.class !== 'preposition'
	);
}

/** `a rise in trade and [increased] merger activity`: the phrase before the conjunction is a preposition's, and no past came before. */
function joinsGoverned(words: readonly Word[], at: number): boolean {
	let left = at - 2;
	while (left > at - 7 && OF_A_PHRASE.test(words[left]?.class ?? '')) left--;
	if (words[left]?.class !== 'preposition') return false;
	return !words
		.slice(0, left)
		.some((word) => word.class === 'verb' && word.forms.some(({ shape }) => PAST_SHAPES.has(shape)));
}

/** Classes that a noun phrase is walked back over. */
const OF_A_PHRASE = /^(?:name|noun|number|determiner|possessive|genitive)$/;

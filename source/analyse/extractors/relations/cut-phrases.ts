import type { Party } from '../../../domain/fact.ts';
import { firstFrom } from '../../../domain/span.ts';
import { isAdjective } from '../../lexicons/adjectives.ts';
import { CURRENCY_CODES, CURRENCY_NAMES } from '../../lexicons/currencies.ts';
import { MEASURE_WORDS, PERCENT_WORDS } from '../../lexicons/measures.ts';
import { startsUpper } from '../../segment/classes.ts';
import type { Page } from './page.ts';
import { isPerOne } from './rates.ts';

/** Whether a phrase stops short of the noun or the title it belongs to. */
export function isCutPhrase({ words }: Page, party: Party | null): boolean {
	if (party === null) return false;
	const phrase = { words, party, at: firstFrom(words, party.start), after: firstFrom(words, party.end) };
	return (
		isCutMeasure(phrase) ||
		isCutAtBracket(phrase) ||
		isCutAtColon(phrase) ||
		isCutExample(phrase) ||
		isCutQuality(phrase) ||
		isFactThat(phrase) ||
		isCutAtStart(phrase) ||
		isCutAtEnd(phrase)
	);
}

/** A party of a sentence. */
interface Phrase {
	readonly words: Page['words'];
	readonly party: Party;
	/** Its first word, and the one behind its last. */
	readonly at: number;
	readonly after: number;
}

const COUNT_OF = /^(?:the )?(?:\p{Ll}+ )?(?:number|proportion|percentage|share|amount) of\s/iu;

/** `[the number of people] online in Peru`: of which ones it is comes behind. */
export function isCutCount({ words }: Page, party: Party | null): boolean {
	if (party === null || !party.text.includes(' ') || !COUNT_OF.test(party.text)) return false;
	const behind = words[firstFrom(words, party.end)];
	return (
		/^with(?:out)?$/.test(behind?.lower ?? '') ||
		(behind?.class === 'adverb' && !/ly$|^(?:also|then|now|already|still|since|ever|soon|again)$/.test(behind.lower))
	);
}

/** `a 20 dlr [a share offer]`, `412 consecutive [minutes]`: a number, a unit or a quality, whose noun is still to come. */
function isCutMeasure({ words, at, after }: Phrase): boolean {
	const [first, last, before, next] = [words[at], words[after - 1], words[after - 2], words[after]];
	if (first === undefined || last === undefined || after - 1 <= at) return false;
	const isNumber = before?.class === 'number' || /^\d/.test(before?.text ?? '');
	const counted = isNumber || MAGNITUDES.has(before?.lower ?? '');
	if (/^(?:an?|its|his|her|their)$/.test(first.lower) && !words.slice(at, after).some(({ lower }) => lower === 'of')) {
		if (counted && after - 2 > at && isOneUnit(last.lower)) return true;
		// a 300 mln Danish crown, seven-year, bond
		const isSum = words.slice(at + 1, after - 1).some((word) => word.class === 'number');
		if (isSum && CURRENCY_NAMES.has(last.lower) && !last.lower.endsWith('s')) return true;
	}
	if (!/^(?:noun|time|name|number|coordinator)$/.test(next?.class ?? 'mark')) return false;
	return (
		isNumber && (isAdjective(last.lower) || /^(?:common|preferred|ordinary|outstanding|convertible)$/.test(last.lower))
	);
}

const MAGNITUDES: ReadonlySet<string> = new Set(['mln', 'bln', 'tn', 'm', 'bn', 'million', 'billion', 'trillion']);

/** `endured [a torrid] time`: a quality whose noun was read as a time. */
function isCutQuality({ words, party, at, after }: Phrase): boolean {
	if (party.name !== null || words[at]?.class !== 'determiner' || after - 1 <= at) return false;
	return (
		words[after]?.class === 'time' &&
		!/^(?:before|after|ago|later|earlier)$/.test(words[after + 1]?.lower ?? '') &&
		/^(?:time|day|week|year|night|evening|morning|afternoon|weekend|season|month|moment|spell)s?$/.test(
			words[after]?.lower ?? '',
		)
	);
}

/** `highlighted [the fact] that …`, `identified [the ways] the cells fold`: the clause behind says what. */
const isFactThat = ({ words, party, after }: Phrase): boolean => {
	const next = words[after];
	if (/^the (?:fact|ways?|manner|extent|degree|reasons?)$/i.test(party.text))
		return next !== undefined && !/^(?:mark|comma|coordinator)$/.test(next.class);
	return (
		next?.lower === 'that' && /^(?:fact|idea|notion|impression|possibility|point)$/.test(words[after - 1]?.lower ?? '')
	);
};

/** `almost [all mills]`, `more and [more clubs]`, `1987 first [quarter orders]`, `as [a result owners]`: what opens the phrase was left out. */
function isCutAtStart({ words, party, at, after }: Phrase): boolean {
	const [before, first, second] = [words[at - 1], words[at], words[at + 1]];
	if (BARELY.has(before?.lower ?? '')) return true;
	if (isPerOne(words, at)) return true;
	if (first?.lower === 'more' && before?.lower === 'and' && words[at - 2]?.lower === 'more') return true;
	if (
		party.name === null &&
		/^(?:quarter|half)$/.test(first?.lower ?? '') &&
		/^(?:first|second|third|fourth|last|next|previous)$/.test(before?.lower ?? '')
	)
		return true;
	return (
		before?.lower === 'as' &&
		first?.lower === 'a' &&
		/^(?:result|consequence|rule)$/.test(second?.lower ?? '') &&
		after > at + 2
	);
}

const BARELY: ReadonlySet<string> = new Set([
	...['almost', 'nearly', 'virtually', 'practically', 'hardly', 'scarcely', 'barely'],
]);

/** `a panel [set] up last May`, `three mln of its [30.5 mln] issued shares`, `response [times]`, `common [ground]`: the phrase goes on in a word that was read as another's. */
function isCutAtEnd({ words, party, at, after }: Phrase): boolean {
	const [last, next, behind] = [words[after - 1], words[after], words[after + 1]];
	if (last === undefined || next === undefined) return false;
	if (/^times?$/.test(next.lower) && next.class === 'time' && /^(?:noun|number)$/.test(last.class)) return true;
	if (isMassDoing(words, at, after)) return true;
	if (last.start === party.start) return false;
	if (
		PARTICLES.has(next.lower) &&
		(/^(?:set|cut|put|shut|split|let|cast|run|take|build|start|line|pick|sign|turn|break|lock|buy|sell|pay)$/.test(
			last.lower,
		) ||
			(last.class === 'noun' && /..ing$/.test(last.lower) && behind?.lower === 'of'))
	)
		return true;
	if (next.class === 'verb' && behind?.class === 'noun' && /^(?:mln|bln|million|billion)$/.test(last.lower))
		return true;
	if (isNamedThing(words, at, after)) return true;
	if (party.name !== null) return false;
	// a keyboard sewn into sleeves
	if (
		words[after - 2]?.class === 'noun' &&
		/^(?:sewn|woven|torn|worn|hidden|stolen|drawn|grown|written|taken|given|shown|thrown)$/.test(last.lower)
	)
		return true;
	// criticisms of the way | Mr Lund did it
	if (startsUpper(next.text) && /^(?:way|moment|manner)$/.test(last.lower)) return true;
	// criticisms of the way Mr Lund did it
	if (
		words[after - 1]?.class === 'name' &&
		/\bthe (?:fact|idea|notion|way|day|time|moment|manner) \p{Lu}/u.test(
			words
				.slice(at, after)
				.map(({ text }) => text)
				.join(' '),
		)
	)
		return true;
	// radical new thinking, the issue of global warming
	if (last.class === 'noun' && isAdjective(last.lower) && next.class === 'verb' && next.lower.endsWith('ing'))
		return true;
	return (
		next.class === 'verb' &&
		last.class === 'noun' &&
		isAdjective(last.lower) &&
		next.forms.some(({ shape, nounish }) => shape === 'base' && nounish) &&
		behind?.class !== 'determiner'
	);
}

const PARTICLES: ReadonlySet<string> = new Set(['up', 'off', 'out', 'down', 'apart', 'aside']);

/** `passed [the Alpine Games] qualifying mark`: a name behind its article, and what is done in a noun that ends the phrase. */
function isNamedThing(words: Page['words'], at: number, after: number): boolean {
	const [last, next, noun, behind] = [words[after - 1], words[after], words[after + 1], words[after + 2]];
	return (
		words[at]?.class === 'determiner' &&
		next?.class === 'verb' &&
		startsUpper(last?.text ?? '') &&
		last?.kind !== 'person' &&
		next.lower.endsWith('ing') &&
		noun?.class === 'noun' &&
		!/[^s]s$/.test(noun.lower) &&
		/^(?:mark|comma|coordinator|preposition|time)$/.test(behind?.class ?? 'mark')
	);
}

/** `deliver [fast internet] surfing on the move`: no article opens the phrase, and what is done ends it. */
function isMassDoing(words: Page['words'], at: number, after: number): boolean {
	const [first, last, next, behind] = [words[at], words[after - 1], words[after], words[after + 1]];
	if (first?.class !== 'noun' || last?.class !== 'noun' || last.text !== last.lower || last.lower.endsWith('s'))
		return false;
	return (
		after - at > 1 &&
		next?.class === 'verb' &&
		next.lower.endsWith('ing') &&
		/^(?:preposition|mark|coordinator)$/.test(behind?.class ?? 'mark')
	);
}

/** A unit in the singular, as it stands before a noun. */
const isOneUnit = (lower: string): boolean =>
	/^(?:dlr|mln|bln|stg|pct|ct|cent|pence|year|month|week|day|hour|minute|point)$/.test(lower) ||
	(!lower.endsWith('s') &&
		(PERCENT_WORDS.has(lower) || MEASURE_WORDS.has(lower) || CURRENCY_NAMES.has(lower) || CURRENCY_CODES.has(lower)));

/** `[Acme Laboratories] (AL) chief Ann Lee`: the phrase goes on behind the bracket. */
function isCutAtBracket({ words, after }: Phrase): boolean {
	if (words[after]?.text !== '(') return false;
	const close = words.findIndex(({ text }, index) => index > after && text === ')');
	return close > 0 && close < after + 5 && /^(?:noun|name)$/.test(words[close + 1]?.class ?? 'mark');
}

/** `[Quake]: New Dawn`: the first half of a title. */
function isCutAtColon({ words, at, after }: Phrase): boolean {
	const isTitle = (word: Page['words'][number] | undefined): boolean => /^[\p{Lu}\p{N}]/u.test(word?.text ?? '');
	if (words[after]?.text === ':') return isTitle(words[after - 1]) && isTitle(words[after + 1]);
	return words[at - 1]?.text === ':' && isTitle(words[at - 2]) && isTitle(words[at]);
}

/** `[Films] like Quiet Rivers`, `[firms] such as Acme`: which of them is told behind. */
function isCutExample({ words, at, after }: Phrase): boolean {
	const next = words[after]?.lower ?? '';
	if (words[after - 1]?.class !== 'noun') return false;
	return next === 'like' || (after - at === 1 && next === 'such' && words[after + 1]?.lower === 'as');
}

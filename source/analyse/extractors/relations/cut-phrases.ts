import type { Party } from '../../../domain/fact.ts';
import { firstFrom } from '../../../domain/span.ts';
import { isAdjective } from '../../lexicons/adjectives.ts';
import { CURRENCY_CODES, CURRENCY_NAMES } from '../../lexicons/currencies.ts';
import { MEASURE_WORDS, PERCENT_WORDS } from '../../lexicons/measures.ts';
import type { Page } from './page.ts';
import { isPerOne } from './rates.ts';

/** Whether a phrase stops short of the noun or the title it belongs to. */
export const isCutPhrase = (page: Page, party: Party | null): boolean =>
	party !== null &&
	(isCutMeasure(page, party) ||
		isCutAtBracket(page, party) ||
		isCutAtColon(page, party) ||
		isCutExample(page, party) ||
		isCutQuality(page, party) ||
		isFactThat(page, party) ||
		isCutAtStart(page, party) ||
		isCutAtEnd(page, party));

/** `[the number of people] online in Peru`: of which ones it is comes behind. */
export function isCutCount({ words }: Page, party: Party | null): boolean {
	if (party === null || !/^(?:the )?(?:\p{Ll}+ )?(?:number|proportion|percentage|share|amount) of\s/iu.test(party.text))
		return false;
	const behind = words[firstFrom(words, party.end)];
	return (
		/^with(?:out)?$/.test(behind?.lower ?? '') ||
		(behind?.class === 'adverb' && !/ly$|^(?:also|then|now|already|still|since|ever|soon|again)$/.test(behind.lower))
	);
}

/** `a 20 dlr [a share offer]`, `412 consecutive [minutes]`: a number, a unit or a quality, whose noun is still to come. */
function isCutMeasure({ words }: Page, { start, end }: Party): boolean {
	const [at, after] = [firstFrom(words, start), firstFrom(words, end)];
	const [first, last, before, next] = [words[at], words[after - 1], words[after - 2], words[after]];
	if (first === undefined || last === undefined || after - 1 <= at) return false;
	const isNumber = before?.class === 'number' || /^\d/.test(before?.text ?? '');
	const counted = isNumber || /^(?:mln|bln|tn|m|bn|million|billion|trillion)$/.test(before?.lower ?? '');
	const isOf = words.slice(at, after).some(({ lower }) => lower === 'of');
	const opens = /^(?:an?|its|his|her|their)$/.test(first.lower);
	if (opens && counted && !isOf && after - 2 > at && isOneUnit(last.lower)) return true;
	// a 300 mln Danish crown, seven-year, bond
	const isSum = words.slice(at + 1, after - 1).some((word) => word.class === 'number');
	if (opens && isSum && !isOf && CURRENCY_NAMES.has(last.lower) && !last.lower.endsWith('s')) return true;
	if (!/^(?:noun|time|name|number|coordinator)$/.test(next?.class ?? 'mark')) return false;
	return (
		isNumber && (isAdjective(last.lower) || /^(?:common|preferred|ordinary|outstanding|convertible)$/.test(last.lower))
	);
}

/** `endured [a torrid] time`: a quality whose noun was read as a time. */
function isCutQuality({ words }: Page, { start, end, name }: Party): boolean {
	const [at, after] = [firstFrom(words, start), firstFrom(words, end)];
	if (name !== null || words[at]?.class !== 'determiner' || after - 1 <= at) return false;
	return (
		words[after]?.class === 'time' &&
		!/^(?:before|after|ago|later|earlier)$/.test(words[after + 1]?.lower ?? '') &&
		/^(?:time|day|week|year|night|evening|morning|afternoon|weekend|season|month|moment|spell)s?$/.test(
			words[after]?.lower ?? '',
		)
	);
}

/** `highlighted [the fact] that …`, `identified [the ways] the cells fold`: the clause behind says what. */
const isFactThat = ({ words }: Page, { end, text }: Party): boolean => {
	const at = firstFrom(words, end);
	const next = words[at];
	if (/^the (?:fact|ways?|manner|extent|degree|reasons?)$/i.test(text))
		return next !== undefined && !/^(?:mark|comma|coordinator)$/.test(next.class);
	return (
		next?.lower === 'that' && /^(?:fact|idea|notion|impression|possibility|point)$/.test(words[at - 1]?.lower ?? '')
	);
};

/** `almost [all mills]`, `more and [more clubs]`, `1987 first [quarter orders]`, `as [a result owners]`: what opens the phrase was left out. */
function isCutAtStart({ words }: Page, { start, end, name }: Party): boolean {
	const [at, after] = [firstFrom(words, start), firstFrom(words, end)];
	const [before, first, second] = [words[at - 1], words[at], words[at + 1]];
	if (/^(?:almost|nearly|virtually|practically|hardly|scarcely|barely)$/.test(before?.lower ?? '')) return true;
	if (isPerOne(words, at)) return true;
	if (first?.lower === 'more' && before?.lower === 'and' && words[at - 2]?.lower === 'more') return true;
	if (
		name === null &&
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

/** `a panel [set] up last May`, `three mln of its [30.5 mln] issued shares`, `response [times]`, `common [ground]`: the phrase goes on in a word that was read as another's. */
function isCutAtEnd({ words }: Page, { start, end, name }: Party): boolean {
	const after = firstFrom(words, end);
	const [last, next, behind] = [words[after - 1], words[after], words[after + 1]];
	if (last === undefined || next === undefined) return false;
	if (/^times?$/.test(next.lower) && next.class === 'time' && /^(?:noun|number)$/.test(last.class)) return true;
	if (isMassDoing(words, firstFrom(words, start), after)) return true;
	if (last.start === start) return false;
	if (
		(/^(?:set|cut|put|shut|split|let|cast|run|take|build|start|line|pick|sign|turn|break|lock|buy|sell|pay)$/.test(
			last.lower,
		) ||
			(last.class === 'noun' && /..ing$/.test(last.lower) && behind?.lower === 'of')) &&
		/^(?:up|off|out|down|apart|aside)$/.test(next.lower)
	)
		return true;
	if (/^(?:mln|bln|million|billion)$/.test(last.lower) && next.class === 'verb' && behind?.class === 'noun')
		return true;
	if (isNamedThing(words, firstFrom(words, start), after)) return true;
	if (name !== null) return false;
	// a keyboard sewn into sleeves
	if (
		/^(?:sewn|woven|torn|worn|hidden|stolen|drawn|grown|written|taken|given|shown|thrown)$/.test(last.lower) &&
		words[after - 2]?.class === 'noun'
	)
		return true;
	// criticisms of the way | Mr Lund did it
	if (/^(?:way|moment|manner)$/.test(last.lower) && /^\p{Lu}/u.test(next.text)) return true;
	// criticisms of the way Mr Lund did it
	if (
		words[after - 1]?.class === 'name' &&
		/\bthe (?:fact|idea|notion|way|day|time|moment|manner) \p{Lu}/u.test(
			words
				.slice(firstFrom(words, start), after)
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

/** `passed [the Alpine Games] qualifying mark`: a name behind its article, and what is done in a noun that ends the phrase. */
function isNamedThing(words: Page['words'], at: number, after: number): boolean {
	const [last, next, noun, behind] = [words[after - 1], words[after], words[after + 1], words[after + 2]];
	return (
		words[at]?.class === 'determiner' &&
		/^\p{Lu}/u.test(last?.text ?? '') &&
		last?.kind !== 'person' &&
		next?.class === 'verb' &&
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
function isCutAtBracket({ words }: Page, { end }: Party): boolean {
	const at = firstFrom(words, end);
	if (words[at]?.text !== '(') return false;
	const close = words.findIndex(({ text }, index) => index > at && text === ')');
	return close > 0 && close < at + 5 && /^(?:noun|name)$/.test(words[close + 1]?.class ?? 'mark');
}

/** `[Quake]: New Dawn`: the first half of a title. */
function isCutAtColon({ words }: Page, { start, end }: Party): boolean {
	const at = firstFrom(words, end);
	const isTitle = (word: Page['words'][number] | undefined): boolean => /^[\p{Lu}\p{N}]/u.test(word?.text ?? '');
	if (words[at]?.text === ':') return isTitle(words[at - 1]) && isTitle(words[at + 1]);
	const from = firstFrom(words, start);
	return words[from - 1]?.text === ':' && isTitle(words[from - 2]) && isTitle(words[from]);
}

/** `[Films] like Quiet Rivers`, `[firms] such as Acme`: which of them is told behind. */
function isCutExample({ words }: Page, { start, end }: Party): boolean {
	const at = firstFrom(words, end);
	const next = words[at]?.lower ?? '';
	if (words[at - 1]?.class !== 'noun') return false;
	const isBare = at - firstFrom(words, start) === 1;
	return next === 'like' || (isBare && next === 'such' && words[at + 1]?.lower === 'as');
}

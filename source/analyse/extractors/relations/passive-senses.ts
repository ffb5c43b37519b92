import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { isListedVerb } from '../../grammar/verb-forms.ts';
import { isAdjective } from '../../lexicons/adjectives.ts';
import { isToNotice, isToResult } from './complements.ts';
import { isPercentage } from './measures.ts';
import type { Page } from './page.ts';
import type { Verb } from './verb.ts';
import { HOLDING } from './whole-objects.ts';

/** `owned [40 pct] by Acme`, `was granted [extra time]`: not all of it, or another thing. */
export function isInPart(page: Page, { base, next }: Verb): boolean {
	const phrase = page.chunks[page.chunks[next]?.kind === 'adverb' ? next + 1 : next];
	if (!isNounPhrase(phrase)) return false;
	if (HOLDING.test(base) && isPercentage(page, phrase)) return true;
	if (base === 'allow') return true;
	const head = page.words[phrase.head]?.lower ?? '';
	return phrase.time && /^(?:give|grant|allow|award|offer)$/.test(base) && /^(?:time|[a-z]+s)$/.test(head);
}

/** `was declared [free] of it`, `was taken into account`, `are locked in a feud`: the words behind make it another deed. */
export function isSaidAs({ chunks, words }: Page, verb: Verb, isByAgent: boolean): boolean {
	const next = chunks[verb.next];
	if (/^(?:hold|restrict|limit|confine|reduce)$/.test(verb.base) && isToResult({ chunks, words } as Page, verb.next))
		return true;
	// was unmarked
	if (!isByAgent && verb.base.startsWith('un') && !isListedVerb(verb.base)) return true;
	if (verb.base === 'see' && (!isByAgent || words[next?.first ?? 0]?.lower === 'as')) return true;
	if (verb.base === 'bring' && isToNotice({ chunks, words } as Page, verb.next)) return true;
	// were married for 50 years
	if (!isByAgent && /^(?:marry|engage|estrange|tire|dress|situate)$/.test(verb.base)) return true;
	// am opposed to it, was fed up
	if (!isByAgent && (verb.base === 'feed up' || (ATTITUDES.test(verb.base) && words[next?.first ?? 0]?.lower === 'to')))
		return true;
	// are designed to last, were made an example
	if (!isByAgent && isGraded(words, verb)) return true;
	if (!isByAgent && /^(?:commit|make|unite|divide|split|interest|involve)$/.test(verb.base)) return true;
	if (
		verb.base === 'take' &&
		next?.kind === 'adverb' &&
		/^(?:seriously|lightly|personally|literally|aback|ill|unawares|hostage|prisoner)$/.test(
			words[next.first]?.lower ?? '',
		)
	)
		return true;
	if (next?.kind === 'verb' && next.form === 'infinitive' && INTENDED.test(verb.base)) return true;
	// were bound to “come back”
	if (
		words[next?.first ?? 0]?.lower === 'to' &&
		words[(next?.last ?? 0) + 1]?.class === 'quote' &&
		INTENDED.test(verb.base)
	)
		return true;
	if (
		verb.base === 'make' &&
		next !== undefined &&
		next.kind !== 'preposition' &&
		next.kind !== 'mark' &&
		next.kind !== 'comma'
	)
		return true;
	if (next?.kind === 'verb' && next.form === 'infinitive' && FEELING.test(verb.base)) return true;
	if (isNounPhrase(next))
		return next.first === next.last && FINDING.test(verb.base) && isAdjective(words[next.head]?.lower ?? '');
	const thing = chunks[verb.next + 1];
	if (next?.kind !== 'preposition' || !isNounPhrase(thing)) return false;
	const said = `${verb.base} ${words[next.first]?.lower ?? ''} ${words[thing.head]?.lower ?? ''}`;
	return /^(?:take into (?:account|consideration)|hold in (?:esteem|regard|contempt|honou?r|respect|awe|affection|check)|lock in (?:battle|struggle|feud|dispute|talks|row|negotiations|conflict|fight|war|contest|combat|debate))$/.test(
		said,
	);
}

/** `was [very] heated`, `was heated [and emotional]`: how something is, not what was done to it. */
function isGraded(words: Page['words'], { last }: Verb): boolean {
	if (/^(?:very|too|so|quite|rather|pretty|extremely|more|less|most)$/.test(words[last - 1]?.lower ?? '')) return true;
	if (!/^(?:and|but|or|yet)$/.test(words[last + 1]?.lower ?? '')) return false;
	const [other, behind] = [words[last + 2], words[last + 3]];
	const alone = behind === undefined || !/^(?:noun|name|verb|be|have|do|modal)$/.test(behind.class);
	return other?.class === 'noun' && alone && isAdjective(other.lower) && !/(?:ed|en)$/.test(other.lower);
}

/** `was relieved to win`: how somebody feels, not what was done to them. */
const FEELING =
	/^(?:relieve|please|delight|disappoint|surprise|concern|thrill|shock|stun|honour|honor|encourage|prepare|tempt|inspire|impress|frustrate|excite|amaze|astonish|sadden|worry|upset|determine|commit|privilege|satisfy|oblige)$/;

/** `am opposed to it`: where somebody stands. */
const ATTITUDES = /^(?:oppose|accustom|addict|resign|wed|relate)$/;

const FINDING = /^(?:declare|find|deem|rule|judge|leave|make|keep|render|consider)$/;

/** Passives whose deed is the infinitive behind them. */
const INTENDED = /^(?:design|find|force|make|allow|permit|enable|commit|compel|require|need|bind|mean)$/;

/** `the regard in [which] it is held`: the deed lacks what stands before. */
export const isInWhich = ({ chunks }: Page, { kind, subject }: Clause): boolean =>
	kind === 'main' &&
	chunks[(subject[0] ?? 0) - 1]?.kind === 'relative' &&
	chunks[(subject[0] ?? 0) - 2]?.kind === 'preposition';

/** `will be paid [for]`: the preposition that is left alone makes it another deed. */
export const isLeftOpen = ({ chunks, words }: Page, { next }: Verb): boolean =>
	chunks[next]?.kind === 'preposition' &&
	words[chunks[next]?.first ?? 0]?.lower !== 'by' &&
	!/^(?:noun|verb|preposition|adverb)$/.test(chunks[next + 1]?.kind ?? 'mark');

import type { Party } from '../../../domain/fact.ts';
import { firstFrom } from '../../../domain/span.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { isIngNoun } from '../../grammar/ing-verbs.ts';
import { verbForms } from '../../grammar/verb-forms.ts';
import { isAdjective } from '../../lexicons/adjectives.ts';
import { COLLECTIVE_NOUNS, ROLE_NOUNS } from '../../lexicons/role-titles.ts';
import { startsUpper } from '../../segment/classes.ts';
import type { Page } from './page.ts';

/** `and [faces additional challenges]`, `to [indemnify LTV]`, `risk [losing …]`, `was [most recently seen] presenting`, `and [await trial]`. */
export function isVerbal({ words }: Page, party: Party | null): boolean {
	if (party === null) return false;
	const first = firstFrom(words, party.start);
	const last = firstFrom(words, party.end) - 1;
	const [before, word, next, head] = [words[first - 1], words[first], words[first + 1], words[last]];
	if (
		head !== undefined &&
		words[last + 1]?.lower === 'that' &&
		TELLS.test(head.lower) &&
		startsUpper(words[last - 1]?.text ?? '')
	)
		return true;
	if (word === undefined || word.class === 'name' || word.text !== word.lower) return false;
	if (first === last && before?.class === 'coordinator' && isBareBase(word.lower)) return true;
	if (first < last && (word.lower === 'include' || word.lower === 'includes')) return true;
	// lest it give markets limits
	if (
		before?.class === 'pronoun' &&
		first < last &&
		verbForms(word.lower).some(({ shape, nounish }) => shape === 'base' && !nounish)
	)
		return true;
	if (
		head !== undefined &&
		words[last - 1]?.class === 'coordinator' &&
		head.lower.endsWith('ing') &&
		!isIngNoun(head.lower)
	)
		return true;
	if (head !== undefined && isRunInto(words, first, last)) return true;
	// which makers claim has lost value
	if (head !== undefined && first < last && CLAIM.test(head.lower) && /[^s]s$/.test(words[last - 1]?.lower ?? ''))
		return true;
	if (first === last && next?.class === 'coordinator' && word.lower.endsWith('ed') && isAdjective(word.lower))
		return true;
	if (head !== undefined && words[last - 1]?.class === 'name' && TELLS.test(head.lower)) return true;
	const isJoined = before?.class === 'coordinator';
	if (first < last && (isJoined || before?.class === 'comma') && ONE_FORM.test(word.lower)) return true;
	if (before?.lower === 'to' && first < last && /(?:ali|ari|ori|imi|ivi)[sz]e$|ify$/.test(word.lower)) return true;
	// tap into anger and seem to gain
	if (first === last && /^(?:seem|appear|remain|become|continue|believe|think|insist)s?$/.test(word.lower)) return true;
	if (next !== undefined && (isJoined || before?.lower === 'to')) {
		const forms = verbForms(word.lower);
		const isBase = forms.length > 0 && forms.every(({ shape, nounish }) => shape === 'base' && !nounish);
		if (isJoined && isBase && next.class === 'noun') return true;
		const opens =
			/^(?:determiner|possessive|adverb)$/.test(next.class) || (next.class === 'noun' && isAdjective(next.lower));
		if (isJoined && opens && forms.some(({ shape }) => shape === 'third')) return true;
		if (
			before?.lower === 'to' &&
			next.class === 'name' &&
			(/(?:ify|i[sz]e)$/.test(word.lower) || forms.some(({ shape, nounish }) => shape === 'base' && !nounish))
		)
			return true;
	}
	if (head !== undefined && head !== word && /^(?:most|recently|last|first|best|never|often)$/.test(word.lower))
		return verbForms(head.lower).some(({ shape, nounish }) => shape === 'participle' && !nounish);
	return false;
}

/** `figures released by [Acme show]`: the last word is the sentence's verb. */
const TELLS = /^(?:shows?|suggests?|indicates?|reveals?|says?|claims?|warns?|confirms?)$/;

const CLAIM = /^(?:claim|say|believe|think|argue|fear|hope|insist|allege|suggest|reckon|look|seem|appear|remain)$/;

/** `found [the trio handling] unsealed ballots`: somebody, and what he does. */
function isRunInto(words: Page['words'], first: number, last: number): boolean {
	const [who, doing] = [words[last - 1], words[last]];
	if (last === first || doing?.class !== 'noun' || !doing.lower.endsWith('ing') || DOINGS.test(doing.lower))
		return false;
	return (
		words[first]?.class === 'determiner' && who?.class === 'noun' && !isAdjective(who.lower) && isSomebody(who.lower)
	);
}

/** What takes place, behind who takes part: `the court [hearing]`. */
const DOINGS =
	/^(?:meeting|hearing|ruling|training|building|funding|saving|warning|finding|setting|offering|spending|holding|gathering|opening|closing|briefing|sitting|seating|clothing|shooting|killing|bombing|wedding|screening|rating|ranking|earning|filing|listing|lending|trading|betting|bargaining|being|standing|uprising|outing)s?$/;

const isSomebody = (lower: string): boolean => {
	const one = lower.replace(/s$/, '');
	return (
		ROLE_NOUNS.has(one) ||
		COLLECTIVE_NOUNS.has(one) ||
		/^(?:man|men|woman|women|people|pair|duo|trio|couple|boy|girl|child|children|police)$/.test(one)
	);
};

/** `hit homes and [put farms] under water`: a past like its base, before its object. */
const ONE_FORM = /^(?:put|cut|shut|hit|quit|shed|let|split|beat|spread|cast)$/;

const isBareBase = (lower: string): boolean => /^(?:come|become|go|get|remain|take|make|give|begin)$/.test(lower);

/** `break moulds or [risk] losing money`. */
export function isBareVerb({ words }: Page, { kind }: Clause, subject: Party | null): boolean {
	if (kind !== 'doing' || subject === null) return false;
	const at = firstFrom(words, subject.start);
	const word = words[at];
	return (
		word?.class === 'noun' &&
		word.end === subject.end &&
		words[at - 1]?.class === 'coordinator' &&
		verbForms(word.lower).some(({ shape }) => shape === 'base')
	);
}

import type { RoleFact } from '../../../domain/fact.ts';
import { type Holder, roleFacts } from './holder.ts';
import { isPerson } from './parties.ts';
import { titleBefore } from './title-before.ts';
import type { TitlePhrase } from './title-phrase.ts';
import { isCourtesy, isPluralRole } from './title-words.ts';

/** How many words before a name the "such as" of its list may stand. */
const LONGEST_LIST = 16;

/** `choreographers such as Ann Lee and Bo Roe`, `singers including Sir Bo Roe`: each of those listed. */
export function amongSuch(holder: Holder): RoleFact[] {
	const { sentence, first } = holder;
	const { draft, words } = sentence;
	let at = first - 1;
	while (
		at > first - LONGEST_LIST &&
		(words[at]?.class === 'comma' ||
			words[at]?.lower === 'and' ||
			isCourtesy(words[at]) ||
			isPerson(draft, words[at]?.mention ?? -1))
	)
		at--;
	const opener = words[at]?.lower ?? '';
	const link =
		opener === 'as' && words[at - 1]?.lower === 'such' ? at - 1 : /^(?:including|like)$/.test(opener) ? at : -1;
	if (link < 0) return [];
	const end = words[link - 1]?.class === 'comma' ? link - 1 : link;
	const noun = words[end - 1];
	if (noun === undefined || !isPluralRole(noun)) return [];
	const phrase = titleBefore(sentence, end) ?? (noun.lower === 'stars' ? bareStars(end - 1) : null);
	return phrase === null ? [] : roleFacts(holder, phrase, 'listed');
}

/** `stars including Ann Lee`: of what, the text need not say. */
const bareStars = (at: number): TitlePhrase => ({
	first: at,
	last: at,
	title: 'star',
	noun: 'star',
	organization: null,
	inferred: false,
	definite: false,
	second: null,
});

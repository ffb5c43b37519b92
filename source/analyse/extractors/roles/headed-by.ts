import type { Party, RoleFact } from '../../../domain/fact.ts';
import type { SentenceWords } from '../../grammar/sentences.ts';
import { LEADING_VERBS } from '../../lexicons/role-titles.ts';
import { type Holder, roleFacts } from './holder.ts';
import { mentionWords, partyOf } from './parties.ts';
import { isCourtesy } from './title-words.ts';

/** They make somebody a work's or a client's as well. */
const NO_POST = /^(?:direct|represent|coach|edit|manage)$/;

const BODY =
	/^(?:committee|commission|panel|board|council|inquiry|task-force|taskforce|delegation|coalition|party|team|group|movement|union|consortium|institute|foundation|agency|department|ministry)$/;

/** `the Harbour Party, headed by [Ann Lee]`, `Acme, which was founded by Ann Lee`: what a verb of leading makes whoever stands behind its `by`. */
export function headedBy(holder: Holder, titleFirst: number): RoleFact[] {
	const { sentence } = holder;
	const { words } = sentence;
	let by = titleFirst - 1;
	while (words[by]?.class === 'determiner' || isCourtesy(words[by])) by--;
	const verb = words[by - 1];
	if (words[by]?.lower !== 'by' || verb === undefined || verb.mention >= 0) return [];
	const base = verb.forms.find((form) => LEADING_VERBS.has(form.base) && !NO_POST.test(form.base))?.base;
	if (base === undefined || /ing$/.test(verb.lower)) return [];
	let at = by - 2;
	while (/^(?:adverb|be|have|relative|comma)$/.test(words[at]?.class ?? '')) at--;
	const body = bodyAt(sentence, at);
	if (body === null) return [];
	const title = LEADING_VERBS.get(base) ?? '';
	const wasLed = words.slice(at + 1, by - 1).some(({ lower }) => /^(?:was|were|had)$/.test(lower));
	const phrase = {
		first: body.first,
		last: holder.last,
		title: body.noun === null ? title : `${title} of the ${body.noun}`,
		noun: title,
		organization: body.party,
		inferred: false,
		definite: true,
		second: null,
	};
	const facts = roleFacts(holder, phrase, 'headed');
	return wasLed && title !== 'founder'
		? facts.map((fact) => ({ ...fact, certainty: 'likely' as const, why: 'until when is not said' }))
		: facts;
}

/** The organization, or the body of one, that ends at the word at `at`. */
function bodyAt(
	{ draft, words }: SentenceWords,
	at: number,
): { readonly first: number; readonly party: Party | null; readonly noun: string | null } | null {
	const word = words[at];
	if (word === undefined) return null;
	if (word.mention >= 0) {
		if (word.kind !== 'organization') return null;
		return { first: mentionWords(words, at).first, party: partyOf(draft, word.mention), noun: null };
	}
	if (!BODY.test(word.text)) return null;
	let first = at;
	while (/^(?:noun|name)$/.test(words[first - 1]?.class ?? '') && words[first - 1]?.kind !== 'person') first--;
	if (!/^(?:the|this|its|their)$/.test(words[first - 1]?.lower ?? '')) return null;
	const owner = words.slice(first, at).find(({ kind }) => kind === 'organization')?.mention ?? -1;
	return { first, party: owner < 0 ? null : partyOf(draft, owner), noun: word.lower };
}

import type { Party, RoleFact } from '../../../domain/fact.ts';
import { readNounPhrase } from '../../grammar/chunks.ts';
import type { VerbGroup } from '../../grammar/verb-groups.ts';
import { LEADING_VERBS } from '../../lexicons/role-titles.ts';
import { type Holder, roleFacts } from './holder.ts';
import { isPerson, partyOf } from './parties.ts';

/** `Ann Lee, who heads the agency`: what a verb of leading makes its subject. */
export function leads(holder: Holder, group: VerbGroup): RoleFact[] {
	const { draft, words } = holder.sentence;
	const title = LEADING_VERBS.get(group.base);
	if (title === undefined || group.passive || group.form === 'participle') return [];
	const phrase = readNounPhrase(words, group.last + 1);
	const head = words[phrase?.head ?? -1];
	if (phrase === null || head === undefined || isPerson(draft, head.mention)) return [];
	// Led Elver into the final: a deed.
	if (group.base === 'lead' && /^(?:into|to|past|over|through|back|out|on)$/.test(words[phrase.last + 1]?.lower ?? ''))
		return [];
	const body = head.mention < 0;
	if (body && !BODIES.test(head.lower)) return [];
	// Founded another company: which one is not said.
	const house = body ? houseBehind(holder, phrase.last) : null;
	if (body && house === null && /^(?:another|an?|many|several|two|one)$/.test(words[phrase.first]?.lower ?? ''))
		return [];
	// Whoever chairs the education committee is its chair.
	const led = body ? ledBody(holder, phrase.first, phrase.head) : null;
	const organization = body ? (led?.organization ?? house) : partyOf(draft, head.mention);
	const stated = {
		first: holder.first,
		last: phrase.last,
		title: led === null ? title : `${title} of ${led.words}`,
		noun: title,
		organization,
		inferred: false,
		definite: true,
		second: null,
	};
	return roleFacts(holder, stated, 'leads');
}

/** Whose body is led: `a special committee [of Acme]`, `the research unit [at Elver]`. */
function houseBehind({ sentence: { draft, words } }: Holder, last: number): Party | null {
	if (!/^(?:of|at|in|within)$/.test(words[last + 1]?.lower ?? '')) return null;
	const at = words[last + 2]?.class === 'determiner' ? last + 3 : last + 2;
	return words[at]?.kind === 'organization' ? partyOf(draft, words[at]?.mention ?? -1) : null;
}

const BODIES =
	/^(?:side|committee|subcommittee|commission|panel|board|council|taskforce|task-force|inquiry|caucus|group|team|department|division|unit|branch|section|office|agency|company|firm|bank|union|charity|campaign|foundation|institute|society|association|party|band|orchestra|choir|school|hospital|clinic|laboratory|lab|centre|center|project|programme|program|service|operations?|squad|fund|trust|museum|newspaper|magazine|website|mission|delegation|coalition|alliance|movement)$/;

/** What the words name that is led, without whose it is: `the [Acme] legal team` is the legal team of Acme. */
function ledBody(
	{ sentence: { draft, words } }: Holder,
	first: number,
	last: number,
): { words: string; organization: Party | null } {
	const named = words.slice(first, last).findLast(({ mention }) => mention >= 0 && !isPerson(draft, mention));
	const from =
		named === undefined
			? first
			: words.indexOf(named) + (words[words.indexOf(named) + 1]?.class === 'genitive' ? 2 : 1);
	const start = words[from]?.class === 'possessive' ? from + 1 : from;
	const text = draft.article.text.slice(words[start]?.start ?? 0, words[last]?.end ?? 0).replace(/\s+/g, ' ');
	return {
		words: named === undefined ? text : `the ${text}`,
		organization: named === undefined ? null : partyOf(draft, named.mention),
	};
}

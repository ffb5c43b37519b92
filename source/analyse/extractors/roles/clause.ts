import type { Party, RoleFact } from '../../../domain/fact.ts';
import { readNounPhrase } from '../../grammar/chunks.ts';
import { parsedAt } from '../../grammar/parsed.ts';
import type { SentenceWords } from '../../grammar/sentences.ts';
import { readVerbGroup, type VerbGroup } from '../../grammar/verb-groups.ts';
import type { Word } from '../../grammar/words.ts';
import { LEADING_VERBS } from '../../lexicons/role-titles.ts';
import { type Holder, roleFacts } from './holder.ts';
import { isPerson, mentionWords, partyOf } from './parties.ts';
import { promotedTo, takesOrLeaves } from './taking-office.ts';
import { titlesAfter } from './title-after.ts';
import { titleBefore } from './title-before.ts';
import { isPluralRole } from './title-words.ts';

const NAMING = /^(?:name|appoint|elect|reelect|re-elect|reappoint|make|choose|pick|install|select|promote|swear)$/;
const HIRING =
	/^(?:hire|recruit|unveil|introduce|confirm|nominate|propose|announce|sign|retain|install|instal|reveal|present|crown)$/;
const SERVING = /^(?:serve|work|act|remain|continue|stay)$/;
/** Who agrees to stay a chairman is one. */
const AGREEING = /^(?:agree|decide|choose|elect|vow|promise|pledge)$/;

/** `Ann Lee, who heads the agency`, `Ann Lee is the head of it`, `was appointed director`, `elected Ann Lee president`. */
export function fromClause(holder: Holder): RoleFact[] {
	const { words } = holder.sentence;
	let at = holder.last + 1;
	if (words[at]?.class === 'comma' && words[at + 1]?.class === 'number' && words[at + 2]?.class === 'comma') at += 2;
	const relative = words[at]?.class === 'comma' ? at + 1 : at;
	const who = words[relative]?.lower === 'who';
	if (who) at = relative + 1;
	while (words[at]?.class === 'adverb') at++;
	const group = readVerbGroup(words, at);
	if (group === null)
		return [
			...counsel(holder),
			...namedAfter(holder),
			...promotedTo(holder),
			...fromAppointment(holder),
			...amongSuch(holder),
			...fromOwnClause(holder),
		];
	if (group.negated || (group.modal !== null && group.modal !== 'will')) return amongSuch(holder);
	const stated = [
		...fromAppointment(holder),
		...amongSuch(holder),
		...isOne(holder, group),
		...joinedAs(holder, group),
		...staysOne(holder, group),
		...takesOrLeaves(holder, group),
	];
	// Ann Lee founded Acme: once for all, as no other verb of leading is.
	return who || /^(?:co-?)?found$/.test(group.base) ? [...leads(holder, group), ...stated] : stated;
}

/** `Ann Lee, whose career spanned forty years, was also an activist`: the verb whose subject the name is, farther on. */
function fromOwnClause(holder: Holder): RoleFact[] {
	const { draft, words } = holder.sentence;
	const parsed = parsedAt(draft, words[holder.last]?.start ?? -1);
	if (parsed === null) return [];
	const holds = (at: number): boolean => {
		const phrase = parsed.chunks[at];
		return phrase?.kind === 'noun' && phrase.head >= holder.first && phrase.head <= holder.last;
	};
	const clause = parsed.clauses.find(
		({ kind, subject, group }) =>
			kind === 'main' && group.first > holder.last && subject.length === 1 && subject.some(holds),
	);
	if (clause === undefined || clause.group.negated || (clause.group.modal !== null && clause.group.modal !== 'will'))
		return [];
	const { group } = clause;
	return [
		...isOne(holder, group),
		...joinedAs(holder, group),
		...staysOne(holder, group),
		...takesOrLeaves(holder, group),
	];
}

function leads(holder: Holder, group: VerbGroup): RoleFact[] {
	const { draft, words } = holder.sentence;
	const title = LEADING_VERBS.get(group.base);
	if (title === undefined || group.passive || group.form === 'participle') return [];
	const phrase = readNounPhrase(words, group.last + 1);
	const head = words[phrase?.head ?? -1];
	if (phrase === null || head === undefined || isPerson(draft, head.mention)) return [];
	const body = head.mention < 0;
	if (body && !BODIES.test(head.lower)) return [];
	// Founded another company: which one is not said.
	if (body && /^(?:another|an?|many|several|two|one)$/.test(words[phrase.first]?.lower ?? '')) return [];
	// Whoever chairs the education committee is its chair.
	const led = body ? ledBody(holder, phrase.first, phrase.head) : null;
	const organization = body ? (led?.organization ?? null) : partyOf(draft, head.mention);
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

const BODIES =
	/^(?:side|committee|subcommittee|commission|panel|board|council|taskforce|task-force|inquiry|caucus|group|team|department|division|unit|branch|section|office|agency|company|firm|bank|union|charity|campaign|foundation|institute|society|association|party|band|orchestra|choir|school|hospital|clinic|laboratory|lab|centre|center|project|programme|program|service|squad|fund|trust|museum|newspaper|magazine|website|mission|delegation|coalition|alliance|movement)$/;

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

function isOne(holder: Holder, group: VerbGroup): RoleFact[] {
	const { sentence } = holder;
	const { words } = sentence;
	let at = group.last + 1;
	if (group.passive) {
		if (!NAMING.test(group.base)) return [];
		if (words[at]?.lower === 'in') at++;
		if (words[at]?.lower === 'as' || words[at]?.lower === 'to') at++;
	} else if (SERVING.test(group.base)) {
		if (words[at]?.lower === 'as') at++;
		else if (group.base !== 'remain' || /^an?$/.test(words[at]?.lower ?? '')) return [];
	} else if (group.base !== 'be' && group.base !== 'become') return [];
	const stated = titlesAfter(sentence, at).filter(
		(phrase) =>
			phrase.plural !== true &&
			(phrase.definite ||
				phrase.organization !== null ||
				/^an?$/.test(words[at]?.lower ?? '') ||
				group.passive ||
				(SERVING.test(group.base) && group.base !== 'work' && group.base !== 'act')),
	);
	// Named best actor: a prize and no post.
	if (stated.some(({ title }) => PRIZE.test(title))) return [];
	const inferred = group.modal === 'will';
	const was = !group.passive && group.base === 'be' && isOver(words, group, stated[0]?.last ?? group.last);
	return stated.flatMap((phrase) =>
		roleFacts(holder, was ? { ...phrase, title: asFormer(phrase.title) } : phrase, 'clause').map((fact) =>
			inferred && group.base !== 'become' ? { ...fact, certainty: 'likely' as const, why: 'not yet' } : fact,
		),
	);
}

/** `agreed to remain as chairman`, `decided to stay on as coach`. */
function staysOne(holder: Holder, group: VerbGroup): RoleFact[] {
	const { words } = holder.sentence;
	if (group.passive || !AGREEING.test(group.base) || words[group.last + 1]?.lower !== 'to') return [];
	const stays = words[group.last + 2]?.lower ?? '';
	if (!/^(?:remain|stay|continue)$/.test(stays)) return [];
	let at = group.last + 3;
	if (words[at]?.lower === 'on') at++;
	if (words[at]?.lower === 'as') at++;
	else if (stays !== 'remain') return [];
	return titlesAfter(holder.sentence, at)
		.filter(({ plural }) => plural !== true)
		.flatMap((phrase) => roleFacts(holder, phrase, 'clause'));
}

const APPOINTMENT =
	/^(?:appointment|reappointment|re-appointment|election|re-election|reelection|promotion|installation)$/;

/** `Ann Lee's appointment as director`, `the appointment of Ann Lee as director`: it may be yet to come. */
function fromAppointment(holder: Holder): RoleFact[] {
	const { sentence, first, last } = holder;
	const { words } = sentence;
	const genitive = words[last + 1]?.class === 'genitive' && APPOINTMENT.test(words[last + 2]?.lower ?? '');
	const of = words[first - 1]?.lower === 'of' && APPOINTMENT.test(words[first - 2]?.lower ?? '');
	const as = genitive ? last + 3 : of ? last + 1 : -1;
	if (words[as]?.lower !== 'as') return [];
	return titlesAfter(sentence, as + 1)
		.filter(({ plural }) => plural !== true)
		.flatMap((phrase) => roleFacts(holder, phrase, 'appointment'))
		.map((fact) => ({ ...fact, certainty: 'likely' as const, why: 'by an appointment' }));
}

/** How many words before a name the "such as" of its list may stand. */
const LONGEST_LIST = 16;

/** `choreographers such as Ann Lee and Bo Roe`: each of those listed. */
function amongSuch(holder: Holder): RoleFact[] {
	const { sentence, first } = holder;
	const { draft, words } = sentence;
	let at = first - 1;
	while (
		at > first - LONGEST_LIST &&
		(words[at]?.class === 'comma' || words[at]?.lower === 'and' || isPerson(draft, words[at]?.mention ?? -1))
	)
		at--;
	if (words[at]?.lower !== 'as' || words[at - 1]?.lower !== 'such') return [];
	const end = words[at - 2]?.class === 'comma' ? at - 2 : at - 1;
	const noun = words[end - 1];
	if (noun === undefined || !isPluralRole(noun)) return [];
	const phrase = titleBefore(sentence, end);
	return phrase === null ? [] : roleFacts(holder, phrase, 'listed');
}

const PRIZE =
	/^(?:the )?(?:best|worst|outstanding|top|favourite|favorite|greatest|finest|key)\b|\bof the (?:year|season|month|match|tournament)$/i;

/** How far behind a title its end in time may be told. */
const TERM = 4;

/** `had been chairman`, `was chairman until 1999`: over, so that the title must not read as held. */
function isOver(words: readonly Word[], group: VerbGroup, last: number): boolean {
	if (!group.past) return false;
	const helpers = words.slice(group.first, group.last + 1).map(({ lower }) => lower);
	if (helpers.includes('had') && helpers.includes('been')) return true;
	return words.slice(last + 1, last + 1 + TERM).some(({ lower }) => /^(?:until|till|between|before|from)$/.test(lower));
}

const asFormer = (title: string): string => (/^(?:former|ex-|then|late)\b/i.test(title) ? title : `former ${title}`);

/** `appointed [Ann Lee] as director`. */
function namedAfter(holder: Holder): RoleFact[] {
	const { sentence, first, last } = holder;
	const before = sentence.words[first - 1];
	if (before?.class !== 'verb') return [];
	const isAs = sentence.words[last + 1]?.lower === 'as';
	const names = before.forms.some(({ base }) => NAMING.test(base) || (isAs && HIRING.test(base)));
	if (!names || sentence.words[first - 2]?.lower === 'to') return [];
	const at = isAs ? last + 2 : last + 1;
	const speaker = speakerOf(sentence, first - 2);
	const appointer = appointerBefore(sentence, first - 2) ?? speaker;
	const spoken = speaker !== null && appointer === speaker;
	return titlesAfter(sentence, at).flatMap((phrase) =>
		roleFacts(
			holder,
			{
				...phrase,
				organization: phrase.organization ?? appointer,
				inferred: phrase.inferred || (phrase.organization === null && spoken),
			},
			'clause',
		),
	);
}

/** The organization or country right before the verb that names: `[Acme] has appointed`. */
function appointerBefore({ draft, words }: SentenceWords, at: number): Party | null {
	let subject = at;
	while (words[subject]?.class === 'have' || words[subject]?.class === 'adverb') subject--;
	const kind = words[subject]?.kind;
	return kind === 'organization' || kind === 'place' ? partyOf(draft, words[subject]?.mention ?? -1) : null;
}

/** `[Acme] said it named`, `[Acme] said it has elected`: the house that speaks of itself. */
function speakerOf({ draft, words }: SentenceWords, at: number): Party | null {
	let subject = at;
	while (words[subject]?.class === 'have' || words[subject]?.class === 'adverb') subject--;
	if (words[subject]?.lower !== 'it') return null;
	const that = words[subject - 1]?.lower === 'that' ? 2 : 1;
	if (!/^(?:said|says|announced)$/.test(words[subject - that]?.lower ?? '')) return null;
	const house = words[subject - that - 1];
	return house?.kind === 'organization' ? partyOf(draft, house.mention) : null;
}

/** `Ann Lee joined [Acme] as finance director`: of the house joined; not who left one. */
function joinedAs(holder: Holder, group: VerbGroup): RoleFact[] {
	const { sentence } = holder;
	const { draft, words } = sentence;
	if (group.base !== 'join' || group.passive) return [];
	const at = words[group.last + 1]?.class === 'determiner' ? group.last + 2 : group.last + 1;
	const mention = words[at]?.mention ?? -1;
	if (mention < 0 || isPerson(draft, mention)) return [];
	const { last } = mentionWords(words, at);
	if (words[last + 1]?.lower !== 'as') return [];
	const organization = partyOf(draft, mention);
	return titlesAfter(sentence, last + 2).flatMap((phrase) =>
		roleFacts(holder, { ...phrase, organization: phrase.organization ?? organization }, 'clause'),
	);
}

const COUNSEL_FOR: Readonly<Record<string, string>> = {
	prosecution: 'prosecutor',
	defence: 'defence lawyer',
	defense: 'defense lawyer',
};
const COUNSEL: Readonly<Record<string, string>> = { prosecuting: 'prosecutor', defending: 'defence lawyer' };

/** `Ann Lee, prosecuting, told the court`: counsel, by what a court report says between commas. */
function counsel(holder: Holder): RoleFact[] {
	const { words } = holder.sentence;
	const side = words[holder.last + 2]?.lower === 'for' && words[holder.last + 3]?.lower === 'the';
	const at = holder.last + (side ? 4 : 2);
	const title = (side ? COUNSEL_FOR : COUNSEL)[words[at]?.lower ?? ''];
	if (title === undefined || words[holder.last + 1]?.class !== 'comma' || words[at + 1]?.class !== 'comma') return [];
	const stated = {
		first: holder.first,
		last: at,
		title,
		noun: title,
		organization: null,
		inferred: false,
		definite: true,
		second: null,
	};
	return roleFacts(holder, stated, 'counsel');
}

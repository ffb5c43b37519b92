import type { RoleFact } from '../../../domain/fact.ts';
import { parsedAt } from '../../grammar/parsed.ts';
import { readVerbGroup, type VerbGroup } from '../../grammar/verb-groups.ts';
import type { Word } from '../../grammar/words.ts';
import { fromAppointment, NAMING, namedAfter } from './appointed.ts';
import { type Holder, roleFacts } from './holder.ts';
import { leads } from './leading.ts';
import { amongSuch } from './listed.ts';
import { isPerson, mentionWords, partyOf } from './parties.ts';
import { promotedTo, takesOrLeaves } from './taking-office.ts';
import { titlesAfter } from './title-after.ts';
import { asFormer } from './title-phrase.ts';

const SERVING = /^(?:serve|work|act|remain|continue|stay)$/;
/** Who agrees to stay a chairman is one. */
const AGREEING = /^(?:agree|decide|choose|elect|vow|promise|pledge)$/;

/** `Ann Lee, who heads the agency`, `Ann Lee is the head of it`, `was appointed director`, `elected Ann Lee president`. */
export function fromClause(holder: Holder): RoleFact[] {
	const { words } = holder.sentence;
	let at = holder.last + 1;
	if (words[at]?.class === 'comma' && words[at + 1]?.class === 'number' && words[at + 2]?.class === 'comma') at += 2;
	const relative = words[at]?.class === 'comma' || DASH.test(words[at]?.text ?? '') ? at + 1 : at;
	const who = words[relative]?.lower === 'who';
	if (who) at = relative + 1;
	while (words[at]?.class === 'adverb') at++;
	const group = readVerbGroup(words, at);
	const stated = [...fromAppointment(holder), ...amongSuch(holder)];
	if (group === null)
		return [...counsel(holder), ...namedAfter(holder), ...promotedTo(holder), ...stated, ...fromOwnClause(holder)];
	if (isTold(group) && !isMeant(holder)) {
		// Ann Lee founded Acme: once for all, as no other verb of leading is.
		if (who || /^(?:co-?)?found$/.test(group.base)) stated.unshift(...leads(holder, group));
		stated.push(...told(holder, group));
	}
	return who ? [...stated, ...fromOwnClause(holder)] : stated;
}

const DASH = /^[–—-]$/;

export const isTold = ({ negated, modal }: VerbGroup): boolean => !negated && (modal === null || modal === 'will');

/** Would choose [Ann Lee] to be president, wants her to be: only who was named so is one. */
function isMeant({ sentence: { words }, first, last }: Holder): boolean {
	if (words[last + 1]?.lower !== 'to') return false;
	const verb = words[first - 1];
	if (verb === undefined || verb.class !== 'verb') return false;
	const named = verb.forms.some(({ base, shape }) => NAMING.test(base) && shape !== 'base');
	return !named || words[first - 2]?.class === 'modal' || words[first - 2]?.lower === 'to';
}

/** What the verb whose subject the holder is says of its post. */
export const told = (holder: Holder, group: VerbGroup): RoleFact[] => [
	...isOne(holder, group),
	...joinedAs(holder, group),
	...staysOne(holder, group),
	...takesOrLeaves(holder, group),
];

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
	return clause !== undefined && isTold(clause.group) ? told(holder, clause.group) : [];
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
	const ahead = group.base === 'be' && !group.passive ? pastComing(words, at) : at;
	const inferred = group.modal === 'will' || ahead > at;
	at = ahead;
	const bare = group.base === 'be' || group.base === 'become';
	const stated = titlesAfter(sentence, at).filter(
		(phrase) =>
			phrase.plural !== true &&
			(phrase.definite ||
				phrase.organization !== null ||
				/^an?$/.test(words[at]?.lower ?? '') ||
				group.passive ||
				(bare && endsThere(words, phrase.last + 1)) ||
				(SERVING.test(group.base) && group.base !== 'work' && group.base !== 'act')),
	);
	// Named best actor: a prize and no post.
	if (stated.some(({ title }) => PRIZE.test(title))) return [];
	// A dictator in the making is none yet.
	if (stated.some(({ last }) => words[last + 1]?.lower === 'in' && words[last + 3]?.lower === 'making')) return [];
	// As planned once [Ann Lee] becomes king: it may never come.
	if (group.base === 'become' && !group.past && WHEN.test(words[holder.first - 1]?.lower ?? '')) return [];
	const was = !group.passive && group.base === 'be' && isOver(words, group, stated[0]?.last ?? group.last);
	return stated.flatMap((phrase) =>
		roleFacts(holder, was ? asFormer(phrase) : phrase, 'clause').map((fact) =>
			inferred ? { ...fact, certainty: 'likely' as const, why: 'not yet' } : fact,
		),
	);
}

/** Whether a title without an article ends before the word at `at`: `became captain in May`, but not `is captain material`. */
const endsThere = (words: readonly Word[], at: number): boolean =>
	/^(?:comma|mark|preposition|subordinator|coordinator|relative|time)$/.test(words[at]?.class ?? 'mark');

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

const PRIZE =
	/^(?:the )?(?:best|worst|outstanding|top|favourite|favorite|greatest|finest|key)\b|\bof the (?:year|season|month|week|day|match|game|tournament|decade|century|night|series|round|championships?|final|meeting)$/i;

/** Behind the `to become`, `to be named` of `is to become chairman`; `at` where it is none. */
function pastComing(words: readonly Word[], at: number): number {
	if (words[at]?.lower !== 'to' || !/^(?:become|remain|be)$/.test(words[at + 1]?.lower ?? '')) return at;
	const named = words[at + 1]?.lower === 'be' && words[at + 2]?.forms.some(({ base }) => NAMING.test(base));
	return named ? at + 3 : at + 2;
}

const WHEN = /^(?:if|when|once|until|till|before|after|unless|whenever|should)$/;

/** How far behind a title its end in time may be told. */
const TERM = 4;

/** `had been chairman`, `was chairman until 1999`: over, so that the title must not read as held. */
function isOver(words: readonly Word[], group: VerbGroup, last: number): boolean {
	if (!group.past) return false;
	const helpers = words.slice(group.first, group.last + 1).map(({ lower }) => lower);
	if (helpers.includes('had') && helpers.includes('been')) return true;
	const behind = words.slice(last + 1, last + 1 + TERM);
	if (behind[0]?.lower === 'in' && /^(?:19|20)\d\d$/.test(behind[1]?.lower ?? '')) return true;
	return behind.some(({ lower }) => /^(?:until|till|between|before|from)$/.test(lower));
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

import type { Party, RoleFact } from '../../../domain/fact.ts';
import type { SentenceWords } from '../../grammar/sentences.ts';
import { type Holder, roleFacts } from './holder.ts';
import { partyOf } from './parties.ts';
import { titlesAfter } from './title-after.ts';
import { asFormer } from './title-phrase.ts';

/** Verbs that give somebody the post named behind them. */
export const NAMING =
	/^(?:name|appoint|elect|reelect|re-elect|reappoint|make|choose|pick|install|select|promote|swear)$/;
const HIRING =
	/^(?:hire|recruit|unveil|introduce|confirm|nominate|propose|announce|sign|retain|install|instal|reveal|present|crown)$/;

/** Nouns of the time somebody holds a post, and of its end. */
const HOLDING = /^(?:term|time|tenure|stint|spell|reign|years|days|day|role|position|post)$/;
const ENDING = /^(?:resignation|departure|exit|removal|dismissal|sacking|retirement|firing)$/;

const APPOINTMENT =
	/^(?:appointment|reappointment|re-appointment|election|re-election|reelection|promotion|installation)$/;

/** `Ann Lee's appointment as director`, `the appointment of Ann Lee as director`: it may be yet to come. */
export function fromAppointment(holder: Holder): RoleFact[] {
	const { sentence, first, last } = holder;
	const { words } = sentence;
	const genitive = words[last + 1]?.class === 'genitive' && APPOINTMENT.test(words[last + 2]?.lower ?? '');
	const of = words[first - 1]?.lower === 'of' && APPOINTMENT.test(words[first - 2]?.lower ?? '');
	const as = genitive ? last + 3 : of ? last + 1 : -1;
	if (words[as]?.lower !== 'as') return words[last + 1]?.class === 'genitive' ? fromHolding(holder) : [];
	return titlesAfter(sentence, as + 1)
		.filter(({ plural }) => plural !== true)
		.flatMap((phrase) => roleFacts(holder, phrase, 'appointment'))
		.map((fact) => ({ ...fact, certainty: 'likely' as const, why: 'by an appointment' }));
}

/** How many words stand between a name and the noun of its holding a post: `Ann Lee's second and last term`. */
const LONGEST_OWNED = 5;

/** `Ann Lee's term as mayor of Oslo`, `Ann Lee's resignation as mayor`: the post, which the latter ends. */
function fromHolding(holder: Holder): RoleFact[] {
	const { sentence, last } = holder;
	const { words } = sentence;
	const as = words.findIndex(({ lower }, at) => at > last + 2 && at < last + 2 + LONGEST_OWNED && lower === 'as');
	const noun = words[as - 1]?.lower ?? '';
	const ends = ENDING.test(noun);
	if (as < 0 || !(ends || HOLDING.test(noun))) return [];
	return titlesAfter(sentence, as + 1)
		.filter(({ plural }) => plural !== true)
		.flatMap((phrase) => roleFacts(holder, ends ? asFormer(phrase) : phrase, 'holding'))
		.map((fact) => ({ ...fact, certainty: 'likely' as const, why: `by the ${noun}` }));
}

/** `appointed [Ann Lee] as director`. */
export function namedAfter(holder: Holder): RoleFact[] {
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

import type { Party } from '../../../domain/fact.ts';
import { firstFrom } from '../../../domain/span.ts';
import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { Page } from './page.ts';
import { isDoer } from './whose-time.ts';

/** Whether the subject a clause has is not who does its deed. */
export const isOtherDoer = (page: Page, clause: Clause): boolean =>
	isWhichOfPerson(page, clause) ||
	isByMeansOf(clause) ||
	isWhatItIs(page, clause) ||
	isOfHappening(page, clause) ||
	isExampleDoing(page, clause) ||
	isThere(page, clause);

/** `a gig with Lund, [which] raised a million`: no person is meant. */
const isWhichOfPerson = ({ chunks, words }: Page, { kind, at, subject }: Clause): boolean => {
	const phrase = chunks[subject[0] ?? -1];
	return (
		kind === 'relative' &&
		isNounPhrase(phrase) &&
		words[phrase.head]?.kind === 'person' &&
		words[chunks[at - 1]?.first ?? 0]?.lower === 'which'
	);
};

/** `build models [using] paper`: how the deed before is done. */
const isByMeansOf = ({ kind, group }: Clause): boolean =>
	group.base === 'use' && (kind === 'doing' || kind === 'attendant');

/** `a condition was [lifting] tariffs`, `the next step is [hiring] clerks`: what the subject is, not what it does. */
function isWhatItIs({ chunks, words }: Page, { kind, passive, subject, group }: Clause): boolean {
	const phrase = chunks[subject[0] ?? -1];
	if (kind !== 'main' || passive || !isNounPhrase(phrase) || words[group.first]?.class !== 'be') return false;
	if (!/ing$/.test(words[group.last]?.lower ?? '')) return false;
	return /^(?:condition|element|step|way|aim|goal|task|key|challenge|answer|priority|purpose|trick|method|mistake|option|alternative|choice|difference|advantage|duty|intention|objective|requirement|thing|highlight|secret|remedy|ingredient|aspect)s?$/.test(
		words[phrase.head]?.lower ?? '',
	);
}

/** `the decision came after [visiting] a fair`: a decision visits nothing; somebody did. */
function isOfHappening({ chunks, words }: Page, { kind, subject, governor, at }: Clause): boolean {
	const phrase = chunks[subject[0] ?? -1];
	if (kind !== 'attendant' || !isNounPhrase(phrase) || isDoer(words, phrase)) return false;
	if (!/^(?:after|before|by|without|while|since|when|from)$/.test(words[chunks[at - 1]?.first ?? -1]?.lower ?? ''))
		return false;
	return /^(?:come|follow|happen|occur|arise|emerge|begin|start|end|be|fall|rise)$/.test(governor?.group.base ?? '');
}

/** `adverts in papers such as The Echo [urging] them`: the adverts may, as well as the last of the papers. */
const isExampleDoing = ({ chunks, words }: Page, { kind, subject }: Clause): boolean => {
	const first = chunks[subject[0] ?? -1]?.first ?? 0;
	const before = words[first - 1]?.lower;
	return kind === 'doing' && (before === 'like' || (before === 'as' && words[first - 2]?.lower === 'such'));
};

/** `and there have been [registered] cases`: what was is told behind. */
const isThere = ({ words }: Page, { group }: Clause): boolean => words[group.first - 1]?.lower === 'there';

/** `[the reason Mayor Lund] is seeking it`, `phoned [Ann Lee three] times`: a name that another phrase ran into. */
export function isRunInto({ words }: Page, party: Party | null): boolean {
	if (party === null) return false;
	if (
		/^(?:the|that|this) (?:same |very )?(?:reason|way|moment|day|time|week|night|year|extent)\s+\p{Lu}/u.test(
			party.text,
		)
	)
		return true;
	// Worried that it would lose, Acme left
	if (words[1]?.lower === 'that' && party.end === words[0]?.end && words[0].lower.endsWith('ed')) return true;
	// exactly what people want
	if (/\b(?:what|who|how|why|which)\b/.test(party.text)) return true;
	const after = firstFrom(words, party.end);
	return words[after - 1]?.class === 'number' && words[after - 2]?.class === 'name' && words[after]?.lower === 'times';
}

/** `edged [firmer]`, `shrugged off [higher-than-expected] loans`: how, or how much, but not what. */
export const isDegree = (party: Party | null): boolean =>
	party !== null &&
	party.name === null &&
	/^(?:firmer|higher|lower|weaker|stronger|easier|steadier|cheaper|dearer|better|worse|further|faster|slower|longer|shorter)$|-than-\p{L}+$/iu.test(
		party.text,
	);

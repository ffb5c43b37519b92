import { type Chunk, isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { coordinatedFrom } from './coordination.ts';
import { isMeasure } from './measures.ts';
import type { Page } from './page.ts';
import { isDoer } from './whose-time.ts';

/** How far right of a passive verb, in chunks, its agent may stand. */
const REACH = 10;

const ENDS: ReadonlySet<Chunk['kind']> = new Set(['verb', 'relative', 'subordinator', 'mark', 'coordinator']);

/** What follows these keeps a later `by` for itself: `despite warnings by`. */
const UNPASSED =
	/^(?:despite|after|before|against|over|about|following|amid|because|due|owing|thanks|than|including|like|for)$/;

/** `by means of`, `by 20 votes`: how, not by whom. */
const MEANS =
	/^(?:means|way|virtue|dint|phone|telephone|email|mail|post|air|sea|land|car|bus|train|plane|boat|hand|code|barcode|satellite|fax|text|letter|proxy|courier|helicopter|ferry|law|default|accident|mistake|surprise|force|chance|vote|votes|points?|goals?|margin|percent|cent|%|end|beginning|start|middle|deadline|time|half-time|full-time|halftime|half|interval|break|lunch|tea|stumps|noon|midday|nightfall|dusk|dawn)$/;

/** `was sent by mistake`: it was sent all the same. */
const UNWITTING = /^(?:mistake|accident|chance|post|mail|email|e-mail|fax|courier|air|sea|helicopter|ambulance)$/;

/** `by an average of £40`: how much. */
const AMOUNTS = /^(?:average|total|maximum|minimum|mean|median|factor|amount|fraction)$/;

/** Where something was made, put or kept, and nobody did so. */
const BESIDE =
	/^(?:river|sea|lake|road|roadside|shore|coast|harbour|harbor|canal|beach|fire|side|gate|door|window|wall|bridge|station|railway|motorway|highway|border|pool|pond|stream|entrance|exit)$/;

/** `judged by [results]`: on what ground. */
const JUDGED = /^(?:judge|assess|rate|gauge|evaluate)$/;

const PLACED =
	/^(?:build|rebuild|find|discover|park|bury|put|place|hold|stage|leave|shoot|kill|meet|found|set up|plant|see|photograph|keep|erect|site|pitch)$/;

/** The noun phrases after `by`; empty without one, null where what follows `by` is no agent: `by Friday`, `by voting`. */
export function agentsOf(page: Page, clause: Clause): readonly number[] | null {
	const { chunks, words } = page;
	for (let at = clause.at + 1; at < chunks.length && at < clause.at + REACH; at++) {
		const chunk = chunks[at];
		if (at === clause.at + 1 && clause.kind === 'done' && isDoneTogether(page, at)) {
			at++;
			continue;
		}
		if (chunk === undefined || (ENDS.has(chunk.kind) && !joinsNames(page, at))) break;
		if (isReason(page, at)) break;
		if (chunk.kind !== 'preposition') continue;
		// as member for Alba
		const isPost = words[chunks[at - 2]?.first ?? 0]?.lower === 'as';
		if (UNPASSED.test(words[chunk.first]?.lower ?? '') && !isPost) break;
		if (isReaction(page, at)) break;
		if (words[chunk.first]?.lower !== 'by') continue;
		if (isOfDeed(page, clause, at)) break;
		const next = chunks[at + 1];
		if (isNounPhrase(next) && (isMeasure(page, next) || AMOUNTS.test(words[next.head]?.lower ?? ''))) continue;
		if (isNounPhrase(next) && next.first === next.last && UNWITTING.test(words[next.head]?.lower ?? '')) continue;
		if (!isNounPhrase(next) || MEANS.test(words[next.head]?.lower ?? '')) return null;
		if (JUDGED.test(clause.group.base) && !isDoer(words, next)) return null;
		if (PLACED.test(clause.group.base) && BESIDE.test(words[next.head]?.lower ?? '')) return null;
		if (clause.kind === 'main' && isFiniteVerb(chunks[at + 2])) return null;
		if (!next.time) return coordinatedFrom(page, at + 1, true);
	}
	return [];
}

/** `written [and directed] by Lund`: two participles side by side, and who did both. */
const isDoneTogether = ({ chunks, words }: Page, link: number): boolean => {
	const [joint, verb, by] = [chunks[link], chunks[link + 1], chunks[link + 2]];
	return (
		joint?.kind === 'coordinator' &&
		verb?.kind === 'verb' &&
		verb.first === verb.last &&
		/^(?:either|participle)$/.test(verb.form) &&
		words[by?.first ?? 0]?.lower === 'by'
	);
};

/** `was replaced as member for Alba [and] Harwick by …`. */
const joinsNames = ({ chunks, words }: Pick<Page, 'chunks' | 'words'>, at: number): boolean => {
	const [before, link, after] = [chunks[at - 1], chunks[at], chunks[at + 1]];
	return (
		link?.kind === 'coordinator' &&
		isNounPhrase(before) &&
		isNounPhrase(after) &&
		chunks[at - 2]?.kind === 'preposition' &&
		words[before.head]?.class === 'name' &&
		words[after.head]?.class === 'name' &&
		chunks[at + 2]?.kind === 'preposition'
	);
};

/** `was taken in response [to] a call by Lund last month`: who did and when is of what stands behind. */
export const isReaction = ({ chunks, words }: Pick<Page, 'chunks' | 'words'>, at: number): boolean => {
	const noun = chunks[at - 1];
	return (
		words[chunks[at]?.first ?? -1]?.lower === 'to' &&
		isNounPhrase(noun) &&
		/^(?:response|reaction|reply|answer)$/.test(words[noun.head]?.lower ?? '')
	);
};

/** `were held [due to] a raid by …`. */
export const isReason = ({ chunks, words }: Pick<Page, 'chunks' | 'words'>, at: number): boolean =>
	/^(?:due|owing|thanks)$/.test(words[chunks[at]?.first ?? 0]?.lower ?? '') &&
	words[(chunks[at]?.first ?? 0) + 1]?.lower === 'to';

/** `over [the kidnapping of Lee] by soldiers`, `in protest at [the raid] by soldiers`: the agent at `by` is the noun's. */
export function isOfDeed({ chunks, words }: Page, clause: Clause, by: number): boolean {
	const isOf = words[chunks[by - 2]?.first ?? 0]?.lower === 'of' && isNounPhrase(chunks[by - 1]);
	const at = isOf ? by - 3 : by - 1;
	const noun = chunks[at];
	if (!isNounPhrase(noun) || at <= clause.at) return false;
	const head = words[noun.head]?.lower ?? '';
	const tie = chunks[at - 1]?.kind === 'preposition' ? (words[chunks[at - 1]?.first ?? 0]?.lower ?? '') : '';
	const isTheme = tie === 'with' && at - 2 === clause.at;
	if (tie !== '' && !isTheme && !/^(?:in|as)$/.test(tie) && UTTERED.test(head)) return true;
	if (!isOf)
		return (
			chunks[at - 1]?.kind === 'preposition' &&
			(noun.first < noun.head || words[chunks[at - 1]?.first ?? 0]?.lower === 'with') &&
			VIOLENCE.test(head)
		);
	return VIOLENCE.test(head) || (/(?:ing|[^t]ment|[ts]ion|ance)s?$/.test(head) && !NO_DEEDS.test(head));
}

/** What somebody puts to others: `in response to [a proposal] by Lund`, `in line with [a ruling] by the court`. */
const UTTERED =
	/^(?:recommendation|proposal|request|demand|decision|order|complaint|suggestion|appeal|call|petition|warning|promise|pledge|threat|claim|allegation|accusation|remark|comment|statement|announcement|criticism|ruling|report|study|survey|review|inquiry|investigation|campaign|bid|offer|vote|move|attempt|effort|plea|question|objection|refusal|push)s?$/;

const VIOLENCE =
	/^(?:attack|bombing|shooting|strike|raid|assault|killing|murder|kidnapping|abduction|theft|robbery|abuse|rape|seizure|capture|arrest|invasion|protest|misuse|use|purchase|sale|takeover|breach|betrayal|defeat|rescue|loss|removal|dismissal|refusal)(?:e?s)?$/;

const NO_DEEDS =
	/^(?:building|meeting|evening|morning|king|ring|wing|station|section|position|condition|corporation|nation|institution|foundation|competition|region|million|billion|version|mission|commission|mansion|association|organi[sz]ation|department|government|parliament|apartment|document|instrument|regiment|settlement|distance|ambulance|finance|province|auction|fraction|function)s?$/;

/** `was given hope by [the belief Byrne] has shown`: two phrases, one in the other's clause. */
const isFiniteVerb = (chunk: Chunk | undefined): boolean => chunk?.kind === 'verb' && chunk.form === 'finite';

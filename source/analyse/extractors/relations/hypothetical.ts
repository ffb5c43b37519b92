import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { HYPOTHETICAL_SUBORDINATORS } from '../../grammar/closed-classes.ts';
import type { VerbGroup } from '../../grammar/verb-groups.ts';
import type { Page } from './page.ts';

const HYPOTHETICAL: ReadonlySet<string> = new Set(HYPOTHETICAL_SUBORDINATORS.split(' '));

/** Verbs whose `that` clause is a wish or is denied. */
const UNREAL_GOVERNORS =
	/^(?:deny|doubt|hope|wish|want|demand|propose|suggest|recommend|request|urge|fear|imagine|dream|pretend|insist|ask|speculate|worry|ensure)$/;

/** `demand that the board investigate`. */
const UNREAL_NOUNS =
	/^(?:demand|request|call|proposal|suggestion|recommendation|hope|fear|wish|condition|possibility|chance|risk|prospect|danger|insistence|concern|worr(?:y|ie)|doubt|anxiet(?:y|ie)|apprehension|unease|scare)s?$/;

/** `hopes that`, `no evidence that`, `an absence of research that`. */
function isUnreal({ chunks, words }: Pick<Page, 'chunks' | 'words'>, at: number): boolean {
	const [phrase, outer] = [chunks[at], chunks[at - 2]];
	if (!isNounPhrase(phrase)) return false;
	if (UNREAL_NOUNS.test(words[phrase.head]?.lower ?? '')) return true;
	if (
		/^(?:likely|unlikely|possible|impossible|probable|improbable|conceivable|inconceivable|unthinkable|doubtful|unclear)$/.test(
			words[phrase.head]?.lower ?? '',
		)
	)
		return true;
	if (
		TOLD.test(words[phrase.head]?.lower ?? '') &&
		/^(?:no|little|any|scant|insufficient)$/.test(words[phrase.first]?.lower ?? '')
	)
		return true;
	return isNounPhrase(outer) && /^(?:absence|lack|shortage|want|dearth)$/.test(words[outer.head]?.lower ?? '');
}

/** `the risk is [that …]`. */
function isOfUnreal({ chunks, words, clauses }: Pick<Page, 'chunks' | 'words' | 'clauses'>, verb: VerbGroup): boolean {
	const subject = clauses.find(({ group }) => group === verb)?.subject[0] ?? -1;
	return isUnreal({ chunks, words }, subject);
}

const TOLD = /^(?:evidence|proof|sign|indication|suggestion|doubt|research|guarantee|reason|way|data|record)s?$/;

/** `if they do not answer or [their pleas are rejected]`: the clause before the conjunction stands under the condition. */
function underCondition({ chunks, words, clauses }: Pick<Page, 'chunks' | 'words' | 'clauses'>, at: number): boolean {
	const before = clauses.findLast((clause) => clause.at < at && clause.kind === 'main');
	if (before === undefined || chunks.slice(before.at, at).some(({ kind }) => kind === 'comma')) return false;
	return isHypothetical({ chunks, words, clauses } as Page, before);
}

/** `a demand [that] jailed leaders be freed`: no relative clause. */
function isUnrealThat({ chunks, words }: Pick<Page, 'chunks' | 'words'>, { at, subject }: Clause): boolean {
	const phrase = chunks[subject[0] ?? -1];
	return (
		words[chunks[at - 1]?.first ?? 0]?.lower === 'that' &&
		isNounPhrase(phrase) &&
		/^(?:demand|request|call|proposal|suggestion|recommendation|hope|fear|wish|insistence|concern)s?$/.test(
			words[phrase.head]?.lower ?? '',
		) &&
		chunks.slice(at + 1, at + 4).some((next) => next.kind === 'verb' && words[next.first]?.lower === 'be')
	);
}

/** `as long as [it pays]`, `provided that`, `on condition that`, `in case`, `assuming`, `in the event that`: what stands behind is a condition. */
function isProviso(
	{ chunks, words }: Pick<Page, 'chunks' | 'words'>,
	at: number,
	opener: Page['chunks'][number],
): boolean {
	const last = words[opener.last]?.lower ?? '';
	const before = words[opener.first - 1]?.lower ?? '';
	if (last === 'as') return before === 'long' && words[opener.first - 2]?.lower !== 'for';
	const said = last === 'that' ? (words[chunks[at - 1]?.last ?? -1]?.lower ?? '') : last;
	const first = last === 'that' ? (chunks[at - 1]?.first ?? 0) : opener.first;
	if (/^(?:provided|providing|assuming|supposing|granted|suppose)$/.test(said))
		return (
			first === 0 || /^(?:mark|comma|quote|coordinator)$/.test(words[first - 1]?.class ?? 'mark') || last === 'that'
		);
	if (said === 'case') return words[first - 1]?.lower === 'in' || before === 'in';
	return last === 'that' && /^(?:condition|event|understanding|proviso)$/.test(said);
}

/** `fought until Byrne [outran] her`, `left before it [was sold]`: a past beside a past, and neither only wished for. */
function isUntilDone(clauses: Page['clauses'], { at, group }: Clause, opener: string): boolean {
	if (!/^(?:until|till|before)$/.test(opener) || !group.past || group.modal !== null || group.negated) return false;
	const before = clauses.findLast((one) => one.at < at);
	return (
		before !== undefined &&
		/^(?:main|relative)$/.test(before.kind) &&
		before.group.past &&
		before.group.modal === null &&
		!before.group.negated
	);
}

/** Under `if`, `unless`, `until`, or what somebody hopes, demands or denies. */
export function isHypothetical({ chunks, words, clauses }: Page, clause: Clause): boolean {
	let at = (clause.subject[0] ?? clause.at) - 1;
	if (clause.kind === 'relative') return isUnrealThat({ chunks, words }, clause);
	while (chunks[at]?.kind === 'adverb') at--;
	const opener = chunks[at];
	if (opener === undefined) return false;
	const lower = words[opener.first]?.lower ?? '';
	const outer = chunks[at - 1];
	// whether or not
	if (lower === 'or' && words[opener.first - 1]?.lower === 'whether') return true;
	if (
		opener.kind === 'subordinator' &&
		outer?.kind === 'subordinator' &&
		HYPOTHETICAL.has(words[outer.first]?.lower ?? '')
	)
		return true;
	// only when it was paid would she leave
	if (opener.kind === 'subordinator' && words[opener.first - 1]?.lower === 'only') return true;
	if (opener.kind === 'subordinator' && lower === 'how' && (opener.first === 0 || clause.group.modal !== null))
		return true;
	if (clause.group.modal !== null && (lower === 'whether' || lower === 'why')) return true;
	if (isProviso({ chunks, words }, at, opener)) return true;
	if (opener.kind === 'subordinator' || opener.kind === 'preposition')
		return HYPOTHETICAL.has(lower) && !isUntilDone(clauses, clause, lower);
	// make sure that …
	if (words[(opener.kind === 'relative' ? chunks[at - 1] : opener)?.last ?? 0]?.lower === 'sure') return true;
	const verb = opener.kind === 'relative' ? chunks[at - 1] : opener;
	if (verb?.kind === 'noun' && opener.kind === 'relative') return isUnreal({ chunks, words }, at - 1);
	if (opener.kind === 'coordinator') return underCondition({ chunks, words, clauses }, at);
	if (verb?.kind !== 'verb') return false;
	if (UNREAL_GOVERNORS.test(verb.base)) return true;
	// the danger is that, it is not that
	if (
		verb.base === 'be' &&
		opener.kind === 'relative' &&
		(verb.negated || isOfUnreal({ chunks, words, clauses }, verb))
	)
		return true;
	const governor = clauses.find((one) => one.group === verb);
	return (
		governor !== undefined && (governor.group.negated || isHypothetical({ chunks, words, clauses } as Page, governor))
	);
}

import type { Certainty } from '../../../domain/certainty.ts';
import type { QuoteMode } from '../../../domain/fact.ts';
import { type Span, spanText } from '../../../domain/span.ts';

/** `he hoped it would hold [and played down] talk`, `it acted [but the move was criticised]`: perhaps a deed of its own. */
const RUNS_ON = /\s(?:and|but)\s+(?:has|have|had|was|were|is|are|\p{Ll}+ed)\s|,?\s(?:but|while|although|though)\s/u;

/** `he was delighted [and Leeds moved up]`: a clause of another subject behind one that has its verb. */
const ANOTHER =
	/\sand\s(?:(?:the|his|her|their|its)\s)?(?:[\p{L}’'-]+\s){1,2}(?:\p{Ll}{2,}ed|went|made|took|won|lost|came|left|fell|rose|saw|got|gave|held|led|beat|met|began)\s/u;

/** `said it lowered the`: the statement breaks off. */
const BREAKS_OFF = /(?:^|\s)(?:a|an|the|its|their|my|our|of|and|or)$/i;

/** `said [it]`, `said [it is]`: a subject without its statement. */
const BARE_SUBJECT = /^(?:it|he|she|they|we|i)(?:\s(?:is|was|has|had|will|would))?$/i;

/** `reported that [Ward, who was late]`: a subject and what is told of it, and no verb of its own. */
const SUBJECT_ALONE =
	/^(?:(?:the|an?|his|her|its|their)\s)?(?:[\p{L}’'.-]+\s){0,2}[\p{L}’'.-]+,\s(?:who|which|whose)\s[^,]+$/iu;

/**
 * `said it would close[, while others stay open]`, `said she was ill [when she left]`: a clause behind the one that was told may be said, too:
 * one in four is. Not where the speaker's own next word follows: `… and said`.
 */
const CLAUSE_BEHIND =
	/^,?\s(?:and|but|while|although|though|when|because|after|as|since|before|unless|until|whereas)\s(?!(?:also\s|later\s|then\s|has\s|have\s|had\s)?(?:sa(?:id|ys?|ying)|told|tells?|add(?:s|ed)?|declined?|refused)\b)/;

/** Whether a statement told in the reporter's words ends before it says anything. */
export const breaksOff = (text: string, content: Span): boolean => {
	const said = spanText(text, content);
	return BREAKS_OFF.test(said) || SUBJECT_ALONE.test(said) || BARE_SUBJECT.test(said);
};

const MOST_NAMING = 9;
const STATING =
	/\b(?:is|are|was|were|be|has|have|had|do|does|did|will|would|can|could|may|might|should|must|to|that|not|no)\b/i;

/** `argues [the analyst Ann Lee]`: words that only name somebody, `named` where a name ends, tell nothing. */
export const onlyNames = (text: string, content: Span, named: ReadonlySet<number>): boolean => {
	const said = spanText(text, content);
	return named.has(content.end) && said.split(/\s+/).length <= MOST_NAMING && !STATING.test(said);
};

/** A certain attribution whose content may end elsewhere is likely. */
export function tempered(certainty: Certainty, mode: QuoteMode, text: string, content: Span): Certainty {
	if (certainty !== 'certain') return certainty;
	const said = spanText(text, content);
	if (mode === 'direct') return /^[\p{L}’'-]+(?:\s[\p{L}’'-]+)?$/u.test(said) ? 'likely' : certainty;
	if (CLAUSE_BEHIND.test(text.slice(content.end, content.end + 24))) return 'likely';
	const cutInWord = /^\.\p{L}/u.test(text.slice(content.end, content.end + 2));
	const another = ANOTHER.exec(said);
	const goesOn = another !== null && STATING.test(said.slice(0, another.index));
	return cutInWord || goesOn || RUNS_ON.test(said) ? 'likely' : certainty;
}

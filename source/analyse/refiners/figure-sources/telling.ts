import type { Party } from '../../../domain/fact.ts';
import { verbOfNoun } from '../../grammar/deverbal.ts';
import { COLLECTIVE_NOUNS, ROLE_NOUNS } from '../../lexicons/role-titles.ts';

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'we', 'i', 'who', 'which', 'that']);

export const isPronoun = ({ text }: Party): boolean => PRONOUNS.has(text.toLowerCase());

/** Whether a figure can be somebody's word: not that of a pronoun that stands for nobody known, nor of those who only answer a survey. */
export const isTelling = (speaker: Party | null): boolean =>
	speaker !== null &&
	(speaker.name !== null || !FEELINGS.test(speaker.text)) &&
	!TORN.test(speaker.text) &&
	!(speaker.name === null && isNoTeller(speaker.antecedent?.text ?? speaker.text)) &&
	!NO_TELLER.test(speaker.antecedent?.text ?? speaker.text) &&
	!(speaker.name === null && SHARES.test(speaker.text)) &&
	!/^(?:who|which|that)$/i.test(speaker.text) &&
	(speaker.name !== null || speaker.antecedent !== undefined || !isPronoun(speaker));

/** `62 % said yes`: they answer, and tell nothing of others; a note at a table's foot is nobody, nor is a day; `one` names nobody. */
const NO_TELLER =
	/^(?:notes?|one|another|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)$|\d\s*(?:%|pct\b|per\s?cent\b)/i;

/** `the share of [voters] saying so`: those counted; `a transcript as follows` heads what others say. */
const SHARES =
	/^(?:the\s+)?(?:proportion|share|number|percentage|majority|amount|rate)\s+of\b|\bas\s+follows$|^(?:[\p{L}-]+\s+)?transcripts?$/iu;

/** What is felt or rumoured is no one's word. */
const FEELINGS =
	/^(?:fears?|concerns?|worries|hopes?|speculation|rumou?rs?|doubts?|claims?|suggestions?|expectations?|allegations?|talk)$/i;

/** `Likewise, trade on the market for`: a piece of the sentence. */
const TORN = /\s(?:of|for|on|in|at|by|with|from|to|the|an?|and|or)$|^\p{L}+(?:ly|wise),\s/iu;

/** `[The sale] of the mill`, `according to [the date of the sale]`: a deed, and what something is reckoned by, say nothing. */
function isNoTeller(words: string): boolean {
	const written = /([\p{L}-]+)\W*$/u.exec(words.split(/\s(?:of|for|on|in|at|by|with|from|to)\s/iu)[0] ?? '')?.[1] ?? '';
	const head = written.toLowerCase();
	if (written !== head && !words.startsWith(written)) return false;
	const isDeed = DEEDS.test(head) && !TOLD_BY.test(head) && !COLLECTIVE_NOUNS.has(head) && !ROLE_NOUNS.has(head);
	return RECKONED_BY.test(head) || (isDeed && verbOfNoun(head) !== null);
}

const RECKONED_BY =
	/^(?:dates?|days?|times?|ages?|sizes?|lengths?|types?|kinds?|weights?|heights?|status|needs?|abilit(?:y|ies)|means|incomes?|seasons?|levels?|criteri(?:a|on)|circumstances)$/;

/** Nouns of deeds, by their endings. */
const DEEDS = /(?:[ts]ion|ment|ance|ence|al)s?$/;

/** Deeds whose outcome is a paper, and those who do them together. */
const TOLD_BY =
	/^(?:(?:state|announce|docu|govern|manage|depart|parlia|assess|judg|argu|agree|settle|measure|amend|supple|indict|establish)ments?|administration|organi[sz]ation|association|federation|commission|prosecution|institution|foundation|opposition|publication|coalition|delegation|corporation|information|evaluation|investigation|examination|estimation|calculations?|declaration|submission|presentation|projections?|predictions?|observations?|application|notification|confirmation|communication|explanation|petition|intelligence|correspondence|evidence|conference|proposal|journal|tribunal)s?$/;

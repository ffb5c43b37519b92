import type { Party } from '../../../domain/fact.ts';

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'we', 'i', 'who', 'which', 'that']);

export const isPronoun = ({ text }: Party): boolean => PRONOUNS.has(text.toLowerCase());

/** Whether a figure can be somebody's word: not that of a pronoun that stands for nobody known, nor of those who only answer a survey. */
export const isTelling = (speaker: Party | null): boolean =>
	speaker !== null &&
	(speaker.name !== null || !FEELINGS.test(speaker.text)) &&
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

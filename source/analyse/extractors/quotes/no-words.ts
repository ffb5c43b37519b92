import { REPORTING_NOUNS, REPORTING_VERBS } from '../../lexicons/reporting-verbs.ts';

/** Verbs that do something with others' warnings, fears or plans: `received a warning about`, `rekindled concern about`. */
const HANDLING =
	/\b(?:receiv|abandon|follow|carr(?:y|ie)|includ|rekindl|attract|draw|drew|spark|prompt|trigger|eas|calm|ignor|defy|defi|highlight|submit|post)\p{Ll}*\s/iu;
const NOUNS =
	/\b(?:warning|plan|fear|hope|concern|proposal|complaint|criticism|speculation|report|doubt|worr(?:y|ie)|claim)s?\b/i;

/** `carries [a suggested] retail price`: a quality, not a saying. */
const QUALITY = /\b(?:an?|the|its|their)\s+\p{Ll}+ed$/u;

/** Deeds that tell what came to be: `saw profit rise`, `posted a loss`, `allows people to bet`. */
const HAPPENING =
	/^(?:(?:has|have|had|will|would|also|again)\s)*(?:saw|seen|show sees|sees a|posted|submitted|(?:(?:did|does|do|can|could|may|might|must|should)(?:\snot|n['’]t)?\s)?allow|allows|allowed|allowing|enabled?s?|enabling|lets?|released|unveiled|granted)$/i;

/** `will meet to decide whether`: not decided yet. */
const UNDECIDED = /\b(?:will|would|shall|to)\s(?:\p{L}+\s)*decide(?:\son)?$/iu;

/** `is considering`, `are looking to`, `will announce`, `will see if`: what is planned has not been said. */
const PLANNED =
	/\b(?:(?:is|are|was|were|be|been)\s(?:(?:also|now|still|currently|reportedly)\s)?(?:considering|looking|preparing|weighing|mulling|studying)(?:\s(?:to|at|into|for))?|(?:will|shall|(?:is|are|was|were)\s(?:due\s|set\s)?to)\s(?:\p{L}+ly\s)?(?:announce|reveal|unveil|publish|report|discuss|consider|debate|review|see)(?:\s(?:if|whether))?)$/iu;

/** `with a view to`, `notes to holders`, `guidance on meals`: nouns of other senses. */
const NO_SAYING =
	/(?:\ba\sview\sto|\bnotes?\s(?:to|for|of|in)|\bguidance\s(?:on|for|to|in)|\borders?\s(?:for|of|from))$/iu;

/** Films, books and suits portray, seek and highlight without saying anything. */
const WORK =
	/\b(?:film|movie|series|show|book|novel|song|album|documentary|drama|play|sitcom|story|lawsuit|suit|bill|law|image|photograph|picture)s?$/i;
const WORKING = /\b(?:portray|depict|seek|require|highlight|show|feature|reflect)(?:s|ed|ing)?\b|\bsought\b/i;

/** `defending champion Ann Lee`: holds a title and defends nobody. */
const HOLDER = /^(?:the\s)?(?:defending|reigning)\s(?:\p{L}+\s)?(?:champions?|holders?|winners?)$/iu;

/** `its [earlier] reported removal`, `his popular music [show]`: no source, no verb. */
const NO_SOURCE = /^(?:earlier|previously|later|recently|widely|newly|once|already)$/i;
const isNoun = (cue: string, source: string): boolean =>
	cue === 'show' && /^(?:an?|his|her|its|their|this|every)\b.*[^s]$/iu.test(source);

/** `[details about] the plan are expected`, `discussed the offer`: told is what was spoken of, not what was said. */
const TOPIC = /^(?:details?|discuss(?:ed|es|ing)?|asked\sabout)\b/i;

/** `closed the show with`: every word of saying is a noun that is none of saying. */
function onlyThings(cue: string): boolean {
	const words = cue.toLowerCase().split(/\s+/);
	const saying = words.flatMap((word, at) => (REPORTING_VERBS.has(word) ? [at] : []));
	return (
		saying.length > 0 &&
		saying.every((at) => DETERMINERS.test(words[at - 1] ?? '') && !REPORTING_NOUNS.has(words[at] ?? ''))
	);
}

const DETERMINERS = /^(?:the|an?|its|his|her|their|this|that|every|each|no)$/;

/** `reacted badly to the news that`: what one hears of, and does not say. */
const REACTING =
	/\b(?:react|respond|adjust|adapt|wake|woke|awoke)\p{Ll}*\s(?:\p{L}+\s){0,3}?to\s(?:the\s|a\s)?(?:\p{Ll}+\s)?(?:news|reports?|fact|announcements?|rumou?rs?|figures|decision|claims?|suggestions?|questions?|quer(?:y|ies)|calls?|criticism)\b/iu;

/** Whether a cue with no words in quote marks behind it tells a deed or an event, and nobody's words. */
export const tellsNoWords = (cue: string, source: string): boolean =>
	(HANDLING.test(cue) && NOUNS.test(cue)) ||
	QUALITY.test(cue) ||
	HAPPENING.test(cue) ||
	UNDECIDED.test(cue) ||
	PLANNED.test(cue) ||
	onlyThings(cue) ||
	HOLDER.test(cue) ||
	NO_SAYING.test(cue) ||
	NO_SOURCE.test(source) ||
	isNoun(cue, source) ||
	TOPIC.test(cue) ||
	REACTING.test(cue) ||
	(WORK.test(source) && WORKING.test(cue));

import { verbForms } from '../../grammar/verb-forms.ts';
import {
	REPORTING_ADJECTIVES,
	REPORTING_NOUNS,
	REPORTING_VERBS,
	SPEECH_SENSES,
} from '../../lexicons/reporting-verbs.ts';

/**
 * What a cue vouches for. `speech`: words said or written. `view`: a belief, wish, judgement or piece of knowledge.
 * `hearsay`: said, thought or alleged by nobody named. `deed`: a word of saying or thinking that means a deed here.
 * `none`: no such word. `silence`: that somebody said nothing, or what others do with them: no attribution at all.
 */
export type CueKind = 'speech' | 'view' | 'hearsay' | 'deed' | 'none' | 'silence';

/** Verbs of the lexicon that name a deed where no clause and no quotation follows: `added a room`, `read the book`. */
const DEEDS: ReadonlySet<string> = new Set(
	'add go read begin continue release share unveil leak tip broadcast press pose interject order forbid ban bar push command invite direct petition challenge charge offer agree decide undertake resolve volunteer attack fault hammer knock assail bash lash hail back credit fire shoot snap react respond look sound appear seek plan aim find discover hear notice remember determine sense show prove reflect point detail outline lay spell document record post publish cable text pen chronicle caption headline cast frame brand peg name style term refer grant accept allow own disclaim guarantee commit persuade convince encourage summon instruct explain see feel figure regard project calculate forget meet learn know cheer celebrate laugh cry scream sigh sob yell shout grin narrate mean strive recall repeat approve welcome praise cite congratulate applaud ridicule mock tweet prefer claim declare'.split(
		' ',
	),
);

const SILENCE =
	/\b(?:declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing)|fail(?:s|ed|ing)?|hesitat(?:e|ed|es)|unwilling|unable|(?:did|does|do|has|have|had|would|could|will|is|was|were)(?:\s+not|n['’]t)(?:\s+(?:immediately|yet|return|publicly|been|be))*\s+(?:comment|respond|repl|answer|return|reach|available|elaborat)\w*)\b|\bno (?:immediate )?(?:comment|reply|response|answer)\b|\b(?:has|have|had) yet to\b|\bstop(?:s|ped|ping)?\s(?:short\sof\s)?\p{Ll}+ing\b|\bstruggl\p{Ll}+\sto\s/iu;

/** `is expected to`, `are set to`: others expect it. */
const FORESEEN =
	/\b(?:is|are|was|were|be|been|being|['’]re|['’]s)\s+(?:\w+\s+){0,2}(?:expected|set|due|supposed|scheduled|likely|tipped|bound)\b/i;

/** `should note`, `ought to know`: what somebody else would have them say; `are becoming aware of`: what comes to their ears. */
const UNSAID = /\b(?:should|ought\sto)\s|\b(?:becom|becam|gr[eo]w)\p{Ll}*\s(?:\p{L}+\s){0,2}aware\b/iu;

/** Ways of saying without a verb of saying. */
const IDIOM =
	/\b(?:put(?:s|ting)? it|ma(?:de|ke|kes|king) (?:the|a|his|her|its|their) case|(?:had|has|have) this to say)\b/i;
/** `is against`, `came out in favour of`. */
const STANCE = /\b(?:against|in favou?r of)\s*$/i;
const VOICED = /\b(?:express|voic|articulat)(?:e|es|ed|ing)?\b/i;

const BE = /^(?:is|are|was|were|be|been|being|get|gets|got|['’]re|['’]s|['’]m|am)$/;
const ADVERB = /^(?:not|never|also|now|still|already|often|always|only|once|[a-z]+ly)$/;

/** Passives that tell what is said of somebody by nobody named. */
const HEARSAY =
	/^(?:said|alleged|reported|believed|thought|understood|rumou?red|estimated|claimed|known|assumed|feared|hoped|agreed|suggested|announced|presumed|predicted)$/;
/** And those that tell a clause only: `it was confirmed that`, but not `was confirmed as chairman`. */
const ANNOUNCED = /^(?:confirmed|revealed|disclosed|acknowledged)$/;
/** Passives whose subject hears it, and those whose subject is quoted. */
const TOLD = /^(?:told|informed|reminded|warned|assured|asked|advised|notified)$/;
const CITED = /^(?:quoted|cited|heard|recorded|saying|telling)$/;
/** Participles that say how somebody feels. */
const MOVED =
	/^(?:concerned|worried|convinced|determined|disappointed|pleased|delighted|surprised|satisfied|committed|opposed|inclined|prepared|alarmed|troubled|excited|annoyed|frustrated|tempted|agreed|resolved|puzzled|shocked|thrilled|honou?red|encouraged|heartened|interested|dedicated|persuaded|saddened|horrified|appalled|astonished|amazed|scared|frightened|tired|bothered|upset|mistaken)$/;

/** What courts do with a clause, and nobody else: `ruled that`. */
const VERDICT = /^(?:rul(?:e|es|ed|ing)|held|holds)$/;

const DEAD_ENDS =
	/^(?:to|on|of|in|at|for|about|with|by|as|from|over|against|that|the|a|an|its|his|her|their|out|up|down|it|into|upon|than)$/;

/** Words of a cue in lower case, marks aside. */
export const cueWords = (cue: string): string[] => cue.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];

/** Cues told apart before: most are one of a few words. */
const TOLD_APART = new Map<string, CueKind>();
const MOST_TOLD_APART = 2_000;

/** What the cue's own words vouch for; `clause` is whether its content is a clause or stands in quote marks. */
export function cueKind(cue: string, clause: boolean, byAgent: boolean): CueKind {
	const asked = `${clause} ${byAgent} ${cue}`;
	const known = TOLD_APART.get(asked);
	if (known !== undefined) return known;
	if (TOLD_APART.size >= MOST_TOLD_APART) TOLD_APART.clear();
	const kind = tellApart(cue, clause, byAgent);
	TOLD_APART.set(asked, kind);
	return kind;
}

function tellApart(cue: string, clause: boolean, byAgent: boolean): CueKind {
	const words = cueWords(cue);
	if (words.length === 0) return 'speech';
	if (words[0] === 'according' || words[0] === 'per') return 'speech';
	const last = words.findLastIndex((word) => REPORTING_VERBS.has(word));
	const head = words[last];
	if (SILENCE.test(cue)) return 'silence';
	if (UNSAID.test(cue)) return 'deed';
	if (/^(?:when |if |once )?asked\b/i.test(cue)) return 'hearsay';
	if (head !== undefined && !byAgent) {
		let before = last - 1;
		while (before >= 0 && ADVERB.test(words[before] ?? '')) before--;
		const passive =
			BE.test(words[before] ?? '') &&
			verbForms(head).some(({ shape }) => shape === 'participle' || shape === 'edParticiple');
		if (passive && MOVED.test(head)) return 'view';
		if (passive && CITED.test(head)) return 'speech';
		if (passive && head !== 'asked' && TOLD.test(head)) return 'hearsay';
		if (
			passive &&
			(HEARSAY.test(head) || (clause && ANNOUNCED.test(head) && !/^(?:are|were|have)$/.test(words[0] ?? '')))
		)
			return 'hearsay';
		if (passive) return 'silence';
		const foreseen = FORESEEN.exec(cue);
		if (foreseen) return isSaying(head) ? 'hearsay' : 'silence';
	}
	if (FORESEEN.test(cue)) return 'silence';
	if (head !== undefined) {
		const verb = REPORTING_VERBS.get(head);
		if (!clause && verb && DEEDS.has(verb.lemma)) return 'deed';
		return isSaying(head) ? 'speech' : 'view';
	}
	if (IDIOM.test(cue)) return 'speech';
	if (VOICED.test(cue) || STANCE.test(cue)) return 'view';
	const noun = words.find((word) => REPORTING_NOUNS.has(word));
	if (noun !== undefined) return 'view';
	if (clause && words.some((word) => VERDICT.test(word))) return 'speech';
	const moved = words.some((word) => BE.test(word)) && words.some((word) => MOVED.test(word));
	if (moved || words.some((word) => REPORTING_ADJECTIVES.has(word))) return 'view';
	return words.every((word) => DEAD_ENDS.test(word)) && clause ? 'view' : 'none';
}

const isSaying = (form: string): boolean =>
	REPORTING_VERBS.get(form)?.senses.some((sense) => SPEECH_SENSES.has(sense)) ?? false;

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Verbs whose -s form is hardly ever a plural noun. */
const PLAIN = list(`
	say insist travel arrive warn urge vow accuse reject approve deny confirm announce kill arrest seek agree meet begin resume continue
	become remain send take make give get keep hold tell ask want see hear find lose win beat grow soar plunge leave let lift open close
	face eye mull weigh consider hail slam blast condemn criticise criticize praise defend admit acknowledge apologise apologize resign
	quit step dismiss fire sack appoint name elect choose pick join unveil reveal disclose expose publish release free evacuate rescue
	save recover die suffer injure wound hurt survive flee escape defy refuse decline oppose endorse support join withdraw suspend cancel
	postpone delay extend expand impose ban bar allow permit enable block halt stop end start restart cut slash raise lower boost bolster
	curb tighten ease loosen restore rebuild repair destroy demolish damage bomb shell invade enter seize capture occupy surround besiege
	storm raid hunt chase catch detain jail imprison convict acquit sentence charge sue settle appeal overturn uphold rule order demand
	expect predict forecast hope fear believe think know feel show prove prompt spark trigger cause bring drive push pull put set turn
	run go come stand sit walk fly sail ride land reach cross pass hit bite fight battle tackle confront challenge threaten target attack
	strike fire down intercept shoot stab clash collide crash burn explode erupt collapse sink flood sweep swell spread rise fall drop
	jump climb surge slump slip slide dip tumble rally rebound gain add buy sell pay spend invest earn owe borrow lend fund donate
	sign seal ink strike negotiate mediate broker discuss debate vote back pledge promise propose offer suggest call speak talk address
	answer reply respond react explain describe claim allege argue assert declare state report tweet post host visit tour return head
	leave attend celebrate mark mourn honour honor remember commemorate bury protest march gather rally demonstrate dominate lead trail
	help protect serve treat cure heal infect test develop build create design launch deploy move shift change plan prepare aim try fail
	succeed manage miss escape avoid prevent need require use share split unite divide merge form dissolve reshuffle replace succeed
	inherit teach learn study research discover identify detect trace track monitor watch look review examine investigate probe check
	verify clarify correct brand label dub regret mourn lament blame credit thank greet welcome invite summon expel deport extradite
	recall sever cement deepen strengthen weaken undermine risk gamble bet bid play score draw crown clinch secure claim reclaim retain
`);

/** Among them those whose -s form is a common plural noun: `talks`, `plans`. */
const ALSO_NOUNS = new Set(
	list(`
	attack strike fire raid storm order demand hope fear cause drive push turn run stand walk ride land pass hit fight battle challenge
	target crash burn flood rise fall drop jump climb surge slump slip slide dip gain bid vote pledge promise offer call talk address
	answer reply claim report tweet post host visit tour return head mark protest march rally lead trail help test form design launch
	move shift change plan aim share study research track watch look review probe check label credit risk play score draw ban bar cut
	raise end start stop halt block appeal charge sentence rule show spark trigger bomb shell hunt catch name pick gamble bet thank
	face eye step fund back support use need split clash bill state shoot rebound loan win process battle debate delay release plunge
	lift escape bite
	`),
);

const inS = (verb: string): string => {
	if (/(?:s|sh|ch|x|z|o)$/.test(verb)) return `${verb}es`;
	return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
};

const bases = new Set(PLAIN);
const third = new Set(PLAIN.filter((verb) => !ALSO_NOUNS.has(verb)).map(inS));
const thirdOrNoun = new Set(PLAIN.filter((verb) => ALSO_NOUNS.has(verb)).map(inS));

const PASSIVE = new Set(
	list(`
	killed arrested wounded injured sentenced charged accused found named hit freed released jailed detained rescued seized banned fired
	sacked appointed elected convicted acquitted evacuated displaced shot stabbed held missing dead feared suspended cancelled canceled
	postponed delayed destroyed damaged struck caught captured blamed urged told asked ordered forced expected set unveiled revealed
	honoured honored buried deported expelled questioned hospitalised hospitalized hurt
	`),
);
const RELATING = new Set(list('in by after as on at over during amid near for from to with since following before'));
const CIRCUMSTANCE = new Set(list('after as amid before despite over'));
const DETERMINERS = new Set(list('the a an its his her their no more new all two three some first last'));
const PHRASES =
	/\b(?:calls? (?:for|on)|heads? (?:for|to)|votes? (?:to|for|against)|hits? (?:back|out|by)|pushes for|looks? (?:to|for|set)|turns? (?:to|down|out)|moves? to|plans? to|offers? to|fights? (?:for|back|on)|leads? to|aims? (?:to|at)|rises? (?:to|by|as|after)|falls? (?:to|by|as|after))\b/i;
const PLURAL = /(?:[^s]s|^police|^people|^men|^women|^children|^families)$/i;
const QUESTION_WORD = /^(?:who|what|why|how|when|where|which|whose)\b/i;

/**
 * Whether a line without a full stop tells news, as a link to another story does (`Chile minister resigns over loan`),
 * rather than naming what follows, as a subhead does (`Effects on trade`).
 */
export function tellsNews(words: readonly string[], titleCase: boolean): boolean {
	const line = words.join(' ');
	if (QUESTION_WORD.test(line)) return false;
	if (PHRASES.test(line)) return true;
	const lower = words.map((word) => word.toLowerCase().replace(/^\P{L}+|['’]s$|\P{L}+$/gu, ''));
	return lower.some((word, at) => {
		if (at === 0) return false;
		const before = lower[at - 1] ?? '';
		const next = lower[at + 1] ?? '';
		if (!titleCase && /^\p{Lu}/u.test(words[at] ?? '')) return false;
		if (third.has(word)) return true;
		const nextWritten = words[at + 1] ?? '';
		const named = !titleCase && /^\p{Lu}/u.test(nextWritten);
		if (thirdOrNoun.has(word)) return next === 'to' || CIRCUMSTANCE.has(next) || DETERMINERS.has(next) || named;
		if (bases.has(word)) {
			if (before === 'to')
				return (
					at > 1 && !/^(?:how|what|where|when|need|road|way|path|ways|reasons|things|time)$/.test(lower[at - 2] ?? '')
				);
			return (
				PLURAL.test(before) &&
				(!ALSO_NOUNS.has(word) || CIRCUMSTANCE.has(next) || DETERMINERS.has(next) || named) &&
				!DETERMINERS.has(before)
			);
		}
		if (PASSIVE.has(word)) return RELATING.has(next);
		return /^(?:will|would|could|may|might|must|cannot|won’t|won't|can’t|can't|says|hasn't|isn't|doesn't)$/.test(word);
	});
}

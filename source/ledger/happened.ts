import { BEFALLS } from '../analyse/lexicons/happenings.ts';

/** Ways of saying one thing that reports use for each other, by the form a line is called by. */
const CLASSES = `
killed: killed executed dead slain shot_dead murdered
wounded: wounded injured hurt
taken: taken_hostage kidnapped captured abducted
held: held
arrested: arrested detained
laid off: laid_off cut
built: built
aboard: aboard
rescued: rescued saved
turned out: marched protested demonstrated gathered
on strike: walked_off walked_out struck
won: won took taken received secured polled garnered
`;

const CLASS_OF: ReadonlyMap<string, string> = new Map(
	CLASSES.trim()
		.split('\n')
		.flatMap((line) => {
			const [name = '', forms = ''] = line.split(': ');
			return forms.split(' ').map((form): [string, string] => [form.replaceAll('_', ' '), name]);
		}),
);

/** What is won by being polled; anything else that is received is no vote. */
const POLLED = /\b(?:votes?|seats?|mandates?|delegates?|constituenc(?:y|ies)|electors?|ballots?)\b/i;
/** Whom the law holds: they are no captives. */
const LAWFULLY_HELD = /\b(?:prisoners?|inmates?|detainees?|convicts?)\b/i;

/** The class of what happened to those counted. */
export function actionClass(action: string, counts: string | null = null): string {
	const of = CLASS_OF.get(action) ?? action;
	if (of === 'won' && !POLLED.test(counts ?? '')) return action;
	return of === 'held' && LAWFULLY_HELD.test(counts ?? '') ? 'imprisoned' : of;
}

/** What happens to persons, so that a bare number counts them. */
export const befallsPersons = (action: string): boolean =>
	BEFALLS.has(action) || action === 'killed' || action === 'wounded';

/**
 * What befalls people in a happening, once for all of them: its name is enough to compare the counts. Of anything else it also has
 * to be said whose it is: firms lay off and build at many places.
 */
const OF_A_HAPPENING: ReadonlySet<string> = new Set(
	`killed wounded shot stabbed taken held imprisoned arrested missing trapped stranded displaced evacuated rescued hospitalized infected
	quarantined poisoned sickened drowned buried burned aboard released charged destroyed damaged deployed sheltering hospitalised
	escaped fled collapsed flooded convicted sentenced deported detained ill diagnosed vaccinated marched protested demonstrated gathered`
		.split(/\s+/)
		.flatMap((action) => [action, actionClass(action)]),
);

export const isOfHappening = (action: string): boolean => OF_A_HAPPENING.has(action) || action.startsWith('without ');

/** What is so for a time and may fall again: the ledger follows it as a stock. */
const STANDING: ReadonlySet<string> = new Set(
	'held imprisoned missing trapped stranded deployed displaced sheltering aboard jailed unemployed jobless stationed quarantined without power without water'.split(
		' ',
	),
);

/** Verbs of movement of a measure: which way. */
const UP = /^(?:rose|grew|increased|climbed|jumped|surged|soared|gained|advanced|went up|rallied|swelled)$/;
const DOWN =
	/^(?:fell|dropped|declined|decreased|slipped|slid|tumbled|plunged|sank|shrank|lost|shed|went down|slumped)$/;

export const isStanding = (action: string): boolean => STANDING.has(action) || action.startsWith('without ');

/** What a measure did: `up`, `down`, or as it is. */
export function movementOf(action: string): string {
	const verb = action.replace(/ (?:to|from|above|below|past|beyond|under|over)$/, '');
	return UP.test(verb) ? 'up' : DOWN.test(verb) ? 'down' : action;
}

export const isMovement = (action: string): boolean => action === 'up' || action === 'down';

/** What is done to things and not to persons, whatever their noun. */
const MAKING: ReadonlySet<string> = new Set(
	'produced built made manufactured assembled launched shipped delivered ordered designed unveiled'.split(' '),
);

export const isMaking = (action: string): boolean => MAKING.has(action);

/** States behind the counted that no verb tells: `212 people aboard`, `1,164 homes without power`. */
const BEHIND: readonly (readonly [RegExp, string])[] = [
	[/^\s+(?:people )?(?:aboard|on board)\b/i, 'aboard'],
	[
		/^\s+(?:(?:have |had |has )?(?:gone|went|go|are|were|remain|remained|came out) (?:out )?on strike|(?:have |had )?(?:downed tools|stopped work|walked (?:off|out)))\b/i,
		'on strike',
	],
	[/^\s+(?:\w+ )?(without (?:power|electricity|water|heat|heating|gas|shelter))\b/i, 'without'],
];

export function stateBehind(after: string): string | null {
	for (const [pattern, state] of BEHIND) {
		const found = pattern.exec(after);
		if (found !== null)
			return state === 'without' ? (found[1] ?? '').toLowerCase().replace('electricity', 'power') : state;
	}
	return null;
}

/** What those counted took part in, where their verb says only that they did. */
const TAKEN_PART =
	/^[^.;,]{0,40}?\b(?:joined|took part|taken part|taking part|participated|attended|turned out|rallied)\b[^.;,]{0,30}?\b(strike|walk-?out|stoppage|march|marches|rally|rallies|protests?|demonstrations?)\b/i;

export function joinedIn(after: string): string | null {
	const found = TAKEN_PART.exec(after)?.[1]?.toLowerCase();
	return found === undefined ? null : /^(?:strike|walk|stoppage)/.test(found) ? 'on strike' : 'turned out';
}

/** A court's doing, where jailed may be what goes on: `jailed on Wednesday by a court`. */
const BY_COURT = /\b(?:courts?|judges?|jury|juries|magistrates?|tribunals?)\b/i;

export const isByCourt = (sentence: string): boolean => BY_COURT.test(sentence);

/** How authorities tell of cases of a disease. */
const RECORDED = /^(?:reported|registered|recorded|confirmed|logged|detected|counted|notified)$/;
const RECORDING =
	/\b(?:report|register|record|confirm|logg?|detect|count|notif)(?:y|ied|s|ed|ing)?\s+(?:(?:about|around|some|nearly|almost|more than|at least|another|a further)\s+)*$/i;

export const isRecorded = (action: string | null, before: string): boolean =>
	action === null ? RECORDING.test(before) : RECORDED.test(action);

/** Those who came to watch: `in front of 48,000 fans`, `48,211 people watched`. */
const WATCHED_BEFORE =
	/\b(?:in front of|watched by|attended by|attendance (?:of|was)|crowd of|played (?:out )?before|drew|attracted)\s+(?:(?:a|an|the)\s+)?(?:(?:record|capacity|sell-?out|packed)\s+)?(?:(?:crowd|attendance|audience) of\s+)?(?:(?:about|around|some|nearly|almost|more than|at least|over)\s+)*$/i;
const WATCHING = /^(?:fans?|spectators?|supporters?|ticket-?holders?)$/i;

export const areWatching = (counts: string | null, before: string): boolean =>
	counts !== null && WATCHING.test(counts.split(/\s+/).at(-1) ?? '') && WATCHED_BEFORE.test(before);

/** Words for a death, in any form. */
export const DEATH =
	/\b(?:kill(?:s|ed|ing)?|dead|deadly|die[ds]?|dying|deaths?|fatal(?:ly|ity|ities)?|murder(?:s|ed)?|slain|slayings?|homicides?|deceased|lost (?:his|her|their) (?:life|lives))\b/i;

/** `five people shot Sunday`, `four people hurt in a crash`: a participle behind those counted, and nothing it is done to. */
const HARMED =
	/^\s+(shot|hurt|wounded|injured|killed|stabbed)\b(?!\s+(?:the|a|an|at|him|her|them|his|their|himself)\b)/i;

export function harmBehind(after: string): string | null {
	const found = HARMED.exec(after)?.[1]?.toLowerCase() ?? null;
	return found === null ? null : actionClass(found);
}

/** `one of five people shot on Sunday has died`: what the ones did, not all. */
const OF_WHOM_DIED =
	/^\s+of\s+(?:the\s+)?\S+\s+(?:\S+\s+){0,2}(?:shot|hurt|wounded|injured|stabbed)\b[^.;]{0,120}?\b(?:has|have|had|later|also)\s+(?:since\s+)?died\b/i;

/** `One of five people hurt in a shooting has died`: those hit, of whom one is no longer among the wounded. */
const HIT_OF_WHOM_DIED =
	/^[^.;]{0,30}?\b(?:hurt|wounded|injured)\s+in\s+(?:a|an|the|that|this|\S+day['’]s)\s+(?:\S+\s+){0,2}shooting\b[^.;]{0,120}?\b(?:has|have|had|later|also)\s+(?:since\s+)?died\b/i;
const OF = /\b(?:one|two|three|four|five|\d+)\s+of\s+(?:the\s+)?$/i;

export const areHitOfWhomDied = (before: string, after: string): boolean =>
	OF.test(before) && HIT_OF_WHOM_DIED.test(after);

export const diedOf = (after: string): boolean => OF_WHOM_DIED.test(after);

/** `a ferry carrying 140 people`: whom a vessel has aboard. */
const CARRYING =
	/\b(?:ferry|ferries|boats?|ships?|vessels?|dingh(?:y|ies)|trawler|tanker|freighter|yacht|barge|planes?|jets?|aircraft|airliner|flight|helicopter|balloon|trains?|trams?|bus|buses|coach|minibus|van|truck|lorry)\b[^.;,]{0,30}\b(?:carrying|with)\s+(?:(?:about|around|some|nearly|almost|more than|at least|up to|over)\s+)?$/i;
const RECALLING = /\brecall(?:s|ed|ing)?\s+(?:(?:about|around|some|nearly|almost|more than|at least|up to|over)\s+)?$/i;

const HARMING = /\b(kill|hurt|injur|wound)(?:s|es|ed|ing)?\s+$/i;
const PASSIVE = /\b(?:am|is|are|was|were|be|been|being|got|gets)\s+(?:\w+ly\s+)?\w+\s+$/i;

/** What the verb right before a figure does to those counted, where the grammar took it for a noun: `the crush hurt 47 people`. */
export function verbBefore(before: string): string | null {
	if (RECALLING.test(before)) return 'recalled';
	const verb = HARMING.exec(before);
	if (verb === null || PASSIVE.test(before)) return null;
	return verb[1]?.toLowerCase() === 'kill' ? 'killed' : 'wounded';
}

/** Whether what comes before tells that those counted were on board: of persons alone. */
export const isCarried = (before: string, behind: string): boolean =>
	CARRYING.test(before) && (/\bcarrying\b[^.;,]*$/i.test(before) || /^\s+(?:\w+ )?(?:on board|aboard)\b/i.test(behind));

/** Words in -ed that are no past verbs, or name no event. */
export const NOT_PAST: ReadonlySet<string> = new Set(
	`united hundred armed alleged so-called need indeed speed exceed proceed succeed feed seed breed bleed deed weed red
	bed shed sacred naked wicked hatred kindred based related unidentified unprecedented wanted experienced
	sophisticated limited advanced veiled used embed supposed detailed`.split(/\s+/),
);

/** Verbs and participles that point ahead when "to", "for" or the time itself follows: "is expected to", "due Friday". */
export const POINTING_AHEAD: ReadonlySet<string> = new Set(
	`expected scheduled slated due planned set poised supposed bound likely ready prepared preparing prepares prepare plans plan
	planning intends intend hopes hope hoping aims aim wants want expects expect vows vow vowed pledges pledged promises
	promised agrees agreed threatens threatened threatening seeks seek intending aiming invited invites asked urged
	ordered obliged required booked arranged allowed forecast projected offered offers decided decide decides deciding
	voted opted chose chosen elected committed proposed proposes proposing resolved tipped told summoned wish wishes wished`.split(
		/\s+/,
	),
);

/** Of those, what points ahead even without "to" or "for" behind it. */
export const DUE: ReadonlySet<string> = new Set('expected scheduled slated due planned'.split(' '));

/** Present forms that look ahead to whatever follows: "markets expect a cut in September". */
export const EXPECTING: ReadonlySet<string> = new Set(
	'expect expects forecast forecasts predict predicts anticipate anticipates foresee foresees await awaits project projects'.split(
		' ',
	),
);

/** Will, and pronouns with it in one word. */
export const WILL: ReadonlySet<string> = new Set(
	"will shall 'll i'll you'll he'll she'll it'll we'll they'll that'll there'll who'll".split(' '),
);

export const AHEAD_AUXILIARIES: ReadonlySet<string> = new Set([
	...WILL,
	..."won't would could may might must should can cannot".split(' '),
]);

/** Modals that, when negated, tell of something that did not happen: "could not be reached Friday". */
export const BACK_WHEN_NEGATED: ReadonlySet<string> = new Set(['would', 'could']);

/** Present forms news uses for what stands on the calendar: "the trial begins Monday". */
export const TIMETABLE_VERBS: ReadonlySet<string> = new Set(
	`begins starts opens closes decides testifies airs premieres concludes debuts ends expires resumes reconvenes convenes meets arrives leaves departs returns takes goes
	kicks votes faces hosts heads visits travels plays runs comes falls`.split(/\s+/),
);

/** The same after a plural subject: "polls open on Sunday". */
export const TIMETABLE_BASES: ReadonlySet<string> = new Set(
	'begin start open close end expire resume reconvene convene meet arrive return vote'.split(' '),
);

/** Words just before a time that place it ahead: "as early as Tuesday", "no later than Friday". */
export const AHEAD_OPENERS: ReadonlySet<string> = new Set(
	'by until till upcoming starting beginning effective'.split(' '),
);

/** Verbs that set a day ahead: "postponed until Tuesday", "scheduled a hearing for Monday". */
export const SETTING: ReadonlySet<string> = new Set(
	'scheduled planned set slated rescheduled calendared booked'.split(' '),
);

/** Verbs after which "until" and "to" name a day ahead. */
export const DEFERRING: ReadonlySet<string> = new Set(
	`postponed extended delayed adjourned rescheduled deferred suspended remanded given gave pushed prolonged barred banned
	has have`.split(/\s+/),
);

/** Calls to something that is still to come: they place no date by their own tense. */
export const SUMMONING: ReadonlySet<string> = new Set(
	'invited summoned subpoenaed ordered called asked urged told allowed forced wanted'.split(' '),
);

/** Things that are held on a day known beforehand. */
export const SCHEDULED_THINGS: ReadonlySet<string> = new Set(
	`deadline summit election elections vote ceremony hearing meeting meetings trial talks referendum runoff primary
	date dates ballot contest race playoff festival concert wedding opening start kickoff cutoff target expiration
	gathering show convention championship games return match game final session conference visit inauguration launch debate deadlines polls poll primaries tournament
	tie derby fixture clash qualifier replay leg showdown encounter friendly semi semifinal quarterfinal semifinals finals rematch
	event events auction fair rally exam exams screening performance gig briefing budget
	regatta gala premiere parade sitting sentencing`.split(/\s+/),
);

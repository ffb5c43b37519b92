/** First parts that make compounds with a hyphen and begin no other words. */
const FIRST = new Set(
	`self ex non twenty thirty forty fifty sixty seventy eighty ninety vice quasi anglo franco russo sino euro then`.split(
		/\s+/,
	),
);

/** Second parts that a hyphen joins to a word of its own: long-term, two-thirds, state-owned. */
const SECOND = new Set(
	`thirds quarters fifths sixths sevenths eighths ninths tenths two three four five six seven eight nine
	year years month months week weeks day days hour hours minute minutes second seconds mile miles inch dollar page seat door
	storey story bedroom term time level scale range speed size sized quality risk profile rise income tech cost price priced paid
	known based led backed run owned held made built born bred like style class wide long looking making taking selling growing
	speaking going standing running winning leading ranking ranked called elected appointed trained educated dressed free friendly
	rich poor proof ready conscious minded haired eyed handed hearted out off down over war party election government sponsored
	funded financed controlled occupied dominated oriented driven powered fired tested approved registered listed traded
	denominated weighted adjusted imposed declared described confessed proclaimed styled defence defense rule employed intensive
	effective efficient wing wage tax added yield priority placed half final finals team largest biggest highest best worst lowest
	richest oldest youngest president general minister elect old`.split(/\s+/),
);

const LINKS = new Set('to than of the in and by on for a at as or'.split(' '));

/** Words between hyphens that no half can be: debt-to-⏎capital, higher-than-⏎expected. */
export const isLink = (first: string): boolean => LINKS.has(first.toLowerCase());

/** Parts in the middle of longer compounds, or at their end: state-of-the-art, one-to-one. */
const INNER = new Set('the art and to in on of go up date off one day day-old old law year risk chief'.split(' '));

/** Beginnings that grow together with words of the second list: sometime, Sunday, withhold, already. */
const TOGETHER = new Set(
	`some over mean life bed day night any every out under up down with be re in im un de dis mis ad al ar inter mari pas
	mon sun tues wednes thurs fri satur to yester birth holi stub pro on fore ever nation world-wide`.split(/\s+/),
);

/** Antibiotic, antique; middle, midnight: no hyphen was there. */
const GROWN =
	/^(?:bio|bod|cip|clim|dot|fung|gen$|gens$|hist|log|lop|mon|oxi|path|per|pho|pod|qu|sept|ser|sta|the|tox|vir)/;
const MIDDLE = /^(?:day|dle|dling|field|get|i|land|night|point|riff|st|summer|town|way|week|wife|wives|winter)/;

/** Whether a hyphen stands between two halves wherever they are written, or only where a line broke the word. */
export function isCompound(first: string, second: string): boolean {
	const [one, other] = [first.toLowerCase(), second.toLowerCase()];
	if (FIRST.has(one) || (one === 'anti' && !GROWN.test(other)) || (one === 'mid' && !MIDDLE.test(other))) return true;
	// Control-led is broken, state-led is not.
	return SECOND.has(other) && !TOGETHER.has(one) && !(other === 'led' && one.endsWith('l'));
}

/** Whether a half behind two hyphens or more is a word of its own: state-of-the-⏎art, but not vice-presi-⏎dent. */
export const isInner = (second: string): boolean => INNER.has(second.toLowerCase()) || SECOND.has(second.toLowerCase());

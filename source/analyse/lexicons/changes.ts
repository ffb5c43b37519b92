/** Verbs that move a measure, by base form; where another verb says it more plainly, that one behind a colon. */
const VERBS = `
rise fall grow climb jump drop decline increase decrease slip slide surge soar gain lose shed advance ease edge tumble plunge sink
dip shrink widen narrow swell improve worsen recover rebound slump plummet rocket leap expand contract slow weaken strengthen firm
retreat rally cut raise lower reduce boost trim slash lift hike push double triple treble halve quadruple deteriorate diminish
dwindle escalate spiral mount accelerate appreciate depreciate devalue revise upgrade downgrade mark move tick creep inch crash
collapse cool revert return raise scale upgrade add overstate understate inflate deflate undercut
`;

export const CHANGE_VERBS: ReadonlySet<string> = new Set(VERBS.trim().split(/\s+/));

/** Change verbs that take what changes as their object. The others take it as their subject. */
export const CHANGING: ReadonlySet<string> = new Set(
	`cut raise lower reduce increase decrease boost trim slash lift hike push narrow widen expand improve double triple treble
	halve quadruple overstate understate inflate deflate undercut revise upgrade downgrade mark devalue slow strengthen weaken scale grow move drop`.split(
		/\s+/,
	),
);

/** Nouns of change and the verb each stands for. */
const NOUNS = `
rise:rise fall:fall growth:grow climb:climb jump:jump drop:drop decline:decline increase:increase decrease:decrease slip:slip
slide:slide surge:surge gain:gain advance:advance tumble:tumble plunge:plunge dip:dip shrinkage:shrink widening:widen
improvement:improve recovery:recover rebound:rebound slump:slump leap:leap expansion:expand contraction:contract
slowdown:slow rally:rally cut:cut cutback:cut hike:hike reduction:reduce boost:boost upturn:rise downturn:fall uptick:rise
upswing:rise devaluation:devalue depreciation:depreciate appreciation:appreciate revision:revise doubling:double
raise:raise crash:crash collapse:collapse retreat:retreat
`;

export const CHANGE_NOUNS: ReadonlyMap<string, string> = new Map(
	NOUNS.trim()
		.split(/\s+/)
		.flatMap((pair): [string, string][] => {
			const [noun = '', verb = ''] = pair.split(':');
			return [
				[noun, verb],
				[/[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`, verb],
			];
		}),
);

/** Verbs that say how much something is: subject, verb, amount. */
export const LEVEL_VERBS: ReadonlySet<string> = new Set(
	'be stand total amount gust reach hit average vary range come exceed remain stay equal top number measure weigh run span last become near approach surpass'.split(
		' ',
	),
);

/** Verbs that put something at a price or level, before `at`, `for` or `to`; what happened as well. */
export const PRICING_VERBS: ReadonlySet<string> = new Set(
	'close open finish end settle trade quote retail value price estimate put sell buy acquire purchase repurchase resell rent lease charter offer issue tender exercise float redeem fix set peg target list fetch cost forecast project expect assess auction start peak calculate indicate rate price support report hold stay remain leave keep maintain stick freeze pin limit cap restrict confine'.split(
		' ',
	),
);

/** Nouns that only carry the amount: `a total of $5m`, `an average of 3 %`. */
export const CARRIERS: ReadonlySet<string> = new Set(
	'total average maximum minimum sum equivalent excess record range estimate additional combined mean median rate level amount high low average peak best'.split(
		' ',
	),
);

/** Heads that say little without what follows: `shares in`, `the price of`, `the number of`. */
export const RELATIONAL: ReadonlySet<string> = new Set(
	`share shares price prices size number rate value cost costs sale sales production exports imports output level index proportion percentage
	stake holding interest supply demand amount volume stock stocks shipments deliveries use consumption
	loss losses fine cost probability chance chances risk spending purchase purchases yield yields quota
	forecast forecasts estimate estimates projection projections prediction predictions target targets`.split(/\s+/),
);

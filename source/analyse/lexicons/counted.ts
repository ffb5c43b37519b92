const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Plurals without -s, and words that count as plural where they stand. */
export const OTHER_PLURALS = words(
	`people men women children police troops personnel dead wounded injured staff crew cattle sheep fish aircraft
	spacecraft youth elderly homeless teeth feet mice media data policemen policewomen mps meps msps tvs cds pcs servicemen servicewomen gunmen fishermen
	lawmakers congressmen congresswomen businessmen firemen clergymen craftsmen infantry others missing casualties series species
	grandchildren schoolchildren infantrymen crewmen airmen seamen tribesmen spokesmen journalists`,
);

/** Plurals that are third persons as well, and seldom nouns elsewhere: after a number they are counted. */
export const PLURALS_TOO = words(
	`advocates associates bowls broods cheers combs converts convicts digests finds forks graduates hacks hijacks installs kills looms
	lodges peels pumps pulls rams recruits reels refills rejects rewrites serves shelves skates slates steers stones stools strands throws
	transplants censors stockpiles registers safeguards upgrades downgrades discharges grills hangs pegs props restarts sips sniffs
	shortlists leaves lives reforms retakes wins spins swings twists kidnaps meets heats sprints saves tackles catches stumps scalps digs`,
);

/** Words in -s that are no plural nouns. */
export const NOT_PLURAL = words(
	`was is has his its as this us plus across perhaps always besides thus yes does says goes since less unless
	whereas towards afterwards nevertheless sometimes overseas previous various numerous serious religious dangerous
	suspicious anonymous famous precious industrious gas bus virus campus bonus status census crisis basis analysis
	business process progress access success congress press class loss boss mass cross illness witness fitness politics news
	economics athletics mathematics headquarters whose yours theirs ours hers lots kinds types sorts means indigenous
	consecutive ambitious infectious mysterious religious is' armless cashless homeless jobless stateless`,
);

/** Words that end the noun phrase after a number. */
export const PHRASE_ENDS = words(
	`in on at by from to above below into onto with without for of off over under through during before after since until against among
	amid around between about near inside outside across along beyond within upon toward towards via per and or but nor yet so
	that which who whom whose when where while as if than because although though is are was were be been being am
	has have had do does did will would can could may might must shall should not no n't he she it they we you i him her them
	there here then now also already still only just even ago later earlier said says told a an the this these those its
	their his our my your`,
);

/** Things "one" is worth counting with. */
export const COUNTED_ONES = words(
	`person man woman child boy girl baby soldier civilian officer policeman hostage prisoner fighter militant gunman
	suspect protester demonstrator worker journalist reporter doctor nurse student teacher passenger pilot driver
	resident villager settler refugee migrant victim survivor patient death injury fatality aircraft plane
	helicopter drone rocket missile bomb shell tank vehicle truck car ship boat vessel building house home school
	hospital bullet body attack strike raid explosion lawmaker minister senator lawyer guard firefighter paramedic american
	israeli palestinian ukrainian russian syrian iraqi lebanese afghan citizen national win defeat victory charge breach offence relative`,
);

/** What small numbers stand before without counting anything a reader compares. */
export const NOT_COUNTED = words('sides ways hands things fronts kinds types sorts ends minds times dimensions');

/** Labels whose number names the thing: "Channel 12", "Article 5", "page 3". */
export const NUMBERED_THINGS = words(
	`channel resolution flight article chapter group apollo highway route room page section title phase part unit boeing
	airbus area district ward zone level stage round number no nos season episode volume vol act psalm form platform gate
	pier camp sector formula mark type model version windows iphone covid euro expo vision agenda cop proposition prop
	amendment lot exhibit count rule order directive schedule line table figure paragraph clause item class category grade
	magnitude studio terminal interstate hwy apartment apt suite box pope king queen world war super bowl ps top number`,
);

/** Street words after a house number. */
export const STREETS = words(
	'street st avenue ave road rd boulevard blvd lane drive square court place terrace crescent',
);

/** Signs of a match or a vote, where two numbers with a hyphen are a score. */
export const SCORING = words(
	`won win wins winning beat beats beating lost loses losing lose defeated defeat defeats draw drew victory score scored scoring
	lead led leads vote voted votes voting tie tied ruling ruled sets set final match against edged thrashed split`,
);

/** After these, "5 to 7" is a step and where it led, not a range. */
export const CHANGES = words(
	`rose rise rises rising fell fall falls falling grew grow grows growing jumped jump jumps climbed climb climbs slipped slip
	dropped drop drops gained gain gains lost added add shed surged surge soared soar tumbled sank slid slumped increased increase
	decreased decrease declined decline narrowed widened shrank shrunk doubled cut raised up down eased edged inched crept plunged ticked advanced`,
);

/** Words that tell what happened to the counted, and so are never what is counted: `12 killed`. */
export const EVENT_WORDS = words(
	`killed kill killing dead died drowned die dying death slain slaughtered massacred perished murdered toll
	executed execute executing execution wounded wound wounding injured injure injuring hurt hurting displaced
	displace displacing displacement uprooted homeless evacuated evacuate evacuating evacuation released release
	releasing freed free freeing held hold holding captive captivity custody kidnapped kidnap kidnapping abducted
	abduct abducting abduction captured capture capturing seized seize seizing hostage arrested arrest arresting
	detained detain detaining detention jailed jail jailing imprisoned imprison imprisoning charged charge charging
	indicted convicted convict convicting sentenced sentence sentencing missing rescued rescue rescuing trapped trap
	trapping stranded strand stranding infected infect infecting hospitalized hospitalised destroyed destroy
	destroying destruction damaged damage damaging deported deport deporting deportation expelled expel expelling
	deployed deploy deploying deployment launched launch launching fired fire firing intercepted intercept
	intercepting sheltering sheltered shelter recruited recruit recruiting hired hire hiring axed cut cutting
	accommodate accommodating accommodated house housing housed built build building erected erect constructed`,
);

/** What is left of the killed: "the bodies of 12 miners". */
export const REMAINS = words('bodies remains corpses');

/** Words that lead from a toll or total to its number. */
export const TALLY = words('toll total number tally count figure');

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Behind "800m", "10k" or "50m" they make it the name of a race, a pool or the like. */
export const EVENTS = words(
	`hurdles freestyle butterfly backstroke breaststroke sprint sprints race races final finals relay relays champion champions
	championship record records dash run runs steeplechase medley individual heat heats title titles gold silver bronze platform
	springboard rifle pistol backstroker event events winner crown semi-final semi-finals semifinal semifinals squad runner runners
	specialist star time bests walk track pool swim swimmer swimmers sprinter hurdler`,
);

/** Behind a length they say along which side it runs. */
export const DIMENSIONS = words(
	`high tall deep long wide away apart thick across above below from east west north south offshore underwater inland downstream
	upstream up down ahead behind clear short further farther`,
);

/** Words of a sentence that measures in metres. */
export const LENGTHENING_SCENES = words(
	`throw throws threw thrown jump jumps jumped leap leaps leapt javelin discus hammer shot vault vaulted cleared clearance height
	depth distance distances length metres metre meters meter yards yard feet foot race races raced ran runs sprint sprinter sprinters
	swim swam swimmer swimmers athletics athlete athletes indoors indoor outdoors marathon freestyle hurdles relay olympic olympics
	world tall deep wide high wave waves flood floods water cliff summit peak tower mast wall fence trench hole tunnel bridge road
	pool course swell surf snow elevation altitude sea-level kilometres miles km goal box penalty striker midfielder goalkeeper
	free-kick shoot volley strike drive struck fired curled heats steeplechase record records barrier mark best title titles champion medal bronze medallist personal 60m 100m 200m 400m 800m 1500m`,
);

/** Words of a sentence about money. */
export const MONEY_SCENES = words(
	`cost costs costing price prices priced pay pays paid paying payment payments fee fees fine fined budget budgets profit profits
	loss losses sales sale sold sell revenue revenues turnover deal deals bid bids offer worth value valued debt debts loan loans
	fund funds funding funded invest invested investment investments investors earn earned earnings income spend spent spending
	grant grants donated donation raise raised stake stakes shares share contract wages wage salary salaries compensation damages
	settlement savings saved tax taxes taxpayer taxpayers takings gross grossed box-office budgeted bought buy purchase purchased
	bank banks transfer signing sum rent bill bills bonus bonuses economy fees charge charges cash money prize jackpot estate`,
);

/** People in their millions, and what they do: beside them an "m" is a million. */
export const AUDIENCE_SCENES = words(
	`viewers listeners readers users subscribers customers consumers passengers visitors tourists households homes voters members
	fans followers players workers employees jobless unemployed audience audiences population populations viewing viewed viewership
	readership circulation tuned downloads downloaded people adults pupils pensioners commuters shoppers surfers bloggers owners
	accounts copies`,
);

/** Words of a sentence that weighs something. */
export const WEIGHING_SCENES = words(
	`weigh weighs weighed weighing weight weights heavy heavier overweight lose losing gained gain gaining shed fat lean obese thrust
	bomb bombs explosives dynamite tnt cocaine heroin marijuana cannabis drugs cotton copper sugar coffee cocoa beef pork cattle hog
	hogs meat wool rubber uranium ounces ounce ton tons tonnes kilos kilograms muscle man woman boy fish catch baby babies livestock
	pounder butter cheese bales bale crop crops harvest cargo freight payload luggage baggage chicken turkey fertilizer lead zinc aluminium aluminum tin silver oil rice grain`,
);

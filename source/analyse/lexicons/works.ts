const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** What a name right behind names no person, firm or place: the film Kinsey, the racehorse Best Mate, the ferry Norma Jean. */
export const WORK_NOUNS: ReadonlySet<string> = listed(`
	film movie biopic comedy drama thriller sequel prequel western musical opera operetta ballet play sitcom soap documentary series miniseries
	mini-series blockbuster remake cartoon anime novel novella book memoir autobiography poem sonnet play-within album single song hit track tune
	hymn anthem symphony concerto sonata aria LP EP soundtrack videogame game painting portrait sculpture fresco statue
	dog cat puppy kitten parrot budgerigar labrador retriever terrier spaniel poodle alsatian sheepdog collie bulldog panda gorilla
	chimpanzee orang-utan elephant dolphin whale orca tortoise donkey sheep ram ewe bull cow
	racehorse steeplechaser hurdler-horse colt filly gelding mare stallion foal greyhound pony chaser ferry ship liner tanker trawler yacht
	schooner frigate destroyer submarine battleship warship cruiser freighter tugboat lifeboat steamer barge dinghy trimaran catamaran
	airliner spacecraft probe satellite rover shuttle hurricane typhoon cyclone storm console handset smartphone
`);

/** Nouns of WORK_NOUNS behind which a person may stand as well: a hit Madonna sang. */
export const LOOSE_WORK_NOUNS: ReadonlySet<string> = listed(
	'hit single book play series game track satellite rover probe storm statue portrait',
);

/** Before a ship's name. */
export const SHIP_PREFIX = /^(?:HMS|USS|USNS|RMS|HMAS|HMCS|HMNZS|INS|RFA|MV|M\/V|MS|SS|MT|MY|SY|RV|USCGC)$/;

/** Capitalised behind a name they make an event, a prize, a law or a thing of it: the Turner Prize, Grand Ole Opry. */
export const THING_HEADS: ReadonlySet<string> = listed(`
	Prize Prizes Award Awards Medal Medals Trophy Cup Shield Plate Bowl Open Masters Classic Championship Championships Games Olympics Festival
	Marathon Derby Stakes Handicap Hurdle Chase Gold Rally Regatta Grand-Prix GP Tour Tournament Invitational Challenge Series
	Act Bill Treaty Accord Accords Agreement Protocol Convention Declaration Amendment Doctrine Plan Pact Report Inquiry Law
	War Wars Day Night Week Year Season Show Symphony Overture Concerto Suite Syndrome Disease Principle Theorem Effect Index
	Bridge-Loan Lecture Lectures Memorial-Lecture Fellowship Scholarship Diaries Chronicles Saga Trilogy Sessions Tapes
`);

/** Of THING_HEADS those that a person's own surname may be. */
export const SURNAME_HEADS: ReadonlySet<string> = listed(
	'Day Night Law War Bill Gold Chase Shield Bowl Masters Week Season Plate Series Tour Act',
);

/** First words of products' names, which tell them from their makers: hardware, programs, games, drugs, cars, aircraft. */
export const PRODUCTS: ReadonlySet<string> = listed(`
	Windows PlayStation Playstation Xbox XBox GameCube Gamecube GameBoy Gameboy iPod iPods iMac iMacs iBook iPhone iPad iTunes PowerBook PowerMac Macintosh Walkman
	Discman Kindle Treo BlackBerry Blackberry Android Photoshop PowerPoint Excel Firefox Thunderbird Hotmail Gmail Linux Unix Solaris Pentium Celeron Athlon
	Opteron Itanium Centrino Tamagotchi Tetris Pac-Man Half-Life Everquest EverQuest Doom Halo Zelda Pokemon Pokémon Wii
	Viagra Cialis Levitra Prozac Seroxat Paxil Zoloft Vioxx Celebrex Bextra Lipitor Zocor Crestor Botox Tamiflu Zantac Losec Nexium Ritalin Valium Xanax
	OxyContin Herceptin Ozempic Wegovy Concorde Eurofighter Kalashnikov Dreamliner Corolla Camry Prius Mondeo Fiesta Megane Passat Astra Vectra
	Corsa
`);

/** Prizes that bear a name alone: an Oscar winner, her Golden Globe. */
export const PRIZES: ReadonlySet<string> = new Set(
	`Oscar Oscars Emmy Emmys Grammy Grammys Tony Tonys Bafta Baftas BAFTA Brit Brits Obie Olivier Oliviers Pulitzer Nobel Booker Razzie Razzies
	Golden·Globe Golden·Globes Palme·d'Or Palme·d’Or Ballon·d'Or Golden·Bear Golden·Lion Heisman`
		.split(/\s+/)
		.map((prize) => prize.replaceAll('·', ' ')),
);

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
	PSP GameCube Dreamcast MegaDrive iTunes Netsky MyDoom Mydoom Sasser Bagle Sobig Msblast Nimda Klez Zafi Mimail Sober Stuxnet WannaCry NotPetya Conficker
	Cabir SirCam Powerpoint WordPerfect QuickTime Quicktime RealPlayer Winamp Kazaa KaZaA Grokster BitTorrent Minecraft Fortnite Warcraft Starcraft SimCity Myst Metroid
	Bejeweled GoldenEye Goldeneye Lemmings Pong Quake Opteron Itanium Centrino Tamagotchi Tetris Pac-Man Half-Life Everquest EverQuest Doom Halo Zelda Pokemon Pokémon Wii
	Viagra Cialis Levitra Prozac Seroxat Paxil Zoloft Vioxx Celebrex Bextra Lipitor Zocor Crestor Botox Tamiflu Zantac Losec Nexium Ritalin Valium Xanax
	OxyContin Herceptin Ozempic Wegovy Concorde Eurofighter Kalashnikov Dreamliner Corolla Camry Prius Mondeo Fiesta Megane Passat Astra Vectra
	Corsa
`);

/** Products called by several words. */
export const PRODUCT_NAMES: ReadonlySet<string> = new Set(
	`Game Boy, Game Boy Advance, Nintendo DS, Nintendo Wii, Sega Mega Drive, Mega Drive, Internet Explorer, Outlook Express, Microsoft Office, Microsoft Word, Netscape Navigator,
	Media Player, Windows Media Player, Mac OS, Mac Mini, Grand Theft Auto, Gran Turismo, Tomb Raider, Lara Croft, Super Mario, Mario Kart, Sonic the Hedgehog, Final Fantasy, Metal Gear, Metal Gear Solid,
	Resident Evil, Donkey Kong, Street Fighter, Mortal Kombat, World of Warcraft, Counter-Strike, Championship Manager, Football Manager, Pro Evolution Soccer, Age of Empires, Medal of Honor, Medal of Honour, Call of Duty,
	Splinter Cell, Prince of Persia, Dead or Alive, Silent Hill, Space Invaders, Guitar Hero, Candy Crush, Angry Birds, Code Red, Love Bug, Google Earth, Google Maps, Google Desktop, Trivial Pursuit, Mini Cooper, Mini One,
	Range Rover, Range Rovers, Land Rovers, Ford Fiesta, Ford Focus, Ford Mondeo, Volkswagen Golf, Volkswagen Beetle, VW Golf, VW Beetle, Austin Mini, Toyota Corolla, Toyota Prius, Honda Civic, Honda Accord, Ford Mustang, Model T, Kalashnikov, Kalashnikovs`
		.split(',')
		.map((name) => name.trim().replace(/\s+/g, ' ')),
);

/** Programmes, soaps and shows that their channels call by a name alone; what is as often something else is left out. */
export const PROGRAMMES: ReadonlySet<string> = new Set(
	`EastEnders, Eastenders, Coronation Street, Emmerdale, Hollyoaks, Brookside, Casualty, Holby City, Footballers' Wives, Footballers Wives, Little Britain, Blue Peter, Doctor Who, Dr Who, Top of the Pops, Top Gear, Only Fools and Horses, Fawlty Towers,
	Monty Python, Blackadder, Dad's Army, Father Ted, Black Books, Men Behaving Badly, Absolutely Fabulous, Porridge, Yes Minister, Question Time, Newsnight, Panorama, Crimewatch, Grandstand, Match of the Day, Have I Got News For You, The Archers, Big Brother,
	Celebrity Big Brother, Pop Idol, American Idol, X Factor, Fame Academy, Strictly Come Dancing, Ballykissangel, Heartbeat, Inspector Morse, Midsomer Murders, Prime Suspect, Thunderbirds, Teletubbies, Tellytubbies, Bob the Builder, Postman Pat, Desperate Housewives,
	Sex and the City, Frasier, Seinfeld, Scrubs, Ally McBeal, Dawson's Creek, Buffy the Vampire Slayer, The X-Files, X-Files, Star Trek, Star Wars, Battlestar Galactica, Baywatch, Dallas Cowboys Cheerleaders, Knots Landing, Falcon Crest, Hill Street Blues, NYPD Blue, Miami Vice, Starsky and Hutch,
	The Sopranos, Six Feet Under, The West Wing, West Wing, Law & Order, CSI, Grey's Anatomy, Breaking Bad, Mad Men, Game of Thrones, Downton Abbey, Sesame Street, The Simpsons, Simpsons, Futurama, South Park, Family Guy, King of the Hill, Saturday Night Live, American Bandstand, Neighbours,
	Home and Away, Prisoner Cell Block H, Jerry Springer - The Opera, Mamma Mia, Les Miserables, Les Misérables, Phantom of the Opera, Miss Saigon, Mary Poppins, Billy Elliot, Vera Drake, Harry Potter, Lord of the Rings, Shrek, Finding Nemo, Bridget Jones's Diary, Bridget Jones, Jurassic Park, Spider-Man, Spiderman, Batman Begins, Indiana Jones`
		.split(',')
		.map((name) => name.trim().replace(/\s+/g, ' ')),
);

/** Prizes that bear a name alone: an Oscar winner, her Golden Globe. */
export const PRIZES: ReadonlySet<string> = new Set(
	`Oscar Oscars Emmy Emmys Grammy Grammys Tony Tonys Bafta Baftas BAFTA Brit Brits Obie Olivier Oliviers Pulitzer Nobel Booker Razzie Razzies
	Golden·Globe Golden·Globes Palme·d'Or Palme·d’Or Ballon·d'Or Golden·Bear Golden·Lion Heisman`
		.split(/\s+/)
		.map((prize) => prize.replaceAll('·', ' ')),
);

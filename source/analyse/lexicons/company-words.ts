const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/**
 * Companies of one word that is as often a common word, a place or a person: what they do in a sentence tells. General
 * knowledge of markets and high streets.
 */
export const COMPANY_WORDS: ReadonlySet<string> = listed(`
	Adobe Affirm Albany Aldi Allegheny Alphabet Amazon Amber Amgen Apple Arcadia Argos Arm Ascot Aspen Asset Aston Atlas Aurora Autonomy
	Avon Baker Ball Barnes Beacon Berkeley Best Block Blockbuster Boots Bowater Box Braniff Bridgestone Bristol Brother Brown Burberry
	Burton Cadence Caesars Canon Capita Carnival Carpetright Caterpillar Celebration Centurion Charter Chase Chevron Chrysler Cigna
	Cinemark Circle Citadel Clearwater Coach Cobalt Colt Comet Compass Concord Continental Cooper Corning Corona Cosmos Costa Crane Crest
	Crown Cummins Currys Debenhams Deere Delta Dell Diamond Disney Dixons Dominion Dover Dow Dropbox Duke Dyson Eagle Easter Eastern Eaton
	Egg Element Emerson Encore Energis Energizer Enterprise Entergy Envision Epic Equitable Equity Essex Estates Evans Everest Express
	Fairfax Fidelity First Flex Focus Ford Fortress Fossil Fox Freedom Freeport Friends Frontier Galaxy Gap General Gillette Glencore
	Global Google Green Guardian Guess Habitat Halifax Hamilton Harley Harrods Harris Hasbro Heinz Hershey Hertz Hilton Hobbs Homebase
	Honeywell Horizon Hudson Humble Hunting Hyatt Iceland Imperial Indigo Ingram Insight Integra Intel Jaguar Jigsaw Johnson Kellogg Kent
	Key Kingfisher Kroger Ladbrokes Legacy Lego Lens Liberty Limited Lincoln Lotus Lyft Macy Mandarin Manpower Marathon Marconi Marriott
	Mars Marsh Match Matalan Mattel Maytag Merlin Mercury Meta Mini Mirage Mobil Monsoon Monster Morgan Motorola National Nationwide Navistar
	Next Nike Noble Norfolk Northwest Nucor Oasis Ocean Oracle Orange Orbit Otis Owens Oxford Pacific Palm Panda Panther Paramount Partners
	Peacocks Pearson Penguin Phoenix Pilgrim Pioneer Plains Polo Post Premier Prime Princess Principles Progressive Prudential Puma
	Quaker Quest Rambler Ranger Reckitt Reliance Reliant Rentokil Republic Resolution Reynolds Rover Royal Ryanair Ryder Safeway Sage
	Saturn Schroders Scott Seat Sharp Shell Siebel Signet Silverstone Singer Slack Smart Smile Snap Snapple Somerfield Southern Southland
	Southwest Spirit Sprint Square Standard Staples Star Starbucks Sterling Stripe Subway Summit Sun Sunoco Superdrug Swan Target Tandy
	Tesla Texaco Threads Tide Time Titan Total Travelers Trinity Tribune Trust Twitter Uber Union United Unity Universal Vanguard Venture
	Verizon Viacom Victoria Viking Virgin Visa Visteon Vista Vodafone Wallis Warehouse Warner Waste Waterstones Wendy Western
	Westinghouse Whistles Whitbread Wickes Wild Wolseley Woolworths Worldcom Wrangler Xerox Yahoo Zenith Zoom
`);

/** What a company is called: `the retailer [Next]`, `[Boots], the chemist`. */
export const COMPANY_NOUNS: ReadonlySet<string> = listed(`
	airline bank bookmaker bookseller brewer brewery broadcaster broker brokerage builder carmaker carrier chain chemist chipmaker company
	conglomerate developer distiller drugmaker firm giant grocer hotelier housebuilder importer insurer jeweller lender maker manufacturer
	miner operator pharmacy producer provider publisher retailer shipbuilder smelter start-up startup steelmaker subsidiary body supermarket
	supplier telco truckmaker utility vendor wholesaler exporter refiner multinational plc department ministry watchdog regulator quango charity network label studio consortium franchise think-tank thinktank union pressure-group broadcaster newspaper
`);

/** What those who play together are called. */
export const BANDS: ReadonlySet<string> = listed(
	'band group duo trio quartet quintet sextet outfit act combo orchestra ensemble choir boyband boy-band girlband supergroup quintet threesome foursome rockers rappers punks popsters',
);

/** Company nouns that are as often a person's: the publisher John Lane. */
export const PERSONAL_COMPANY_NOUNS: ReadonlySet<string> = listed(
	'bookmaker bookseller brewer broadcaster broker builder chemist developer distiller grocer hotelier housebuilder importer jeweller lender maker manufacturer miner operator producer publisher retailer supplier vendor wholesaler exporter giant provider',
);

/** COMPANY_WORDS that are places as well. */
export const PLACE_WORDS: ReadonlySet<string> = listed(`
	Albany Amazon Argos Ascot Aspen Aston Avon Berkeley Bristol Burton Concord Corona Cosmos Delta Dover Essex Fairfax Halifax Hamilton Hershey Hudson
	Iceland Imperial Kent Lincoln Manchester Marathon Marsh Midland Mobil Norfolk Northwest Orange Oxford Pacific Phoenix Plains Reading Republic
	Royal Silverstone Southland Southwest Southern Eastern Western Sterling Summit Sun Trinity Union Victoria Wallis Warner Waterford
	Mercury Mars Saturn Circle Crown Crest Crane Oasis Warehouse Subway
`);

const of = (country: string, names: string): [string, string][] =>
	names
		.trim()
		.split(/\s*,\s*/)
		.map((name): [string, string] => [name, country]);

/**
 * Bodies of one state only, by the names that English news gives them and nobody else's goes by; folded, without "the".
 * Countries as in `countries.ts`. What several states call alike (Treasury, Senate, Parliament) is not among them.
 */
export const NATIONAL_BODIES: ReadonlyMap<string, string> = new Map([
	...of(
		'United Kingdom',
		`home office, foreign office, foreign and commonwealth office, downing street, number 10, no 10, whitehall,
		westminster, house of lords, lords, commons, scotland yard, metropolitan police, crown prosecution service, old bailey,
		inland revenue, hm revenue and customs, buckingham palace, bank of england, holyrood, stormont,
		serious fraud office, department for education, department for education and skills, department for transport, department for work and pensions,
		department of trade and industry, audit commission, law lords, privy council`,
	),
	...of(
		'United States',
		`white house, pentagon, capitol hill, capitol, state department, us treasury, treasury department, justice department, commerce department,
		agriculture department, energy department, interior department, defense department, labor department, transportation department,
		homeland security department, department of justice, department of state, department of defense, department of homeland security,
		department of agriculture, department of commerce, department of energy, federal reserve, fed, fbi, cia, federal bureau of investigation,
		central intelligence agency, securities and exchange commission, sec, federal trade commission, federal communications commission, fcc,
		ftc, environmental protection agency, epa, food and drug administration, fda, internal revenue service, irs, national security council,
		house ways and means committee, usda, nasa`,
	),
	...of('Germany', 'bundestag, bundesrat, bundesbank, chancellery, bundeswehr, bundeskriminalamt, bafin'),
	...of(
		'France',
		"elysee, elysee palace, matignon, quai d'orsay, quai d orsay, bank of france, bercy, assemblee nationale",
	),
	...of('Israel', 'knesset, shin bet, mossad, idf, israel defense forces'),
	...of('Russia', 'kremlin, duma, state duma, federation council, fsb, gosplan'),
	...of('Soviet Union', 'supreme soviet, politburo, kgb'),
	...of('Spain', 'cortes, moncloa, guardia civil, bank of spain'),
	...of('Italy', 'palazzo chigi, quirinale, carabinieri, bank of italy'),
	...of('Poland', 'sejm'),
	...of('Ukraine', 'verkhovna rada, rada'),
	...of('Sweden', 'riksdag, riksbank'),
	...of('Norway', 'storting, norges bank'),
	...of('Denmark', 'folketing, folketinget'),
	...of('Finland', 'eduskunta'),
	...of('Iceland', 'althing, althingi'),
	...of('Ireland', 'dail, dail eireann, seanad, oireachtas, taoiseach, garda, gardai'),
	...of('Netherlands', 'tweede kamer, binnenhof, nederlandsche bank'),
	...of('Hungary', 'orszaggyules'),
	...of('Czech Republic', 'hradcany'),
	...of('Croatia', 'sabor'),
	...of('Serbia', 'skupstina'),
	...of('Japan', 'diet, bank of japan, ministry of international trade and industry, miti, imperial palace'),
	...of(
		'China',
		"zhongnanhai, great hall of the people, national people's congress, national people s congress, people's liberation army",
	),
	...of('South Korea', 'blue house, bank of korea'),
	...of('India', 'lok sabha, rajya sabha, reserve bank of india, planning commission'),
	...of('Iran', 'majlis, guardian council, revolutionary guards'),
	...of('Turkey', 'grand national assembly'),
	...of('Brazil', 'planalto, petrobras'),
	...of('Argentina', 'casa rosada'),
	...of('Mexico', 'los pinos, pemex'),
	...of('Philippines', 'malacanang, malacanang palace'),
	...of('Australia', 'reserve bank of australia'),
	...of('Canada', 'bank of canada, rcmp, royal canadian mounted police'),
	...of('South Africa', 'scorpions, reserve bank of south africa'),
]);

/** Those whose name alone says whose they are, whatever else an article is about. */
export const OFFICES_OF_ONE: ReadonlyMap<string, string> = new Map([
	['home office', 'United Kingdom'],
	['foreign office', 'United Kingdom'],
	['house of lords', 'United Kingdom'],
]);

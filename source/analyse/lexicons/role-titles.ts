const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word.length > 0));

/** Nouns that say what a person is to an organisation, country or trade; singular, lower case, without full stop. */
export const ROLE_NOUNS = listed(`
abbot academic accountant activist actor actress adjutant administrator admiral adviser advisor advocate aide ambassador
anchor anchorman anchorwoman anthropologist apprentice arbitrator archaeologist archbishop architect archivist artist
assemblyman assemblywoman assistant astronaut astronomer athlete attache attaché attorney auditor author ayatollah
baker ballerina banker baron baroness barrister bassist batsman biologist bishop blogger boss boxer brigadier broadcaster broker
builder bureaucrat businessman businesswoman
caliph campaigner candidate captain cardinal caretaker carpenter cartoonist cellist ceo cfo chair chairman chairperson chairwoman chancellor
chaplain chef chemist chief choreographer cinematographer cleric climatologist clerk coach colonel columnist comedian commandant
commander commissar commissioner composer comptroller conductor congressman congresswoman conservationist consul consultant
contractor controller coo cook coordinator coroner corporal correspondent cosmonaut councillor councilman councilmember councilor
councilwoman counsel counsellor counselor counterpart courier creator criminologist critic cto curator custodian cyclist
dancer dean defender delegate demographer dentist deputy designer detective developer dictator diplomat director dj doctor driver
drummer duchess duke
economist editor educator electrician emir emperor empress engineer entrepreneur envoy epidemiologist executive explorer
farmer fellow figure filmmaker financier firefighter fisherman footballer forecaster foreman forward founder frontman
gardener general geneticist geographer geologist goalkeeper goalie golfer governor guard guide guitarist gymnast
head headmaster headmistress headteacher historian host hostess
illustrator imam industrialist infielder inspector instructor intern investigator investor
janitor jockey journalist judge jurist justice
keeper king
landlord lawmaker lawyer leader lecturer legislator librarian lieutenant linebacker linguist lobbyist
magistrate magnate major manager marshal mathematician mayor mechanic mediator medic member mep meteorologist microbiologist
midfielder midwife militant millionaire billionaire miner minister missionary model moderator mogul monarch monk mp msp mullah musician
nanny naturalist negotiator neurologist neuroscientist neurosurgeon newscaster novelist nun nurse nutritionist
officer official ombudsman oncologist operator organiser organizer outfielder owner
paediatrician painter paralegal paramedic parliamentarian partner pastor pathologist patriarch pediatrician pharmacist philanthropist
philosopher photographer photojournalist physician physicist pianist pilot pitcher player playwright plumber poet policeman
policewoman politician pollster pope porter postmaster premier preacher presenter president priest primate prince princess principal
producer professor programmer prosecutor provost psephologist psychiatrist psychologist psychotherapist publicist publisher
quarterback queen
rabbi radiologist ranger rapper rapporteur realtor receiver rector referee registrar repairman reporter representative researcher restaurateur retailer
rower runner
sailor salesman saxophonist scholar schoolteacher scientist scout screenwriter sculptor secretary seismologist senator sergeant shareholder sheik sheikh sheriff
shopkeeper singer skater skier skipper sociologist soldier solicitor songwriter soprano speaker specialist spokesman spokesperson
spokeswoman sprinter statistician steward stockbroker strategist striker student sultan superintendent supervisor surfer surgeon surveyor swimmer
tailor teacher technician technologist tenor theologian therapist trader trainee trainer translator treasurer trustee tsar tutor tycoon
umpire undersecretary
veteran vet veterinarian vicar viceroy violinist virologist vocalist volunteer
waiter waitress warden warlord welder whip whistleblower winemaker winger wrestler writer
youtuber zoologist volcanologist shah regent strongman chieftain co-ordinator convener convenor laureate chargé vice-president
secretary-general spokesman-general director-general lieutenant-general major-general attorney-general governor-general undersecretary-general
editor-in-chief commander-in-chief prime-minister vice-chancellor vice-chairman co-founder co-chair co-author co-owner co-chairman ex-president ombudswoman
inspector-general
`);

/** Two-letter and clipped titles as news writes them before a name. With or without full stop. */
export const TITLE_ABBREVIATIONS = listed(`
adm amb atty brig capt cmdr col cpl det dr gen gov insp lt maj pfc pres prof rep rev sen sgt spc supt vice-adm msgr fr hon
reps sens gens govs drs profs judge justice sir dame lady lord
`);

/** Nouns that are roles only when something says of what: `its counterpart`, `head of`, never a bare "figure". */
export const RELATIONAL_NOUNS = listed(
	'counterpart head chair boss figure partner guard host keeper fellow forward model runner player cook guide',
);

/** Posts that are about a region, which then belongs to the title: `Middle East envoy`, `US ambassador`. */
export const LIAISON_NOUNS = listed(
	'envoy ambassador coordinator co-ordinator correspondent representative negotiator editor adviser advisor analyst director specialist commissioner expert',
);

/** Lower-case words that stand inside a title before its noun. Other nouns and adjectives may, too; these even where they look like a verb. */
export const TITLE_MODIFIERS = listed(`
acting appointed assistant associate caretaker chief convicted deputy designate disgraced elected embattled exiled executive fired
former founding incoming incumbent interim jailed joint junior late leading managing newly-elected ousted outgoing
prime retired ruling senior sitting then top veteran vice visiting lead staff press field cabinet house finance trade
defence defense state security police army navy air force home party opposition majority minority shadow supreme
business research project program programme product market world first second longtime long-time self-proclaimed
national regional local foreign federal general intelligence military political religious spiritual
co-founding presiding serving disgruntled controlling commanding coaching nursing engineering marketing
operating governing planning mining banking manufacturing shipping publishing accounting fishing building housing training
`);

/** What may follow `of` inside a title: Secretary of State, Chief of Staff, Master of Ceremonies. Lower case. */
export const TITLE_COMPLEMENTS = listed(`
state staff defence defense the house commons lords health education energy interior justice finance treasury agriculture labor labour commerce
transportation transport war foreign affairs homeland security veterans housing urban development intelligence police
general naval operations board council joint chiefs missions protocol religion philosophy science arts public prosecutions
exchequer culture trade industry economy communications research sports science environment technology
`);

/** Verbs that make their subject somebody's officer, with the title they give. */
export const LEADING_VERBS: ReadonlyMap<string, string> = new Map(
	Object.entries({
		head: 'head',
		lead: 'leader',
		run: 'head',
		chair: 'chair',
		direct: 'director',
		command: 'commander',
		coach: 'coach',
		captain: 'captain',
		edit: 'editor',
		manage: 'manager',
		found: 'founder',
		'co-found': 'co-founder',
		own: 'owner',
		govern: 'governor',
		represent: 'representative',
	}),
);

/** Common nouns for organisations and countries; with `the`, `its` they point back at one already named. */
export const COLLECTIVE_NOUNS: ReadonlyMap<string, 'organization' | 'place'> = new Map([
	...[
		...listed(`
			academy agency airline alliance army association authority bank broadcaster brand bureau business carmaker centre center channel charity church club coalition college
			command commission committee company conglomerate corporation council court department employer faction federation firm
			force foundation franchise fund giant government group grouping guild hospital institute institution insurer
			league lender magazine maker manufacturer mill militia ministry mission mosque movement museum network newspaper
			nonprofit operator orchestra organisation organization outfit outlet paper parliament party platform producer publisher
			retailer school senate service side startup start-up studio supplier supermarket team think-tank tribe union university utility watchdog
			website
		`),
	].map((noun) => [noun, 'organization'] as const),
	...[
		...listed(
			'country nation state kingdom republic city town village province region territory island county municipality capital',
		),
	].map((noun) => [noun, 'place'] as const),
]);

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
actuary aerobiologist agronomist alderman allergist all-rounder amateur analyst anaesthetist anaesthesiologist announcer apologist appraiser archer
assessor assignee astrologer astrophysicist auctioneer aviator back-rower bailiff balladeer bandleader banjoist barber bard baritone barmaid barman
bartender baseman batter beadle beautician beneficiary beekeeper biochemist biographer biophysicist bodyguard bookkeeper bookmaker bookseller botanist
bowler breeder brewer bricklayer bureau-chief bursar butcher butler cameraman camerawoman canon cardiologist carer cartographer cashier catcher
cellarman centre-back centre-forward centre-half champion chancellor-elect chairman-elect challenger chauffeur choirmaster chronicler churchman
churchwarden clergyman clinician clown cobbler codebreaker coastguard co-chairwoman co-director co-driver co-manager co-presenter co-producer co-writer
co-star co-pilot cosmologist cosmetologist commentator compère compere confidant conman conspirator constable contender contestant contralto copywriter
cricketer croupier crewman cryptographer cryptologist curate dealer debutant decathlete defector deejay deportee dermatologist diarist dissident diver
docker dramatist draughtsman dressmaker drug-maker druggist ecologist egyptologist embryologist emcee endocrinologist entertainer entomologist equerry
essayist estate-agent ethicist ethnographer ethnologist evangelist examiner exile expert falconer fast-bowler fencer fielder fighter film-maker fireman
five-eighth flanker fly-half flyhalf forester fraudster freelancer friar front-rower fugitive full-back fullback fundraiser furrier futurist
futurologist gamekeeper gangster gastroenterologist genealogist geochemist geophysicist gerontologist ghostwriter glaciologist goalscorer goal-scorer
goldsmith governor-elect graduate grandmaster groom groundsman gynaecologist gynecologist gunman gunner haematologist hairdresser half-back halfback
harpist headliner hematologist herbalist herder heptathlete high-jumper hitman hooker horticulturalist horticulturist hotelier housekeeper humorist
huntsman hurdler hydrologist hypnotist immunologist impresario innkeeper insider interpreter inventor ironmonger javelin-thrower jeweller jeweler
joiner journeyman judoka juror kickboxer kidnapper kingpin labourer laborer landowner law-maker left-back left-winger legate librettist lifeguard
lieutenant-commander lightweight heavyweight middleweight welterweight flyweight bantamweight featherweight cruiserweight lineman linesman lino-printer
litigator locksmith lookout loyalist lyricist machinist magician maintenance-man manageress manservant marathoner marksman mastermind matron medallist
medalist mercenary merchant messenger metallurgist midshipman mime minstrel mobster money-manager mountaineer muezzin mufti musicologist mystic
naturopath navigator neonatologist nephrologist newsreader nobleman notary number-eight nurseryman obstetrician oceanographer officeholder ontologist
ophthalmologist optician optometrist orator organist orthodontist orthopaedist osteopath pacemaker paleontologist palaeontologist paratrooper
pathfinder paymaster peacekeeper peer peeress pentathlete perfumer pharmacologist philologist phoneticist physiologist physiotherapist planner
plasterer podiatrist poisoner pole-vaulter polymath postman potter primatologist principal-elect printer prizewinner prize-winner prodigy promoter
proprietor proprietress psychic psychoanalyst publican pundit pupil puppeteer purser racer radiographer raconteur rancher recluse recruiter reformer
reservist retiree rheumatologist right-back right-winger rigger ringleader rebel revolutionary roboticist romanticist runner-up rider saboteur saddler
salesperson saleswoman satirist sax-player scholar-activist scorer scribe scrum-half scrumhalf sculptress seamstress seaman secessionist second-row
second-rower seer semiotician seminarian separatist shipbuilder shoemaker shortstop shot-putter showman showrunner signalman silversmith skydiver
sleuth smuggler snowboarder soccer-player socialite sociolinguist soloist songstress sorcerer spin-bowler spinner spokeswoman-designate spy
stablemaster star starlet statesman stateswoman stockman storekeeper stuntman stuntwoman stylist sub-editor substitute subcontractor suffragette
superintendent-general supermodel supremo surety survivor tactician tailback tax-inspector taxidermist taxi-driver theorist tight-end timekeeper
toastmaster toxicologist trade-unionist trades-unionist unionist tradesman trafficker traveller traveler trialist triathlete trombonist troubadour
trumpeter tyrant underwriter undertaker upholsterer urologist ventriloquist victor vigilante violist virtuoso vintner viscount viscountess
wardrobe-mistress watchmaker watchman weatherman weaver weightlifter wheelchair-racer wholesaler wicket-keeper wicketkeeper wide-receiver wing-back
wingback winner wizard woodcarver woodworker workman yachtsman yachtswoman chairperson-designate marine airman infantryman rifleman
agent holder record-holder title-holder attacker backbencher burglar cleaner climber comic flautist frontbencher guru jumper legend murderer nominee olympian physio resident ruler
rapist robber thief vaulter worker
committeeman committeewoman dietician dietitian dramaturg finalist frontrunner front-runner idol influencer keyboardist left-hander maestro
mezzo-soprano newsman newswoman nuncio ombudsperson paceman pacer percussionist playmaker podcaster prefect protector quarterfinalist reliever
right-hander scriptwriter seamer seed semifinalist semi-finalist stalwart sexologist sub-inspector technocrat tiktoker vice-captain vice-chair vice-principal
vlogger off-spinner leg-spinner cornerback paralympian showjumper policymaker
servant overseer elder villager pastoralist smallholder chairlady headman collector prelate vendor pensioner
`);

/** Two-letter and clipped titles as news writes them before a name. With or without full stop. */
export const TITLE_ABBREVIATIONS = listed(`
adm adv amb asi asp acp cm cs dp mca mk mla mlc mna pm ps atty brig capt cmdr col cpl csp dcp det dig dr dsp engr gen gov igp insp lt maj pfc pres prof rep rev sen sgt si sp spc ssp supt vice-adm msgr fr hon
reps sens gens govs drs profs judge justice sir dame lady lord
`);

/** Nouns that are roles only when something says of what: `its counterpart`, `head of`, never a bare "figure". */
export const RELATIONAL_NOUNS = listed(
	'counterpart holder head chair boss figure partner guard host keeper fellow forward model runner player cook guide star peer winner expert champion agent attacker legend nominee resident ruler worker rider dealer merchant printer promoter substitute traveller traveler spinner planner potter interpreter challenger contender center scorer racer graduate marine seed idol protector stalwart finalist servant elder collector vendor',
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
third fourth fifth sixth seventh eighth ninth tenth national regional local foreign federal general intelligence military political religious spiritual
worldwide defending reigning co-founding presiding serving disgruntled controlling commanding coaching nursing engineering marketing
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
			regulator retailer school senate service side startup start-up studio supplier supermarket team think-tank tribe union university utility watchdog
			website bookmaker brewery consultancy cooperative
		`),
	].map((noun) => [noun, 'organization'] as const),
	...[
		...listed(
			'country nation state kingdom republic city town village province region territory island county municipality capital',
		),
	].map((noun) => [noun, 'place'] as const),
]);

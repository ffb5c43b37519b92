import { PARTY_FORMS } from './parties.ts';

/** Organizations the press writes short without explaining: short forms, then the full name. */
const LINES = `
UN, U.N.; United Nations
EU, E.U.; European Union
AU; African Union
NATO, Nato; North Atlantic Treaty Organization
UNSC; United Nations Security Council; U.N. Security Council; UN Security Council
WHO; World Health Organization
WFP; World Food Programme; World Food Program
UNICEF, Unicef; United Nations Children's Fund
UNESCO, Unesco; United Nations Educational, Scientific and Cultural Organization
UNHCR; United Nations High Commissioner for Refugees
UNRWA, Unrwa; United Nations Relief and Works Agency
OCHA; Office for the Coordination of Humanitarian Affairs
ICRC; International Committee of the Red Cross
MSF; Médecins Sans Frontières; Doctors Without Borders; Medecins Sans Frontieres
HRW; Human Rights Watch
IAEA; International Atomic Energy Agency
ICC; International Criminal Court
ICJ; International Court of Justice; World Court
IMF, I.M.F.; International Monetary Fund
WTO; World Trade Organization
ECB; European Central Bank
Fed; Federal Reserve; Federal Reserve System; Federal Reserve Board
TfL; Transport for London
OECD; Organisation for Economic Co-operation and Development
OPEC, Opec; Organization of the Petroleum Exporting Countries
OSCE; Organization for Security and Co-operation in Europe
ASEAN, Asean; Association of Southeast Asian Nations
GCC; Gulf Cooperation Council
ECOWAS, Ecowas; Economic Community of West African States
CIA, C.I.A.; Central Intelligence Agency
FBI, F.B.I.; Federal Bureau of Investigation
NSA; National Security Agency
DHS; Department of Homeland Security
FDA, F.D.A.; Food and Drug Administration
CDC, C.D.C.; Centers for Disease Control and Prevention
EPA, E.P.A.; Environmental Protection Agency
IRS, I.R.S.; Internal Revenue Service
NASA, Nasa; National Aeronautics and Space Administration
SEC, S.E.C.; Securities and Exchange Commission
FCC; Federal Communications Commission
DNC; Democratic National Committee
RNC; Republican National Committee
NHS; National Health Service
IDF, I.D.F.; Israel Defense Forces; Israeli Defense Forces; Israel Defence Forces; Israeli Defence Forces
IRGC; Islamic Revolutionary Guard Corps; Islamic Revolutionary Guards Corps
PLO, P.L.O.; Palestine Liberation Organization
PA; Palestinian Authority
PKK; Kurdistan Workers' Party; Kurdistan Workers Party; Kurdistan Workers’ Party
SDF; Syrian Democratic Forces
RSF; Rapid Support Forces
FSB; Federal Security Service
ISIS, ISIL, IS, Isis, Daesh; Islamic State; Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant
Al-Qaeda, Al Qaeda, Al-Qaida, al-Qaeda, al-Qaida, al Qaeda, Al Qaida, Qaeda; Al-Qaeda
Hezbollah, Hizbollah, Hizbullah, Hizballah, Hezbullah; Hezbollah
Hamas; Islamic Resistance Movement
Taliban, Taleban; Taliban
Fatah, Fateh; Fatah
Mossad; Mossad
Shin Bet, Shabak, Shin Beth; Shin Bet
AP, A.P.; Associated Press
AFP; Agence France-Presse; Agence France Presse
UPI; United Press International
Reuters, Reuter; Reuters
BBC, B.B.C.; British Broadcasting Corporation
CNN; Cable News Network
NPR; National Public Radio
NYT; New York Times
WSJ; Wall Street Journal
FIFA, Fifa; Fédération Internationale de Football Association
UEFA, Uefa; Union of European Football Associations
IOC; International Olympic Committee
WADA, Wada; World Anti-Doping Agency
NBA; National Basketball Association
NFL; National Football League
MLB; Major League Baseball
NHL; National Hockey League
GE; General Electric
GM; General Motors
IBM, I.B.M.; International Business Machines
GATT, Gatt; General Agreement on Tariffs and Trade
G7; Group of Seven
G8; Group of Eight
G10; Group of Ten
G20; Group of Twenty
G77; Group of 77
ILO; International Labour Organization; International Labour Organisation
FAO; Food and Agriculture Organization; Food and Agriculture Organisation
EBRD; European Bank for Reconstruction and Development
EIB; European Investment Bank
IAAF; International Association of Athletics Federations
ICANN, Icann; Internet Corporation for Assigned Names and Numbers
ONS; Office for National Statistics
TUC; Trades Union Congress
OFT; Office of Fair Trading
Ofcom, OFCOM; Office of Communications
Ofgem, OFGEM; Office of Gas and Electricity Markets
Ofsted, OFSTED; Office for Standards in Education
Acas, ACAS; Advisory, Conciliation and Arbitration Service
Defra, DEFRA; Department for Environment, Food and Rural Affairs
DTI; Department of Trade and Industry
DfES; Department for Education and Skills
MoD, MOD; Ministry of Defence
BMA; British Medical Association
RSPCA; Royal Society for the Prevention of Cruelty to Animals
NSPCC; National Society for the Prevention of Cruelty to Children
RSPB; Royal Society for the Protection of Birds
GCHQ; Government Communications Headquarters
BBFC; British Board of Film Classification
RIAA; Recording Industry Association of America
MPAA; Motion Picture Association of America
NYSE; New York Stock Exchange
CFTC; Commodity Futures Trading Commission
FTC; Federal Trade Commission
FDIC; Federal Deposit Insurance Corporation
FAA; Federal Aviation Administration
FEMA, Fema; Federal Emergency Management Agency
NTSB; National Transportation Safety Board
USDA; US Department of Agriculture; United States Department of Agriculture
USAID; US Agency for International Development
AFL-CIO; American Federation of Labor and Congress of Industrial Organizations
AARP; American Association of Retired Persons
NAACP; National Association for the Advancement of Colored People
CVRD; Companhia Vale do Rio Doce
PDVSA; Petroleos de Venezuela
SNCF; Societe Nationale des Chemins de fer Francais
INSEE, Insee; Institut National de la Statistique et des Etudes Economiques
UAW; United Auto Workers
ACLU, A.C.L.U.; American Civil Liberties Union
NRA, N.R.A.; National Rifle Association
MIT, M.I.T.; Massachusetts Institute of Technology
Man Utd, Man United; Manchester United
Man City; Manchester City
QPR; Queens Park Rangers
PSG; Paris Saint-Germain; Paris St Germain; Paris Saint Germain
West Brom; West Bromwich Albion
Nat West, NatWest; National Westminster Bank
AT&T; AT&T
`;

/** Houses whose names hold an `and` or an owner's `'s`. */
const HOUSES = `Sotheby's, Christie's, Lloyd's, Sainsbury's, McDonald's, Moody's, Macy's, Wendy's, Levi's, Domino's, Denny's, Kellogg's, Bloomingdale's, Dillard's, Kohl's, Lowe's, Arby's, Hardee's, Papa John's, Trader Joe's, Reader's Digest, Woolworth's, Selfridge's, Fortnum's, Bonham's, Nando's, Morrison's, Waterstone's, Claire's, Hamley's, Foyle's, Wetherspoon's, Standard & Poor's, Standard and Poor's, Marks & Spencer, Marks and Spencer, Procter and Gamble, Procter & Gamble, Johnson and Johnson, Johnson & Johnson, Brown and Williamson, Smith and Nephew, Smith & Nephew, Ernst and Young, Ernst & Young, Price Waterhouse, Legal and General, Legal & General, Barnes and Noble, Barnes & Noble, Black and Decker, Black & Decker, Harland and Wolff, Harland & Wolff, Bradford and Bingley, Bradford & Bingley, Bang and Olufsen, Bang & Olufsen, Tate and Lyle, Tate & Lyle, Cable and Wireless, Cable & Wireless, Crosse and Blackwell, Crosse & Blackwell, Abercrombie and Fitch, Abercrombie & Fitch, Young and Rubicam, Young & Rubicam, Dun and Bradstreet, Dun & Bradstreet, Rolls-Royce, Coca-Cola, Merrill Lynch, Morgan Stanley, Goldman Sachs, Deutsche Telekom, Warner Brothers, Warner Bros`;

/** Houses that name the institution in them, whatever a tagger takes them for. */
const INSTITUTIONS = [
	'White House',
	'Kremlin',
	'Pentagon',
	'Downing Street',
	'Whitehall',
	'Knesset',
	'Bundestag',
	'Bundesrat',
	'Rajya Sabha',
	'Lok Sabha',
	'Vidhan Sabha',
	'Dewan Rakyat',
	'Dewan Negara',
	'Jatiya Sangsad',
	'Verkhovna Rada',
	'Sejm',
	'Riksdag',
	'Storting',
	'Folketing',
	'Eduskunta',
	'Duma',
	'State Duma',
	'Capitol Police',
	'Élysée',
	'Elysee',
	'Blue House',
	'Congress',
	'Senate',
	'House',
	'House of Representatives',
	'House of Commons',
	'ITV1',
	'ITV2',
	'BBC One',
	'BBC Two',
	'BBC1',
	'BBC2',
	'House of Lords',
	'Parliament',
	'Supreme Court',
	'Scottish Parliament',
	'Scottish Executive',
	'Welsh Assembly',
	'Northern Ireland Assembly',
	'Northern Ireland Executive',
	'Scotland Yard',
	'Home Office',
	'Foreign Office',
	'Cabinet Office',
	'Crown Prosecution Service',
	'BBC Sport',
	'BBC News',
	'Channel 4',
	'Radio 4',
	'All Blacks',
	'Springboks',
	'Wallabies',
	'Socceroos',
	'Bafana Bafana',
	'Super Eagles',
	'Indomitable Lions',
	'Azzurri',
	'London Assembly',
	'European Parliament',
	'European Council',
	'European Court of Justice',
	'European Court of Human Rights',
];

const FULL = new Map<string, string>();
for (const line of LINES.trim().split('\n')) {
	const [short = '', full = '', ...others] = line.split(';').map((field) => field.trim());
	for (const form of [...short.split(', '), full, ...others]) FULL.set(form, full);
}
for (const name of INSTITUTIONS) FULL.set(name, name);
for (const form of ['Downing St', 'Downing St.', '10 Downing Street', '10 Downing St', 'Number 10 Downing Street'])
	FULL.set(form, 'Downing Street');
FULL.set('Commons', 'House of Commons');
FULL.set('Lords', 'House of Lords');
for (const form of ['Number 10', 'Number Ten']) FULL.set(form, 'Downing Street');
for (const house of HOUSES.split(/,\s+/)) {
	// Marks and Spencer is Marks & Spencer, Sotheby’s is Sotheby's.
	const full = house.replace(' and ', ' & ');
	for (const form of [house, house.replace("'", '’')]) FULL.set(form, full);
}
for (const form of ["Lloyd's of London", 'Lloyd’s of London']) FULL.set(form, "Lloyd's");
for (const { form, full } of PARTY_FORMS) FULL.set(form, full);

/** Forms that are as often something else: taken for the organization only where a tagger says so. */
const UNSURE: ReadonlySet<string> = new Set([
	...PARTY_FORMS.filter(({ sure }) => !sure).map(({ form }) => form),
	...`IS WHO AU PA GE GM Fed SEC MIT IOC SDF RSF Isis HRW NSA GCC RNC DNC Reuter MLB NHL EPA IRS Duma Whitehall Congress Senate House Commons Lords
	ILO FAO EIB ONS TUC OFT DTI MOD BMA NYSE CFTC FTC FAA CVRD EBRD
	Supreme·Court House·of·Representatives`
		.split(/\s+/)
		.map((form) => form.replaceAll('·', ' ')),
]);

/** Every form of a well-known organization, and whether it stands for it wherever it is written. */
export const ORGANIZATION_FORMS: readonly { readonly form: string; readonly sure: boolean }[] = [...FULL.keys()].map(
	(form) => ({
		form,
		sure: !UNSURE.has(form),
	}),
);

/** Whether a form stands for a well-known organization wherever it is written, and for no other. */
export const isSureForm = (form: string): boolean => FULL.has(form) && !UNSURE.has(form);

/** The full name of a well-known organization under any of its forms: `CIA` → `Central Intelligence Agency`; null where unknown. */
export const knownOrganization = (surface: string): string | null => FULL.get(surface) ?? null;

/** Common nouns that a tagger takes for names when they are written large: none, unless short for a name of the article. */
export const COMMON_HEADS: ReadonlySet<string> = new Set(
	`Council Commission Court Committee Ministry Department Assembly Authority Agency Bank Board Bureau Fund Institute Institution
	Union University College Foundation Federation Association League Party Corporation Company Group Tribunal Office Service
	Society Alliance Coalition Front Movement Organization Organisation Government Embassy Consulate Airport Hospital Church School
	Museum Memorial Monastery Mosque Temple Stadium Station Hotel Palace Bridge Tower Square Street Park Army Navy Police
	Cabinet Administration State Center Centre Forces Military Intelligence Security`.split(/\s+/),
);

/** What an organization's name may end in and be called by alone, written large: the Council. */
export const ORGANIZATION_HEADS: ReadonlySet<string> = new Set(
	`Council Commission Court Committee Ministry Department Assembly Parliament Authority Agency Bank Board Bureau Fund Institute
	Institution Union University College Foundation Federation Association League Party Congress Corporation Company Group
	Journal Times Post Herald Tribune Guardian Senate Lords Commons Fed Tribunal Office Service Society Alliance Coalition Front Movement
	Brigades Organization Organisation`.split(/\s+/),
);

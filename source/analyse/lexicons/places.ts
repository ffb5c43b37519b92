/**
 * Places that are no countries but go by several names: the name newsdesk calls it; its other names. A name
 * after a star is short for the place only where the article names the place itself: "the Strip".
 */
const LINES = `
Gaza; Gaza Strip, *Strip
Gaza City;
Kuwait City;
Mexico City;
Panama City;
Guatemala City;
Quebec City;
Sadr City;
Benin City;
West Bank; Judea and Samaria
East Jerusalem;
Middle East; Mideast, Near East
Jammu and Kashmir; Jammu & Kashmir
Andaman and Nicobar Islands; Andaman and Nicobar
Newfoundland and Labrador;
Turks and Caicos Islands; Turks and Caicos
Wallis and Futuna;
Saint Pierre and Miquelon; St Pierre and Miquelon, St. Pierre and Miquelon
Tyne and Wear;
Brighton and Hove;
Perth and Kinross;
Dumfries and Galloway;
Washington; Washington D.C., Washington DC, Washington, D.C., Washington, DC, D.C.
New York; New York City, NYC, N.Y.C., N.Y.
Los Angeles; L.A.
Kyiv; Kiev
Kharkiv; Kharkov
Odesa; Odessa
Lviv; Lvov
Chernobyl; Chornobyl
Mumbai; Bombay
Kolkata; Calcutta
Chennai; Madras
Beijing; Peking
Guangzhou; Canton
Yangon; Rangoon
Ho Chi Minh City; Saigon
Istanbul; Constantinople
Tehran; Teheran
Mecca; Makkah
Medina; Madinah
Rafah;
Khan Younis; Khan Yunis, Khan Yunus, Khan Younes, Khan Yunes
Jabalia; Jabaliya, Jabaliyah
Deir al-Balah; Deir el-Balah, Deir Al Balah
Idlib; Idleb
Aleppo; Halab
Homs; Hims
Raqqa; Raqa, Raqqah
Mosul; Mosel
Fallujah; Falluja
Kirkuk;
Irbil; Erbil, Arbil
Sanaa; Sana'a, Sana’a, San'a
Hodeidah; Hudaydah, Hodeida, Hudaida
Benghazi; Bengazi
Doha;
Riyadh; Riyad
Jeddah; Jedda, Jiddah
Dhaka; Dacca
Kabul;
Kandahar; Qandahar
Astana; Nur-Sultan
Almaty; Alma-Ata
St. Petersburg; St Petersburg, Saint Petersburg, Leningrad
Volgograd; Stalingrad
Donbas; Donbass
Transnistria; Trans-Dniester, Transdniestria
Nagorno-Karabakh; Artsakh
Brussels; Bruxelles
The Hague; Hague
Geneva; Geneve, Genève
Vienna; Wien
Prague; Praha
Warsaw; Warszawa
Turin; Torino
Seville; Sevilla
Alabama; Ala.
Alaska;
Arizona; Ariz.
Arkansas; Ark.
California; Calif.
Colorado; Colo.
Connecticut; Conn.
Delaware; Del.
Florida; Fla.
Hawaii;
Idaho;
Illinois; Ill.
Indiana; Ind.
Iowa;
Kansas; Kan.
Kentucky; Ky.
Louisiana; La.
Maine;
Maryland; Md.
Massachusetts; Mass.
Michigan; Mich.
Minnesota; Minn.
Mississippi; Miss.
Missouri; Mo.
Montana; Mont.
Nebraska; Neb.
Nevada; Nev.
New Hampshire; N.H.
New Jersey; N.J.
New Mexico; N.M.
North Carolina; N.C.
North Dakota; N.D.
Ohio;
Oklahoma; Okla.
Oregon; Ore.
Pennsylvania; Pa.
Rhode Island; R.I.
South Carolina; S.C.
South Dakota; S.D.
Tennessee; Tenn.
Texas; Tex.
Utah;
Vermont; Vt.
Virginia; Va.
West Virginia; W.Va.
Wisconsin; Wis.
Wyoming; Wyo.
British Columbia; B.C.
Alberta; Alta.
Ontario; Ont.
Quebec; Québec, Que.
Nova Scotia; N.S.
New South Wales; NSW
Europe;
Asia;
Africa;
Antarctica;
North America;
South America;
Latin America;
Central America;
Southeast Asia; South-East Asia
Central Asia;
Eastern Europe;
Western Europe;
North Africa;
West Africa;
East Africa;
Sub-Saharan Africa; sub-Saharan Africa
Balkans;
Caribbean;
Caucasus;
Scandinavia;
London;
Paris;
Berlin;
Moscow;
Jerusalem;
Tel Aviv; Tel-Aviv
Ramallah;
Cairo;
Beirut;
Damascus;
Baghdad;
Amman;
Ankara;
Athens;
Rome;
Madrid;
Tokyo;
Seoul;
Pyongyang;
Islamabad;
New Delhi;
Nairobi;
Khartoum;
Tripoli;
Caracas;
Ottawa;
Canberra;
Persian Gulf; Arabian Gulf
Sinai; Sinai Peninsula, Sinai Desert
Golan Heights; Golan
Horn of Africa;
Falkland Islands; Falklands, Malvinas
Cape Town; Capetown
Silicon Valley;
South China Sea;
Red Sea;
`;

export interface KnownPlace {
	readonly name: string;
	readonly aliases: readonly string[];
	/** Short for it only near its own name, after "the". */
	readonly short: readonly string[];
}

export const KNOWN_PLACES: readonly KnownPlace[] = LINES.trim()
	.split('\n')
	.map((line) => {
		const [name = '', rest = ''] = line.split(';');
		// `Washington, D.C.` holds the separator itself.
		const others = rest
			.split(/, (?!D\.?C)/)
			.map((other) => other.trim())
			.filter(Boolean);
		return {
			name: name.trim(),
			aliases: others.filter((other) => !other.startsWith('*')),
			short: others.filter((other) => other.startsWith('*')).map((other) => other.slice(1)),
		};
	});

/** Names by epithet, each with the countries it can mean; meant is the one that the article also names. */
export const EPITHETS: ReadonlyMap<string, readonly string[]> = new Map([
	['Islamic Republic', ['Iran', 'Pakistan', 'Mauritania']],
	['Islamic Emirate', ['Afghanistan']],
	['Jewish State', ['Israel']],
	['Hermit Kingdom', ['North Korea']],
	['Kingdom', ['Saudi Arabia', 'United Kingdom', 'Bahrain', 'Jordan', 'Morocco', 'Thailand', 'Netherlands']],
	['Emirates', ['United Arab Emirates']],
	['Gulf', ['Persian Gulf']],
	['Hill', ['Capitol Hill']],
	['Rock', ['Gibraltar']],
]);

/** Last words of a place's long name that its short name drops: the Sinai Peninsula, Sinai. Not City: Gaza City is not Gaza. */
export const DROPPED_ENDS: ReadonlySet<string> = new Set([
	'Peninsula',
	'Desert',
	'Strip',
	'Islands',
	'Mountains',
	'Heights',
]);

/** Places whose name is as often a person's or a plain word's: found only where a tagger says so. */
export const UNSURE_PLACES: ReadonlySet<string> = new Set(
	'Chad Jordan Georgia Guinea Medina Canton Madras Hims Halab Constantinople Mosel Antigua Trinidad Golan Hague Homs Wien Grenada Dominica Persia'.split(
		' ',
	),
);

/** Counties and shires, which cricket and football clubs are called after. */
export const UK_COUNTIES: ReadonlySet<string> = new Set(
	`Bedfordshire Berkshire Buckinghamshire Cambridgeshire Cheshire Cornwall Cumberland Cumbria Derbyshire Devon Dorset Durham Essex Gloucestershire
	Hampshire Herefordshire Hertfordshire Huntingdonshire Kent Lancashire Leicestershire Lincolnshire Merseyside Middlesex Norfolk
	Northamptonshire Northumberland Nottinghamshire Oxfordshire Rutland Shropshire Somerset Staffordshire Suffolk Surrey Sussex
	Warwickshire Westmorland Wiltshire Worcestershire Yorkshire Glamorgan Gwynedd Powys Dyfed Gwent Clwyd Pembrokeshire Carmarthenshire
	Monmouthshire Flintshire Denbighshire Aberdeenshire Ayrshire Lanarkshire Renfrewshire Stirlingshire Perthshire Fife Antrim
	Armagh Down Fermanagh Tyrone Londonderry Cork Kerry Galway Mayo Donegal Kildare Wicklow Wexford Waterford Tipperary Limerick Clare
	Kilkenny Offaly Laois Meath Louth Cavan Monaghan Sligo Leitrim Roscommon Longford Westmeath Carlow`.split(/\s+/),
);

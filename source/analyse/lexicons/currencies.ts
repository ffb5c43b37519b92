/**
 * Currencies by their ISO 4217 code, withdrawn ones too: whose they are; their names; and, where it has a name, their
 * hundredth. One country's adjectives and names are interchangeable before a currency: "Turkish lira", "Turkey lira".
 */
const ROWS = `
AED|uae, emirati, emirates|dirham dirhams
AFN|afghan, afghanistan|afghani afghanis|puls
ALL|albanian, albania|lek leks lekë leke
AMD|armenian, armenia|dram drams
ANG|netherlands antillean, antillean|guilder guilders|cent cents
AOA|angolan, angola|kwanza kwanzas
ARA|argentine, argentinian, argentina|austral australs australes
ARS|argentine, argentinian, argentina|peso pesos|centavo centavos
ATS|austrian|schilling schillings|groschen
AUD|australian, australia, aussie|dollar dollars dlr dlrs dls|cent cents
AWG|aruban, aruba|florin florins
AZN|azerbaijani, azeri, azerbaijan|manat manats
BAM|bosnia-herzegovina convertible, bosnian convertible, bosnian, convertible, bosnia|mark marks marka
BBD|barbadian, barbados|dollar dollars dlr dlrs dls|cent cents
BDT|bangladeshi, bangladesh|taka takas|poisha paisa
BEF|belgian|franc francs|centime centimes
BGN|bulgarian|lev leva levs|stotinki
BHD|bahraini, bahrain|dinar dinars
BIF|burundian, burundi|franc francs
BMD|bermudan, bermudian, bermuda|dollar dollars dlr dlrs dls
BND|brunei|dollar dollars dlr dlrs dls
BOB|bolivian, bolivia|boliviano bolivianos
BRC|brazilian|cruzado cruzados
BRE|brazilian|cruzeiro cruzeiros
BRL|brazilian, brazil|real reals reais|centavo centavos
BSD|bahamian, bahamas|dollar dollars dlr dlrs dls
BTN|bhutanese, bhutan|ngultrum ngultrums
BWP|botswanan, botswana|pula pulas|thebe
BYN|belarusian, belarussian, belarus|ruble rubles rouble roubles|kopek kopeks kopeck kopecks
BZD|belize, belizean|dollar dollars dlr dlrs dls
CAD|canadian, canada|dollar dollars dlr dlrs dls|cent cents ct cts
CDF|congolese, congo|franc francs
CHF|swiss, switzerland|franc francs|centime centimes rappen
CLP|chilean, chile|peso pesos
CNY|chinese, china|yuan yuans renminbi|fen jiao
COP|colombian, colombia|peso pesos|centavo centavos
CRC|costa rican, costa rica|colon colón colons colóns colones
CUC|cuban convertible|peso pesos
CUP|cuban, cuba|peso pesos
CVE|cape verdean, cape verde|escudo escudos
CYP|cypriot, cyprus|pound pounds
CZK|czech, czech republic, czechia|koruna korunas koruny korun crown crowns|haler haleru halers
DDM|east german|mark marks ostmark ostmarks
DEM|german, west german, germany|mark marks deutschmark deutschmarks deutschemark deutschemarks d-mark d-marks|pfennig pfennigs
DJF|djiboutian, djibouti|franc francs
DKK|danish, denmark|krone kroner kroners crown crowns|ore øre
DOP|dominican, dominican republic|peso pesos
DZD|algerian, algeria|dinar dinars
ECS|ecuadorian, ecuadorean, ecuador|sucre sucres
EEK|estonian, estonia|kroon krooni kroons
EGP|egyptian, egypt|pound pounds|piastre piastres piaster piasters
ERN|eritrean, eritrea|nakfa nakfas
ESP|spanish, spain|peseta pesetas pta ptas
ETB|ethiopian, ethiopia|birr birrs
EUR|european, euro|euro euros|cent cents eurocent eurocents
FIM|finnish, finland|markka markkas markkaa mark marks|penni pennia
FJD|fijian, fiji|dollar dollars dlr dlrs dls|cent cents
FKP|falkland islands, falklands, falkland|pound pounds
FRF|french, france|franc francs|centime centimes
GBP|british, uk, u.k., english|pound pounds sterling stg quid|pence penny pennies
GEL|georgian, georgia|lari laris|tetri
GHS|ghanaian, ghana|cedi cedis|pesewa pesewas
GIP|gibraltar|pound pounds
GMD|gambian, gambia|dalasi dalasis
GNF|guinean, guinea|franc francs
GRD|greek, greece|drachma drachmas drachmae drachmai
GTQ|guatemalan, guatemala|quetzal quetzals quetzales
GYD|guyanaese, guyanese, guyana|dollar dollars dlr dlrs dls
HKD|hong kong, hong-kong, h.k., hk|dollar dollars dlr dlrs dls|cent cents
HNL|honduran, honduras|lempira lempiras
HRK|croatian, croatia|kuna kunas|lipa
HTG|haitian, haiti|gourde gourdes
HUF|hungarian, hungary|forint forints|filler
IDR|indonesian, indonesia|rupiah rupiahs
IEP|irish, ireland|pound pounds punt punts|pence penny
ILS|israeli new, israeli, israel, new|shekel shekels sheqel sheqels|agora agorot
INR|indian, india|rupee rupees|paise paisa
IQD|iraqi, iraq|dinar dinars
IRR|iranian, iran|rial rials|
ISK|icelandic, iceland|krona krónur króna kronur crown crowns
ITL|italian, italy|lira lire liras|centesimi
JMD|jamaican, jamaica|dollar dollars dlr dlrs dls
JOD|jordanian, jordan|dinar dinars
JPY|japanese, japan|yen|
KES|kenyan, kenya|shilling shillings
KGS|kyrgyz, kyrgyzstan|som soms
KHR|cambodian, cambodia|riel riels
KMF|comorian, comoros|franc francs
KPW|north korean, north korea|won
KRW|south korean, korean, south korea|won|jeon
KWD|kuwaiti, kuwait|dinar dinars
KYD|cayman islands, cayman|dollar dollars dlr dlrs dls
KZT|kazakhstani, kazakh, kazakhstan|tenge tenges
LAK|laotian, lao, laos|kip kips
LBP|lebanese, lebanon|pound pounds lira liras
LKR|sri lankan, sri lanka|rupee rupees
LRD|liberian, liberia|dollar dollars dlr dlrs dls
LSL|lesotho|loti lotis maloti
LTL|lithuanian, lithuania|litas litai
LUF|luxembourg, luxembourgish|franc francs
LVL|latvian, latvia|lat lats lati
LYD|libyan, libya|dinar dinars
MAD|moroccan, morocco|dirham dirhams
MDL|moldovan, moldova|leu lei|bani
MGA|malagasy, madagascar|ariary ariaries
MKD|macedonian, macedonia|denar denars denari
MMK|myanmar, burmese|kyat kyats
MNT|mongolian, mongolia|tugrik tugriks togrog
MOP|macanese, macau|pataca patacas
MRU|mauritanian, mauritania|ouguiya ouguiyas
MTL|maltese, malta|lira liri pound pounds
MUR|mauritian, mauritius|rupee rupees
MVR|maldivian, maldives|rufiyaa rufiyaas
MWK|malawian, malawi|kwacha kwachas
MXN|mexican, mexico|peso pesos|centavo centavos
MYR|malaysian, malaysia|ringgit ringgits dollar dollars dlr dlrs dls|sen
MZN|mozambican, mozambique|metical meticals meticais
NAD|namibian, namibia|dollar dollars dlr dlrs dls
NGN|nigerian, nigeria|naira nairas|kobo
NIO|nicaraguan, nicaragua|cordoba cordobas córdoba córdobas
NLG|dutch, netherlands|guilder guilders gulden florin florins|cent cents
NOK|norwegian, norway|krone kroner kroners crown crowns|ore øre
NPR|nepalese, nepali, nepal|rupee rupees
NZD|new zealand, n.z., nz, kiwi|dollar dollars dlr dlrs dls|cent cents
OMR|omani, oman|rial rials riyal riyals|baisa
PAB|panamanian, panama|balboa balboas
PEI|peruvian|inti intis
PEN|peruvian, nuevo, nuevos, peru|sol soles sols|centimo centimos
PGK|papua new guinean, papua new guinea|kina kinas|toea
PHP|philippine, filipino, philippines|peso pesos|centavo centavos
PKR|pakistani, pakistan|rupee rupees|paisa
PLN|polish, poland|zloty zlotys zlotych złoty złotys|grosz groszy
PTE|portuguese, portugal|escudo escudos|centavo centavos
PYG|paraguayan, paraguay|guarani guaranis guaraní guaraníes guaranies
QAR|qatari, qatar|riyal riyals rial rials
RON|romanian, romania|leu lei|bani
RSD|serbian, serbia|dinar dinars
RUB|russian, soviet, russia|ruble rubles rouble roubles|kopek kopeks kopeck kopecks copecks
RWF|rwandan, rwanda|franc francs
SAR|saudi, saudi arabian, saudi arabia|riyal riyals rial rials|halala halalas
SBD|solomon islands, solomon|dollar dollars dlr dlrs dls
SCR|seychellois, seychelles|rupee rupees
SDG|sudanese, sudan|pound pounds|piastre piastres
SEK|swedish, sweden|krona kronor kronas crown crowns|ore öre
SGD|singapore, singaporean|dollar dollars dlr dlrs dls|cent cents
SHP|st. helena, saint helena|pound pounds
SIT|slovenian, slovenia|tolar tolars tolarjev
SKK|slovak, slovakia|koruna korunas crown crowns
SLE|sierra leonean, sierra leone|leone leones
SOS|somali, somalia|shilling shillings
SRD|surinamese, suriname|dollar dollars dlr dlrs dls
SSP|south sudanese, south sudan|pound pounds
STN|são tomé & príncipe, sao tome|dobra dobras
SVC|salvadoran, el salvador|colon colón colons colones
SYP|syrian, syria|pound pounds lira
SZL|swazi, eswatini, swaziland|lilangeni emalangeni
THB|thai, thailand|baht bahts|satang
TJS|tajikistani, tajik, tajikistan|somoni somonis
TMT|turkmenistani, turkmen, turkmenistan|manat manats
TND|tunisian, tunisia|dinar dinars|millimes
TOP|tongan, tonga|pa'anga paʻanga
TRY|turkish, turkey|lira liras lire|kurus kuruş
TTD|trinidad & tobago, trinidad and tobago, trinidad, trinidadian|dollar dollars dlr dlrs dls
TWD|new taiwan, taiwan, taiwanese, n.t., nt|dollar dollars dlr dlrs dls yuan
TZS|tanzanian, tanzania|shilling shillings
UAH|ukrainian, ukraine|hryvnia hryvnias hryvnya hryven|kopiyka kopiykas
UGX|ugandan, uganda|shilling shillings
USD|american, us, u.s., united states, america|dollar dollars dlr dlrs dls buck bucks greenback greenbacks|cent cents ct cts
UYU|uruguayan, uruguay|peso pesos
UZS|uzbekistani, uzbek, uzbekistan|som sum soum soums
VES|venezuelan, venezuela|bolivar bolivars bolívar bolívares bolivares bolívars|centimos
VND|vietnamese, vietnam|dong dongs
VUV|vanuatu|vatu vatus
WST|samoan, samoa|tala talas
XAF|central african cfa, central african, cfa, cameroon, chad, gabon, central african republic|franc francs
XCD|east caribbean|dollar dollars dlr dlrs dls
XCG|caribbean|guilder guilders
XDR||sdr sdrs
XEU|european currency|ecu ecus
XOF|west african cfa, senegal, ivory coast, mali, niger, benin, togo, burkina faso, guinea-bissau|franc francs
XPF|cfp, pacific, french polynesia, new caledonia|franc francs
YER|yemeni, yemen|rial rials riyal riyals
YUD|yugoslav, yugoslavian, yugoslavia|dinar dinars
ZAR|south african, south africa|rand rands|cent cents
ZMW|zambian, zambia|kwacha kwachas|ngwee
ZWL|zimbabwean, zimbabwe|dollar dollars dlr dlrs dls
`;

const pairs = (list: string): ReadonlyMap<string, string> =>
	new Map(
		list
			.split(/\s+/)
			.flatMap((word, index, all): [string, string][] => (index % 2 === 0 ? [[word, all[index + 1] ?? '']] : [])),
	);

interface Currency {
	readonly code: string;
	readonly nations: readonly string[];
	readonly names: readonly string[];
	readonly hundredths: readonly string[];
}

const CURRENCIES: readonly Currency[] = ROWS.trim()
	.split('\n')
	.map((row) => {
		const [code = '', nations = '', names = '', hundredths = ''] = row.split('|');
		const parts = (list: string, mark: string) => list.split(mark).filter((part) => part !== '');
		return { code, nations: parts(nations, ', '), names: parts(names, ' '), hundredths: parts(hundredths, ' ') };
	});

/** Money as a word names it: its currency, the part of one unit it is, and whether others bear the name too. */
export interface Money {
	readonly code: string;
	readonly part: number;
	readonly shared: boolean;
}

/** Whose a name is where the text does not say, of those several currencies bear: the largest issuer's. */
const LARGEST: ReadonlyMap<string, string> = pairs(
	`dollar USD pound GBP franc FRF mark DEM lira TRY lire ITL peso MXN rupee INR dinar KWD riyal SAR rial IRR krone NOK krona SEK
	kroner NOK crown SEK dirham AED shilling KES won KRW rouble RUB ruble RUB guilder NLG florin NLG escudo PTE colon CRC leu RON
	lei RON lev BGN manat AZN som KGS kwacha ZMW koruna CZK yuan CNY cent USD ct USD dlr USD dls USD pence GBP penny GBP centime FRF ore SEK øre NOK
	centavo MXN kopek RUB kopeck RUB paisa INR piastre EGP sen MYR punt IEP liri MTL bani RON`,
);

/** Names whose largest issuer is meant whoever is named. */
const ALWAYS: ReadonlySet<string> = new Set(['USD', 'ITL', 'CNY', 'NLG', 'PTE', 'KRW']);

/** Names whose largest issuer is meant nearly always where no other is named. */
const MOSTLY: ReadonlySet<string> = new Set(['GBP', 'INR', 'RUB', 'TRY']);

const singular = (word: string): string =>
	[word, word.replace(/s$/, ''), word.replace(/es$/, '')].find((form) => LARGEST.has(form)) ?? word;

/** As its terms stand in a text: "st. helena" is `st`, `helena`. */
const inWords = (nation: string): string => nation.replaceAll('-', ' ').replace('st. ', 'st ');

const byName = new Map<string, Money>();
const byNation = new Map<string, Money>();
for (const part of [1, 0.01]) {
	const bearers = new Map<string, string[]>();
	for (const { code, nations, names, hundredths } of CURRENCIES)
		for (const word of part === 1 ? names : hundredths) {
			bearers.set(word, [...(bearers.get(word) ?? []), code]);
			for (const nation of nations) {
				const key = `${inWords(nation)} ${word}`;
				if (!byNation.has(key)) byNation.set(key, { code, part, shared: false });
			}
		}
	for (const [word, codes] of bearers) {
		const code = (codes.length === 1 ? undefined : LARGEST.get(singular(word))) ?? codes[0];
		if (code !== undefined && !byName.has(word))
			byName.set(word, { code, part, shared: codes.length > 1 && !ALWAYS.has(code) });
	}
}

byNation.set('special drawing rights', { code: 'XDR', part: 1, shared: false });

/** Currency names that stand alone: "dollars", "yen", "pence". */
export const CURRENCY_NAMES: ReadonlyMap<string, Money> = byName;

/** Those with whose they are before them: "hong kong dollars", "euro cents". */
export const NATIONAL_CURRENCIES: ReadonlyMap<string, Money> = byNation;

/** Which currencies bear a name or are among codes (`INR/PKR`), each with its country's words, for a text that leaves it open. */
export const bearersOf = (name: string): readonly { readonly code: string; readonly nations: readonly string[] }[] =>
	name.includes('/')
		? CURRENCIES.filter(({ code }) => name.split('/').includes(code))
		: CURRENCIES.filter(({ names, hundredths }) => names.includes(name) || hundredths.includes(name));

/** The largest issuer of money of a name, or the first of codes that letters stand for: `INR/PKR`. */
export const largestOf = (name: string): string =>
	name.includes('/') ? name.slice(0, 3) : (byName.get(name)?.code ?? '');

/** Whether that one is meant where the article names no other country more often. */
export const isMostly = (name: string): boolean => MOSTLY.has(largestOf(name));

/** The first words of the longer adjectives, and how many words the adjectives that start so may have. */
export const NATION_STARTS: ReadonlyMap<string, number> = new Map(
	CURRENCIES.flatMap(({ nations }) => nations)
		.concat('special drawing')
		.map((nation) => inWords(nation).split(' '))
		.map((parts): [string, number] => [parts[0] ?? '', parts.length])
		.toSorted(([, one], [, other]) => one - other),
);

/** Names that are everyday words too: money only beside a large number or whose they are. */
export const EVERYDAY_NAMES: ReadonlySet<string> = new Set(
	`mark marks crown crowns won punt punts real reals sol sols soles colon colons sum som drams dram lat lats kip kips filler inti
	lari loti tala pula top puls bani lipa fen ore sen florin florins schilling penny pennies buck greenback greenbacks
	sterling ecu leone leones birr guarani guaranis balboa balboas quetzal quetzals cordoba cordobas sucre sucres bolivar bolivars
	afghani afghanis colones kuna rand rands baisa thebe agora gulden austral`.split(/\s+/),
);

/** Signs and letters straight before an amount. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = pairs(
	`$ USD € EUR £ GBP ¥ JPY ₪ ILS ₹ INR ₨ INR ₽ RUB ₩ KRW ₺ TRY ₴ UAH ₦ NGN ₱ PHP ฿ THB ₫ VND ₡ CRC ₲ PYG ₵ GHS ₸ KZT ₾ GEL ₼ AZN
	₭ LAK ₮ MNT ₣ FRF ₤ GBP ƒ NLG ﹩ USD ＄ USD ￡ GBP ￥ JPY ৳ BDT ؋ AFN ៛ KHR dlrs USD`,
);

/** Letters before a dollar or pound sign: `A$`, `NZ$`, `HK$`, `IR£`. */
export const LETTERED_SIGNS: ReadonlyMap<string, string> = pairs(
	`us$ USD u.s.$ USD a$ AUD au$ AUD aus$ AUD aud$ AUD c$ CAD ca$ CAD can$ CAD cdn$ CAD nz$ NZD hk$ HKD s$ SGD sg$ SGD sing$ SGD
	nt$ TWD r$ BRL m$ MYR j$ JMD tt$ TTD b$ BSD bds$ BBD ec$ XCD f$ FJD fj$ FJD g$ GYD z$ ZWL zim$ ZWL n$ NAD mex$ MXN mx$ MXN rd$ DOP
	ir£ IEP i£ IEP e£ EGP le£ EGP l£ LBP s£ SYP c£ CYP uk£ GBP gb£ GBP cn¥ CNY rmb¥ CNY
	ar$ ARS cl$ CLP co$ COP col$ COP bz$ BZD ci$ KYD kyd$ KYD sr$ SRD si$ SBD t$ TOP ws$ WST l$ LRD mop$ MOP gh₵ GHS gh¢ GHS k£ KES`,
);

/** ISO codes that are English words when an article shouts. */
export const WORDY_CODES: ReadonlySet<string> = new Set(
	'all amd bam bob cad cop cup gel lak mad mop pen php sos top try'.split(' '),
);

const FURTHER_CODES =
	'rmb adp afa alk ang aok azm bgl bgm brb brn brr byb byr clf che chw csd csk cuc dkk ecv esa esb gek ghc gwp ilp ilr isj mcf mgf mlf mro mtp mxp mxv mzm nic pes plz rhd rol rur sdd sll srg std sur tjr tmm tpe trl uak ugs uyp veb ved vnn yum zal zmk zrn zrz zwd zwg xsu xau xag xpt xpd usn uyi uyw bov cou';

/** ISO codes as they are written beside amounts, before or after. */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map([
	...FURTHER_CODES.split(' ').map((code): [string, string] => [code, code === 'rmb' ? 'CNY' : code.toUpperCase()]),
	...CURRENCIES.map(({ code }): [string, string] => [code.toLowerCase(), code]),
]);

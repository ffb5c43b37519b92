const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** What harms computers, before or behind its name: the Tarrow worm. Lower case. */
export const MALWARE: ReadonlySet<string> = listed(
	'worm worms virus viruses trojan trojans malware spyware ransomware rootkit botnet adware keylogger variant variants',
);

/** Goods that are called by a name, lower case. A maker's name may stand before most of them as well. */
export const GOODS: ReadonlySet<string> = listed(`
	console handheld hand-held gamepad joystick controller handset smartphone mobile phone camera camcorder laptop notebook netbook desktop pc computer
	supercomputer mainframe microcomputer workstation server tablet printer scanner recorder gadget device robot wearable smartwatch
	headset headphone router modem chip processor microprocessor browser software operating-system app
	spreadsheet toolbar plug-in patch search-engine game videogame video-game shooter simulator sequel prequel franchise add-on expansion
	car saloon hatchback sedan coupe convertible cabriolet roadster supercar minivan people-carrier pick-up pickup 4x4 off-roader suv limousine
	motorbike motorcycle scooter moped lorry truck locomotive jet airliner jumbo superjumbo helicopter biplane fighter bomber drone missile rocket rifle
	pistol satellite probe drug painkiller medicine pill tranquilliser antidepressant statin vaccine contraceptive drink beer lager whisky vodka cola
	chocolate perfume fragrance shampoo detergent toothpaste cigarette toy doll sneaker trainer guitar synthesiser format disc
`);

/** What only goods do behind an article: the Elver costs $200. */
export const GOODS_DEEDS: ReadonlySet<string> = listed(
	'costs weighs comes features boasts ships retails sports measures runs handles plays stores connects infects spreads exploits sells',
);

/** What is done with goods: it was launched, will be priced, is bundled. */
export const GOODS_STATES: ReadonlySet<string> = listed(
	'launched released unveiled priced shipped bundled downloaded installed discontinued playable patched out available sold upgraded redesigned relaunched pre-ordered reprogrammed ported infected',
);

/** What firms and persons do, and goods do not. */
export const FIRMS_DEEDS: ReadonlySet<string> = listed(`
	said says say told tells announced announces reported reports agreed agrees planned plans bought buys acquired acquires owns owned employs employed hired hires
	appointed appoints expects expected expect warned warns denied denies posted sued sues filed unveiled unveils launches launched released acknowledged
	makes made manufactures manufactured operates operated confirmed confirms argues argued believes believed hopes hoped wants wanted refused declined admitted
	insisted claims claimed added adds decided offers offered provides provided published publishes developed develops produces produced signed invested
	spent pays paid promised promises stressed predicts predicted estimates estimated hailed blamed blames accused teamed merged pledged intends
	sees saw cut beat topped bid bids won lost joined faces faced introduced introduces builds built
`);

/** Who a firm has. */
export const EXECUTIVES: ReadonlySet<string> = listed(`
	chief executive executives chairman chairwoman chair director directors president spokesman spokeswoman spokesperson officer official officials manager managers analyst analysts
	founder co-founder founders boss bosses head vice-president vice engineer engineers scientist scientists employee employees staff worker workers researcher researchers shareholder
	shareholders investor investors board shares stock headquarters profit profits earnings turnover revenue revenues results lawyers lawyer economist division subsidiary
	president's chairman's ceo cfo cto inc corp labs games entertainment interactive editor reporter group
`);

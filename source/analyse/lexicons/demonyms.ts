import { COUNTRIES } from './countries.ts';

/** Peoples, religions and regions' people that belong to no one country; the first word stands for the line. */
const PEOPLES = `
Arab, Arabs
Jewish, Jew, Jews
Muslim, Muslims, Moslem, Moslems
Islamist, Islamists
Christian, Christians
Catholic, Catholics, Roman Catholic, Roman Catholics
Protestant, Protestants
Evangelical, Evangelicals
Orthodox Christian, Orthodox Christians
Hindu, Hindus
Buddhist, Buddhists
Sikh, Sikhs
Sunni, Sunnis
Shiite, Shiites, Shia, Shi'ite, Shi'ites, Shi’ite, Shi’ites, Shi'a, Shi’a
Alawite, Alawites
Druze
Yazidi, Yazidis, Yezidi, Yezidis
Copt, Copts, Coptic
Maronite, Maronites
Kurd, Kurds, Kurdish
Uyghur, Uyghurs, Uighur, Uighurs
Rohingya, Rohingyas
Hutu, Hutus
Tutsi, Tutsis
Pashtun, Pashtuns
Hazara, Hazaras
Houthi, Houthis
Berber, Berbers
Bedouin, Bedouins
Tuareg, Tuaregs
Tamil, Tamils
Sinhalese
Basque, Basques
Roma, Romani
Slavic, Slav, Slavs
Scandinavian, Scandinavians
Nordic
Baltic
Balkan
European, Europeans
African, Africans
Asian, Asians
Korean, Koreans
Latin American, Latin Americans
North American, North Americans
South American, South Americans
Central American, Central Americans
Middle Eastern
Western
Westerner, Westerners
African American, African Americans, African-American, African-Americans
Native American, Native Americans
Latino, Latinos, Latina, Latinas
Hispanic, Hispanics
Aboriginal, Aborigines
Maori, Māori
Inuit
Zulu, Zulus
Yoruba
Igbo
Hausa
Oromo
Tigrayan, Tigrayans
Amhara
Persian, Persians
Flemish
Walloon, Walloons
Bavarian, Bavarians
Sicilian, Sicilians
Parisian, Parisians
Londoner, Londoners
New Yorker, New Yorkers
Muscovite, Muscovites
Berliner, Berliners
Californian, Californians
Texan, Texans
Gazan, Gazans
Cairene, Cairenes
Bosnian Serb, Bosnian Serbs
Bosnian Croat, Bosnian Croats
Bosniak, Bosniaks
Afrikaner, Afrikaners
Communist, Communists
Socialist, Socialists
Nazi, Nazis
Zionist, Zionists
Salafist, Salafists, Salafi, Salafis
`;

/** Words for people that are as often plain words or party colours: taken for a group only where the tagger says so. */
const UNSURE: ReadonlySet<string> = new Set(
	`Western Communist Communists Socialist Socialists
	Nazi Nazis Evangelical Evangelicals Nordic Baltic Balkan Pole Poles Scot Scots Lao Christian Orthodox Roma Persian
	Protestant Catholic Aboriginal Central Soviet Swazi Islamist Islamists Zionist Zionists`.split(/\s+/),
);

const LEMMAS = new Map<string, string>();
for (const { people } of COUNTRIES) for (const word of people) LEMMAS.set(word, people[0] ?? word);
for (const line of PEOPLES.trim().split('\n')) {
	const words = line.split(', ');
	for (const word of words) if (!LEMMAS.has(word)) LEMMAS.set(word, words[0] ?? word);
}

/** The word that stands for a people: `Israelis` → `Israeli`, `Spaniard` → `Spanish`; null for what names none. */
export const demonymLemma = (surface: string): string | null => LEMMAS.get(surface) ?? null;

/** Whether a capitalised word names a people wherever it stands alone. */
export const isSureDemonym = (surface: string): boolean => LEMMAS.has(surface) && !UNSURE.has(surface);

/** Every word for a people. */
export const DEMONYMS: readonly string[] = [...LEMMAS.keys()];

/** `(the) Scot`, `Frenchwoman`: a word for one of a people, not for the people, which `Dutch` and `Scots` are. */
export const ONE_OF_A_PEOPLE = /^\p{Lu}\p{Ll}+(?:an|ard|on|ot|ech|ede|ane|urk|ole|inn|i|eek|vak|ine|ino)$/u;

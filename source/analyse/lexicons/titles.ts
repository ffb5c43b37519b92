const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Abbreviated and courtesy titles, with or without their period. Only ever before a person's name. */
export const COURTESY = words(`
	Mr Mrs Ms Mx Messrs Miss Mister Madam Sir Dame Lord Lady Dr Doctor Prof Rev Reverend Fr Msgr Hon Honorable Honourable
	Sen Sens Rep Reps Gov Govs Pres Amb Sgt Cpl Pvt Lt Capt Cmdr Cdr Col Maj Gen Gens Adm Brig Ret Mme Mlle Det Insp Supt
	Staff-Sgt Spc Pfc Atty Monsieur Madame Señor Herr Frau Sheikh Sheik Shaikh Shaykh Imam Mullah Ayatollah Rabbi Hajj Haji
	Sheikha Datuk Datin Dato Alhaji Alhaja Alh Hajia Hajiya Mallam Malam Engr Barr Barrister Adv Otunba Comrade Shri Smt Shrimati
	Pandit Maulana Mufti Ustaz Ustadz Encik Puan Khun Togbe Togbui Torgbui Hojatoleslam Hojjatoleslam Cllr
`);

/** Honours of two words, the first of which may be a name: Tan Sri Lim, Datuk Seri Ahmad. */
export const isDoubleHonour = (first: string, second: string): boolean =>
	/^(?:Tan|Puan|Datuk|Datin|Dato|Toh)$/.test(first) && /^(?:Sri|Seri|Puan)$/.test(second);

/**
 * Words that make up titles and offices, lower case. A run of capitalised words that ends in one of HEADS is a
 * title; PARTS may stand before it ("Deputy Foreign Minister", "Chief of Staff", "Mossad chief").
 */
export const TITLE_HEADS = words(`
	president vice-president premier chancellor minister secretary secretary-general undersecretary under-secretary
	undersecretary-general chairman chairwoman chairperson chair chief director director-general head leader commissioner
	governor mayor senator congressman congresswoman representative deputy ambassador envoy spokesman spokeswoman
	spokesperson general lieutenant colonel major captain commander commander-in-chief admiral brigadier sergeant corporal
	marshal judge justice prosecutor attorney attorney-general lawyer king queen prince princess emir sultan pope cardinal
	archbishop bishop patriarch ayatollah imam rabbi sheikh professor doctor officer official adviser advisor negotiator
	mediator coordinator coach captain manager founder co-founder ceo cfo coo candidate lawmaker mp mep editor
	editor-in-chief analyst economist author actor actress singer striker midfielder defender goalkeeper speaker treasurer
	inspector detective superintendent sheriff constable delegate counsel councillor councilman councilwoman crown duke
	duchess baron baroness count countess emperor empress czar tsar shah father sister brother pastor reverend father
	lieutenant-general major-general brigadier-general lieutenant-colonel consul strongman warlord rapporteur laureate
	executive strategist pollster reporter correspondent activist professor-general whip commandant private cadet
	first-lady lady foreign-minister prime-minister vice-chairman vice-chancellor vice-premier
`);

/** Letters of offices, and the offices: CM Reddy, the DP. */
export const OFFICE_LETTERS: ReadonlyMap<string, RegExp> = new Map([
	['CM', /\bchief minister\b/i],
	['DP', /\bdeputy president\b/i],
	['PM', /\bprime minister\b/i],
	['CS', /\bcabinet secretar(?:y|ies)\b/i],
	['PS', /\b(?:principal|permanent) secretar(?:y|ies)\b/i],
	['VP', /\bvice[ -]president\b/i],
	['DCM', /\bdeputy chief minister\b/i],
]);

/** Words that stand inside a title but never end one. Lower case. */
export const TITLE_PARTS = words(`
	prime vice deputy assistant associate acting interim former ex- ex late senior junior first second third chief foreign
	defence defense interior finance financial justice health education energy trade transport transportation labour labor
	agriculture economy economic home treasury culture tourism environment housing intelligence information communications
	oil religious social strategic national international security affairs press state public attorney lord crown grand
	supreme special general lieutenant major brigadier rear staff executive managing military political police army navy
	air force field commanding police opposition parliamentary congressional house senate cabinet presidential royal
	house majority minority party federal central district chancellor shadow permanent principal joint chiefs of for the
	and to in budget tax planning development diaspora immigration welfare aid climate science technology water
	infrastructure relations commerce industry petroleum veterans homeland
`);

/** Ends of names: not surnames. */
export const NAME_SUFFIXES = words('Jr Jr. Sr Sr. II III IV V Esq Esq. PhD Ph.D. MD M.D. MP QC KC OBE CBE MBE');

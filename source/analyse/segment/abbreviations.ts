// English news abbreviations, written without their period, by what a period after them can mean.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Stand before what they belong to: never the last word of a sentence. */
export const LEADING = words(`
	Mr Mrs Ms Mx Messrs Dr Prof Rev Fr Msgr Hon Sen Sens Rep Reps Gov Govs Pres Amb Atty Supt Insp Det Sgt Cpl Pvt Lt Capt
	Cmdr Cdr Col Maj Gen Gens Adm Brig Ret Hrn Mme Mlle Sra Srta Dra St Ste Mt Ft Pt vs v viz cf eg ie approx esp incl Univ
	Dept Asst Assoc Gov't Govt Det Spc Pfc SSgt Ens Comdr Ald Sec'y Sdn Pte Pvt Engr Barr Alh Cllr Smt
`);

/** Stand before a number; elsewhere they are whole words that may end a sentence. */
export const NUMBERED = words('No Nos no nos Art art Fig fig Sec Ch ch Vol vol Mar Sat Sun Mon p pp Op op Rte Res');

/** May end a sentence: what follows decides. */
export const TRAILING = words(`
	Inc Corp Co Cos Ltd LLC Bros Jr Sr Esq Ave Blvd Rd Hwy Ct Sq etc al Jan Feb Apr Jun Jul Aug Sep Sept Oct Nov Dec
	Tue Tues Wed Thu Thur Thurs Fri Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont
	Neb Nev Okla Ore Pa Penn Tenn Tex Vt Va Wash Wis Wyo Ont Que Alta Sask Ph Bhd Plc Pty Hon est min max ft lb lbs oz hr hrs
`);

/** What firms' names end in. */
export const LEGAL_FORMS = words('Inc Corp Co Cos Ltd LLC Bros Plc');

/** Capitalised words that begin a sentence rather than a name. */
export const OPENERS = words(`
	The A An This That These Those He She It They We I You His Her Its Their Our My Your One Two Three In On At By For From
	With Without To Of As If When While After Before Since Until Once But And Or Nor So Yet However Although Though Because
	There Here What Who Why How Where Which Whether Meanwhile Also Some Many Most More Both Each Either Neither Other Others
	Another Now Then Still Even Not No Yes Earlier Later Last Next Under Over During Despite Among Amid Amidst According
	Officials Authorities Police Several Few All Any Every Only Just About Around Against Between Through Throughout Today
	Yesterday Tomorrow Instead Moreover Nevertheless Nonetheless Furthermore Asked Speaking Such Like Unlike Witnesses Critics
	Experts Analysts Investigators Let Do Does Did Is Are Was Were Has Have Had Can Could Will Would Should May Might Must
`);

/** What follows a clock time without beginning a sentence. */
export const AFTER_TIME = words(`
	Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October
	November December Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec. Mon. Tue. Tues. Wed. Thu. Thurs. Fri. Sat. Sun.
	Eastern Central Mountain Pacific Greenwich Moscow Beijing Local
`);

/** Verbs that tie a question or exclamation in quote marks to the sentence around it: `"Why?" Lee asked.` */
export const SAYING = words(
	'said says asked asks wrote writes added adds replied shouted cried tweeted posted told wondered continued demanded',
);

/** Things whose age a report gives as the time they have lasted: "the 10-month-old war", "a two-year-old law". */
export const LASTING_THINGS: ReadonlySet<string> = new Set(
	`war conflict siege blockade truce ceasefire cease-fire fighting campaign offensive insurgency uprising revolt rebellion
	crisis dispute strike standoff stalemate impasse feud rivalry government administration coalition presidency regime
	republic state nation country law ban embargo policy program programme agreement pact treaty deal alliance partnership
	investigation probe inquiry case trial lawsuit company firm startup group movement party organization organisation
	agency institution tradition practice effort struggle occupation invasion protest protests outbreak epidemic pandemic
	drought recession slump boom project operation mission record system negotiations talks process study`.split(/\s+/),
);

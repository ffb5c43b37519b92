/**
 * Sorts of happening by the words that name them. Two reports of which each names a sort, and none the other's, tell of two
 * happenings, however near: a crash and a fire in one town on one day. Words that go with any of them (attack, accident,
 * disaster, incident) name none.
 */
const SORTS: readonly RegExp[] = [
	/\b(?:shot|shootings?|shooters?|gunm[ae]n|gunfire|gunshots?|open(?:ed|s|ing)? fire|firearms?)\b/i,
	/\b(?:stab(?:s|bed|bings?)?|knife|knives|knifeman|machetes?)\b/i,
	/\b(?:blasts?|blew (?:up|himself|herself|itself|themselves)|bomb(?:s|ed|ers?|ings?)?|explo(?:des?|ded|ding|sions?)|detonat\w+|air[ -]?strikes?|air raids?|shell(?:ed|ing|fire)|bombard\w+|(?:rocket|missile|drone|mortar|artillery) (?:attacks?|strikes?|fire|barrages?))\b/i,
	/\b(?<!-|\b(?:open(?:ed|s|ing)?|return(?:ed|s|ing)?|under|exchanged?|exchange of|set|ceasing|cease|friendly|live|heavy|intense|enemy|hostile|incoming|indirect|direct|covering|warning|gun|machine[- ]gun|small[- ]arms|rifle|sniper|tank|artillery|mortar|rocket|missile|anti[- ]aircraft|automatic|suppressing) )(?:fires?|blazes?|wildfires?|bushfires?|infernos?|arson)\b(?! (?:brigades?|chiefs?|crews?|departments?|services?|officials?|marshals?|stations?|rescue|captain|commissioner)\b)/i,
	/\b(?:crash(?:es|ed)?|collisions?|collid\w+|pile-?ups?|derail\w*|overturn\w*|sank|sink(?:s|ing)|sunk|capsiz\w+|shipwrecks?|ran aground)\b/i,
	/\b(?:floods?|flooding|flooded|floodwaters?|storms?|hurricanes?|typhoons?|cyclones?|tornado(?:e?s)?|landslides?|mudslides?|avalanches?|torrents?|monsoons?|blizzards?)\b/i,
	/\b(?:(?:earth)?quakes?|tremors?|aftershocks?|tsunamis?|eruptions?|erupted|volcano(?:e?s)?)\b/i,
	/\b(?:collaps(?:es?|ed|ing)|stampedes?|crush|cave-in|caved in)\b/i,
];

/** The sorts of happening that words name, a bit each; 0: none. */
export const sortsIn = (words: string): number =>
	SORTS.reduce((bits, sort, at) => (sort.test(words) ? bits | (1 << at) : bits), 0);

/** Storms and floods, and quakes: what befalls a whole land, or a city, once in a day. */
const GREAT = 0b1100000;

export const areOfGreatSort = (a: number, b: number): boolean => (a & b & GREAT) !== 0;

/** Whether two that name sorts name no common one. */
export const areOtherSorts = (a: number, b: number): boolean => a !== 0 && b !== 0 && (a & b) === 0;

/** Who or what a count takes in beyond or short of the plain count. */
export interface Scope {
	/** Whether it counts whoever did it among the dead: null where the sentence does not say. */
	readonly attacker: 'with' | 'without' | null;
	/** Whether it counts the living alone, or the dead with them. */
	readonly living: 'alone' | 'with the dead' | null;
	/** Keys of the places it is counted in. */
	readonly places: readonly string[];
	/** How the sentence says so, for the reader. */
	readonly words: string | null;
}

const DOER =
	'(?:gunm[ae]n|shooters?|attackers?|assailants?|suspects?|bombers?|killers?|perpetrators?|hijackers?|terrorists?|assassins?|knifem[ae]n|alleged \\w+|suspected \\w+)';
const AND_WITH = new RegExp(
	`\\b(?:including|among them|counting|along with|as well as|plus) (?:\\w+ (?:and|,) )?(?:the |a |an |its |his )?(?:\\w+ ){0,2}${DOER}\\b`,
	'i',
);
const LISTED = new RegExp(`\\band the ${DOER}\\b[^.]*\\b(?:died|dead|killed)\\b`, 'i');
const NOT_WITH = new RegExp(
	`\\b(?:not including|excluding|besides|apart from|in addition to|other than) (?:the |a )?(?:\\w+ ){0,2}${DOER}\\b`,
	'i',
);
const ALSO =
	/\b(?:before|then|and then|and)\b[^.]{0,40}\b(?:himself|herself|themselves|h(?:is|er) own life|(?:was|were) (?:shot|killed) by (?:police|officers|deputies))\b|\bbefore turning\b[^.]{0,30}\bon (?:himself|herself)\b|\bin a murder-suicide\b/i;
const REMAINS_TOO = /\b(?:remains|bodies|corpses) of\b/i;
const WITH_DEAD =
	/\b(?:dead or alive|alive or dead|living (?:and|or) dead|some of whom|many of whom|of whom (?:\w+ ){0,4}(?:are|were) (?:believed|thought|feared|known))\b/i;

/** What a figure's sentence says of the scope of a count of persons. */
export function scopeOf(sentence: string, action: string, places: readonly string[]): Scope {
	const attacker = action === 'killed' ? attackerIn(sentence) : null;
	const living = action === 'held' || action === 'missing' ? livingIn(sentence) : null;
	const words = attacker?.[1] ?? living?.[1] ?? null;
	return { attacker: attacker?.[0] ?? null, living: living?.[0] ?? null, places, words };
}

function attackerIn(sentence: string): readonly ['with' | 'without', string] | null {
	const without = NOT_WITH.exec(sentence);
	if (without !== null) return ['without', without[0]];
	const listed = AND_WITH.exec(sentence) ?? LISTED.exec(sentence);
	if (listed !== null) return ['with', listed[0]];
	const also = ALSO.exec(sentence);
	return also === null ? null : ['without', also[0]];
}

function livingIn(sentence: string): readonly ['alone' | 'with the dead', string] | null {
	const dead = WITH_DEAD.exec(sentence);
	if (dead !== null) return ['with the dead', dead[0]];
	const remains = REMAINS_TOO.exec(sentence);
	return remains === null ? null : ['alone', remains[0]];
}

/** How one count's scope stands to another's. */
export type ScopeRelation = 'same' | 'narrower' | 'wider' | 'unknown';

export interface ScopeVerdict {
	readonly relation: ScopeRelation;
	readonly why: string;
}

const SAME: ScopeVerdict = { relation: 'same', why: '' };

/** How `a` stands to `b`: narrower where it leaves out what `b` counts. */
export function compareScopes(a: Scope, b: Scope): ScopeVerdict {
	if (a.attacker !== b.attacker) {
		if (a.attacker === 'without' || b.attacker === 'with')
			return { relation: 'narrower', why: 'counts the victims without the attacker' };
		return { relation: 'wider', why: 'counts the attacker too' };
	}
	if (a.living !== b.living) {
		if (a.living === 'alone' || (a.living === null && b.living === 'with the dead'))
			return { relation: 'narrower', why: 'counts the living alone; the remains of others are told beside them' };
		return { relation: 'wider', why: 'does not leave the dead out' };
	}
	return comparePlaces(a.places, b.places);
}

function comparePlaces(a: readonly string[], b: readonly string[]): ScopeVerdict {
	if (a.length === 0 || b.length === 0) return SAME;
	const aInB = a.every((place) => b.includes(place));
	const bInA = b.every((place) => a.includes(place));
	if (aInB && !bInA) return { relation: 'narrower', why: 'counts fewer places' };
	if (bInA && !aInB) return { relation: 'wider', why: 'counts more places' };
	return SAME;
}

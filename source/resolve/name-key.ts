/**
 * What identity rests on. Every name of an article has one key; names with the same key are the same
 * entity. A bare surname says too little for that, and so does an
 * office that every state has (`organization:finance-ministry@japan`, or of its article: see offices.ts): its key is its article's own (`person:kamel@0123456789abcdef`), and
 * what the article is about decides which full name it joins, if any. Every key lies in exactly one neighbourhood, and only keys of one neighbourhood are ever
 * compared (a bare surname with the full name, an acronym with its expansion, two spellings), so an
 * entity never reaches over two neighbourhoods: when articles come or go, exactly the neighbourhoods of
 * their own keys are grouped again, from all their remaining records, and no others. Grouping depends
 * on nothing but the records given, in no order: an archive grown article by article and one built at
 * once hold the same entities. `keyOf` (keys.ts) gives a name its key, `groupNeighbourhood` (grouping.ts)
 * a neighbourhood its entities; the reader's own corrections, when there are any, come after grouping.
 */
export interface NameKey {
	/** Kind and folded name, e.g. `person:abbas-kamel`, `place:united-states`. */
	readonly key: string;
	/** E.g. `person~kml`, `name~cia`. */
	readonly neighbourhood: string;
}

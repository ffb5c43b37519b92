/** How a verb tells a clause. */
export interface Telling {
	/** Without its `that` what follows may be anything. */
	readonly needsThat: boolean;
	/** Whom it is told to stands between: `told reporters that`. */
	readonly toWhom: boolean;
	/** Only papers, courts and other bodies tell something by it: a person finds a shop shut. */
	readonly papers: boolean;
	/** Papers tell by it, too. */
	readonly byPaper: boolean;
}

const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word.length > 0));

const BARE = listed(
	'say think believe predict claim insist maintain argue admit concede warn agree confirm add reckon allege contend feel',
);
const WITH_THAT = listed(
	'announce note stress explain complain acknowledge declare promise emphasise emphasize state reply report hope fear accept conclude suggest reveal disclose recommend estimate forecast expect doubt deny swear testify recall remark observe write assume suspect guess hint imply boast lament vow pledge argue realise realize',
);
/** Verbs by which courts, watchdogs and papers tell what they found. */
const FINDING = listed('rule find hold conclude show reveal indicate suggest determine decide recommend estimate');
const TO_SOMEBODY = listed('tell warn remind inform assure');
const ON_PAPER = listed(
	'say report claim warn argue conclude suggest find show reveal indicate estimate confirm recommend add note',
);

/** How a verb, by its base form, tells a clause behind it; null where it does not. */
export function tellsOf(base: string): Telling | null {
	const papers = FINDING.has(base) && !WITH_THAT.has(base);
	if (!papers && !BARE.has(base) && !WITH_THAT.has(base) && !TO_SOMEBODY.has(base)) return null;
	return {
		needsThat: !BARE.has(base) && !(base === 'tell'),
		toWhom: TO_SOMEBODY.has(base) && !BARE.has(base),
		papers,
		byPaper: ON_PAPER.has(base),
	};
}

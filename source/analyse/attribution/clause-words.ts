/** Closed-class words by the part they play in a clause; a word has the first class that lists it. */
const CLASSES = {
	that: 'that',
	to: 'to',
	subjectPronoun: 'he she they i we who whoever',
	pronoun:
		'it you him them me us himself herself themselves itself myself yourself ourselves this these those one everyone everybody someone somebody anyone anybody nobody nothing something anything everything none mine theirs ours yours hers',
	possessive: 'his her their its my your our whose',
	article: 'the a an',
	determiner:
		'some any no every each another other such both all many few several most more much less half either neither own same',
	negation: "not n't never",
	be: "be is are was were am been being 're 'm",
	have: "have has had having 've 'd",
	do: 'do does did done doing',
	modal: "will would can could may might must shall should ought cannot 'll",
	and: 'and',
	or: 'or nor',
	but: 'but yet',
	as: 'as',
	than: 'than',
	if: 'if whether unless',
	because: 'because since although though while whereas when whenever where wherever after before until till once so',
	relative: 'which whom what why how',
	of: 'of',
	by: 'by',
	in: 'in',
	on: 'on',
	at: 'at',
	for: 'for',
	from: 'from',
	with: 'with without',
	about: 'about',
	preposition:
		'against among around behind below between beyond despite during except inside into like near off onto out outside over past regarding through throughout toward towards under up upon via within amid following down',
	according: 'according per',
	time: 'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight week month year day morning afternoon evening night earlier later recently now then last next ago january february march april june july august september october november december',
	adverb:
		'also just still even only already again however too very really simply there here instead perhaps maybe often always indeed rather quite',
} as const;

export type ClauseWord = keyof typeof CLASSES;

export const CLAUSE_WORD_CLASSES: readonly ClauseWord[] = Object.keys(CLASSES) as ClauseWord[];

export const CLAUSE_WORDS: ReadonlyMap<string, ClauseWord> = new Map(
	CLAUSE_WORD_CLASSES.toReversed().flatMap((name) => CLASSES[name].split(' ').map((word) => [word, name] as const)),
);

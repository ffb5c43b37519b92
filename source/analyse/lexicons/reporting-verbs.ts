/** What a verb of attribution does with its content. */
export type ReportingSense =
	| 'say'
	| 'assert'
	| 'announce'
	| 'ask'
	| 'direct'
	| 'commit'
	| 'judge'
	| 'think'
	| 'want'
	| 'know'
	| 'show'
	| 'seem'
	| 'write'
	| 'describe'
	| 'concede'
	| 'reply';

const LEMMAS: Readonly<Record<ReportingSense, string>> = {
	say: 'say tell add note state comment remark mention observe relate recount speak talk joke quip mutter whisper shout yell cry scream laugh sigh sob grin repeat reiterate begin continue conclude explain elaborate go interject chime intone recall reminisce reflect muse testify narrate read quote',
	assert:
		'argue claim assert insist maintain contend allege affirm aver avow stress emphasize emphasise underscore underline highlight declare reaffirm posit submit swear attest vouch profess opine caution warn counter boast brag complain lament bemoan gripe grumble protest charge suggest imply hint insinuate venture hypothesize theorize speculate theorise hypothesise reason rail',
	announce:
		'announce proclaim disclose reveal divulge confirm report inform notify advise brief release unveil share leak tip broadcast verify certify',
	ask: 'ask inquire enquire question query wonder press interrogate pose',
	direct:
		'urge order demand command instruct direct recommend advocate beg plead implore beseech appeal call request require encourage exhort prod push persuade convince lobby petition propose counsel invite dare challenge remind warn summon forbid ban bar',
	commit:
		'promise pledge vow agree refuse offer threaten decline guarantee commit undertake resolve decide swear volunteer assure reassure consent',
	judge:
		'accuse criticize criticise blame condemn denounce slam blast rip decry deride mock ridicule lambast lambaste chide rebuke scold berate castigate attack fault hammer knock assail bash lash praise laud applaud commend hail welcome credit thank congratulate defend endorse support back oppose reject dismiss disavow repudiate rebuff discount downplay scoff approve disapprove disagree object favor favour fault tout trumpet champion sympathize apologize apologise regret celebrate cheer slam skewer pan disparage belittle dispute',
	think:
		'think believe expect feel suspect assume suppose presume figure reckon guess doubt consider deem regard view see judge estimate predict forecast project anticipate foresee imagine envision envisage hope fear worry fret trust concern conclude infer surmise interpret calculate bet',
	want: 'want wish hope intend plan aim seek desire prefer need like love hate aspire long mean strive yearn look loath',
	know: 'know learn find discover realize realise recognize recognise understand hear notice remember forget determine see perceive sense aware acknowledge',
	show: 'show indicate demonstrate prove suggest illustrate signal reveal reflect point find estimate document detail outline lay spell portend',
	seem: 'seem appear look sound',
	write:
		'write tweet post blog retweet email text cable publish cite quote report record note chronicle document pen scrawl editorialize caption headline',
	describe:
		'call describe label characterize characterise portray depict dub brand term refer name liken compare define cast frame peg deem hail style',
	concede:
		'admit acknowledge concede confess grant accept allow own deny disclaim rebut refute contradict recant retract negate challenge dispute',
	reply: 'reply respond answer retort counter shoot snap fire react rejoin clarify correct',
};

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
	say: ['said'],
	tell: ['told'],
	speak: ['spoke', 'spoken'],
	begin: ['began', 'begun', 'beginning'],
	go: ['went', 'gone'],
	read: [],
	think: ['thought'],
	feel: ['felt'],
	see: ['saw', 'seen'],
	foresee: ['foresaw', 'foreseen'],
	know: ['knew', 'known'],
	find: ['found'],
	understand: ['understood'],
	hear: ['heard'],
	forget: ['forgot', 'forgotten', 'forgetting'],
	show: ['showed', 'shown'],
	seek: ['sought'],
	mean: ['meant'],
	strive: ['strove', 'striven'],
	write: ['wrote', 'written'],
	swear: ['swore', 'sworn'],
	lay: ['laid'],
	spell: ['spelled', 'spelt'],
	undertake: ['undertook', 'undertaken'],
	cast: [],
	bet: ['betting'],
	shoot: ['shot'],
	forbid: ['forbade', 'forbidden', 'forbidding'],
	plead: ['pleaded', 'pled'],
	prove: ['proved', 'proven'],
	learn: ['learned', 'learnt'],
	imply: ['implied'],
	need: ['needed'],
	admit: ['admitted', 'admitting'],
	submit: ['submitted', 'submitting'],
	refer: ['referred', 'referring'],
	infer: ['inferred', 'inferring'],
	prefer: ['preferred', 'preferring'],
	commit: ['committed', 'committing'],
	rebut: ['rebutted', 'rebutting'],
	dub: ['dubbed', 'dubbing'],
	peg: ['pegged', 'pegging'],
	pen: ['penned', 'penning'],
	plan: ['planned', 'planning'],
	hint: ['hinted'],
	beg: ['begged', 'begging'],
	rip: ['ripped', 'ripping'],
	quip: ['quipped', 'quipping'],
	slam: ['slammed', 'slamming'],
	brag: ['bragged', 'bragging'],
	tip: ['tipped', 'tipping'],
	bar: ['barred', 'barring'],
	ban: ['banned', 'banning'],
	prod: ['prodded', 'prodding'],
	pan: ['panned', 'panning'],
	snap: ['snapped', 'snapping'],
	sob: ['sobbed', 'sobbing'],
	grin: ['grinned', 'grinning'],
	chide: ['chided'],
	fret: ['fretted', 'fretting'],
};

function forms(lemma: string): string[] {
	const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
	const y = /[^aeiou]y$/.test(lemma);
	const third = y ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|go)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
	const irregular = IRREGULAR[lemma];
	const past = irregular ? irregular : [y ? `${lemma.slice(0, -1)}ied` : `${stem}ed`];
	const participle = /(?:ee|ye|oe)$/.test(lemma) ? `${lemma}ing` : `${stem}ing`;
	return [lemma, third, ...past, participle];
}

export interface ReportingVerb {
	readonly lemma: string;
	readonly senses: readonly ReportingSense[];
}

function build(): ReadonlyMap<string, ReportingVerb> {
	const senses = new Map<string, ReportingSense[]>();
	for (const [sense, lemmas] of Object.entries(LEMMAS) as [ReportingSense, string][])
		for (const lemma of lemmas.split(' ')) senses.set(lemma, [...(senses.get(lemma) ?? []), sense]);
	const verbs = new Map<string, ReportingVerb>();
	for (const [lemma, of] of senses)
		for (const form of forms(lemma)) if (!verbs.has(form)) verbs.set(form, { lemma, senses: [...new Set(of)] });
	return verbs;
}

/** Every inflected form of the verbs (and few adjectives) that introduce what somebody says, thinks or wants. */
export const REPORTING_VERBS: ReadonlyMap<string, ReportingVerb> = build();

/** Verbs that carry speech word for word: with one of these beside it a quotation is speech. */
export const SPEECH_SENSES: ReadonlySet<ReportingSense> = new Set([
	'say',
	'assert',
	'announce',
	'ask',
	'write',
	'concede',
	'reply',
	'direct',
	'commit',
]);

/** Nouns that stand for what was said or thought: "his claim that", "a statement said". */
export const REPORTING_NOUNS: ReadonlySet<string> = new Set(
	'accusation admission advice allegation announcement answer apology argument assertion assessment assumption assurance belief call charge claim comment commitment complaint concern conclusion confession contention conviction criticism declaration defense defence demand denial description desire estimate excuse expectation explanation fear feeling finding forecast guarantee guess hint hope idea impression insistence intention interview invitation judgment judgement knowledge message narrative notion objection observation offer opinion opposition order perception plan plea pledge prediction promise proposal question quote reaction reasoning recommendation refusal rejection remark reminder report reply request response revelation rhetoric rumor rumour sense sentiment speculation statement stance suggestion support suspicion testimony theory thought threat tweet understanding verdict view vow warning willingness wish worry'
		.split(' ')
		.flatMap((noun) => [noun, noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`]),
);

/** Adjectives of belief, feeling and attitude: "is confident that", "is critical of". */
export const REPORTING_ADJECTIVES: ReadonlySet<string> = new Set(
	'adamant afraid angry anxious apologetic apprehensive ashamed aware bullish bearish careful cautious certain clear complimentary confident conscious content critical cynical defiant desperate disappointed doubtful dismissive dubious eager emphatic enthusiastic fearful firm furious glad grateful guilty happy hopeful hostile impatient impressed indignant insistent intent jealous keen leery mindful negative nervous optimistic outspoken passionate pessimistic positive proud ready receptive reluctant sad sceptical scornful skeptical sorry supportive sure suspicious sympathetic thankful uncertain unaware uncomfortable uneasy unhappy unsure upbeat vocal wary willing unwilling'.split(
		' ',
	),
);

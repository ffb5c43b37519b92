/** English words of the closed classes, and the adverbs and time words that news puts between the parts of a clause. */
export const DETERMINERS = `
the a an this that these those some any no every each all both either neither another such several many few much most
more less enough half
`;

export const POSSESSIVES = 'my your his her its our their whose';

export const PRONOUNS = `
i you he she it we they me him us them himself herself itself themselves myself ourselves yourself someone somebody
anyone anybody everyone everybody nobody something anything everything nothing none
`;

export const PREPOSITIONS = `
of in on at by for with from into onto to against about over under after before during since between among amid amidst
through throughout across along around near off out outside inside within without toward towards upon beyond behind
beneath beside besides below above despite per via versus vs except including excluding concerning regarding following surrounding
alongside aboard atop unlike like until till as than amongst notwithstanding underneath thru
`;

export const COORDINATORS = 'and or but nor yet';

export const SUBORDINATORS = `
albeit
if unless because although though while whilst whereas whereby whether once whenever when whenever where wherever since until till after before
as so lest why how
`;

/** Under these a clause states no fact. */
export const HYPOTHETICAL_SUBORDINATORS = 'if unless whether until till lest before should';

export const RELATIVES = 'who whom which that';

export const BE_FORMS = "be am is are was were been being 'm 're";
export const HAVE_FORMS = "have has had having 've";
export const DO_FORMS = 'do does did';
export const MODALS = "will would can could may might shall should must ought 'll 'd wo ca cannot";

export const NEGATIONS = "not n't never";

export const ADVERBS = `
also again ahead almost already always anyway apart aside away back barely briefly either else elsewhere even ever far
finally first forward further hardly hence here how however indeed instead just lately later least likewise long maybe
meanwhile meantime merely moreover nearly never nevertheless now often once only otherwise over overnight perhaps
possibly quite rather separately since simply so sometimes soon still then there therefore thus together too twice
usually very well yet abroad afterwards afterward beforehand downtown indoors outdoors overseas online
alone up down hard reportedly allegedly formally jointly officially publicly
worldwide nationwide statewide countrywide citywide halfway midway apiece thereafter hereafter
forth aback astray ashore aloft awry asunder
`;

/** Words in -ly that are no adverbs. */
export const LY_NOT_ADVERBS = `
family ally italy rally supply assembly reply july anomaly monopoly butterfly bully belly fly jelly lily early daily
weekly monthly yearly hourly quarterly nightly fortnightly deadly friendly likely unlikely elderly lonely lovely costly orderly ugly only homily
melancholy tally folly holy silly fully-fledged
`;

/** Numbers in words. */
export const SPELLED_NUMBERS = `
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion
`;

export const TIME_NOUNS = `
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
yesterday today tomorrow tonight morning afternoon evening night noon midnight week weeks month months year years day
days weekend hour hours minute minutes january february march april june july august september october november
december ago time times moment jan feb aug sept oct nov dec decade decades century spring summer autumn winter
`;

/** Parts of a whole, in words. */
export const FRACTIONS = /^(?:half|third|quarter|fifth|sixth|tenth|thirds|quarters|fifths|tenths)$/;

export const LATE_OR_EARLY = /^(?:late|early|earlier|later)$/;

import { isListedVerb } from '../../grammar/verb-forms.ts';
import { PREPOSITIONAL_VERBS } from '../../lexicons/prepositional-verbs.ts';
import { VERB_FRAMES, type VerbFrame } from '../../lexicons/verb-frames.ts';

/** How a verb takes what it is done to, and whether any verb would take it so. */
export interface DeedFrame extends VerbFrame {
	/** Of no list: a verb that may be transitive, told only between two plain phrases. */
	readonly general?: true;
}

function withPrepositions(): ReadonlyMap<string, VerbFrame> {
	const frames = new Map(VERB_FRAMES);
	for (const line of PREPOSITIONAL_VERBS.trim().split('\n')) {
		const [word = '', ...ways] = line.split(' ');
		const verb = word.replaceAll('_', ' ');
		const known = frames.get(verb);
		frames.set(verb, {
			object: known?.object === true || ways.includes('*'),
			prepositions: new Set([...(known?.prepositions ?? []), ...ways.filter((way) => way !== '*')]),
		});
	}
	return frames;
}

const FRAMES = withPrepositions();

/** Whether a verb is told with its preposition: where another deed is meant without it. */
export const isOnlyWith = (base: string, preposition: string): boolean =>
	VERB_FRAMES.get(base)?.prepositions.has(preposition) !== true;

export const TRANSITIVE: VerbFrame = { object: true, prepositions: new Set() };
const GENERAL: DeedFrame = { ...TRANSITIVE, general: true };

/** The frame of a verb with its particle: `call off`; undefined where no list has it. */
export const phrasalFrame = (verb: string): DeedFrame | undefined => FRAMES.get(verb);

/** The frame of a verb by its base form; undefined where it tells of no deed. */
export function frameOf(base: string): DeedFrame | undefined {
	if (NO_DEEDS.has(base)) return undefined;
	const known = FRAMES.get(base) ?? frameByForm(base);
	return known !== undefined || INTRANSITIVE.test(base) ? known : GENERAL;
}

/** A verb behind whose particle a plain phrase stands is transitive where it is so by itself: `weeded [out] abuses`. */
export const phrasalByParts = (base: string, particle: string): DeedFrame | undefined =>
	/^(?:up|out|off|down|away|back)$/.test(particle) && frameOf(base)?.object === true && !STAYING.has(base)
		? GENERAL
		: undefined;

/** Unlisted verbs whose form says that they take an object: `popularise`, `electrify`, `outsprint`, `reupholster`. */
function frameByForm(base: string): VerbFrame | undefined {
	if (isListedVerb(base)) return undefined;
	if (/..(?:[iy]s|iz)e$|..ify$/.test(base)) return INTRANSITIVE.test(base) ? undefined : TRANSITIVE;
	if (/^out[a-z]{3,}/.test(base)) return isListedVerb(base.slice(3)) ? TRANSITIVE : undefined;
	const root = /^(?:re|co|un|over|mis|dis|de)-?([a-z]{3,})$/.exec(base)?.[1];
	return root === undefined ? undefined : FRAMES.get(root);
}

/** What is thought, said or becomes so: no deed done to anything. */
const INTRANSITIVE =
	/^(?:theor|hypothes|speciali?|sympath|philosoph|fantas|moral|material|crystall|agon|sermon|temp?or|general|empath|harmon|emphas|recogn|real|symbol|typ|person|ideal|romantici?|rhaps|test|signi|mortgag)(?:al|is|iz|i)?(?:e|fy)$/;

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What something is, is like, costs or means, what is said, thought, felt or perceived, and where somebody goes. */
const TOLD = listed(`
be have do seem appear become remain stay look sound feel smell taste mean concern involve include contain comprise
consist constitute resemble equal total number weigh measure cost last span average amount match fit suit belong depend
matter deserve lack need like love hate prefer envy fear dread doubt regret respect admire adore trust know
believe think suppose assume reckon guess imagine expect hope wish remember forget understand realise realize learn
hear notice say claim argue insist maintain note state stress suggest agree admit concede acknowledge allege
assert affirm joke comment remark mention explain answer reply speak let happen occur exist arise emerge go come rise
fall drop gain climb grow slip slide decline sink soar plunge tumble jump surge range rank rate count tend dare
bear base situate locate engage associate relate align incline oblige suspect indicate show prove demonstrate imply signify
symbolise symbolize embody typify exemplify epitomise epitomize reflect mirror represent entail underlie encompass embrace
exude emanate put lay ensure retort quip rant gripe grumble moan groan brag fume thunder bark reign require dub term nickname entitle portend predate precede postdate anticipate predict forecast foresee envisage envision intend aspire
aim hesitate decide determine conclude infer deduce interpret perceive sense glimpse regard deem judge
estimate calculate appreciate relish savour savor resent loathe detest despise deplore lament mourn bemoan mind miss
worry wonder ponder contemplate dream figure conceive recall recollect reminisce exclaim whisper mutter murmur shout yell cry
sob laugh smile grin frown sigh nod shrug sleep wake breathe live die dwell reside inhabit walk run step sit stand lie
lean wait stall pause last end begin start continue persist proceed cease long crave yearn lust thirst hunger
equate correlate correspond coincide differ vary fluctuate deteriorate worsen improve mature evolve age turn head point
amaze astound stagger perplex irk irritate intrigue fascinate captivate charm dismay disgust sadden gladden
average border abut adjoin flank skirt straddle overlap intersect underperform oversee postulate profess opine posit
speculate theorise muse muster fare bode behoove befit betoken bespeak boast sport feature star debut retire resign
dine lunch breakfast snack listen gaze glance stare peer peek watch
`);

/** Those of these that no list and no form gives an object: no deed done to anything. */
const NO_DEEDS: ReadonlySet<string> = new Set(
	[...TOLD].filter((base) => !FRAMES.has(base) && frameByForm(base) === undefined),
);

/** Verbs whose particle says where or how, and makes no object of what follows. */
const STAYING = listed(
	'go come rise fall grow walk run drive fly ride sail move travel return stay live wait sit stand lie look start finish end trade open close die fight play work speak talk sleep wake eat drink read write sing dance train perform compete serve lead win lose score',
);

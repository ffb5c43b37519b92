import { IRREGULAR_VERBS } from '../lexicons/irregular-verbs.ts';
import { DOUBLING_VERBS, NOUNISH_VERBS, VERBS } from '../lexicons/verbs.ts';
import { Recent } from '../recent.ts';

/** `edParticiple`: a form that serves as both past and participle, as all regular verbs' do. */
type VerbShape = 'base' | 'third' | 'past' | 'participle' | 'edParticiple' | 'ing';

export interface VerbForm {
	/** The verb's base form, e.g. `fly` for `flown`. */
	readonly base: string;
	readonly shape: VerbShape;
	/** Whether this form is as often a noun or adjective: `attack`, `talks`, `open`. */
	readonly nounish: boolean;
}

const listed = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word.length > 0);

const DOUBLING: ReadonlySet<string> = new Set(listed(DOUBLING_VERBS));

/** One short vowel and one consonant at the end: `ban`, `stop`, but not `show`, `fix`, `arm`. */
const SHORT = /^[^aeiou]*(?:qu)?[aeiou][bcdfgklmnprtvz]$/;

function doubled(base: string): string {
	return SHORT.test(base) || DOUBLING.has(base) ? base + base.slice(-1) : base;
}

function thirdPerson(base: string): string {
	if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
	if (/(?:s|x|z|ch|sh|[^aeiou]o|go)$/.test(base)) return `${base}es`;
	return `${base}s`;
}

function pastTense(base: string): string {
	if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
	if (base.endsWith('e')) return `${base}d`;
	return `${doubled(base)}ed`;
}

function ingForm(base: string): string {
	if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
	if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
	return `${doubled(base)}ing`;
}

const IRREGULAR: ReadonlyMap<string, { readonly past: readonly string[]; readonly participle: readonly string[] }> =
	new Map(
		IRREGULAR_VERBS.trim()
			.split('\n')
			.map((line) => {
				const [base = '', past = '', participle = ''] = line.split(' ');
				return [base, { past: past.split('/'), participle: participle.split('/') }] as const;
			}),
	);

/** `repaid`, `outbid`, `misread`: a prefix leaves an irregular verb as it is; `relayed` is of another verb. */
const PREFIXED = /^(?:re|over|under|out|mis|fore|un)(?=[a-z]{3})(?!lay$)/;

const oddOf = (
	base: string,
): { readonly past: readonly string[]; readonly participle: readonly string[] } | undefined => {
	const own = IRREGULAR.get(base);
	const prefix = own === undefined ? (PREFIXED.exec(base)?.[0] ?? '') : '';
	const root = prefix === '' ? undefined : IRREGULAR.get(base.slice(prefix.length));
	if (own !== undefined || root === undefined) return own;
	const with_ = (forms: readonly string[]): readonly string[] => forms.map((form) => prefix + form);
	return { past: with_(root.past), participle: with_(root.participle) };
};

function build(): ReadonlyMap<string, readonly VerbForm[]> {
	const forms = new Map<string, VerbForm[]>();
	const nounish: ReadonlySet<string> = new Set(listed(NOUNISH_VERBS));
	const add = (text: string, base: string, shape: VerbShape) => {
		const known = forms.get(text) ?? [];
		if (known.some((form) => form.base === base && form.shape === shape)) return;
		known.push({ base, shape, nounish: nounish.has(base) && (shape === 'base' || shape === 'third') });
		forms.set(text, known);
	};
	for (const base of new Set([...listed(VERBS), ...IRREGULAR.keys()])) {
		add(base, base, 'base');
		add(thirdPerson(base), base, 'third');
		add(ingForm(base), base, 'ing');
		const odd = oddOf(base);
		if (odd === undefined) {
			add(pastTense(base), base, 'edParticiple');
			if (DOUBLING.has(base) && base.endsWith('l')) {
				add(`${base}ed`, base, 'edParticiple');
				add(`${base}ing`, base, 'ing');
			}
			continue;
		}
		for (const past of odd.past) add(past, base, odd.participle.includes(past) ? 'edParticiple' : 'past');
		for (const participle of odd.participle) if (!odd.past.includes(participle)) add(participle, base, 'participle');
	}
	return forms;
}

const FORMS = build();
const NONE: readonly VerbForm[] = [];

/** `re-joined`, `e-mailed`: a listed verb behind a prefix and its hyphen. */
const HYPHENED = /^(?:re|co|e)-[a-z]{2,}ed$/;

/** Words in -ed and -ing that belong to no verb. */
const NO_FORMS =
	/eed$|^(?:hundred|sacred|naked|wicked|kindred|hatred|rugged|aged|sibling|nothing|something|anything|everything|ceiling|outstanding|upcoming|forthcoming|incoming|ongoing|notwithstanding|sterling|inning|darling|duckling|earring|herring|outing)$/;

/** Base forms and third persons that their ending alone makes verbs: `amortize`, `recapitalises`. */
const MAKING = /^[a-z]{2,}(?:a[lnrt]|e[nrt]|i[cdlmnt]|o[lnrt]|rt|um|us)i[sz]es?$/;
const NO_MAKING = /^(?:expertise|treatise|mortise|over|under|out|down|king|super|bite)/;

/** A verb the list lacks, by its ending alone: `extolled` is a past, whatever its base. */
function unlisted(lower: string): readonly VerbForm[] {
	if (MAKING.test(lower) && !NO_MAKING.test(lower))
		return [{ base: lower.replace(/s$/, ''), shape: lower.endsWith('s') ? 'third' : 'base', nounish: false }];
	if (!lower.endsWith('ed') && !lower.endsWith('ing')) return NONE;
	if (HYPHENED.test(lower)) {
		const cut = lower.indexOf('-') + 1;
		return verbForms(lower.slice(cut))
			.filter(({ shape }) => shape === 'edParticiple')
			.map((form) => ({ ...form, base: lower.slice(0, cut) + form.base }));
	}
	if (!/^[a-z]{3,}(?:ed|ing)$/.test(lower) || NO_FORMS.test(lower)) return NONE;
	const ing = lower.endsWith('ing');
	return [{ base: baseOf(lower.slice(0, ing ? -3 : -2)), shape: ing ? 'ing' : 'edParticiple', nounish: false }];
}

/** Stems that lost an `e`: `popularis`, `reissu`, `relaunc`, `declin`; those in -eat, -our, -it kept theirs. */
const LOST_E =
	/(?:[uv]|[aeou][cz]|[^aeiou]ic|[nr][cs]|[aeu]ng|rg|dg|[bcdfgkptz]l|[^o]ur|um|[^aeiou][iy][sz]|[aeou]is|[aeo]us|eas|[ao]s|[iu]at|[^aeiou][ao]t|[^aeiou][aiou]d|[^aeiouu]in|ir|ib|[^aeiou][ao][mkgp]|[^aeio]ar)$/;
const KEPT = /(?:edit|bot|pilot|pivot|[ae]ct|ption|iton)$/;
/** `cancell`, `unplugg`: the consonant was doubled. */
const DOUBLED = /([bdgkmnprt])\1$|[aeiou][a-z]*[^aeiou][aeiou]ll$/;

/** The base that the stem of an unlisted verb most likely has. */
function baseOf(stem: string): string {
	if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
	if (DOUBLED.test(stem) && !stem.endsWith('ss')) return stem.slice(0, -1);
	return LOST_E.test(stem) && !KEPT.test(stem) ? `${stem}e` : stem;
}

/** Unlisted words in -ed and -ing remembered; the same few are asked of several times an article. */
const MOST_UNLISTED = 1_000;
const UNLISTED = new Recent<readonly VerbForm[]>(MOST_UNLISTED);

/** As `unlisted`, without doing it again for what was met before. */
function unlistedForms(lower: string): readonly VerbForm[] {
	if (!lower.endsWith('ed') && !lower.endsWith('ing'))
		return lower.endsWith('e') || lower.endsWith('s') ? unlisted(lower) : NONE;
	const known = UNLISTED.get(lower);
	if (known !== undefined) return known;
	const forms = unlisted(lower);
	UNLISTED.set(lower, forms);
	return forms;
}

/** What a lower-case word can be as a verb; empty where it cannot be one. */
export const verbForms = (lower: string): readonly VerbForm[] => FORMS.get(lower) ?? unlistedForms(lower);

/** The past of a base form: `rose`, `cut`, `planned`. */
export const pastOf = (base: string): string => oddOf(base)?.past[0] ?? pastTense(base);

/** The past participle of a base form: `taken`, `shot`, `planned`. */
export const participleOf = (base: string): string => oddOf(base)?.participle[0] ?? pastTense(base);

/** Whether a base form is of a verb that is listed, rather than cut from an unlisted word's ending. */
export const isListedVerb = (base: string): boolean => FORMS.has(base);

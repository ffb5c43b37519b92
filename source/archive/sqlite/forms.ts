/** Between two forms of a key; what no text holds, for texts are sanitised. */
export const BETWEEN = '\u0001';

/** The form that a key's own words give. */
export const OWN_NAME = '=';

/** How a form is written that a key's own words give, by the sign that stands for it. */
type Signs = readonly (readonly [sign: string, form: string])[];

const capital = (words: string): string =>
	words
		.split('-')
		.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
		.join(' ');

/** `person:kamel,abbas`: `=` Abbas Kamel, `-` Kamel, `^` ABBAS KAMEL. */
function signsOf(key: string): Signs {
	const [family = '', given = ''] = key
		.slice(key.indexOf(':') + 1)
		.replace(/[@~].*$/s, '')
		.split(',');
	const surname = capital(family);
	const whole = given === '' ? surname : `${capital(given)} ${surname}`;
	return [[OWN_NAME, whole], ...(given === '' ? [] : [['-', surname] as const]), ['^', whole.toUpperCase()]];
}

/**
 * A key's forms with how often each is mentioned, as a text: of most the key itself gives the words. `4=` is the key's own name four
 * times, `2 Abou Kamel` another. The same forms are the same text.
 */
export function packForms(key: string, forms: Iterable<readonly [form: string, count: number]>): string {
	const signs = new Map(signsOf(key).map(([sign, form]) => [form, sign]));
	return [...forms]
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([form, count]) => count + (signs.get(form) ?? ` ${form}`))
		.join(BETWEEN);
}

/**
 * What an entity of this id is called, the names after the first its others, as a text: those that the id itself gives by their signs.
 * Null where that is all, as of most.
 */
export function packNames(id: string, names: readonly string[]): string | null {
	const signs = new Map(signsOf(id).map(([sign, form]) => [form, sign]));
	const packed = names.map((name) => signs.get(name) ?? ` ${name}`).join(BETWEEN);
	return packed === OWN_NAME ? null : packed;
}

/** What `packNames` packed. */
export function unpackNames(id: string, packed: string | null): { readonly name: string; readonly aliases: string[] } {
	const signs = new Map(signsOf(id));
	const [name = '', ...aliases] = (packed ?? OWN_NAME)
		.split(BETWEEN)
		.map((told) => (told.startsWith(' ') ? told.slice(1) : (signs.get(told) ?? told)));
	return { name, aliases };
}

/** What `packForms` packed. */
export function unpackForms(key: string, packed: string): Map<string, number> {
	const forms = new Map<string, number>();
	if (packed === '') return forms;
	let signs: ReadonlyMap<string, string> | null = null;
	for (const one of packed.split(BETWEEN)) {
		const count = Number.parseInt(one, 10);
		const told = one.slice(String(count).length);
		signs ??= new Map(signsOf(key));
		forms.set(told.startsWith(' ') ? told.slice(1) : (signs.get(told) ?? told), count);
	}
	return forms;
}

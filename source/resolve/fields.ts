import { fold } from '../analyse/names/fold.ts';

/** Fields of life by the words of their titles: hardly anybody holds office in two of them at once. */
const FIELDS: Readonly<Record<string, string>> = {
	politics: `president premier minister chancellor senator congressman congresswoman mp mep lawmaker legislator deputy mayor governor
		councillor secretary undersecretary ambassador envoy whip speaker candidate commissioner taoiseach`,
	sport: `striker midfielder defender goalkeeper keeper winger forward footballer cricketer batsman bowler golfer golf boxer sprinter
		athlete swimmer skier cyclist driver jockey coach manager captain fly-half scrum-half prop hooker lock flanker centre full-back
		quarterback pitcher player champion runner jumper hurdler tennis rugby referee rower skater`,
	arts: `actor actress singer dancer musician guitarist drummer rapper composer conductor painter novelist poet playwright author
		comedian filmmaker presenter dj star model designer artist pianist violinist soprano tenor ballerina choreographer`,
	law: 'judge justice prosecutor barrister solicitor lawyer attorney magistrate qc counsel sheriff',
	police: 'constable detective inspector superintendent sergeant',
	science:
		'scientist researcher physicist chemist biologist astronomer geologist professor epidemiologist psychologist engineer',
	business: 'ceo cfo coo trader broker analyst banker financier tycoon economist treasurer entrepreneur retailer',
	army: 'general colonel major lieutenant brigadier admiral corporal private marshal',
	church: 'pope archbishop bishop cardinal priest vicar rabbi imam pastor reverend',
};

const FIELD_OF = new Map(
	Object.entries(FIELDS).flatMap(([field, words]) =>
		words
			.trim()
			.split(/\s+/)
			.map((word) => [word, field] as const),
	),
);

/** `health minister` → politics; `rugby coach` → sport. */
export function fieldsOf(roles: ReadonlySet<string>): ReadonlySet<string> {
	const fields = new Set<string>();
	for (const role of roles) {
		for (const word of [role, ...fold(role).split(' ')]) {
			const field = FIELD_OF.get(word);
			if (field !== undefined) fields.add(field);
		}
	}
	return fields;
}

/** A word that says what somebody does, and nothing more. */
export const isCalling = (word: string): boolean => FIELD_OF.has(word);

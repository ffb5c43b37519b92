/** `HOST: And then?`, `Q. Why?`, `MARTA RUIZ (via link): …`: who has the word, at a paragraph's start. */
const CAPITALS = /^(?:[QA][.:]|\p{Lu}[\p{Lu}.'’ -]{1,30}(?:\s\([^()]{2,30}\))?:)\s/u;
/** `Byrne: We did`, written like any name. */
const NAME = /^((?:(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady)\.?\s)?\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2}):\s/u;

/** So many paragraphs make an interview, where each begins with who speaks. */
const LEAST = 2;
const LEAST_NAMED = 4;

/** The speaker's words at the start of a turn, without colon; null where the paragraph is none. */
export function speakerOf(paragraph: string, isNamed: boolean): string | null {
	const label = (CAPITALS.exec(paragraph) ?? (isNamed ? NAME.exec(paragraph) : null))?.[0];
	return label === undefined ? null : label.replace(/[.:]\s$/u, '').replace(/\s\([^()]*\)$/u, '');
}

/** How the turns of a text are told apart from its other paragraphs; null where it is no transcript. */
export function turnsIn(paragraphs: readonly string[]): { readonly isNamed: boolean } | null {
	if (paragraphs.filter((paragraph) => CAPITALS.test(paragraph)).length >= LEAST) return { isNamed: false };
	const speakers = paragraphs.flatMap((paragraph) => NAME.exec(paragraph)?.[1] ?? []);
	const counts = Map.groupBy(speakers, (speaker) => speaker);
	const talks = [...counts.values()].filter((turns) => turns.length >= 2);
	return talks.length >= 2 && speakers.length >= LEAST_NAMED && speakers.length * 2 >= paragraphs.length
		? { isNamed: true }
		: null;
}

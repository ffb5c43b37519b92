import { overlayCapitals } from './overlay.ts';
import { isCapitalised, type Page, wordAt } from './page.ts';
import { type Sighting, sight } from './sighting.ts';

/** What a state's agency or federation sees to, written before the state: Health Canada, Statistics Sweden, Cricket Australia. */
const CONCERN =
	/^(?:Health|Environment|Statistics|Transport|Industry|Sport|Energy|Fisheries|Agriculture|Parks|Heritage|Historic|Natural|Tourism|Visit|Creative|Network|Universities|Athletics|Cricket|Swimming|Cycling|Rowing|Hockey|Netball|Gymnastics|Tennis|Basketball|Invest|Skills)$/;

const STATE =
	/^(?:England|Scotland|Wales|Canada|Australia|Ireland|Sweden|Norway|Denmark|Finland|Netherlands|Austria|UK|Britain)$/;

/** A state behind the word for what is seen to is part of its agency's name: Natural England, Public Health England. */
export const readAgencies = (page: Page, seen: readonly Sighting[]): readonly Sighting[] =>
	overlayCapitals(page, seen, (at) => {
		const end = page.ends[at];
		if (!isCapitalised(page, at + 1) || end !== page.ends[at + 1]) return null;
		if (!CONCERN.test(wordAt(page, at)) || !STATE.test(wordAt(page, at + 1))) return null;
		const isBehind = page.ends[at - 1] === end && isCapitalised(page, at - 1) && page.opens[at] !== 1;
		if (isBehind && wordAt(page, at - 1) !== 'Public' && page.opens[at - 1] !== 1) return null;
		const first = isBehind && wordAt(page, at - 1) === 'Public' ? at - 1 : at;
		return sight(page, first, at + 2, { kind: 'organization', score: 0.9, settled: true, by: 'names/agency' });
	});

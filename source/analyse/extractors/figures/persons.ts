import { OTHER_PLURALS } from '../../lexicons/counted.ts';
import { ROLE_NOUNS } from '../../lexicons/role-titles.ts';

const PERSONS =
	/^(?:people|persons?|m[ae]n|wom[ae]n|child(?:ren)?|boys?|girls?|teen(?:ager)?s?|victims?|others?|adults?|individuals?|residents?|civilians?|soldiers?|troops|hostages?|prisoners?|passengers?|fans?|supporters?|protesters?|demonstrators?|students?|pupils?|workers?|employees?|staff|miners?|farmers?|fighters?|rebels?|refugees?|migrants?|patients?|suspects?|friends?|brothers?|sisters?|sons?|daughters?|wi(?:fe|ves)|husbands?|babies|baby|tourists?|villagers?|shoppers?|bystanders?|members?|crew|players?|families|family|couple|guards?|nurses?|doctors?|teachers?|drivers?|voters?|police|officers?|firefighters?|witness(?:es)?|survivors?)$/;

/** Whether a noun, in either number and lower case, is of people. */
export function isPersonNoun(lower: string): boolean {
	if (PERSONS.test(lower) || ROLE_NOUNS.has(lower)) return true;
	if (lower.endsWith('s') && ROLE_NOUNS.has(lower.slice(0, -1))) return true;
	return OTHER_PLURALS.has(lower) && lower.endsWith('men');
}

import { OTHER_PLURALS } from '../../lexicons/counted.ts';
import { ROLE_NOUNS } from '../../lexicons/role-titles.ts';

const PERSONS: ReadonlySet<string> = new Set(
	`
	people persons person man men woman women children child boys boy girls girl teenagers teenager teens teen victims
	victim others other adults adult individuals individual residents resident civilians civilian soldiers soldier
	troops hostages hostage prisoners prisoner passengers passenger fans fan supporters supporter protesters protester
	demonstrators demonstrator students student pupils pupil workers worker employees employee staff miners miner
	farmers farmer fighters fighter rebels rebel refugees refugee migrants migrant patients patient suspects suspect
	friends friend brothers brother sisters sister sons son daughters daughter wife wives husbands husband babies baby
	tourists tourist villagers villager shoppers shopper bystanders bystander members member crew players player
	families family couple guards guard nurses nurse doctors doctor teachers teacher drivers driver voters voter police
	officers officer firefighters firefighter witnesses witness survivors survivor
	`.match(/\S+/g),
);

/** Whether a noun, in either number and lower case, is of people. */
export function isPersonNoun(lower: string): boolean {
	if (PERSONS.has(lower) || ROLE_NOUNS.has(lower)) return true;
	if (lower.endsWith('s') && ROLE_NOUNS.has(lower.slice(0, -1))) return true;
	return OTHER_PLURALS.has(lower) && lower.endsWith('men');
}

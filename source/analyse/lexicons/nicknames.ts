/** Given names and their short forms, one set a line, folded. */
const LINES = `
joe joseph joey
bill william will billy willie
bob robert rob bobby robbie bert
jim james jimmy jamie
tom thomas tommy
mike michael mick mickey
dick richard rick ricky rich
ted edward ed eddie ned teddy
tony anthony antony
dan daniel danny
dave david
steve steven stephen
chris christopher
matt matthew
nick nicholas nicolas
alex alexander alexandra aleksandr
ben benjamin bibi
sam samuel samantha
andy andrew drew
pete peter
greg gregory
jeff jeffrey geoffrey geoff
ken kenneth
larry lawrence laurence
jerry gerald jerome
ron ronald
sandy sandra alexandra
hillary hilary
don donald
tim timothy
pat patrick patricia
liz elizabeth beth betsy lizzie
kate katherine catherine kathy katie cathy
sue susan suzanne
meg margaret maggie peggy
barb barbara
deb deborah debbie
jen jennifer jenny
nancy ann anne
vic victor
vlad vladimir
fred frederick alfred
charlie charles chuck
jack john johnny
hank henry harry
mo mohammed mohamed muhammad mohammad mohamad
abe abraham
nate nathan nathaniel
zach zachary
josh joshua
jon jonathan
manny manuel emmanuel
`;

const SETS = new Map<string, Set<string>>();
for (const line of LINES.trim().split('\n')) {
	const names = line.split(' ');
	for (const name of names) {
		const known = SETS.get(name) ?? new Set<string>();
		for (const other of names) known.add(other);
		SETS.set(name, known);
	}
}

/** Whether two folded given names are forms of one: joe, joseph. */
export const isNickname = (a: string, b: string): boolean => SETS.get(a)?.has(b) ?? false;

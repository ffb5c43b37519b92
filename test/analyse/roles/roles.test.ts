import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roles } from '../../../source/analyse/extractors/roles.ts';
import { called, drafted, models } from '../grammar/drafted.ts';

/** `person: title, organization` of each role, in reading order; a tilde before what was inferred. */
function rolesIn(marked: string): string[] {
	const draft = drafted(marked);
	return roles.extract(draft, models).flatMap((fact) => {
		if (fact.kind !== 'role') return [];
		const mark = fact.certainty === 'certain' ? '' : '~';
		return `${mark}${called(draft, fact.person)}: ${fact.title}, ${called(draft, fact.organization)}`;
	});
}

const table = (name: string, rows: readonly (readonly [string, readonly string[]])[]): void => {
	for (const [marked, expected] of rows) {
		test(`${name}: ${marked.replaceAll(/\[([^|\]]+)\|.\]/g, '$1').slice(0, 70)}`, () => {
			assert.deepEqual(rolesIn(marked), expected);
		});
	}
};

table('titles before a name', [
	['[Northern Rail|O] chief [Ada Byrne|P] spoke.', ['Ada Byrne: chief, Northern Rail']],
	[
		'[Northern Rail|O] chief [Ada Byrne|P] and [Port Trust|O] chairman [Odd Lund|P] met.',
		['Ada Byrne: chief, Northern Rail', 'Odd Lund: chairman, Port Trust'],
	],
	[
		'[Acme|O] president and conservative activist [Ada Byrne|P] spoke.',
		['Ada Byrne: conservative activist, -', 'Ada Byrne: president, Acme'],
	],
	[
		'[Acme|O] founder and chief executive [Ada Byrne|P] spoke.',
		['Ada Byrne: chief executive, Acme', 'Ada Byrne: founder, Acme'],
	],
	['It was 21 Gallons actress [Ada Byrne|P] who spoke.', ['Ada Byrne: actress, -']],
	['He met actors [Ada Byrne|P] plus singer [Odd Lund|P].', ['Ada Byrne: actor, -', 'Odd Lund: singer, -']],
	['Those on trial in [Oslo|L] met their lawyer, [Ada Byrne|P].', ['Ada Byrne: lawyer, -']],
	['[Norwegian|G] Prime Minister [Odd Lund|P] spoke.', ['Odd Lund: Prime Minister, Norwegian']],
	['the [UK|L] Secretary of State [Ada Byrne|P] spoke.', ['Ada Byrne: Secretary of State, UK']],
	[
		'a call with Finance Minister [Odd Lund|P] of the [Netherlands|L] failed.',
		['Odd Lund: Finance Minister, Netherlands'],
	],
	['[UK|L] [West Africa|L] envoy [Ada Byrne|P] left.', ['Ada Byrne: West Africa envoy, UK']],
	['senior [Port Trust|O] official [Ada Byrne|P] said no.', ['Ada Byrne: senior official, Port Trust']],
	[
		'[Acme|O] founder and chief executive [Ada Byrne|P] left.',
		['Ada Byrne: chief executive, Acme', 'Ada Byrne: founder, Acme'],
	],
	['Presidents [Ada Byrne|P] and [Odd Lund|P] met.', ['Ada Byrne: President, -', 'Odd Lund: President, -']],
	[
		'lawmakers [Ada Byrne|P], [Odd Lund|P] and [Ivo Marek|P] voted no.',
		['Ada Byrne: lawmaker, -', 'Odd Lund: lawmaker, -', 'Ivo Marek: lawmaker, -'],
	],
	[
		'[Rovers|O] and [Wales|L] captain [Ada Byrne|P] scored.',
		['Ada Byrne: captain, Wales', 'Ada Byrne: captain, Rovers'],
	],
	['Govs. [Ada Byrne|P] and [Odd Lund|P] met.', ['Ada Byrne: Gov., -', 'Odd Lund: Gov., -']],
	['Maj. Gen. [Odd Lund|P] and Dr. [Ada Byrne|P] spoke.', ['Odd Lund: Maj. Gen., -']],
	['While in [Peru|L], she met its Foreign Minister [Odd Lund|P].', ['~Odd Lund: Foreign Minister, Peru']],
	['former [US|L] president [Odd Lund|P] won.', ['Odd Lund: former president, US']],
	["[Peru|L]'s army chief [Odd Lund|P] resigned.", ['Odd Lund: army chief, Peru']],
	['Mr. [Odd Lund|P] met [Ada Byrne|P] on Friday.', []],
	['They will coach [Ada Byrne|P] and lead [Odd Lund|P] home.', []],
]);

table('appositions', [
	['[Ada Byrne|P], director of the [Port Trust|O], left.', ['Ada Byrne: director, Port Trust']],
	['[Ada Byrne|P], 45, a teacher from [Leeds|L], left.', ['Ada Byrne: teacher, -']],
	[
		'[Ada Byrne|P], a professor of law at [Leeds University|O], left.',
		['Ada Byrne: professor of law, Leeds University'],
	],
	['[Ada Byrne|P], founder and editor of the [Post|O], left.', ['Ada Byrne: founder, Post', 'Ada Byrne: editor, Post']],
	["[Peru|L]'s top trade official, [Odd Lund|P], left.", ['Odd Lund: top trade official, Peru']],
	['The minister of health of [Peru|L], [Odd Lund|P], left.', ['Odd Lund: minister of health, Peru']],
	[
		'She met her counterpart at the small [Port Trust|O] rescue agency, [Odd Lund|P], on Friday.',
		['Odd Lund: counterpart, Port Trust'],
	],
	["The [Port Trust|O] sent [Odd Lund|P], the agency's director, to see.", ['~Odd Lund: director, Port Trust']],
	[
		'[Green League|O] lost [Odd Lund|P], a senior member of the party, on Friday.',
		['~Odd Lund: senior member, Green League'],
	],
	['[Ada Byrne|P], chief economist, [Acme Bank|O], agreed.', ['Ada Byrne: chief economist, Acme Bank']],
	[
		'[Ada Byrne|P], deputy [Asia|L] director at [Rights Now|O], agreed.',
		['Ada Byrne: deputy Asia director, Rights Now'],
	],
	['After meeting [Ada Byrne|P], the president left.', []],
	['He met the president, [Ada Byrne|P] and [Odd Lund|P].', []],
	['[Ada Byrne|P], [Port Trust|O] Director [Odd Lund|P] and others came.', ['Odd Lund: Director, Port Trust']],
]);

table('clauses', [
	['[Ada Byrne|P], who heads the [Port Trust|O], left.', ['Ada Byrne: head, Port Trust']],
	['[Ada Byrne|P] was appointed trade minister of [Peru|L] on Monday.', ['Ada Byrne: trade minister, Peru']],
	['[Ada Byrne|P] became president of [Acme|O].', ['Ada Byrne: president, Acme']],
	['[Acme|O] named [Ada Byrne|P] as its director.', ['~Ada Byrne: director, Acme']],
	["[Ada Byrne|P], who is the club's head coach, left.", ['Ada Byrne: head coach, -']],
	['[Ada Byrne|P] is not the president of [Acme|O].', []],
	['[Ada Byrne|P] could become president of [Acme|O].', []],
	['[Ada Byrne|P] is a danger to [Acme|O].', []],
]);

table('in every section', [
	['Full-back [Odd Lund|P] scored.', ['Odd Lund: Full-back, -']],
	['[Wales|L] fly-half [Odd Lund|P] fell.', ['Odd Lund: fly-half, Wales']],
	['Film star [Ada Byrne|P] left.', ['Ada Byrne: Film star, -']],
	['The town met its star [Ada Byrne|P] there.', []],
	['So said [Ada Byrne|P], an analyst at [ACB|O].', ['Ada Byrne: analyst, ACB']],
	['Copper analyst [Ada Byrne|P] at [Acme|O] said so.', ['Ada Byrne: Copper analyst, Acme']],
	['[Ada Byrne|P], a strategist at [Acme|O] told reporters.', ['Ada Byrne: strategist, Acme']],
	[
		'[Ada Byrne|P], [Acme|O] president and treasurer said no.',
		['Ada Byrne: president, Acme', 'Ada Byrne: treasurer, Acme'],
	],
	['[Ada Byrne|P], the strategist left the room.', []],
	[
		'[Ada Byrne|P], chairman of the [Senate|O] water committee, left.',
		['Ada Byrne: chairman of the water committee, Senate'],
	],
	['[Ada Byrne|P], prosecuting, told the court.', ['Ada Byrne: prosecutor, -']],
	['[Odd Lund|P], defending, said no.', ['Odd Lund: defence lawyer, -']],
	['[Odd Lund|P], defending the plan, said no.', []],
	['[Acme|O] has appointed [Ada Byrne|P] chief financial officer.', ['Ada Byrne: chief financial officer, Acme']],
	['[Ada Byrne|P] joined [Acme|O] as finance director.', ['Ada Byrne: finance director, Acme']],
	['[Ada Byrne|P] resigned as chairman of [Acme|O].', ['~Ada Byrne: former chairman, Acme']],
	['Former [Acme|O] chairman [Ada Byrne|P] left.', ['Ada Byrne: Former chairman, Acme']],
	['The ex-minister [Ada Byrne|P] left.', ['Ada Byrne: ex-minister, -']],
	[
		'Defence lawyer [Ada Byrne|P] and auctioneer [Odd Lund|P] met.',
		['Ada Byrne: Defence lawyer, -', 'Odd Lund: auctioneer, -'],
	],
]);

table('what is over, and whose', [
	['Disgraced former [Rovers|O] striker [Odd Lund|P] left.', ['Odd Lund: Disgraced former striker, Rovers']],
	[
		'former [Rovers|O] and [Wales|L] captain [Odd Lund|P] left.',
		['Odd Lund: former captain, Wales', 'Odd Lund: former captain, Rovers'],
	],
	['[Ada Byrne|P], formerly chairman of [Acme|O], left.', ['Ada Byrne: formerly chairman, Acme']],
	['[Ada Byrne|P] was chairman of [Acme|O] until 1999.', ['Ada Byrne: former chairman, Acme']],
	['[Ada Byrne|P] had been president of [Peru|L].', ['Ada Byrne: former president, Peru']],
	['[Rovers|O] manager Sir [Odd Lund|P] left.', ['Odd Lund: manager, Rovers']],
	['Former Police Commissioner Lord [Lund|P] left. Lord [Lund|P] spoke.', ['Lund: Former Police Commissioner, -']],
	['World 5000m champion [Ada Byrne|P] fell.', ['Ada Byrne: World 5000m champion, -']],
	['[Acme|O] [UK|L] chairman [Ada Byrne|P] left.', ['Ada Byrne: UK chairman, Acme']],
	['[Health Agency|O] ([HA|O]) chief [Ada Byrne|P] left.', ['Ada Byrne: chief, Health Agency']],
	['[Leeds|L]-based analyst [Ada Byrne|P] left.', ['Ada Byrne: analyst, -']],
	['[Ada Byrne|P], the [UK|L]-based co-chairman, left.', ['Ada Byrne: co-chairman, -']],
	['Officials told reporters [Ada Byrne|P] had left.', []],
	['Dr [Ada Byrne|P] of the [UK|L] patent office left.', []],
	['Dr. [Ada Byrne|P], director of [Acme|O], left.', ['Ada Byrne: director, Acme']],
]);

table('two matters of one post', [
	['Trade and Fisheries Minister [Odd Lund|P] left.', ['Odd Lund: Trade and Fisheries Minister, -']],
	["[Peru|L]'s Energy and Housing Secretary [Odd Lund|P] left.", ['Odd Lund: Energy and Housing Secretary, Peru']],
	['The health and education minister [Ada Byrne|P] left.', ['Ada Byrne: health and education minister, -']],
	['[Ada Byrne|P], shadow work and pensions secretary, left.', ['Ada Byrne: shadow work and pensions secretary, -']],
	['[Ada Byrne|P], trade and industry minister, left.', ['Ada Byrne: trade and industry minister, -']],
	[
		'[Ada Byrne|P], founder and finance director of [Acme|O], left.',
		['Ada Byrne: founder, Acme', 'Ada Byrne: finance director, Acme'],
	],
	[
		'Their founder and finance director [Ada Byrne|P] left.',
		['Ada Byrne: finance director, -', 'Ada Byrne: founder, -'],
	],
]);

table('whose a post is', [
	[
		'[Odd Lund|P], president of the [Peruvian|G] stock exchange, left.',
		['Odd Lund: president of the stock exchange, Peruvian'],
	],
	['[Odd Lund|P], leader of the [Peruvian|G] government, left.', ['Odd Lund: leader, Peruvian']],
	["[Odd Lund|P], [Acme|O]'s director for [Asia Trade|O], left.", ['Odd Lund: director, Acme']],
	[
		"[Ada Byrne|P], chairman of the [FRT|O]'s survey committee, left.",
		['Ada Byrne: chairman of the survey committee, FRT'],
	],
	['[Ada Byrne|P], head of a [UK|L] division, left.', ['Ada Byrne: head of a division, -']],
	["The [Post|O]'s correspondent in [Oslo|L], [Ada Byrne|P], left.", ['Ada Byrne: correspondent, Post']],
	['The former head of the prison service, [Ada Byrne|P], left.', ['Ada Byrne: former head of the prison service, -']],
	['A lawyer for the dockers, [Ada Byrne|P], told the court.', ['Ada Byrne: lawyer, -']],
	['A lawyer for Mr [Lund|P], [Ada Byrne|P], told the court.', ['Ada Byrne: lawyer, -']],
	["[Ada Byrne|P], one of Mr [Lund|P]'s lawyers, left.", ['Ada Byrne: lawyer, -']],
	['[Ada Byrne|P], one of the directors of [Acme|O], left.', ['Ada Byrne: director, Acme']],
	['[Ada Byrne|P], [Acme|O] country director for [Kenya|L] and [Chad|L], left.', ['Ada Byrne: country director, Acme']],
	[
		'[Ada Byrne|P], president of the [Port Trust|O] and a friend of [Odd Lund|P], left.',
		['Ada Byrne: president, Port Trust'],
	],
	['[Ada Byrne|P], a widely admired teacher, left.', ['Ada Byrne: widely admired teacher, -']],
	['After [Ada Byrne|P], the president and his wife left.', []],
	[
		'[Ada Byrne|P], the former [Acme|O] treasurer and secretary, left.',
		['Ada Byrne: former treasurer, Acme', 'Ada Byrne: former secretary, Acme'],
	],
	[
		'[Ada Byrne|P], [European|G] director for research at [Acme|O], left.',
		['Ada Byrne: European director for research, Acme'],
	],
	['World indoor champion, [Ada Byrne|P], fell.', ['Ada Byrne: World indoor champion, -']],
	['[European|G] road champion [Norwegian|G] [Ada Byrne|P] fell.', ['Ada Byrne: European road champion, -']],
	['Radio DJ [Ada Byrne|P] and folk-singer [Odd Lund|P] met.', ['Ada Byrne: Radio DJ, -', 'Odd Lund: folk-singer, -']],
]);

table('letters behind a name', [
	['[Ada Byrne|P] MP and [Odd Lund|P] QC left.', ['Ada Byrne: MP, -', 'Odd Lund: QC, -']],
	['[Ada Byrne|P] MP for [Leeds|L] left.', ['Ada Byrne: MP, Leeds']],
	['[Ada Byrne|P] (Lab, [Leeds|L]) rose.', ['Ada Byrne: Labour member, Leeds']],
	['[Ada Byrne|P] (Lib Dem, [Leeds|L]) rose.', ['Ada Byrne: Liberal Democrat member, Leeds']],
	['[Ada Byrne|P] (R-[Utah|L]) rose.', ['Ada Byrne: Republican member, Utah']],
]);

table('no posts', [
	['The festival will include singer [Ada Byrne|P].', ['Ada Byrne: singer, -']],
	['The club counts fired teacher [Ada Byrne|P] as a friend.', ['Ada Byrne: fired teacher, -']],
	['[Ada Byrne|P] was named best supporting actress.', []],
	['[Ada Byrne|P] was named player of the year.', []],
	['[Ada Byrne|P] was named manager of [Rovers|O].', ['Ada Byrne: manager, Rovers']],
]);

table('a unit and its owner', [
	["[Ada Byrne|P], founder of [MIT|O]'s Media Labs, left.", ['Ada Byrne: founder of Media Labs, MIT']],
	["[Ada Byrne|P], chair of [Acme|O]'s [Film|O] committee, left.", ['Ada Byrne: chair of Film committee, Acme']],
	[
		"[Ada Byrne|P], chair of Bafta's [New Media|O] committee, left.",
		["Ada Byrne: chair of Bafta's New Media committee, -"],
	],
	[
		"[Ada Byrne|P], head of [Leeds University|O]'s [Robotics Institute|O], left.",
		['Ada Byrne: head, Robotics Institute'],
	],
	[
		'[Ada Byrne|P], chairman of the [Lords|O] Transport Committee, left.',
		['Ada Byrne: chairman of the Transport Committee, Lords'],
	],
]);

table('a title whose complement ends at the name', [
	['Former MP for [Leeds|L] [Ada Byrne|P] left.', ['Ada Byrne: Former MP, Leeds']],
	['Director of [Acme|O] [Ada Byrne|P] left.', ['Ada Byrne: Director, Acme']],
	['The director of the [Tate|O] [Ada Byrne|P] left.', ['Ada Byrne: director, Tate']],
	[
		'Chairman of the [Lords|O] Health Committee [Ada Byrne|P] left.',
		['Ada Byrne: Chairman of the Health Committee, Lords'],
	],
	['Professor of law at [Leeds University|O] [Ada Byrne|P] left.', ['Ada Byrne: Professor of law, Leeds University']],
	['News editor of the [Post|O] [Ada Byrne|P] left.', ['Ada Byrne: News editor, Post']],
	['Critics of [Acme|O] told [Ada Byrne|P] so.', []],
]);

table('opinions and lists are no posts', [
	['[Ada Byrne|P], a strong defender of the plan, left.', []],
	['[Ada Byrne|P], a pivotal figure in [Peru|L], left.', []],
	['[Ada Byrne|P] was a great leader.', []],
	['[Rovers|O] defender [Ada Byrne|P] left.', ['Ada Byrne: defender, Rovers']],
	['[Ada Byrne|P], a key adviser to [Acme|O], left.', ['Ada Byrne: key adviser, Acme']],
	['They met [Odd Lund|P], the King of [Belgium|L] and the Queen of [Spain|L].', []],
	['They met [Odd Lund|P], the King of [Belgium|L], and [Ada Byrne|P].', []],
	['[Odd Lund|P], the King of [Belgium|L], left.', ['Odd Lund: King, Belgium']],
	['[Hill Evans|P] analyst [Ada Byrne|P] said so.', ['Ada Byrne: analyst, -']],
]);

table('nationality is no organization', [
	['The [Danish|G] actress [Ada Byrne|P] sang.', ['Ada Byrne: Danish actress, -']],
	['[Rovers|O] signed the [Danish|G] striker [Odd Lund|P].', ['Odd Lund: Danish striker, -']],
	['The [Danish|G] foreign minister [Odd Lund|P] spoke.', ['Odd Lund: foreign minister, Danish']],
	['[Oslo|L] painter [Odd Lund|P] spoke.', ['Odd Lund: Oslo painter, -']],
	['[Oslo|L] mayor [Odd Lund|P] spoke.', ['Odd Lund: mayor, Oslo']],
]);

table('what is led, and where', [
	['[Ada Byrne|P], who chairs the planning committee, spoke.', ['Ada Byrne: chair of the planning committee, -']],
	["[Odd Lund|P], who heads [Acme|O]'s legal team, spoke.", ['Odd Lund: head of the legal team, Acme']],
	['[Ada Byrne|P], who leads the race, spoke.', []],
	[
		'[Ada Byrne|P], a lecturer in law at [Northern University|O], spoke.',
		['Ada Byrne: lecturer in law, Northern University'],
	],
]);

table('whose a title is not', [
	['They met [Ada Byrne|P], representatives of the [Port Trust|O] and others.', []],
	['X Factor judge [Odd Lund|P] spoke.', ['Odd Lund: judge, -']],
	[
		'[US|L] envoy [Ada Byrne|P], [UN|O] chief [Odd Lund|P] and others met.',
		['Ada Byrne: envoy, US', 'Odd Lund: chief, UN'],
	],
	['captain [Ada Byrne|P] and coach [Odd Lund|P] spoke.', ['Ada Byrne: captain, -', 'Odd Lund: coach, -']],
]);

table('titles in brackets, and of those hired', [
	['I thank (sporting director) [Odd Lund|P] for it.', ['Odd Lund: sporting director, -']],
	['[Acme|O] has hired [Ada Byrne|P] as finance director.', ['Ada Byrne: finance director, Acme']],
	['Bookmakers [Lund|P] says no.', []],
	['Director, [Odd Lund|P], said no.', ['Odd Lund: Director, -']],
	['[Ada Byrne|P], marketing manager at [Acme|O] believes it.', ['Ada Byrne: marketing manager, Acme']],
	['[Ada Byrne|P] will be chairman of [Acme|O].', ['~Ada Byrne: chairman, Acme']],
	['He met Country and Western musician [Odd Lund|P].', ['Odd Lund: Country and Western musician, -']],
]);

table('titles cut short, and of oneself', [
	['Commission for fair trade chief [Odd Lund|P] spoke.', ['Odd Lund: chief, -']],
	[
		'[Ada Byrne|P], [Acme|O] president and conservative activist said no.',
		['Ada Byrne: president, Acme', 'Ada Byrne: conservative activist, -'],
	],
	['Earlier chief constable [Odd Lund|P] spoke.', ['Odd Lund: chief constable, -']],
	['Keeper [Odd Lund|P] fell.', ['Odd Lund: Keeper, -']],
]);

table('a title begins behind a name, not within one', [
	['No Doubt singer [Ada Byrne|P] spoke.', ['Ada Byrne: singer, -']],
	['He met The Who guitarist [Odd Lund|P].', ['Odd Lund: guitarist, -']],
	['X Factor judge [Ada Byrne|P] spoke.', ['Ada Byrne: judge, -']],
	['Former Radio presenter [Ada Byrne|P] spoke.', ['Ada Byrne: Former Radio presenter, -']],
]);

table('a genre employs nobody, and a party speaks about a ministry', [
	['[R&B|O] singer [Ada Byrne|P] spoke.', ['Ada Byrne: R&B singer, -']],
	['R&B singer [Ada Byrne|P] spoke.', ['Ada Byrne: R&B singer, -']],
	['[K-pop|O] star [Ada Byrne|P] spoke.', ['Ada Byrne: K-pop star, -']],
	["[Labour|O]'s [Home Office|O] spokesman [Odd Lund|P] spoke.", ['Odd Lund: Home Office spokesman, Labour']],
	['[Home Office|O] minister [Odd Lund|P] spoke.', ['Odd Lund: minister, Home Office']],
]);

table('what is over is carried over "and" only to a post of the same house', [
	[
		'[Odd Lund|P], a former [Eton|O] pupil and joint leader of the [Vale Hunt|O], spoke.',
		['Odd Lund: former pupil, Eton', 'Odd Lund: joint leader, Vale Hunt'],
	],
	[
		'[Odd Lund|P], a former treasurer and secretary of [Acme|O], spoke.',
		['Odd Lund: former treasurer, Acme', 'Odd Lund: former secretary, Acme'],
	],
]);

table('what is over, of two houses before', [
	[
		'[Odd Lund|P], the former [Acme|O] executive and [Treasury|O] secretary, spoke.',
		['Odd Lund: former executive, Acme', 'Odd Lund: former secretary, Treasury'],
	],
]);

table('posts that are kept, given or told of several', [
	['[Ada Byrne|P] remains a contender for the post.', []],
	['[Ada Byrne|P] serves as chief executive.', ['Ada Byrne: chief executive, -']],
	['[Ada Byrne|P] remains chairman of [Acme|O].', ['Ada Byrne: chairman, Acme']],
	['[Ada Byrne|P] agreed to remain as chief executive of [Acme|O].', ['Ada Byrne: chief executive, Acme']],
	['[Ada Byrne|P] agreed to run as chairman of [Acme|O].', []],
	["[Ada Byrne|P]'s appointment as chairman of [Acme|O] pleased them.", ['~Ada Byrne: chairman, Acme']],
	['The appointment of [Ada Byrne|P] as finance director pleased them.', ['~Ada Byrne: finance director, -']],
	["[Ada Byrne|P]'s work as a lawyer pleased them.", []],
	[
		'It shows works by choreographers such as [Ada Byrne|P] and [Odd Lund|P].',
		['Ada Byrne: choreographer, -', 'Odd Lund: choreographer, -'],
	],
	['It shows cities such as those of [Ada Byrne|P] and [Odd Lund|P].', []],
]);

table('posts taken and given up', [
	['[Ada Byrne|P] took over as chief executive of [Acme|O] in May.', ['Ada Byrne: chief executive, Acme']],
	['[Ada Byrne|P] takes over as chairman from [Odd Lund|P].', ['Ada Byrne: chairman, -']],
	['[Ada Byrne|P] succeeds [Odd Lund|P] as chairman of [Acme|O].', ['Ada Byrne: chairman, Acme']],
	['[Ada Byrne|P] will succeed [Odd Lund|P] as chairman of [Acme|O].', ['~Ada Byrne: chairman, Acme']],
	['[Ada Byrne|P] stepped down as mayor of [Oslo|L].', ['~Ada Byrne: former mayor, Oslo']],
	['[Ada Byrne|P] has resigned as chairman of [Acme|O].', ['~Ada Byrne: former chairman, Acme']],
	['[Ada Byrne|P] will step down as chairman of [Acme|O].', ['~Ada Byrne: chairman, Acme']],
	['[Acme|O] has promoted [Ada Byrne|P] to chief operating officer.', ['Ada Byrne: chief operating officer, Acme']],
	['[Acme|O] said it named [Ada Byrne|P] president.', ['~Ada Byrne: president, Acme']],
]);

table('whose, and of what', [
	[
		"[Labour|O] met. [Ada Byrne|P], the [Conservative Party|O]'s [Treasury|O] spokeswoman, left.",
		['Ada Byrne: Treasury spokeswoman, Conservative Party'],
	],
	['[Ada Byrne|P], the MP for [Leeds|L] and [Otley|L], spoke.', ['Ada Byrne: MP, Leeds']],
	['Prof [Ada Byrne|P], of the [Acme Institute|O], spoke.', ['Ada Byrne: Prof, Acme Institute']],
	['The club decided to discipline striker [Odd Lund|P].', ['Odd Lund: striker, -']],
]);

table('no posts', [
	['The liner Queen [Mary|P] sailed.', []],
	['They flew to King [Khalid|P] International Airport.', []],
	['[Odd Lund|P] plays detective [Bo Ek|P] in the drama.', []],
]);

table('offices of several matters and callings', [
	[
		'The Secretary of State for Culture, Media and Sport, [Ada Byrne|P], spoke.',
		['Ada Byrne: Secretary of State for Culture, Media and Sport, -'],
	],
	["[Acme|O]'s director general, Sir [Odd Lund|P], spoke.", ['Odd Lund: director general, Acme']],
	['Comedian and poet [Ada Byrne|P] has died.', ['Ada Byrne: poet, -', 'Ada Byrne: Comedian, -']],
	['The broadcaster [Ada Byrne|P] has died.', ['Ada Byrne: broadcaster, -']],
	['World record holder [Ada Byrne|P] will run.', ['Ada Byrne: World record holder, -']],
	['[Acme|O] made the show. Its leading star, [Ada Byrne|P], left.', ['Ada Byrne: leading star, -']],
]);

table('lists, compounds and peoples', [
	['Guests including [Odd Lund|P], the King of [Norway|L] as well as two ministers came.', []],
	['Guests such as [Ada Byrne|P], the mayor of [Lyon|L] and the bishop of [Metz|L] came.', []],
	['Guests including [Ada Byrne|P], the chief executive of [Acme|O], came.', ['Ada Byrne: chief executive, Acme']],
	['The [Swedish|G] long jumper [Ada Byrne|P] won.', ['Ada Byrne: Swedish long jumper, -']],
	['Police named saw mill owner [Odd Lund|P].', ['Odd Lund: saw mill owner, -']],
	[
		"[Ada Byrne|P], vice-president of the [Catholics|G]' national body, spoke.",
		["Ada Byrne: vice-president of the Catholics' national body, -"],
	],
	[
		'[Ada Byrne|P], news and features editor of [Byte Weekly|O], spoke.',
		['Ada Byrne: news and features editor, Byte Weekly'],
	],
	["The head of one of [Lyon|L]'s biggest banks, [Ada Byrne|P], resigned.", ['Ada Byrne: head, -']],
	['[Odd Lund|P], the 200m champion in 2000, was banned.', ['Odd Lund: 200m champion, -']],
	["The movie's star [Ada Byrne|P] waved.", ['Ada Byrne: star, -']],
]);

table('in the sentence behind', [
	['[Mike Lund|P] runs a farm. He is the president of the [Mill Union|O].', ['~Mike Lund: president, Mill Union']],
	['Mrs [Lund|P] has a farm. She is also the head of the [Mill Union|O].', ['~Lund: head, Mill Union']],
	['[Mike Lund|P] runs a farm. She is the president of the [Mill Union|O].', []],
	['[Mike Lund|P] met [Odd Byrne|P]. He is the president of the [Mill Union|O].', []],
	['[Mike Lund|P] runs a farm. He was the president of the [Mill Union|O].', []],
	['[Mike Lund|P] runs a farm. He is not the president of the [Mill Union|O].', []],
	['The farm of the mill belongs to [Mike Lund|P]. He is the president of the [Mill Union|O].', []],
	['[Mike Lund|P] runs a farm. He is the best.', []],
]);

table('whose title it is', [
	[
		'[Mill Union|O] chief [Ada Byrne|P], [Port Trust|O] chief of staff [Odd Lund|P] and others met.',
		['Ada Byrne: chief, Mill Union', 'Odd Lund: chief of staff, Port Trust'],
	],
	['[Ada Byrne|P], [Port Trust|O] chief of staff, left.', ['Ada Byrne: chief of staff, Port Trust']],
	['It spoke of the impact manager [Odd Lund|P] has had.', ['Odd Lund: manager, -']],
	['They knew the influence coach [Odd Lund|P] had.', ['Odd Lund: coach, -']],
	['The effect striker [Odd Lund|P] had was great.', ['Odd Lund: striker, -']],
]);

table('the comma behind an apposition is left out', [
	['[Ada Byrne|P], [Acme|O] finance director was there.', ['Ada Byrne: finance director, Acme']],
	[
		'The new chairman of the [Bar Board|O], [Ada Byrne|P] QC warned of it.',
		['Ada Byrne: new chairman, Bar Board', 'Ada Byrne: QC, -'],
	],
	['A former teacher, [Ada Byrne|P] joined the board.', ['Ada Byrne: former teacher, -']],
	['A former teacher, [Ada Byrne|P] said, had joined it.', []],
	[
		"Formerly one of Mr [Lund|P]'s closest [Treasury|O] aides, [Ada Byrne|P] spoke.",
		['Ada Byrne: formerly aide, Treasury'],
	],
	['The Bishop of [Ely|L], the Rt Rev Dr [Odd Lund|P], spoke.', ['Odd Lund: Bishop, Ely']],
	[
		'[Ada Byrne|P], a board member and former head of [Acme|O], spoke.',
		['Ada Byrne: board member, Acme', 'Ada Byrne: former head, Acme'],
	],
	[
		'[Ada Byrne|P], a member of the board and former head of [Acme|O], spoke.',
		['Ada Byrne: member of the board, -', 'Ada Byrne: former head, Acme'],
	],
	[
		"[Ada Byrne|P], head of the insurer's life and pensions division, spoke.",
		["Ada Byrne: head of the insurer's life and pensions division, -"],
	],
	['[Ada Byrne|P], the tax specialist appointed by the court, spoke.', ['Ada Byrne: tax specialist, -']],
]);

table('posts told without an article, in a second clause, or by what they bring', [
	[
		'[Ada Byrne|P], who will become chairman, was appointed president in May.',
		['~Ada Byrne: chairman, -', 'Ada Byrne: president, -'],
	],
	[
		'[Odd Lund|P], the co-chairman, became group chief executive.',
		['Odd Lund: co-chairman, -', 'Odd Lund: group chief executive, -'],
	],
	['[Ada Byrne|P] is captain material.', []],
	['It is planned once [Odd Lund|P] becomes king.', []],
	['[Ada Byrne|P] was team captain in 2001.', ['Ada Byrne: former team captain, -']],
	['[Ada Byrne|P] - who is now an [FIO|O] member - left.', ['Ada Byrne: member, FIO']],
	['[Ada Byrne|P] took on the role of non-executive chairman.', ['Ada Byrne: non-executive chairman, -']],
	['[Ada Byrne|P] took on the role of teacher.', []],
	['[Ada Byrne|P] has been sacked as [Rovers|O] coach.', ['~Ada Byrne: former coach, Rovers']],
	['[Ada Byrne|P] could be sacked as [Rovers|O] coach.', []],
	["[Ada Byrne|P]'s last term as mayor of [Oslo|L] pleased them.", ['~Ada Byrne: mayor, Oslo']],
	["[Ada Byrne|P]'s resignation as mayor of [Oslo|L] pleased them.", ['~Ada Byrne: former mayor, Oslo']],
	['[Ada Byrne|P], who led [Care Now|O] operations, left.', ['Ada Byrne: leader of the operations, Care Now']],
]);

table('posts before the name and apart from it', [
	['As chairman of [Acme|O], [Ada Byrne|P] sold it.', ['Ada Byrne: chairman, Acme']],
	['As president, [Ada Byrne|P] would sell it.', []],
	["The club's new chairman is [Ada Byrne|P].", ['Ada Byrne: new chairman, -']],
	["The club's new chairman is [Ada Byrne|P]'s son.", []],
	['The best player was [Ada Byrne|P].', []],
	['Stars, including [Ada Byrne|P] and Sir [Odd Lund|P], came.', ['Ada Byrne: star, -', 'Odd Lund: star, -']],
	['Singers like [Ada Byrne|P] came.', ['Ada Byrne: Singer, -']],
	['He met former [Bo Stone|P] star [Ada Byrne|P].', ['Ada Byrne: former Bo Stone star, -']],
	['Chat show host and [Leeds|L] MEP [Ada Byrne|P] spoke.', ['Ada Byrne: MEP, Leeds', 'Ada Byrne: Chat show host, -']],
	['They met defending champion [Ada Byrne|P].', ['Ada Byrne: defending champion, -']],
	['The bid chairman, Lord [Lund|P], spoke.', ['Lund: bid chairman, -']],
	['Foreign Minister Prince [Odd Lund|P] spoke.', ['Odd Lund: Foreign Minister, -']],
	['[Danish|G] [Labour|O] Minister [Odd Lund|P] spoke.', ['Odd Lund: Labour Minister, Danish']],
	['[Labour|O] minister [Odd Lund|P] spoke.', ['Odd Lund: minister, Labour']],
	[
		'[Danish|G] vice-minister of finance for foreign affairs [Odd Lund|P] spoke.',
		['Odd Lund: vice-minister of finance for foreign affairs, Danish'],
	],
]);

table('courtesies between a post and its name', [
	["[Peru|L]'s energy minister Mr [Lund|P] spoke.", ['Lund: energy minister, Peru']],
	['[Danish|G] tycoons Mr [Lund|P] and Mr [Ek|P] spoke.', ['Lund: Danish tycoon, -', 'Ek: Danish tycoon, -']],
	['They told the minister Mr [Lund|P] was ill.', []],
	['Actors [Ada Byrne|P] and Sir [Odd Lund|P] came.', ['Ada Byrne: Actor, -', 'Odd Lund: Actor, -']],
]);

table('posts to come, and those whom others have', [
	['[Ada Byrne|P] is to become chairman of [Acme|O].', ['~Ada Byrne: chairman, Acme']],
	['[Ada Byrne|P] is to be named chairman of [Acme|O].', ['~Ada Byrne: chairman, Acme']],
	['As chief operating officer, [Ada Byrne|P] will run it.', ['~Ada Byrne: chief operating officer, -']],
	['In her new job as [Acme|O] chief, [Ada Byrne|P] met them.', ['Ada Byrne: chief, Acme']],
	['In her view as such, [Ada Byrne|P] met them.', []],
	['His agent [Ada Byrne|P] spoke.', ['Ada Byrne: agent, -']],
	["The programme's host, [Ada Byrne|P], spoke.", ['Ada Byrne: host, -']],
	['Their host, [Ada Byrne|P], spoke.', []],
	["[Rovers|O] met. It was part of boss [Odd Lund|P]'s plans.", ['Odd Lund: boss, -']],
	['[Ada Byrne|P], the 2000 Olympic 200m champion, left.', ['Ada Byrne: 2000 Olympic 200m champion, -']],
	['[Ada Byrne|P], a 31-year-old teacher, left.', ['Ada Byrne: teacher, -']],
	['[Ada Byrne|P], a director at analyst [Lund|P], spoke.', ['Ada Byrne: director, Lund']],
	['One of the last heads of the Vale Hunt, [Ada Byrne|P], left.', ['Ada Byrne: last head of the Vale Hunt, -']],
]);

table('in the sentence behind, of whom it goes on to speak', [
	[
		'[Ada Byrne|P] left. She became chairman of [Acme|O]. She is now its president.',
		['~Ada Byrne: chairman, Acme', '~Ada Byrne: president, Acme'],
	],
	['[Ada Byrne|P] left. The firm fell. She is now its president.', []],
	['[Ada Byrne|P] won. The 31-year-old striker was fit.', ['~Ada Byrne: striker, -']],
	['[Ada Byrne|P] sang. "No," the singer said.', ['~Ada Byrne: singer, -']],
	["[Ada Byrne|P]'s song won. The singer was fit.", []],
	['[Ada Byrne|P] met [Odd Lund|P]. The striker was fit.', []],
	['Coach [Ada Byrne|P] won. The striker was fit.', ['Ada Byrne: Coach, -']],
	['[Ada Byrne|P] won. The minister was fit.', []],
]);

table('a body called by its kind, known or not', [
	['[Ada Byrne|P], executive chairman of messaging firm Elver, spoke.', ['Ada Byrne: executive chairman, Elver']],
	['[Ada Byrne|P], director of lobby group Fair Roads, spoke.', ['Ada Byrne: director, Fair Roads']],
	['[Ada Byrne|P], director of messaging firm [Elver|O], spoke.', ['Ada Byrne: director, Elver']],
	['[Ada Byrne|P], director of the group, spoke.', ['Ada Byrne: director of the group, -']],
	['One prize judge, [Ada Byrne|P], left.', ['Ada Byrne: prize judge, -']],
	['[Ada Byrne|P], the lawyer representing Mr [Lund|P], left.', ['Ada Byrne: lawyer, -']],
	['It won awards for stars [Ada Byrne|P] and [Odd Lund|P].', ['Ada Byrne: star, -', 'Odd Lund: star, -']],
	['It stars [Ada Byrne|P] and [Odd Lund|P].', []],
]);

table('where one works for whom', [
	["[Labour|O]'s [Leeds|L] leader [Ada Byrne|P] spoke.", ['Ada Byrne: Leeds leader, Labour']],
	["[Ada Byrne|P], [Labour|O]'s [Leeds|L] organiser, spoke.", ['Ada Byrne: Leeds organiser, Labour']],
	["[Peru|L]'s [Lima|L] mayor [Ada Byrne|P] spoke.", ['Ada Byrne: mayor, Lima']],
	['The [Acme Trust|O] fell. Their former coach [Ada Byrne|P] spoke.', ['Ada Byrne: former coach, -']],
	['The [Acme Trust|O] fell. Its former coach [Ada Byrne|P] spoke.', ['~Ada Byrne: former coach, Acme Trust']],
]);

export type Gender = 'he' | 'she';

/** Given names borne mostly by men, across the languages that English news names people in; lower case, no accents. */
const MEN = `
aaron abbas abdul abdullah abdel abraham adam adel ahmad ahmed akira alan albert alberto alejandro aleksandr alex alexander alexei alfred ali
allan allen amir anders andre andreas andrei andrew andrzej andy anil anthony antonio antony anwar ariel arnold arthur ashraf asif ayman
barack barry bart bashar ben benjamin benny bernard bernie bill billy bob bobby boris brad bradley brandon brendan brent brett brian bruce
carl carlos cesar chad charles charlie chen chris christian christopher chuck claude clint colin craig cyril dale dan daniel danny
darren daud dave david dean denis dennis derek dick diego dirk dmitri dmitry dominic don donald doug douglas duncan dwight earl ed eddie
edgar eduardo edward ehud elijah elliot elon emmanuel enrique eric erik ernest eugene evan fadi faisal felipe felix ferdinand fernando
francesco francis francisco franco frank fred frederick gabriel gareth gary gavin geoff geoffrey george gerald gerard giovanni giuseppe glenn
gordon graham grant greg gregory guillermo gustavo guy hakan hamid hans harold harry hasan hassan hector helmut henri henry herbert herman hiroshi
howard hugh hugo hussein ian ibrahim igor imran isaac ismail issa ivan jack jacob jacques jaime jair jake jamal james jamie jan jared
jason javier jay jean jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim joao joe joel john johnny jon jonathan jordan
jorge jose josef joseph josh joshua juan julian justin karl keir keith ken kenneth kevin khaled khalid kofi kurt kyle larry lars laurent lawrence
lee leo leon leonard leonardo lewis liam lionel lloyd louis luc luca lucas luis luiz luke mahmoud malcolm manuel marc marcel marco marcos
mario mark marshall martin marty marvin matt matteo matthew maurice max maxim michael michel miguel mike mikhail milan mitch mitt mohamed mohammad
mohammed moshe muhammad murray mustafa naftali narendra nasser nathan neil nelson nicholas nick nicolas nigel nikolai noah noel norman oleg oliver omar
osama oscar osman otto owen pablo pascal patrick paul paulo pedro per pete peter petro phil philip philippe pierre pietro piotr rafael ralph
ramon randall randy rashid raul ray raymond recep reginald rene ricardo richard rick ricky rob robert roberto robin rodrigo roger roland roman ron
ronald ronen rory ross roy rudolf rudy rupert russell ryan salem salman sam sami samuel scott sean sebastian sergei sergey sergio seth shane
sheldon shigeru shinzo simon stanley stefan stephen steve steven stuart sunil takeshi tariq ted terence terry theodore thierry thomas tim timothy
tobias todd tom tommy tony travis trevor tyler valery vernon victor vijay viktor vince vincent vitaly vladimir volodymyr walter warren wayne
wei wendell werner wilhelm will william wolfgang xavier xi yair yasser yitzhak yoav yossi yusuf yuri zachary zhang
`;

/** Of those below and above, names that as many of the other sex bear: a courtesy before the surname says more than they do. */
export const EITHER_GENDER: ReadonlySet<string> = new Set(
	`alex andrea ashley beverly carol chris claude dale dana evelyn jackie jaime jamie jan jean jo jocelyn jordan joyce kelly kerry kim lee leslie
	lesley lindsay lynn marion morgan nicola noel pat rene robin sacha sam sandy sasha shannon shirley sidney simone stacey terry tracy valery
	vivian wei xi`.split(/\s+/),
);

/** Given names borne mostly by women. */
const WOMEN = `
abigail ada adriana agnes aisha alexandra alice alicia alina alison allison amanda amelia amina amy ana andrea angela angelina anita ann anna
anne annette annie antonia april ashley astrid audrey ayesha barbara beatrice benazir bernadette beth betty beverly brenda bridget brigitte brittany
camilla candace carla carly carmen carol carole caroline carolyn catherine cathy cecilia celia charlotte cheryl chloe christina christine cindy claire
clara claudia colleen condoleezza connie cristina cynthia daisy dana daniela danielle deborah debbie debra denise diana diane dilma dolores donna
dorothy edith eileen elaine eleanor elena elisabeth elise eliza elizabeth ella ellen emily emma erica erin esther ethel eva eve evelyn fatima
fiona florence frances francesca gail genevieve georgia geraldine gertrude gillian gina giorgia gladys gloria golda grace greta gretchen gwen
hanna hannah harriet hazel heather heidi helen helena helene hilary hillary holly huma ida imelda indira ingrid irene iris isabel isabella jacinda
jackie jacqueline jane janet janice jasmine jean jeanne jennifer jenny jessica jill joan joanna joanne jocelyn josephine joyce juanita judith judy
julia juliana julie june kaja kamala karen karin karla kate katherine kathleen kathryn kathy katie kellyanne kerry kim kimberly kristen kristin kristina
laila larissa laura lauren leila lena leslie lesley leticia lillian linda lisa liz lois lorraine louise lucia lucy luisa lydia lynn mabel madeleine
magdalena maggie malala margaret margarita maria marian marianne marie marilyn marina marine marion marjorie marta martha mary maureen maya
megan meghan melania melanie melissa mercedes michaela michelle mildred miriam molly monica monique nadia nancy naomi natalia natalie natasha
nicola nicole nikki nina nora norma olga olivia pamela patricia paula pauline peggy penny phyllis priya queen rachel rebecca regina renee rita
roberta rosa rosalind rose rosemary roxanne ruth sabrina sally samantha sandra sara sarah selma shannon sharon sheila shirley simone sofia sonia sophia
sophie stacey stella stephanie sue susan susanna suzanne sylvia tamara tammy tanya tara teresa thelma theresa tiffany tina tracy tulsi ursula
valentina valerie vanessa vera veronica victoria viola violet virginia vivian wanda wendy whitney yolanda yvette yvonne zainab zoe
`;

const listed = (names: string, gender: Gender): [string, Gender][] =>
	names
		.split(/\s+/)
		.filter((name) => name !== '')
		.map((name) => [name, gender]);

/** Names in both lists tell nothing. */
export const GIVEN_NAME_GENDERS: ReadonlyMap<string, Gender> = (() => {
	const men = new Map(listed(MEN, 'he'));
	const women = new Map(listed(WOMEN, 'she'));
	for (const name of men.keys()) if (women.delete(name)) men.delete(name);
	return new Map([...men, ...women]);
})();

/** Titles and roles that tell a gender. */
export const GENDERED_TITLES: ReadonlyMap<string, Gender> = new Map([
	...listed(
		'mr sir lord king prince emperor sultan emir sheikh sheik imam ayatollah mullah rabbi pope cardinal archbishop father brother monsieur herr señor spokesman chairman congressman councilman assemblyman businessman policeman actor gentleman man husband son grandfather uncle duke baron count tsar statesman anchorman',
		'he',
	),
	...listed(
		'mrs ms miss madam madame lady dame queen princess empress sister mother mme mlle frau señora spokeswoman chairwoman congresswoman councilwoman assemblywoman businesswoman policewoman actress woman wife daughter grandmother aunt duchess baroness countess stateswoman anchorwoman nun',
		'she',
	),
]);

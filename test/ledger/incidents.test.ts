import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shown, type Told, toldLedger } from './told.ts';

interface Incident {
	readonly name: string;
	readonly told: readonly Told[];
	readonly lines: readonly string[];
}

/** Reports of many kinds of happening: what must be lined up, and what is near and must not. */
const INCIDENTS: readonly Incident[] = [
	{
		name: 'hostages: where is only in the dateline of a third',
		told: [
			['2031-03-04', 'Rebels are holding 40 people hostage in Cairo, the army said.'],
			['2031-03-05', 'The rebels in Cairo are still holding 38 people, the army said.'],
			['2031-03-05', 'CAIRO - The rebels still hold 35 people, the army said.'],
		],
		lines: ['a:40 first, b:38 update, c:35 update'],
	},
	{
		name: 'hostages: a report from elsewhere that says where',
		told: [
			['2031-03-04', 'Rebels are holding 40 people hostage in Cairo, the army said.'],
			['2031-03-05', 'CAIRO - Rebels are holding 35 people hostage in Nairobi, officials there said.'],
		],
		lines: [],
	},
	{
		name: 'flood: toll grows; displaced apart',
		told: [
			[
				'2031-07-04',
				'At least eight people have died and 2,400 have been displaced by flooding in Ordan province since Thursday, the disaster agency said.',
			],
			[
				'2031-07-05',
				'The death toll from flooding in Ordan province has risen to 14, with some 3,000 people displaced, officials said on Saturday.',
			],
			[
				'2031-07-06',
				'Floods in Ordan province have killed 19 people, the disaster agency said on Sunday. Five people are missing.',
			],
		],
		lines: ['a:2400 first, b:3000 update', 'b:14 first, c:19 update'],
	},
	{
		name: 'flood: another province the same week',
		told: [
			['2031-07-04', 'Flooding killed six people in Ordan province on Thursday, officials said.'],
			['2031-07-04', 'Flooding killed nine people in Kelmar province on Thursday, officials said.'],
		],
		lines: [],
	},
	{
		name: 'layoffs: plan by a firm, two reports',
		told: [
			['2031-03-02', 'Halvorsen Motors will cut 1,200 jobs at its plant in Drunmore, the company said on Monday.'],
			['2031-03-03', 'Halvorsen Motors plans to cut about 1,200 jobs in Drunmore by the end of the year.'],
		],
		lines: ['a:1200 first, b:1200 same'],
	},
	{
		name: 'layoffs: conflict of union and firm',
		told: [
			['2031-03-02', 'Halvorsen Motors will cut 1,200 jobs at its plant in Drunmore, the company said on Monday.'],
			['2031-03-02', 'Halvorsen Motors will cut 1,900 jobs at its plant in Drunmore, the union said on Monday.'],
		],
		lines: ['a:1200 first, b:1900 differs'],
	},
	{
		name: 'layoffs: two firms',
		told: [
			['2031-03-02', 'Halvorsen Motors will cut 1,200 jobs, the company said on Monday.'],
			['2031-03-02', 'Pellan Steel will cut 900 jobs, the company said on Monday.'],
		],
		lines: [],
	},
	{
		name: 'strike: workers on strike',
		told: [
			['2031-04-10', 'Some 4,000 dockers walked off the job at the port of Velmora on Tuesday.'],
			['2031-04-11', 'About 3,800 dockers went on strike at the port of Velmora on Tuesday, the union said.'],
		],
		lines: ['a:4000 first, b:3800 rounding'],
	},
	{
		name: 'ferry: another ferry weeks later',
		told: [
			['2031-05-02', 'A ferry sank off Elvby on Friday, killing 12 people.'],
			['2031-05-30', 'A ferry sank off Elvby on Friday, killing 31 people.'],
		],
		lines: [],
	},
	{
		name: 'protest: police and organisers',
		told: [
			['2031-06-07', 'Police said 15,000 people marched through Tarn on Saturday against the pension law.'],
			['2031-06-07', 'Organisers said 60,000 people marched through Tarn on Saturday against the pension law.'],
		],
		lines: ['a:15000 first, b:60000 conflict'],
	},
	{
		name: 'protest: arrests in two towns',
		told: [
			['2031-06-07', 'Police arrested 34 people at a protest in Tarn on Saturday.'],
			['2031-06-07', 'Police arrested 12 people at a protest in Velm on Saturday.'],
		],
		lines: [],
	},
	{
		name: 'election: votes share of one candidate',
		told: [
			['2031-10-05', 'Maria Tolan won 54 percent of the vote in the presidential election in Lorvia on Sunday.'],
			['2031-10-06', 'Maria Tolan took 52 percent of the vote in the presidential election in Lorvia on Sunday.'],
		],
		lines: ['a:54 first, b:52 differs'],
	},
	{
		name: 'election: two candidates',
		told: [
			['2031-10-05', 'Maria Tolan won 54 percent of the vote in Lorvia on Sunday.'],
			['2031-10-05', 'Peter Ansk won 44 percent of the vote in Lorvia on Sunday.'],
		],
		lines: [],
	},
	{
		name: 'recall: another product',
		told: [
			['2031-01-15', 'Kestrel Cars is recalling 230,000 vehicles over faulty brakes, the regulator said on Wednesday.'],
			['2031-01-16', 'Kestrel Cars is recalling 41,000 trucks over leaking tanks, the regulator said on Thursday.'],
		],
		lines: [],
	},
	{
		name: 'epidemic: deaths and cases',
		told: [
			[
				'2031-08-01',
				'Cholera has killed 45 people in Kelmar province and infected 1,300 since June, the health ministry said.',
			],
			[
				'2031-08-09',
				'The cholera outbreak in Kelmar province has killed 61 people and infected 2,100 since June, the health ministry said.',
			],
		],
		lines: ['a:45 first, b:61 update', 'a:1300 first, b:2100 update'],
	},
	{
		name: 'epidemic: another place',
		told: [
			['2031-08-01', 'Cholera has killed 45 people in Kelmar province since June, the health ministry said.'],
			['2031-08-01', 'Cholera has killed 12 people in Ordan province since June, the health ministry said.'],
		],
		lines: [],
	},
	{
		name: 'quake: injured and homes',
		told: [
			[
				'2031-09-01',
				'The earthquake that struck Tessen on Monday killed 210 people, injured 1,500 and destroyed 4,000 homes.',
			],
			[
				'2031-09-03',
				'Monday’s earthquake in Tessen killed 264 people, injured more than 1,500 and destroyed 6,200 homes, the government said.',
			],
		],
		lines: ['a:210 first, b:264 update', 'a:4000 first, b:6200 update', 'a:1500 first, b:1500 same'],
	},
	{
		name: 'bombing: attacker counted',
		told: [
			['2031-03-08', 'A suicide bomber killed 11 people at a market in Corvane on Saturday.'],
			['2031-03-08', 'Twelve people, including the bomber, died at a market in Corvane on Saturday.'],
		],
		lines: ['a:11 first, b:12 wider'],
	},
	{
		name: 'hostages: stock and freed',
		told: [
			['2031-03-08', 'Rebels are holding 31 aid workers in Tessen.'],
			['2031-04-08', 'Rebels freed 12 of the 31 aid workers held in Tessen.'],
		],
		lines: [],
	},
	{
		name: 'same town, crash and fire on one day',
		told: [
			['2031-03-02', 'Three people were killed in a crash in Melrow on Sunday.'],
			['2031-03-02', 'Five people were killed in a fire in Melrow on Sunday.'],
		],
		lines: [],
	},
	{
		name: 'anniversary: old toll told again',
		told: [
			['2031-03-02', 'Four people were killed in a blast in Ashby on Sunday. A blast there in 2019 killed 22.'],
			['2031-03-03', 'The blast in Ashby on Sunday killed four people.'],
		],
		lines: ['a:4 first, b:4 same'],
	},
	{
		name: 'troops: plan',
		told: [
			['2031-02-02', 'Lorvia will send 2,000 troops to Tessen, its defence minister said.'],
			['2031-02-04', 'Lorvia will send 2,500 troops to Tessen, its president said.'],
		],
		lines: ['a:2000 first, b:2500 update'],
	},
	{
		name: 'rate: inflation, two months',
		told: [
			['2031-02-02', 'Inflation in Lorvia was 4.1 percent in January, the statistics office said.'],
			['2031-03-02', 'Inflation in Lorvia was 4.4 percent in February, the statistics office said.'],
		],
		lines: [],
	},
	{
		name: 'rate: inflation, same month revised',
		told: [
			['2031-02-02', 'Inflation in Lorvia was 4.1 percent in January, the statistics office said.'],
			[
				'2031-02-20',
				'Inflation in Lorvia was 4.3 percent in January, the statistics office said, revising its first estimate.',
			],
		],
		lines: ['a:4.1 first, b:4.3 update'],
	},
	{
		name: 'price: same takeover',
		told: [
			['2031-05-05', 'Sorvik Energy agreed to buy Halden Oil for $3.2 billion on Monday.'],
			['2031-05-06', 'Sorvik Energy is to buy Halden Oil for $3.4 billion, people close to the deal said.'],
		],
		lines: ['a:3200000000 first, b:3400000000 differs'],
	},
	{
		name: 'not one line: two shootings in one city on one day',
		told: [
			[
				'2031-03-03',
				'Two men were shot outside a bar on Harrow Street in Velmora on Sunday night. Both were taken to hospital.',
			],
			['2031-03-03', 'Three people were shot at a petrol station on Dock Road in Velmora on Sunday night.'],
		],
		lines: [],
	},
	{
		name: 'not one line: two plants of a firm',
		told: [
			['2031-03-02', 'Halvorsen Motors will cut 300 jobs at its plant in Drunmore, the company said on Monday.'],
			['2031-03-05', 'Halvorsen Motors will cut 450 jobs at its plant in Ostrel, the company said on Thursday.'],
		],
		lines: [],
	},
	{
		name: 'not one line: teachers and nurses',
		told: [
			['2031-03-04', 'Some 2,000 teachers walked out in Velmora on Tuesday.'],
			['2031-03-04', 'Some 3,500 nurses walked out in Velmora on Tuesday.'],
		],
		lines: [],
	},
	{
		name: 'not one line: seats of two parties',
		told: [
			['2031-10-05', 'The Liberal Party won 112 seats in parliament in Lorvia on Sunday.'],
			['2031-10-05', 'The Labour Party won 87 seats in parliament in Lorvia on Sunday.'],
		],
		lines: [],
	},
	{
		name: 'not one line: quakes a month apart',
		told: [
			['2031-03-02', 'An earthquake killed 12 people in Tessen, officials said.'],
			['2031-04-12', 'An earthquake killed 19 people in Tessen, officials said.'],
		],
		lines: [],
	},
	{
		name: 'not one line: arrests for other matters',
		told: [
			['2031-03-04', 'Police in Velmora arrested 12 people over an illegal betting ring on Tuesday.'],
			['2031-03-04', 'Police in Velmora arrested five people at a climate protest on Tuesday.'],
		],
		lines: [],
	},
	{
		name: 'not one line: troops of two countries',
		told: [
			['2031-02-02', 'Lorvia sent 2,000 troops to Tessen on Monday.'],
			['2031-02-03', 'Kelmar sent 900 troops to Tessen on Monday.'],
		],
		lines: [],
	},
	{
		name: 'not one line: deaths on roads of two years',
		told: [
			['2031-01-05', 'Road accidents killed 412 people in Lorvia last year, the police said.'],
			['2032-01-06', 'Road accidents killed 389 people in Lorvia last year, the police said.'],
		],
		lines: [],
	},
	{
		name: 'not one line: jailed of two trials',
		told: [
			['2031-02-10', 'A court in Ashby jailed six men for smuggling migrants on Monday.'],
			['2031-02-10', 'A court in Ashby jailed two men for murder on Monday.'],
		],
		lines: [],
	},
	{
		name: 'not one line: two buses',
		told: [
			['2031-06-07', 'A bus plunged into a ravine near Halden on Saturday, killing 19 people.'],
			['2031-06-07', 'A bus hit a truck near Corvane on Saturday, killing seven people.'],
		],
		lines: [],
	},
	{
		name: 'not one line: refugees of two camps',
		told: [
			['2031-05-05', 'About 12,000 refugees are sheltering at the Orrin camp in Tessen.'],
			['2031-05-06', 'About 4,000 refugees are sheltering at the Belmar camp in Tessen.'],
		],
		lines: [],
	},
	{
		name: 'not one line: injured and killed',
		told: [
			['2031-05-05', 'A train derailed near Halden on Monday, injuring 40 people.'],
			['2031-05-05', 'A train derailed near Halden on Monday, killing four people.'],
		],
		lines: [],
	},
	{
		name: 'not one line: wounded soldiers, wounded civilians',
		told: [
			['2031-05-05', 'Shelling in Corvane on Monday wounded 14 soldiers.'],
			['2031-05-05', 'Shelling in Corvane on Monday wounded nine civilians.'],
		],
		lines: [],
	},
	{
		name: 'not one line: families and people',
		told: [
			['2031-05-05', 'Flooding in Ordan province displaced 3,000 families on Monday.'],
			['2031-05-06', 'Flooding in Ordan province displaced 14,000 people on Monday.'],
		],
		lines: [],
	},
	{
		name: 'not one line: dogs',
		told: [
			['2031-05-05', 'A fire at a shelter in Tarn killed 40 dogs on Monday.'],
			['2031-05-05', 'A fire at a shelter in Tarn killed two people on Monday.'],
		],
		lines: [],
	},
	{
		name: 'not one line: vaccine doses and people',
		told: [
			['2031-05-05', 'Lorvia vaccinated 12,000 people against measles on Monday.'],
			['2031-05-06', 'Lorvia received 40,000 doses of measles vaccine on Monday.'],
		],
		lines: [],
	},
	{
		name: 'one line: prison break',
		told: [
			['2031-05-05', 'At least 60 inmates escaped from a prison in Corvane on Sunday night, the warden said.'],
			['2031-05-06', 'Seventy-two inmates escaped from the prison in Corvane on Sunday, the justice ministry said.'],
		],
		lines: ['a:60 first, b:72 update'],
	},
	{
		name: 'one line: evacuated',
		told: [
			['2031-05-05', 'Some 5,000 people were evacuated from Dunmere on Monday as a wildfire approached.'],
			['2031-05-06', 'About 5,200 residents were evacuated from Dunmere on Monday because of a wildfire.'],
		],
		lines: ['a:5000 first, b:5200 rounding'],
	},
	{
		name: 'one line: arrests',
		told: [
			['2031-03-04', 'Police arrested 34 people at a climate protest in Velmora on Tuesday.'],
			[
				'2031-03-05',
				'Thirty-one people were arrested at Tuesday’s climate protest in Velmora, a lawyer for them said.',
			],
		],
		lines: ['a:34 first, b:31 conflict'],
	},
	{
		name: 'one line: drowned',
		told: [
			['2031-03-04', 'At least 22 migrants drowned when their boat capsized off Elvby Island on Tuesday.'],
			[
				'2031-03-06',
				'Twenty-seven migrants drowned off Elvby Island on Tuesday when a boat capsized, the coast guard said.',
			],
		],
		lines: ['a:22 first, b:27 update'],
	},
	{
		name: 'one line: votes',
		told: [
			['2031-10-05', 'Maria Tolan won 54 percent of the vote in the presidential election in Lorvia on Sunday.'],
			['2031-10-06', 'Maria Tolan took 52 percent of the vote in the presidential election in Lorvia on Sunday.'],
		],
		lines: ['a:54 first, b:52 differs'],
	},
	{
		name: 'one line: conflict stock same day',
		told: [
			['2031-03-04', 'Rebels are holding 31 aid workers in Tessen, the ministry said.'],
			['2031-03-04', 'Rebels are holding 28 aid workers in Tessen, the rebels said.'],
		],
		lines: ['a:31 first, b:28 conflict'],
	},
	{
		name: 'not one line: two crashes with one minister',
		told: [
			['2031-06-08', 'A bus crash near Halden on Saturday killed 19 people, Transport Minister Jana Orlik said.'],
			['2031-06-08', 'A bus crash near Corvane on Saturday killed seven people, Transport Minister Jana Orlik said.'],
		],
		lines: [],
	},
	{
		name: 'not one line: two factories and one owner',
		told: [
			['2031-06-08', 'A blast at a factory in Tarn on Saturday killed three workers, said Pavel Rusk, who owns it.'],
			['2031-06-08', 'A fire at a factory in Velm on Saturday killed two workers, said Pavel Rusk, who owns it.'],
		],
		lines: [],
	},
	{
		name: 'one line: an avalanche',
		told: [
			['2031-06-07', 'Three climbers were killed by an avalanche on Mount Tarn on Saturday.'],
			['2031-06-08', 'An avalanche killed four climbers on Mount Tarn on Saturday, rescuers said.'],
		],
		lines: ['a:3 first, b:4 update'],
	},
	{
		name: 'one line: pilgrims are people',
		told: [
			['2031-06-07', 'A bus carrying 44 pilgrims plunged into a ravine near Halden on Saturday, killing 19.'],
			[
				'2031-06-08',
				'Nineteen pilgrims died when their bus plunged into a ravine near Halden on Saturday, police said.',
			],
		],
		lines: ['a:19 first, b:19 same'],
	},
	{
		name: 'one line: a tanker has sailors aboard',
		told: [
			['2031-06-07', 'A tanker carrying 23 sailors caught fire off Elvby Island on Saturday.'],
			['2031-06-08', 'The tanker that caught fire off Elvby Island on Saturday had 23 people on board.'],
		],
		lines: ['a:23 first, b:23 same'],
	},
	{
		name: 'one line: a walkout of nurses',
		told: [
			['2031-03-04', 'Some 3,500 nurses walked out in Velmora on Tuesday over pay.'],
			['2031-03-05', 'About 3,000 nurses went on strike over pay in Velmora on Tuesday, the hospitals said.'],
		],
		lines: ['a:3500 first, b:3000 rounding'],
	},
	{
		name: 'not one line: two votes',
		told: [
			['2031-10-05', 'Maria Tolan won 54 percent of the vote in the presidential election in Lorvia on Sunday.'],
			['2031-10-05', 'Maria Tolan won 61 percent of the vote in the first round in Lorvia in September.'],
		],
		lines: [],
	},
	{
		name: 'one line: of those hurt in a shooting one died, so they are those shot',
		told: [
			['2031-03-03', 'One of five people hurt in a shooting in Melrow on Sunday has died.'],
			['2031-03-03', 'Five people were shot in Melrow on Sunday. One of the five died.'],
		],
		lines: ['a:1 first, b:1 same', 'a:5 first, b:5 same'],
	},
	{
		name: 'one line: profit of one quarter in other words',
		told: [
			['2031-04-28', 'Norvik Pharma said on Monday its first-quarter net profit rose 14 percent to 412 million euros.'],
			['2031-04-29', 'Norvik Pharma’s net income in the first quarter was 412 million euros, up 14 percent.'],
		],
		lines: ['a:14 first, b:14 same', 'a:412000000 first, b:412000000 same'],
	},
	{
		name: 'one line: those who joined a strike are on it',
		told: [
			['2031-02-03', 'About 12,000 rail workers walked off the job across Kestria on Monday, their union said.'],
			['2031-02-03', 'Some 9,000 rail workers joined the strike in Kestria on Monday, the operator said.'],
		],
		lines: ['a:12000 first, b:9000 differs'],
	},
	{
		name: 'one line: a recall under way, and one that will come',
		told: [
			['2031-01-15', 'Orion Motors is recalling 410,000 cars over a fault in the fuel pump, the carmaker said.'],
			['2031-01-16', 'Orion Motors will recall about 410,000 cars because of faulty fuel pumps.'],
		],
		lines: ['a:410000 first, b:410000 same'],
	},
	{
		name: 'not one line: counts of other crimes',
		told: [
			['2031-10-25', 'Tom Karsk of Ashby was charged on Saturday with two counts of assault and one count of murder.'],
			['2031-10-26', 'Tom Karsk of Ashby was charged on Saturday with one count of murder.'],
		],
		lines: [],
	},
	{
		name: 'not one line: doses received and votes received',
		told: [
			['2031-10-05', 'Kestria has received 1.5 million doses of vaccine, Ana Roque said.'],
			['2031-10-05', 'Ana Roque received 1.9 million votes in Kestria.'],
		],
		lines: [],
	},
	{
		name: 'not one line: the dead of a war of history',
		told: [
			['2031-10-05', 'Ana Roque spoke in Velm of the six million people killed during World War II.'],
			['2031-10-05', 'Ana Roque said in Velm that 40 people had been killed.'],
		],
		lines: [],
	},
	{
		name: 'plane: passengers and crew are together all on board',
		told: [
			['2031-04-01', 'All 142 passengers and six crew were killed when a Velmair jet crashed near Orla on Monday.'],
			['2031-04-02', 'A Velmair jet crashed near Orla on Monday, killing all 148 people on board.'],
		],
		lines: ['b:148 first'],
	},
	{
		name: 'refugees: who fled, by either word, from one land to another',
		told: [
			[
				'2031-04-01',
				'Some 120,000 refugees have fled from Velmia to Lorvania since January, the UN refugee agency said.',
			],
			['2031-04-04', 'The UN refugee agency said 134,000 people had fled Velmia for Lorvania since January.'],
		],
		lines: ['a:120000 first, b:134000 update'],
	},
	{
		name: 'vaccinated so far',
		told: [
			['2031-03-01', 'Some 2 million people have been vaccinated in Lorvania so far, the health ministry said.'],
			['2031-03-05', 'Lorvania has vaccinated 2.6 million people so far, the health ministry said.'],
		],
		lines: ['a:2000000 first, b:2600000 update'],
	},
	{
		name: 'homes and houses',
		told: [
			['2031-04-01', 'The floods in Ordan on Thursday destroyed 1,200 homes, officials said.'],
			['2031-04-02', 'About 1,200 houses were destroyed in the floods in Ordan on Thursday.'],
		],
		lines: ['a:1200 first, b:1200 same'],
	},
	{
		name: 'two days that follow each other are two days',
		told: [
			[
				'2031-04-03',
				'An air strike on Tuesday killed 12 people at a market in Orla, the health ministry of Velmia said.',
			],
			[
				'2031-04-03',
				'An air strike on Wednesday killed 31 people at a market in Orla, the health ministry of Velmia said.',
			],
		],
		lines: [],
	},
	{
		name: 'votes: each candidate of an assembly has a line, each round its own; so many needed are nobody’s',
		told: [
			[
				'2031-05-06',
				'Ana Roque won 48 votes in the assembly of Velm on Tuesday and Pavel Dorn won 39. She needs 60 votes to be elected.',
			],
			[
				'2031-05-07',
				'Pavel Dorn won 41 votes in the assembly of Velm on Tuesday, the clerk said. Neither had the 60 votes required.',
			],
		],
		lines: ['a:39 first, b:41 differs'],
	},
	{
		name: 'not one line: seats of two parties, the winner told behind',
		told: [
			['2031-05-06', 'The Harbour Party won 58 seats in Velm on Sunday.'],
			['2031-05-06', 'In Velm on Sunday 31 seats were won by the Valley Union, and the Harbour Party won most others.'],
		],
		lines: [],
	},
	{
		name: 'not one line: answers to two questions of two polls',
		told: [
			[
				'2031-05-06',
				'Asked about Senator Ana Roque, 12% of Independents said they would stay at home, a Velm Institute poll found.',
			],
			['2031-05-07', 'Senator Ana Roque is trusted by 55 percent of Independents, the Velm Institute poll found.'],
		],
		lines: [],
	},
	{
		name: 'not one line: what an attack of long ago did, told after another',
		told: [
			[
				'2031-12-04',
				'A gunman killed 14 people in Ashby on Wednesday, Governor Ana Roque said. She spoke weeks after the September 11 attack, which left four officers dead.',
			],
			['2031-12-05', 'Governor Ana Roque said four people were killed in Ashby on Wednesday.'],
		],
		lines: ['a:14 first, b:4 conflict'],
	},
	{
		name: 'not one line: closing prices of days that nobody gives',
		told: [
			[null, 'Velm crude rose in Ashby trading and closed at $48.62 a barrel.'],
			[null, 'In Ashby, Velm crude fell and closed at $49.74 a barrel.'],
		],
		lines: [],
	},
	{
		name: 'not one line: arrests in two corners of one land',
		told: [
			[
				'2031-08-24',
				'Lorvian police in Tarn arrested three people over smuggled cloth, a Lorvian paper of Velmora reported on Saturday.',
			],
			[
				'2031-08-27',
				'Six nuns were arrested by rebels at Mapore in Lorvia, the church in Velmora said. They are to be freed.',
			],
		],
		lines: [],
	},
	{
		name: 'the dead of each of two places are parts of all of them',
		told: [
			['2031-08-13', 'The bombings of August 7 in Lorvia and Kelmar killed 257 people, officials said.'],
			['2031-08-20', 'The bombings on August 7 killed 247 people in Lorvia and 10 in Kelmar.'],
			['2031-08-21', 'The bombings of August 7 in Lorvia and Kelmar killed 257 people, Ana Roque said.'],
		],
		lines: ['a:257 first, c:257 same'],
	},
];

for (const { name, told, lines } of INCIDENTS) test(name, () => assert.deepEqual(shown(toldLedger(told)), lines));

import { table } from './reading.ts';

table('what may be otherwise is likely, what is not said is not told', [
	['A gala held by four networks after the attacks raised ten loans.', ['four networks | hold | A gala']],
	['He said the line shut after rebels blew up a bridge.', ['rebels | blow up | a bridge']],
	['The bank will cut its rates only if prices fall.', ['~The bank | cut (possible) | its rates']],
	[
		'[Peru|L] will benefit from a new quota and reduced levies.',
		['~Peru | benefit from (planned) | a new quota and reduced levies'],
	],
	['[Acme|O] publishes a weekly magazine.', ['~Acme | publish (ongoing) | a weekly magazine']],
	['[Acme|O] owns a weekly magazine.', ['Acme | own (ongoing) | a weekly magazine']],
	['The novel of the same name written by [Ada Byrne|P] sold well.', []],
	['In the year ended September 30, [Acme|O] sold 40 ships.', ['Acme | sell | 40 ships']],
	['The chief clashed with [Elver|O] No campaigners.', []],
]);

table('an age is nobody', [
	['[Marta Oll|P], 41, of [Harwick|L], was sentenced to 12 years.', ['- | sentence | Marta Oll']],
	['[Marta Oll|P], 41, was jailed on Monday.', ['- | jail | Marta Oll #Monday']],
	[
		'[Adrian Mutu|P], 25, sacked by [Chelsea|O] and banned for seven months, is now represented by [Ada Byrne|P].',
		['Chelsea | sack | Adrian Mutu', 'Ada Byrne | represent (ongoing) | Adrian Mutu'],
	],
	['[Odd Lund|P] (41) was charged with fraud.', ['- | charge | Odd Lund']],
	['The board named [Odd Lund|P], 52, as chairman.', ['The board | name | Odd Lund']],
	['[Odd Lund|P], 52, a former minister, was elected president on Sunday.', ['- | elect president | Odd Lund #Sunday']],
]);

table('an amount is a measure', [
	['The budget was reduced by 875,000 dollars.', ['- | reduce | The budget']],
	['Output was cut by 5 percent by the ministry.', ['the ministry | cut | Output']],
	['Shares advanced 4% this month.', []],
]);

table('an object does not end at its adjective', [
	[
		'The artists created a virtual, story-based, 3D model of the cellars.',
		['The artists | create | a virtual, story-based, 3D model of the cellars'],
	],
	[
		'[Acme|O] offers a free, web-based syncing service.',
		['~Acme | offer (ongoing) | a free, web-based syncing service'],
	],
	[
		'The economy produced a moderate but not a satisfying amount of growth.',
		['The economy | produce | a moderate but not a satisfying amount of growth'],
	],
]);

table('what is given and to whom', [
	['[Acme|O] gave [Fiat|O] a put option.', ['Acme | give | a put option >Fiat']],
	['[Acme|O] gave a loan to [Fiat|O].', ['Acme | give | a loan >Fiat']],
	['[Paula Byrne|P] was granted extra time.', []],
	['[John Nevin|P] will be paid a fee.', ['~- | pay (planned) | a fee >John Nevin']],
	['[Odd Lund|P] was sent six letters.', ['- | send | six letters >Odd Lund']],
]);

table('who was sentenced, appointed, acquitted', [
	['[Odd Lund|P] was appointed chairman of the bank.', ['- | appoint chairman of the bank | Odd Lund']],
	['[Odd Lund|P] was acquitted of murder by a jury.', ['a jury | acquit | Odd Lund']],
]);

table('what is planned, may be or is claimed is not done', [
	['[Acme|O] plans to buy [Fiat|O].', ['~Acme | buy (planned) | Fiat']],
	['[Acme|O] may sell its bank unit.', ['~Acme | sell (possible) | its bank unit']],
	['[Acme|O] would sell its bank unit.', ['~Acme | sell (possible) | its bank unit']],
	['[Acme|O] will sell its bank unit.', ['~Acme | sell (planned) | its bank unit']],
	['[Acme|O] did not sell its bank unit.', ['Acme | not sell | its bank unit']],
	['[Acme|O] failed to sell its bank unit.', ['Acme | not sell | its bank unit']],
	['[Acme|O] claims [Fiat|O] stole the plans.', ['~Fiat | steal (believed) | the plans']],
	['[Odd Lund|P] allegedly stabbed a guard.', ['~Odd Lund | stab (believed) | a guard']],
	['If [Acme|O] buys [Fiat|O], jobs will go.', ['~Acme | buy (possible) | Fiat']],
	['[Acme|O] is considering buying [Fiat|O].', []],
	['[Acme|O] is expected to buy [Fiat|O].', ['~Acme | buy (planned) | Fiat']],
	['[Acme|O] denied it had bought [Fiat|O].', []],
	['[Acme|O] agreed to buy [Fiat|O] for $2bn.', ['~Acme | buy (planned) | Fiat']],
	['When all these planes have been delivered, it will carry more people.', ['~it | carry (planned) | more people']],
	['The plan would cut costs and the union rejected it.', ['~The plan | cut (possible) | costs']],
]);

table('light verbs', [
	[
		'[Acme|O] held talks with [Fiat|O] on Monday.',
		['Acme | hold | talks #Monday', 'Acme | hold talks with | Fiat #Monday'],
	],
	['[Acme|O] signed a deal with [Fiat|O].', ['Acme | sign | a deal', 'Acme | sign deal with | Fiat']],
	['[Acme|O] launched a bid for [Fiat|O].', ['Acme | launch | a bid', 'Acme | launch bid for | Fiat']],
	['[Acme|O] filed a suit against [Fiat|O].', ['Acme | file | a suit', 'Acme | file suit against | Fiat']],
]);

table('particles', [
	['[Acme|O] shut the plant down.', ['Acme | shut down | the plant']],
	['[Acme|O] shut down the plant.', ['Acme | shut down | the plant']],
	['[Acme|O] took over [Fiat|O].', ['Acme | take over | Fiat']],
]);

table('coordination and clauses', [
	['Police arrested two men and seized a car.', ['Police | arrest | two men', '~Police | seize | a car']],
	['The man who shot [Odd Lund|P] was jailed.', ['The man | shoot | Odd Lund', '- | jail | The man']],
	[
		'Acme, which owns the port, fired the chief and hired two lawyers.',
		['Acme | own (ongoing) | the port', 'Acme | fire | the chief', '~Acme | hire | two lawyers'],
	],
	[
		'An overhaul of policing in [England|L] and [Wales|L] unveiled by [David Blunkett|P] drew praise.',
		['David Blunkett | unveil | An overhaul of policing', 'An overhaul of policing | draw | praise'],
	],
	[
		'After an earthquake below the [Indian Ocean|L] sent waves to the coast, [Peru|L] sent aid.',
		['an earthquake | send | waves >the coast', 'Peru | send | aid'],
	],
	['Actor and comedian [Chris Rock|P] will host the event.', ['~Chris Rock | host (planned) | the event']],
	[
		'[Ada Byrne|P], head of the think tank, the [Research Group|O], reviewed the studies.',
		['Ada Byrne | review | the studies'],
	],
	['[Ada Byrne|P] scored twice and [Odd Lund|P] saved a penalty.', ['Odd Lund | save | a penalty']],
	['The rise in remittances helps protect the economy.', ['The rise | protect (ongoing) | the economy']],
	[
		'[Yukos|O] has been presented with a $27.5bn (£13bn) demand by the Russian authorities and its key division was auctioned off.',
		['the Russian authorities | present | a $27.5bn (£13bn) demand >Yukos', '~- | auction off | its key division'],
	],
	[
		'[Ada Byrne|P] won a prize and [Odd Lund|P] lost his seat in [Oslo|L] over three years.',
		['Ada Byrne | win | a prize', 'Odd Lund | lose | his seat @Oslo'],
	],
]);

table('denied', [
	['[Peru|L] is not only producing more oil than [Chile|L] does.', ['Peru | produce (ongoing) | more oil']],
	['No deal was signed.', ['- | not sign | deal']],
	['Neither side signed the deal.', ['Neither side | not sign | the deal']],
]);

table('discoveries and other deeds', [
	['Doctors discovered a new virus in [Peru|L].', ['Doctors | discover | a new virus @Peru']],
	['The army stopped taking orders.', ['The army | stop taking | orders']],
	[
		'[Peru|L] exported more copper and [Chile|L] imported coal.',
		['Peru | export | more copper', 'Chile | import | coal'],
	],
	[
		'Scientists have identified a gene and cloned a calf.',
		['Scientists | identify | a gene', '~Scientists | clone | a calf'],
	],
	['A gang burgled the museum.', ['A gang | burgle | the museum']],
]);

table('sport', [
	['[Ada Byrne|P] beat [Odd Lund|P] 6-4 6-3.', ['Ada Byrne | beat | Odd Lund']],
	['[Arsenal|O] beat [Chelsea|O] 2-1 on Saturday.', ['Arsenal | beat | Chelsea #Saturday']],
]);

table('what is shared, hoped or between', [
	['[Ada Tulu|P] has won the [Boston|L], [London|L] and [Tokyo|L] Marathons.', []],
	['[Odd Lund|P] left [Irina Berg|P] trailing in sixth spot.', []],
	['[Odd Lund|P] accepted referee [Ada Byrne|P] had no option.', []],
	['[Odd Lund|P] hopes that [Ada Byrne|P] did not damage her knee.', []],
	['The average delivered prices were high.', []],
	['Almost one in six cars sold by [Acme|O] was red.', []],
	['The firm has gone from strength to strength.', []],
	['[Peru|L] praised the “spirit of cooperation” in the talks.', ['Peru | praise | the “spirit of cooperation”']],
	[
		'[Odd Lund|P] was talking to 100 pupils and every word he said was put out.',
		['~Odd Lund | talk to (ongoing) | 100 pupils'],
	],
]);

table('what may come, and as what', [
	['He may have to wait until March when the office completes an inquiry.', []],
	['The next time a user visits the site they can search.', ['~they | search (possible) | the site']],
	['It would reduce the risk of players joining rival clubs.', ['~It | reduce (possible) | the risk of players']],
	['[Odd Lund|P], whose appointment as chief of staff won praise, signed the deal.', ['Odd Lund | sign | the deal']],
	[
		'Its portrayal of [Ada Byrne|P] as a spy angered critics and delayed the film.',
		['Its portrayal of Ada Byrne | anger | critics', '~Its portrayal of Ada Byrne | delay | the film'],
	],
	['[Odd Lund|P] did not thank or name any donors.', ['~Odd Lund | not name | any donors']],
]);

table('how much and where to', [
	['The stock traded around 12 on Monday.', []],
	['Police arrested about 20 online journalists.', ['Police | arrest | about 20 online journalists']],
	['The tax hit the families of exiles hardest.', ['The tax | hit | the families of exiles']],
	['Snow took oil prices past $50 a barrel.', []],
	['[Odd Lund|P] was sentenced one day after the vote.', ['- | sentence | Odd Lund']],
]);

table('asides, conditions and demands', [
	['A film about the [Mumbai|L] ([Bombay|L]) blasts has been postponed.', ['- | postpone | A film']],
	['The bill, which ministers claim will tackle crime, was published.', ['- | publish | The bill']],
	[
		'This sequel gives the franchise a grim, gritty new look.',
		['~This sequel | give (ongoing) | a grim, gritty new look >the franchise'],
	],
	['If they do not respond or their explanations are rejected, they will be banned.', ['~- | ban (possible) | they']],
	['It was the demand that the [IAAF|O] investigate the affair that led to it.', []],
	[
		'He is raising money through the [Redgrave Trust|O] which supports a charity.',
		['~He | raise (ongoing) | money', 'Redgrave Trust | support (ongoing) | a charity'],
	],
	['[Burnley|O] lost 1-0 at [Preston|L].', []],
	['[Odd Lund|P] smashed his personal best.', ['Odd Lund | smash | his personal best']],
	['The film went on to win the prize.', ['The film | win | the prize']],
]);

table('likely where the words leave a choice', [
	[
		'The film received best actress and director nominations.',
		['The film | receive | best actress and director nominations'],
	],
	[
		'The firms will install and operate a network, providing voice links.',
		['~The firms | operate (planned) | a network', '~The firms | provide (planned) | voice links'],
	],
	['[Odd Lund|P] rejected allegations he robbed [Acme|O].', ['Odd Lund | reject | allegations']],
	['Where an offender is convicted of murder, the court must act.', []],
	['[U.S.|L] and [Japanese|G] officials reviewed the deal.', ['U.S. and Japanese officials | review | the deal']],
	['A merger would create a firm that owns a port.', ['~A merger | create (possible) | a firm']],
]);

table('rumours, conditions and what has a verb of its own', [
	[
		'There were rumours in the markets on Tuesday that [Acme|O] had sold the mill.',
		['~Acme | sell (believed) | the mill'],
	],
	['If after a party bought the firm it were closed, holders would be paid.', ['~- | pay (possible) | holders']],
	['[Odd Lund|P] did not give details of plans the company made.', []],
	['The court ruled the act was lawful.', []],
]);

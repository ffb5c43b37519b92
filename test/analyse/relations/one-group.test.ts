import { table } from './reading.ts';

table('a conjunction inside one noun group', [
	['[Ada Byrne|P] won best musical or comedy.', ['Ada Byrne | win | best musical or comedy']],
	['[Ada Byrne|P] won best actor and director.', ['Ada Byrne | win | best actor and director']],
	['[Tom Lund|P] scored 200 league and cup goals.', ['Tom Lund | score | 200 league and cup goals']],
	['[Rosa Ward|P] holds the 100m and 200m records.', ['Rosa Ward | hold (ongoing) | the 100m and 200m records']],
	['[Rosa Ward|P] won the singles and doubles titles.', ['Rosa Ward | win | the singles and doubles titles']],
	['[Acme|O] hired 20 tax and pension advisers.', ['Acme | hire | 20 tax and pension advisers']],
	['[Acme|O] cut its oil and gas output.', ['Acme | cut | its oil and gas output']],
	['[Acme|O] closed its research and development centres.', ['Acme | close | its research and development centres']],
	['[Acme|O] created a more agile and flexible workforce.', ['Acme | create | a more agile and flexible workforce']],
	['[Acme|O] created a more nimble and open firm.', ['Acme | create | a more nimble and open firm']],
	['His brother and sister founded [Acme|O].', ['His brother and sister | found | Acme']],
	[
		'A debt held by bank and pension fund lenders was cut.',
		['bank and pension fund lenders | hold | A debt', '- | cut | A debt'],
	],
	[
		'[Acme|O] demanded the removal of the chairman and chief executive.',
		['Acme | demand | the removal of the chairman and chief executive'],
	],
	['[Acme|O] reported a loss of 2m dollars, or four cents a share.', ['Acme | report | a loss of 2m dollars']],
	['[Acme|O] won a refund of 2m dollars, or four cents a share.', ['Acme | win | a refund of 2m dollars']],
	['The oil and gas unit was sold by [Acme|O].', ['Acme | sell | The oil and gas unit']],
	['[Acme|O] bought the mine and the mill.', ['Acme | buy | the mine', 'Acme | buy | the mill']],
	['[Acme|O] builds ships and trains.', ['~Acme | build (ongoing) | ships', '~Acme | build (ongoing) | trains']],
	[
		'Rebels fired anti-tank missiles and artillery shells.',
		['Rebels | fire | anti-tank missiles', 'Rebels | fire | artillery shells'],
	],
]);

table('a count of several is theirs together', [
	[
		'[Ada Byrne|P] and [Tom Lund|P], who own 28.9 % of [Acme|O], sold the bank.',
		['Ada Byrne | sell | the bank', 'Tom Lund | sell | the bank'],
	],
	['[Ada Byrne|P] and [Tom Lund|P] scored 12 goals.', []],
	['[Ada Byrne|P] and [Tom Lund|P] own a 29% stake.', []],
	['[Ada Byrne|P] scored 12 goals.', ['Ada Byrne | score | 12 goals']],
]);

table('an object is whole', [
	["[Acme|O] sells men's and women's shoes.", []],
	["[Acme|O] bought a retailer of men's clothes.", ["Acme | buy | a retailer of men's clothes"]],
	['[Rosa Ward|P] won a prize of [US|L] $100,000.', ['Rosa Ward | win | a prize of US $100,000']],
	['[Rosa Ward|P] recorded a mellow version of Live And Let Die.', []],
	['A maker of HIV/Aids drugs launched a scheme.', []],
	['[Acme|O] paid about 80p for every pound.', []],
	['[Rosa Ward|P] fled [Peru|L] fourteen months ago.', ['Rosa Ward | flee | Peru #fourteen months ago']],
	['The club won its first title since 1990.', ['The club | win | its first title since 1990']],
	['[Acme|O] bought the worst mill in 40 years.', ['Acme | buy | the worst mill in 40 years']],
	['[Acme|O] launched its first series in [Peru|L] since the war.', []],
]);

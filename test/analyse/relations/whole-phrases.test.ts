import { table } from './reading.ts';

table('a phrase without what is not its own', [
	['She sent a letter saying, if elected, she would stay.', ['~She | send | a letter']],
	[
		'[Ann Lee|P] is survived by three children [Nora|P] and [Hasna|P].',
		['~Nora | survive (ongoing) | Ann Lee', '~Hasna | survive (ongoing) | Ann Lee'],
	],
	['[Acme|O] hired sisters [Ann Lee|P] and [Sue Lee|P].', ['Acme | hire | Ann Lee', 'Acme | hire | Sue Lee']],
	["There are two managers who started a panel and they're working against it.", ['two managers | start | a panel']],
	['The firm is ready to file a suit and ready to prosecute the thieves.', ['~The firm | file (planned) | a suit']],
]);

table('a phrase with all that is its own', [
	['Both clubs signed a keeper.', ['Both clubs | sign | a keeper']],
	['Both [Acme|O] and [Orca|O] signed a keeper.', ['Acme | sign | a keeper', 'Orca | sign | a keeper']],
	[
		'The stage launched the careers of [Ann Lee|P] and [Tom Lund|P].',
		['The stage | launch | the careers of Ann Lee and Tom Lund'],
	],
	['He heard of the death of [Ann Lee|P] and [Tom Lund|P] sold the mill.', ['Tom Lund | sell | the mill']],
	['[Peru|L] and [Ruritanian|G] troops crossed the river.', ['Peru and Ruritanian troops | cross | the river']],
	['His speech is winning him plenty of friends.', ['His speech | win (ongoing) | plenty of friends >him']],
	['[Acme|O] provides help with rents.', ['~Acme | provide (ongoing) | help']],
	['[Acme|O] provides tenants with heat.', ['~Acme | provide (ongoing) | heat >tenants']],
]);

table('a phrase cut short is not told', [
	['Host [Ann Lee|P] led an exceptional evening filled with songs.', []],
	['[Acme|O] was seeing increasing take up for its phones.', []],
	['[Acme|O] launched a 300 mln Danish crown, seven-year, bond.', []],
	['That remark referred to the setting up of a fund.', []],
	['The project hopes to identify the ways that the cells in our body fold.', []],
	["It was an essay that spoke to the ''anger of farmers''.", []],
	['The bond was sold at par and lead managed by [Acme|O].', ['- | sell | The bond']],
]);

table('the verb with what it says', [
	['The film has met with a hostile reception.', ['The film | meet with | a hostile reception']],
	['[Tom Lund|P] met reporters.', ['Tom Lund | meet | reporters']],
	['[Ann Lee|P] flew to [Oslo|L].', ['Ann Lee | fly to | Oslo']],
	['The keepers are performing poorly in the league.', []],
	['[Ann Lee|P] described the ruling as odd.', []],
	['The pact is likely to see the two mills develop ports.', []],
	['The grid will enable farmers around the globe to gather data.', []],
	['The theatre began 50 years ago.', []],
]);

table('whose deed it is', [
	['The court was told the young sailor was held for two days.', []],
	['The board was informed the mill had closed.', []],
	['The board was told the truth.', ['- | tell | the truth >The board']],
	['The films look well transferred to disc.', []],
	[
		'The money that comes to buy this mill will be returned to all customers.',
		['The money | buy (ongoing) | this mill', '~- | return (planned) | The money'],
	],
	['He is a liar, thug and bully who has repeatedly pledged to ban all sailors.', []],
	['The month with most rain is May, with 17, which has been considered by the mill.', []],
	[
		'The launch comes as a milestone towards fulfilling the strategy, namely, to achieve balance, and improve the level of services.',
		[],
	],
	[
		'The firm aims at providing good homes that contribute to wealth, improving lives, and developing models.',
		['~good homes | contribute to (ongoing) | wealth'],
	],
	[
		'The mayor said the launch of an IT system to help control floods had been delayed.',
		['- | delay | the launch of an IT system'],
	],
]);

table('a phrase of two, or of none', [
	['The rise of the port has given [Lund|P] new impetus.', []],
	["The rise has given [Ann Lee|P]'s mill new impetus.", ["The rise | give | Ann Lee's mill new impetus"]],
	['[Ann Lee|P] highlighted the fact [Acme|O] had failed.', []],
	[
		'Foreign firms can invest up to 80 pct of funds in the town.',
		['~Foreign firms | invest (possible) | up to 80 pct of funds'],
	],
	['Acme ([Peru|L]) Finance Ltd issued a bond.', []],
	["[Peru|L] and [Chile|L]'s entry affected their exports.", []],
	['[Ann Lee|P] phoned [Tom Lund|P] three times.', []],
	['Prices are below the peak of 55 dollars a barrel, which was reached in October.', []],
]);

table('what stands behind makes it another deed', [
	['The paper labelled the court a disgrace.', []],
	['Lobbyists are pushing for the state to raise wages.', []],
	['A survey found [Ann Lee|P] with a lead of 3 points.', []],
	['Police found [Ann Lee|P] in a shed.', ['Police | find | Ann Lee']],
	['Frosts took oil prices past 50 dollars a barrel.', []],
	['The tanks hold gases, said [Ann Lee|P], managing director of [Orca|O].', []],
	['It was the mill that [Acme|O] sold to [Orca|O].', ['Acme | sell | the mill']],
	[
		'The men sent letters to [Acme|O], which have been read by the judge.',
		['The men | send | letters >Acme', 'the judge | read | letters'],
	],
]);

import { table } from './reading.ts';

table('what the whole clause is', [
	['The patents are due to run out, representing an opportunity for [Acme|O].', []],
	['[Acme|O] sold the mill, marking the end of an era.', ['Acme | sell | the mill']],
	['[Orca|O] won the cup, underlining its rise.', ['Orca | win | the cup']],
	['The lease is about to end, giving rivals a chance.', []],
	['[Acme|O] bought [Orca|O], signalling a change of course.', ['Acme | buy | Orca']],
	['[Acme|O] sold the mill, raising $5m.', ['Acme | sell | the mill', '~Acme | raise | $5m']],
]);

table('behind what is not done', [
	['[Acme|O] agreed to liberalise trade, easing access to its market.', ['~Acme | liberalise (planned) | trade']],
	['Ministers want to cut duties, opening markets to rivals.', ['~Ministers | cut (possible) | duties']],
	['The council plans to modernise schools, creating jobs.', ['~The council | modernise (planned) | schools']],
	['The union hopes to sign a deal, ending the strike.', ['~The union | sign (possible) | a deal']],
	['[Acme|O] went on to win the cup, beating [Orca|O].', ['Acme | win | the cup', '~Acme | beat | Orca']],
]);

table('under a condition', [
	['As long as the Government was funding talent it would be great.', []],
	['Provided the bank was selling shares, it would be fine.', []],
	['Assuming the council was building homes, all would be well.', []],
	['[Acme|O] sold the mill provided that the council bought the land.', ['Acme | sell | the mill']],
	['The bank lent the money on condition that [Acme|O] sold the mill.', ['The bank | lend | the money']],
	['[Acme|O] bought grain in case rivals raised prices.', ['Acme | buy | grain']],
	['He would stay so long as the club paid his wages.', []],
]);

table('one noun and another number', [
	['The affair shows no signs of ending and the annual total for 2004 is set to exceed 25bn.', []],
	['The economics department was closed by the state.', ['the state | close | The economics department']],
]);

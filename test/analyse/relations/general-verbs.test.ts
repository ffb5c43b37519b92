import { table } from './reading.ts';

table('a verb that no list holds is transitive between two plain phrases', [
	['[Rosa Ward|P] swivelled the old mirror.', ['~Rosa Ward | swivel | the old mirror']],
	['[Acme|O] was dogged by strikes.', ['~strikes | dog | Acme']],
	['The owners weeded out the old trees.', ['The owners | weed out | the old trees']],
]);

table('states, feelings and what is said are no deeds', [
	['[Rosa Ward|P] resembles her sister.', []],
	['[Rosa Ward|P] liked the old mirror.', []],
	['[Rosa Ward|P] is situated in [Lima|L].', []],
]);

table('a preposition leads to what the deed reaches', [
	['[Acme|O] emerged from bankruptcy protection.', ['Acme | emerge from | bankruptcy protection']],
	['The paper hit out at the mayor.', ['The paper | hit out at | the mayor']],
	['The claims will be looked into.', ['~- | look into (planned) | The claims']],
]);

table('a post that is given says as what', [
	['The club named [Odd Lund|P] captain.', ['The club | name captain | Odd Lund']],
	['[Odd Lund|P] was appointed as chairman of the bank.', ['- | appoint chairman of the bank | Odd Lund']],
]);

table('a pronoun that nothing tells is told as it stands', [
	['It sold the mill.', ['~It | sell | the mill']],
	['It took the mayor a week to sell the mill.', []],
]);

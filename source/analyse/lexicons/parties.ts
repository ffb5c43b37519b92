/**
 * Parties of large democracies under the names the press gives them: the full name; what means it wherever it is written;
 * words that mean it only written large within a sentence, or where a tagger says so.
 */
const LINES = `
Conservative Party; Tory, Tories, Tory Party, Conservative and Unionist Party; Conservative, Conservatives
Labour Party; New Labour, Labour Party; Labour
Liberal Democrats; Liberal Democrats, Liberal Democrat, Lib Dems, Lib Dem, LibDems, LibDem, Lib-Dems, Lib-Dem, Liberal Democrat Party, Liberal Democrat party;
Liberal Party;; Liberals, Liberal
Green Party;; Greens
UK Independence Party; UKIP, Ukip;
Reform UK;;
British National Party;; BNP
Scottish National Party; Scottish Nationalists, Scottish Nationalist Party; SNP
Plaid Cymru;;
Democratic Unionist Party; Democratic Unionists, Democratic Unionist; DUP
Ulster Unionist Party; Ulster Unionists, Ulster Unionist; UUP
Social Democratic and Labour Party; SDLP;
Sinn Féin; Sinn Fein;
Fianna Fáil; Fianna Fail;
Fine Gael;;
Republican Party; GOP, G.O.P., Grand Old Party; Republican, Republicans
Democratic Party; Democrats; Democratic, Democrat
Libertarian Party;; Libertarians
Reform Party;;
New Democratic Party; New Democrats, New Democrat; NDP
Bloc Québécois; Bloc Quebecois;
Progressive Conservative Party; Progressive Conservatives, Progressive Conservative;
Parti Québécois; Parti Quebecois;
Australian Labor Party;; ALP
Indian National Congress; Congress Party, Congress party;
Bharatiya Janata Party; BJP;
Aam Aadmi Party;; AAP
Trinamool Congress; All India Trinamool Congress;
Bahujan Samaj Party;; BSP
Samajwadi Party;;
Shiv Sena;;
Christian Democratic Union; CDU;
Christian Social Union;; CSU
Social Democratic Party; Social Democrats, Social Democrat; SPD
Free Democratic Party; Free Democrats, Free Democrat; FDP
Alternative for Germany; AfD, Alternative für Deutschland;
Union for a Popular Movement;; UMP
National Rally; Rassemblement National, Front National;
National Front;;
Forza Italia;;
Northern League; Lega Nord;
Brothers of Italy; Fratelli d'Italia;
Five Star Movement; Five-Star Movement, M5S;
People's Party; Partido Popular, People’s Party;
Spanish Socialist Workers' Party; PSOE, Spanish Socialist Workers’ Party;
Liberal Democratic Party;; LDP
Democratic Party of Japan;; DPJ
Komeito; New Komeito;
Workers' Party; Workers’ Party, Workers Party;
African National Congress;; ANC
Democratic Alliance;; 
Economic Freedom Fighters;; EFF
Inkatha Freedom Party; Inkatha; IFP
Likud;;
Kadima;;
Yesh Atid;;
Justice and Development Party; AKP;
Republican People's Party; Republican People’s Party; CHP
Institutional Revolutionary Party;; PRI
National Action Party;; PAN
Party of the Democratic Revolution;; PRD
Pakistan Peoples Party; Pakistan People's Party, Pakistan People’s Party; PPP
Pakistan Tehreek-e-Insaf;; PTI
Awami League;;
Golkar;;
Law and Justice;; PiS
Civic Platform;;
Fidesz;;
Freedom Party;; FPÖ
All Progressives Congress;; APC
People's Democratic Party; People’s Democratic Party; PDP
`;

export interface PartyForm {
	readonly form: string;
	readonly full: string;
	/** It means the party wherever it is written. */
	readonly sure: boolean;
}

export const PARTY_FORMS: readonly PartyForm[] = LINES.trim()
	.split('\n')
	.flatMap((line) => {
		const [full = '', sure = '', unsure = ''] = line.split(';').map((field) => field.trim());
		const forms = (list: string): string[] => list.split(', ').filter((form) => form !== '');
		return [
			...[full, ...forms(sure)].map((form) => ({ form, full, sure: true })),
			...forms(unsure).map((form) => ({ form, full, sure: false })),
		];
	});

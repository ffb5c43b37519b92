/** Surnames that so many bear that a second bearer is always near; folded. */
export const COMMON_SURNAMES: ReadonlySet<string> = new Set(
	`smith jones williams brown taylor davies davis evans wilson thomas roberts johnson lewis walker robinson wood thompson wright
	white watson jackson green harris cooper king lee martin clarke clark james morgan hughes edwards hill moore scott young
	harrison morris ward turner carter phillips mitchell patel adams campbell anderson allen cook bailey palmer stevens bell
	parker murphy price bennett griffiths kelly simpson marshall collins richardson fox gray grey mills hunt shaw rogers
	rodgers murray wilkinson graham stewart stuart reid ross miller nelson baker hall howard ford gordon hamilton henderson ryan
	o-brien obrien kennedy burke burns barnes butler russell mason dixon duncan fisher ellis foster gibson grant hart
	fletcher chapman jenkins matthews owen holmes knight lloyd barker harvey pearson andrews elliott reynolds saunders payne pearce brooks
	lawrence cole atkinson bradley spencer gill dawson watts burton walsh robertson ferguson macdonald mcdonald cameron johnston thomson
	wallace hunter crawford sutherland mackenzie kerr cunningham gardner coleman sanders myers sullivan cox bennett washington
	webb west wells woods rice reed perry powell peterson petersen ray day may black long bush gomez garcia rodriguez
	martinez hernandez lopez gonzalez perez sanchez fernandez diaz torres ramirez cruz silva santos souza costa
	ferreira pereira oliveira muller mueller schmidt schneider fischer weber meyer wagner becker hoffmann schulz koch
	jansen visser bakker hansen johansen olsen larsen andersen nielsen jensen pedersen johansson andersson
	karlsson nilsson eriksson rossi russo ferrari esposito bianchi romano ivanov petrov smirnov kuznetsov popov
	novak kowalski wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu lin he guo luo kim park choi
	jung kang cho yoon lim nguyen tran le pham singh kumar sharma khan ali ahmed ahmad hussein hussain hassan
	mohammed muhammad mohamed abdullah ibrahim tanaka suzuki sato takahashi watanabe ito yamamoto nakamura cohen levy mizrahi`
		.split(/\s+/)
		.filter(Boolean),
);

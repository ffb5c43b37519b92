/**
 * What most records hold, for the compressor to point back at instead of spelling it out: common words of news and the
 * words in which rules say why. The likeliest come last, where pointing is cheapest. Part of the schema: records
 * written with another one cannot be read.
 */
export const DICTIONARY = `
January February March April May June July August September October November December Monday Tuesday Wednesday Thursday
Friday Saturday Sunday government department ministry parliament election campaign security military forces officials
authorities international national political economic financial business companies company industry market prices
shares investors billion million thousand hundred percent per cent years months weeks yesterday today tomorrow according
United States President Prime Minister Foreign Minister Secretary of State White House United Nations European Union
Security Council Supreme Court Washington New York London Russia China Israel Britain France Germany Iran Ukraine
spokesman spokeswoman statement reporters interview conference agreement negotiations investigation police court judge
children women people killed wounded injured arrested charged hospital university research workers
that they would have been, it was not clear whether, more than, at least, as well as, at the end of the, in the first
for the first time, one of the most, as part of the, a number of, members of the, because of the, between the two, who
has been, who was, there was no, there is a, he said in a, she said the, they said that, told reporters on, said on
Monday that the, said in a statement. After the, But the, The government’s, “We have, “It is a, ,” he said. ,” she said,
,” said the and is expected to be, to the, in the, of the, on the, with the, for the, from the, and that the, by the, at the
2024-0 2023-1 2022-0 2021- 2020- 2019-
names/credit names/dateline names/gazetteer names/given-name names/join names/owner names/repeat names/short names/epithet
names/side-by-side names/acronym names/title names/title-surname names/courtesy-surname names/spelling names/vote
quote/unattributed it reads as speech, but nothing near says whose quote/x-said quote/said-x quote/same-speaker the
speaker’s name stands beside the quote marks “said” stands beside the quote marks role/apposition roles/title roles/apposition
figure/digits figure/words figure/money USD figure/percent % figure/range date/vague-length the text does not say how
many date/length date/running-length date/calendar-period date/ago date/year as written date/month date/day-month
date/numeric date/weekday-date date/spoken-day date/clock date/none date/weekday on 2024- before 2023- , past tense: said
past tense: was present tense: is counted from publication 2024- named before relations/passive kill relations/main meet
say said in a quotation shared by explained as the article names long for surname of names/surname confidence 0.
attribution/direct attribution/mixed attribution/indirect “according to” introduces it (model, 9 in 100)“told”
introduces it (model, 9 in 100)“said” introduces it (model, 100 in 100)names/tagger`.replaceAll('\n', ' ');

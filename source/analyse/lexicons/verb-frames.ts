/**
 * Verbs of deeds, the ones a report turns on, with how each takes what it is done to: `*` a direct object,
 * else after one of these prepositions. Verbs of saying and thinking are attribution's, not listed here.
 */
const LINES = `
abandon *
abduct *
abolish *
accept *
accompany *
accuse *
acquire *
acquit *
adopt *
aid *
ambush *
annex *
announce *
apologise to
apologize to
appoint *
approach *
approve *
arm *
arraign *
arrest *
arrive in at on
assassinate *
assault *
assist *
attack *
attend *
authorise *
authorize *
award *
back *
ban *
bar *
beat *
behead *
besiege *
bid for
blacklist *
blame *
blast *
block *
bomb *
bombard *
boycott *
break into
break up *
bribe *
brief *
bring *
broker *
build *
burn *
burn down *
buy *
call for
call off *
call on
call upon
cancel *
capture *
carry out *
catch *
cede *
censure *
challenge *
charge *
chase *
clash with
clear *
close *
collide with
commute *
compensate *
condemn *
confirm *
confiscate *
confront *
congratulate *
contact *
control *
convict *
crash into
criticise *
criticize *
cross *
curb *
cut *
cut off *
damage *
deal with
declare *
decry *
defeat *
defend *
delay *
deliver *
demand *
demolish *
denounce *
deny *
deploy *
deport *
depose *
destroy *
detain *
detonate *
disarm *
discharge *
discuss *
dismantle *
dismiss *
dispatch *
displace *
dispute *
dissolve *
donate *
draft *
drop *
eject *
elect *
eliminate *
employ *
endorse *
enter *
erect *
escape from
escort *
establish *
evacuate *
evict *
examine *
exchange *
execute *
exile *
expel *
expose *
express *
extend *
extradite *
face *
fight * against
file *
fine *
fire * at on
flee * to from
fly to into from
found *
free *
freeze *
fund *
give *
grant *
greet *
guard *
hack *
hail *
halt *
hand over *
hang *
harass *
head * to for
help *
hijack *
hire *
hit *
hold *
honor *
honour *
host *
hurt *
impeach *
impose *
imprison *
indict *
injure *
inspect *
install *
interrogate *
interview *
intercept *
introduce *
invade *
invest in
investigate *
invite *
issue *
jail *
join *
kidnap *
kill *
lambast *
land in at on
launch *
lead *
leak *
leave * for
lift *
lobby *
lock *
lose * to
loot *
lynch *
mediate *
meet * with
merge with
mock *
move * to into
murder *
name *
negotiate * with
nominate *
obtain *
occupy *
offer *
open *
oppose *
order *
oust *
outlaw *
overrule *
oversee *
overthrow *
overturn *
own *
pardon *
pass *
pay *
persuade *
plan *
poison *
postpone *
praise *
present *
press *
pressure *
probe *
proclaim *
produce *
promote *
propose *
prosecute *
protect *
protest against
publish *
pull out of
punish *
purchase *
push *
raid *
raise *
rape *
ratify *
rebuff *
rebuild *
rebuke *
recall *
receive *
recognise *
recognize *
recruit *
reelect *
reject *
release *
relocate to
remove *
repatriate *
replace *
reprimand *
rescue *
resign from as
retain *
retaliate against
retake *
return * to from
reveal *
review *
rob *
rule *
run *
sack *
sail to
sanction *
scrap *
search *
seek *
seize *
sell *
send *
sentence *
shell *
shoot *
shoot dead *
shoot down *
shut *
shut down *
sign *
slam *
slay *
smuggle *
spend *
sponsor *
stab *
stage *
steal *
stone *
stop *
storm *
strike *
strike down *
strip *
sue *
summon *
supply *
support *
surround *
suspend *
take *
take over *
target *
tax *
terminate *
thank *
threaten *
torch *
torture *
tour *
train *
transfer *
transport *
travel to
treat *
trigger *
try *
turn down *
undermine *
unveil *
uphold *
urge *
vaccinate *
veto *
violate *
visit *
vote for against on
wage *
want *
warn *
welcome *
win *
withdraw * from
withhold *
wound *
write *
reiterate *
reaffirm *
assess *
award *
blow up *
set up *
hold up *
set off *
team up with
speak to with
talk to with
go to into
head *
contradict *
commend *
share *
mass *
abut *
conduct *
kick off *
open fire on
spark *
cause *
prevent *
save *
shelter *
trap *
drive *
bury *
inaugurate *
commission *
cover up *
divorce *
marry *
succeed *
serve *
teach *
mourn *
oppress *
persecute *
pursue *
question *
reduce *
restore *
resume *
resist *
rename *
regulate *
repeal *
request *
require *
restrict *
secure *
settle *
shun *
sideline *
snub *
spy on
starve *
stun *
subpoena *
taunt *
tackle *
testify against
thwart *
top *
track *
trade *
undergo *
unite *
unseat *
urge *
use *
wreck *
designate *
license *
crush *
concede *
consider *
create *
develop *
dominate *
draw *
edge *
end *
finance *
fuel *
hire *
inflame *
influence *
involve *
liberate *
monitor *
nationalise *
nationalize *
outbid *
overtake *
penalise *
penalize *
plot *
privatise *
privatize *
provide *
provoke *
quit *
reform *
repay *
score *
shake *
slash *
split *
stabilise *
stabilize *
star in
sink *
swap *
sweep *
test *
tighten *
unblock *
update *
uncover *
upset *
weaken *
`;

export interface VerbFrame {
	readonly object: boolean;
	readonly prepositions: ReadonlySet<string>;
}

function read(): ReadonlyMap<string, VerbFrame> {
	const frames = new Map<string, VerbFrame>();
	const ways = /^(?:\*|about|against|as|at|for|from|in|into|of|on|to|with)$/;
	for (const line of LINES.trim().split('\n')) {
		const parts = line.split(' ');
		// A verb of two words may itself end in a preposition: `call on`, `pull out of`; its last word then is the way.
		const cut = Math.max(1, parts.findIndex((part, at) => at > 0 && ways.test(part)));
		const verb = parts.slice(0, cut).join(' ');
		const ways2 = parts.slice(cut);
		const known = frames.get(verb);
		const prepositions = new Set([...(known?.prepositions ?? []), ...ways2.filter((way) => way !== '*')]);
		frames.set(verb, { object: known?.object === true || ways2.includes('*'), prepositions });
	}
	return frames;
}

/** By base form, with its particle where it has one: `kill`, `call off`. */
export const VERB_FRAMES: ReadonlyMap<string, VerbFrame> = read();

const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word.length > 0));

/** Verbs that take a clause without `that`: in `confirmed the plan failed` the plan is the next verb's subject. */
export const CLAUSE_TAKING = listed(`
say think believe know claim confirm report hope fear insist suggest argue warn tell reveal announce show feel find hear
see understand deny admit allege assume conclude declare expect guess mean note predict remember reply suspect swear
write maintain acknowledge add indicate promise vow propose read learn realise realize ensure
`);

/** `plans to meet`: the second verb's deed is ahead. */
export const PLANNING = listed('plan agree intend prepare decide vow pledge promise choose elect move opt arrange');
export const PLANNED_PASSIVE = listed('expect schedule set slate poise due');
export const BELIEVED_PASSIVE = listed('believe report think allege say know understand find');

/** `began to withdraw`: the second verb's deed is done. */
export const DOING = listed('begin start continue manage proceed go help come rush move dare use happen resume');

/** After these `to` with a verb says what for: `flew to Cairo to discuss a truce`. */
export const GOING = listed('be travel fly go arrive come visit meet return gather convene head leave assemble drive sail move land');

/** Objects that make an idiom of the verb: nothing is done to them. */
export const IDIOMS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	['take', listed('part place time steps step advantage office action effect note care account charge aim shape cover turn turns refuge pride heart issue responsibility toll look stock root hold precautions days weeks months years measures control oath')],
	['hold', listed('sway true')],
	['give', listed('way rise birth up notice')],
	['run', listed('risk')],
	['raise', listed('eyebrows')],
	['lose', listed('sight touch track ground')],
	['pay', listed('attention tribute heed')],
	['draw', listed('attention lines line fire')],
	['hit', listed('record high low')],
	['face', listed('it')],
	['catch', listed('fire sight')],
	['open', listed('fire')],
	['leave', listed('office')],
	['pass', listed('time')],
	['want', listed('it them something')],
	['win', listed('day')],
	['spend', listed('time day days week weeks month months year years night hours decades')],
	['serve', listed('years year months term purpose time')],
	['top', listed('it')],
	['use', listed('it them')],
]);

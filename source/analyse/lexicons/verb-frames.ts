/**
 * Verbs of deeds, the ones a report turns on, with how each takes what it is done to: `*` a direct object,
 * else after one of these prepositions. Verbs of saying and thinking are attribution's, not listed here.
 */
const LINES = `
abandon *
abduct *
abolish *
abut *
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
assess *
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
blow_up *
bomb *
bombard *
boycott *
break_into *
break_up *
bribe *
brief *
bring *
broker *
build *
burn *
burn_down *
bury *
buy *
call_for *
call_off *
call_on *
call_upon *
cancel *
capture *
carry_out *
catch *
cause *
cede *
censure *
challenge *
charge *
chase *
clash with
clear *
close *
collide with
commend *
commission *
commute *
compensate *
concede *
condemn *
conduct *
confirm *
confiscate *
confront *
congratulate *
contact *
contradict *
control *
convict *
cover_up *
crash_into *
create *
criticise *
criticize *
cross *
crush *
curb *
cut *
cut_off *
damage *
deal_with *
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
designate *
destroy *
detain *
detonate *
develop *
disarm *
discharge *
discuss *
dismantle *
dismiss *
dispatch *
displace *
dispute *
dissolve *
divorce *
dominate *
donate *
draft *
draw *
drive *
drop *
eject *
elect *
eliminate *
employ *
end *
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
fight * against
file *
finance *
fine *
fire * at on
flee * to from
fly to into from
found *
free *
freeze *
fuel *
fund *
give *
go to into
grant *
greet *
guard *
hack *
hail *
halt *
hand_over *
hang *
harass *
head *
head * to for
hijack *
hire *
hit *
hold *
hold_up *
honor *
honour *
host *
hurt *
impeach *
impose *
imprison *
inaugurate *
indict *
inflame *
influence *
injure *
inspect *
install *
intercept *
interrogate *
interview *
introduce *
invade *
invest in
investigate *
invite *
issue *
jail *
join *
kick_off *
kidnap *
kill *
lambast *
land in at on
launch *
lead *
leak *
leave * for
liberate *
license *
lift *
lobby *
lock *
loot *
lose * to
lynch *
maim *
marry *
mass *
mediate *
meet * with
merge with
mock *
monitor *
mourn *
move * to into
murder *
name *
nationalise *
nationalize *
negotiate * with
nominate *
obtain *
occupy *
offer *
open *
oppose *
oppress *
order *
oust *
outbid *
outlaw *
overrule *
oversee *
overtake *
overthrow *
overturn *
own *
pardon *
pass *
pay *
penalise *
penalize *
persecute *
persuade *
plot *
poison *
postpone *
praise *
present *
press *
pressure *
prevent *
privatise *
privatize *
probe *
proclaim *
produce *
promote *
propose *
prosecute *
protect *
protest against
provide *
provoke *
publish *
pull_out of
punish *
purchase *
pursue *
push *
question *
quit *
raid *
raise *
rape *
ratify *
reaffirm *
rebuff *
rebuild *
rebuke *
recall *
receive *
recognise *
recognize *
recruit *
reduce *
reelect *
reform *
regulate *
reiterate *
reject *
release *
relocate to
remove *
rename *
repatriate *
repay *
repeal *
replace *
reprimand *
request *
rescue *
resign from as
resist *
restore *
restrict *
resume *
retain *
retake *
retaliate against
return * to from
reveal *
review *
rob *
rule *
run *
sack *
sail to
sanction *
save *
score *
scrap *
search *
secure *
seek *
seize *
sell *
send *
sentence *
serve *
set_off *
set_up *
settle *
shake *
share *
shell *
shelter *
shoot *
shoot_dead *
shoot_down *
shun *
shut *
shut_down *
sideline *
sign *
sink *
slam *
slash *
slay *
smuggle *
snub *
spark *
speak to with
spend *
sponsor *
spy_on *
stab *
stabilise *
stabilize *
stage *
star in
starve *
steal *
stone *
stop *
storm *
strike *
strike_down *
strip *
stun *
subpoena *
succeed *
sue *
summon *
supply *
support *
surround *
suspend *
swap *
sweep *
tackle *
take *
take_over *
talk to with
target *
taunt *
tax *
teach *
team_up with
terminate *
test *
testify against
thank *
threaten *
thwart *
tighten *
top *
torch *
torture *
tour *
track *
trade *
train *
transfer *
transport *
trap *
travel to
treat *
trigger *
turn_down *
unblock *
uncover *
undergo *
undermine *
unite *
unseat *
unveil *
update *
uphold *
upset *
urge *
vaccinate *
veto *
violate *
visit *
vote for against on
wage *
want *
warn *
weaken *
welcome *
win *
withdraw * from
withhold *
wound *
wreck *
write *
`;

export interface VerbFrame {
	readonly object: boolean;
	readonly prepositions: ReadonlySet<string>;
}

function read(): ReadonlyMap<string, VerbFrame> {
	const frames = new Map<string, VerbFrame>();
	for (const line of LINES.trim().split('\n')) {
		const [word = '', ...ways] = line.split(' ');
		const verb = word.replaceAll('_', ' ');
		const known = frames.get(verb);
		const prepositions = new Set([...(known?.prepositions ?? []), ...ways.filter((way) => way !== '*')]);
		frames.set(verb, { object: known?.object === true || ways.includes('*'), prepositions });
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
export const PLANNING = listed('plan agree intend prepare decide arrange');
export const PLANNED_PASSIVE = listed('expect schedule set slate poise due');
export const BELIEVED_PASSIVE = listed('believe report think allege say know understand find');

/** `began to withdraw`: the second verb's deed is done. */
export const DOING = listed('begin start continue manage proceed go help come rush move dare use happen resume');

/** After these `to` with a verb says what for: `flew to Cairo to discuss a truce`. */
export const GOING = listed(
	'be travel fly go arrive come visit meet return gather convene head leave assemble drive sail move land',
);

/** Objects that make an idiom of the verb: nothing is done to them. */
export const IDIOMS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	[
		'take',
		listed(
			'part place time steps step advantage office action effect note care account charge aim shape cover turn turns refuge pride heart issue responsibility toll look stock root hold precautions days weeks months years measures control oath',
		),
	],
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

/** Common English verbs by their base form: what a clause can turn on. Nouns and adjectives that look like one are told apart by context. */
export const VERBS = `
abandon abduct abolish abort absorb abuse accelerate accept accompany accuse achieve acknowledge acquire acquit act
activate adapt add address adhere adjourn adjust administer admire admit adopt advance advertise advise advocate affect
affirm afford agree aid aim air airlift alarm alert align allege allocate allow alter amass ambush amend amount
amplify analyse analyze anger announce annex answer anticipate apologise apologize appeal appear applaud apply appoint
appreciate approach approve argue arise arm arrange arrest arrive ascend ask assassinate assault assemble assert assess
assign assist associate assume assure attach attack attain attempt attend attract auction authorise authorize avert avoid
await award back backfire balance ban banish bar bargain base battle be bear beat become beg begin behave behead
believe belong benefit besiege bet betray bid bill bind bite blacklist blame blast bleed bless block blockade blow board
boast bolster bomb bombard boost boot border borrow bother bounce box boycott brand breach break breed bribe brief bring
broadcast broker brush build bulldoze bury burn burst buy bypass calculate call calm campaign cancel capture care carry
carve cast catch cause caution cease celebrate censor censure certify chair challenge champion change charge charter chase
check cheer choose cite claim clarify clash classify clean clear climb cling clinch close co-author coach coincide collaborate
collapse collect collide combat combine come comfort command commemorate commend comment commission commit communicate
compare compel compensate compete compile complain complete comply compose comprise compromise concede conceal concern
conclude condemn condone conduct confer confess confirm confiscate conflict confront congratulate connect conquer consent
consider consist consolidate constitute construct consult contact contain contend contest continue contract contradict
contribute control convene convert convey convict convince cool cooperate coordinate cope correct cost counsel count
counter cover crack crash create credit creep criticise criticize cross crown crush cry curb cut damage dance dare deal
debate debut decide declare decline decrease dedicate deem deepen defeat defect defend defer define defuse defy delay
delegate delete deliver demand demolish demonstrate denounce deny depart depend depict deploy deport depose derail descend
describe desert deserve design designate destroy detail detain detect deter deteriorate determine detonate devastate
develop devise devote dictate die differ dig direct disagree disappear disappoint disband disclose discount discover
discuss dismantle dismiss dispatch disperse displace display dispose dispute disrupt dissolve distance distribute disturb divert
divide divorce dock dominate donate double doubt downgrade downplay draft drag drain draw dream dress drift drill drink drive
drop drown dub earn ease eat echo edge edit educate elaborate elect elevate eliminate embark embrace emerge emphasise
emphasize employ empower enable enact encounter encourage end endanger endorse endure enforce engage enhance enjoy ensure
enter entertain entitle equip erect erode erupt escalate escape escort establish estimate evacuate evade evaluate evolve
exacerbate examine exceed exchange exclude execute exempt exercise exert exhaust exile exist exit expand expect expel
experience explain explode exploit explore export expose express extend extinguish extradite face facilitate fade fail
fall falter fast fault favor favour fear feature feed feel fight figure file fill film finalise finalize finance find fine
finish fire fit fix flag flare flatten flee flood flow fly focus foil fold follow forbid force forecast forge forget forgive
form found frame free freeze frustrate fuel fulfil fulfill function fund furnish gain gather generate get give glance go
govern grab grant grapple greet grill grip ground group grow guarantee guard guess guide hail halt hammer hand handle hang
happen harass harbor harbour hate haul have head heal hear heat help herald hesitate hide hijack hinder hint hire hit hold
honor honour hope host house hurt identify ignite ignore illustrate imagine impeach implement imply import impose imprison
improve include incorporate increase incur indicate indict inflame inflict influence inform infiltrate inhabit inherit
initiate injure insist inspect inspire install instruct insult integrate intend intensify intercept interrogate interrupt
intervene interview introduce invade invest investigate invite invoke involve irk isolate issue jail jeopardise jeopardize
join joke judge jump justify keep kick kidnap kill kiss knock know lack lament land lash last laud laugh launch lay lead leak
lean leap learn lease leave lecture lend lessen let level levy liberate lie lift light like limit line link list listen live
load loan lobby locate lock lodge log look loom loosen loot lose lower lure maintain make manage mandate march mark market
marry mass massacre match matter maul mean measure mediate meet mention merge migrate mind mine minimise minimize miss mistake
mobilise mobilize mock modernise modernize modify monitor mount mourn move mull murder name narrow nationalise nationalize
near need neglect negotiate nominate normalise normalize note notice notify number obey object obligate oblige observe obstruct
obtain occupy occur offer offset ok omit open operate oppose opt order organise organize originate oust outdo outlaw outline
outnumber outpace outrage outscore overcome overhaul overhear overlook override overrule oversee overtake overthrow overturn
overwhelm owe own pack parade pardon park partake participate pass patrol pause pave pay penalise penalize perceive perform
permit persecute persist persuade phase phone pick picture pilot pin pioneer place plague plan plant play plead please pledge
plot plunge point poison poll pool portray pose position possess post postpone pound pour power practice practise praise
pray predict prefer prepare prescribe present preserve preside press pressure presume prevail prevent print privatise privatize
probe proceed proclaim procure produce profit program progress prohibit project prolong promise promote prompt propose prosecute
protect protest prove provide provoke publicise publicize publish pull pump punish purchase pursue push put qualify quash quell
question quit quiz quote raid raise rally ram range rank rape ratify reach react read reaffirm realise realize reappoint rebound
rebuff rebuild rebuke recall receive recite reckon recognise recognize recommend reconsider reconstruct record recount recover recruit recuse
redeem redirect reduce refer reflect reform refrain refuse refute regain regard register regret regulate reinforce reinstate
reiterate reject relate relax release relieve relinquish relocate rely remain remark remember remind remove rename render renew
renounce rent reopen repair repatriate repay repeal repeat repel replace reply report represent reprimand request require reschedule rescue
research resemble resettle reshape resign resist resolve respect respond rest restore restrain restrict restructure result
resume retain retaliate rethink retire retreat retrieve return reunite reveal reverse review revise revive revoke reward rewrite
rid ride ring rise risk rob rocket roll rub ruin rule run rush sabotage sack safeguard sail salute sanction satisfy save say
scale scan scare schedule score scramble scrap scrutinise scrutinize seal search secure see seek seem seize select sell send
sense sentence separate serve set settle sever shake shape share shed shell shelter shield shift shine ship shock shoot shout
show shrink shrug shun shut sideline sign signal sing sink sit slam slap slash slaughter slay sleep slide slip slit slow smash smuggle
snap snatch snub soar soften solicit solve sought sound spare spark speak spearhead specialise specialize specify speculate speed spell spend spin split
sponsor spot spread spring spur spy squeeze stab stabilise stabilize stage stall stand star stare start starve state station
stay steal steer stem step stick sting stipulate stockpile stop store storm strangle strengthen stress stretch strike strip strive
struggle study stun subject submit subpoena subside succeed sue suffer suggest suit summon supervise supply support suppose
suppress surge surpass surprise surrender surround survey survive suspect suspend sustain swap swear sweep swell swim swing
switch take talk tap target taunt tax teach team tear tell tempt tend tender terminate terrify test testify thank think threaten
throw thrust thwart tie tighten time tolerate top topple torch torpedo torture total touch tour tout track trade trail train transfer
transform translate transmit transport trap travel treat tremble trick trigger triumph trouble trust try turn tweet unblock uncover
undercut undergo undermine understand undertake undo unearth unite unleash unseat unveil update upgrade uphold upset urge use
usher utilise utilize utter vacate vaccinate validate vandalise vandalize vanish vary venture verify veto vie view violate visit voice volunteer
vote vow wage wait wake walk wander want warn wash waste watch weaken wear weep weigh welcome widen win wind wipe wish withdraw
withhold withstand witness wonder work worry worsen wound wreck wrestle write yield
`;

/** Verbs whose base or -s form is at least as often a noun or adjective in news. */
export const NOUNISH_VERBS = `
abuse accord act address advance aid aim air airlift alarm alert ambush amount anger answer appeal approach arm arrest assault attack
attempt auction award back balance ban bar bargain base battle bear beat benefit bet bid bill bite blame blast block blockade blow board
bolster bomb boost boot border bother bounce box boycott brand breach break breed bribe brief broadcast broker brush burst buy call calm campaign
care cast catch cause caution champion chair challenge change charge charter chase check claim clash clean clear climb close coach
collapse combat comfort command comment commission compromise concern conduct conflict contact contest contract control cool cost counsel count counter
cover crack crash credit cross crown crush cry curb cut damage dance deal debate debut decline decrease defeat defect delay
delegate demand deposit design desert detail dictate direct discount dispatch display dispute distance divide divorce dock double doubt draft drag drain draw
dream dress drift drill drink drive drop earn ease echo edge embrace encounter end escape escort estimate exchange execute exempt exercise exile
exit experience exploit export express extract face fade fall fast fault favor favour fear feature feed feel fight figure file fill film finance fine
finish fire fit fix flag flare flood flow focus foil fold force forecast form found frame free freeze fuel function fund gain gather
glance grant grip ground group guarantee guard guess guide halt hammer hand handle harbor harbour hate haul head heat help hide hike hint hit hold
honor honour hope host house hurt import increase influence insult interest interview invite issue jail join joke judge jump kick kiss knock lack land
lash last laugh launch lay lead leak lean leap lease leave lecture level levy lie lift light like limit line link list live load loan lobby lock log look
loot lower lure mandate march mark market mass massacre match matter mean measure mention merit mind mine miss mistake mock monitor mount move murder
name near need note notice number object offer offset okay open order outline outrage overhaul own pack parade pardon park pass patrol pause pay
permit phase phone pick picture pilot pin pioneer place plague plan plant play plead pledge plot plunge point poison poll pool pose position post pound power
practice praise present press pressure print probe process produce profit program progress project promise prompt protest purchase push question quiz
quote raid raise rally range rank rape reach read rebound rebuke recall record refuse reform regard regret release remark rent repair repeal
repeat reply report request rescue research resort respect rest result retreat return reverse review reward ride ring rise risk rocket roll rub ruin rule run rush
sabotage sack sail salute sanction save say scale scan scare schedule score scramble scrap seal search secure sense sentence separate service set shake shape
share shed shell shelter shield shift shine ship shock shoot shout show shut sign signal sink sit slam slap slide slip slow smash snap sound spare spark
speed spell spin split sponsor spot spread spring spur spy squeeze stab stage stall stand star stare start state station stay stem step stick sting
stop store storm stress stretch strike strip struggle study subject suit supply support surge surprise surrender surround survey suspect swap sweep swell swim swing
switch talk tap target tax team tear tender test thrust tie time top torch torture total touch tour track trade trail train transfer transport trap travel treat trick
trigger triumph trouble trust try turn tweet upset update upgrade use value venture veto view visit voice volunteer vote vow wage wait wake walk wash waste
watch wear weigh welcome wind wish witness wonder work worry wound wreck yield
`;

/** Verbs of more than one syllable that double their last consonant, e.g. `admitted`. */
export const DOUBLING_VERBS = `
abet abhor admit allot begin commit compel concur confer control defer deter dispel equip expel forbid forget incur kidnap occur offset omit
outfit overrun patrol permit prefer propel quip rebel rebut recur refer regret remit repel submit transfer transmit unplug upset
worship travel cancel counsel level channel signal label model quarrel rival shovel total
`;

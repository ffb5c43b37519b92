/** Common English verbs by their base form: what a clause can turn on. Nouns and adjectives that look like one are told apart by context. */
export const VERBS = `
abide access account broaden confuse dent fuse race text
accomplish retail bludgeon blindfold capitalise capitalize carjack collude decode deface deselect despatch dispense douse envelop experiment impound jettison overpay overplay oversell parry pilfer quench raze recast redevelop reissue relist remake rerun reroute resell re-sell rezone route siphon skyrocket swindle teeter underperform unseal waive
abandon abduct abet acclaim admonish antagonise antagonize barge chide compound crucify deflate fan foul foreclose gatecrash hamstring heckle impede infuriate label legalise legalize manhandle offload orphan outjump outmanoeuvre outstrip partner pinpoint prune puncture re-sign refloat remand sidestep skim steady tarnish victimise wreak re-open abolish abort abseil absorb abuse abut accelerate accept accommodate accompany accumulate accuse ache
achieve acknowledge acquaint acquire acquit act activate adapt add address adhere adjourn adjust administer admire
admit adopt adore adorn advance advertise advise advocate affect affirm afford aggravate agitate agree aid aim air
airlift alarm alert align allay allege alleviate allocate allow allude alter amass amaze ambush ameliorate amend amount
amplify amputate amuse analyse analyze anger animate annex announce annoy anoint answer anticipate apologise apologize
appeal appear appease append applaud apply appoint appreciate apprehend approach approve argue arise arm arouse arraign
arrange arrest arrive articulate ascend ascribe ask aspire assassinate assault assemble assert assess assign assimilate
assist associate assume assure astonish atone attach attack attain attempt attend attract attribute auction augment
authorise authorize avenge average avert avoid await award axe back backfire backtrack baffle bail bake balance ban
banish bankroll baptise bar bargain bark barrel base bat bathe batter battle be beam bear beat beckon become befriend
beg begin behave behead belie believe belittle belong bemoan benefit besiege bestow bet betray bewilder bicker bid bill
billow bind bite blacklist blackmail blame blast bleed blend bless block blockade blow blunt blur board boast boil
bolster bomb bombard boo book boost boot border borrow bother bounce bow bowl box boycott brace braise brand brawl
breach break breathe breed brew bribe brief brighten bring broadcast broker brood browse bruise brush brutalise buckle
budge build bulldoze bully burden burgle burn burst bury bust buy buzz bypass cajole calculate call calm campaign
cancel cap capitulate capsize captain captivate capture care carry carve cast catch cater cause caution cease cede
celebrate censor censure certify chair challenge champion change chant characterise characterize charge charter chase
chat cheat check cheer chill choke choose chop circle circulate circumvent cite claim clamor clamp clap clarify clash
classify claw clean clear climb clinch cling clone close clutch co-author coach coerce coincide collaborate collapse
collate collect collide comb combat combine come comfort command commandeer commemorate commend comment commission
commit communicate commute compare compel compensate compete compile complain complement complete complicate comply
compose comprise compromise compute computerise conceal concede conceive concentrate concern conclude condemn condense
condone conduct confer confess confide configure confine confirm confiscate conflict conform confound confront
congratulate congregate conjure connect conquer consent consider consist consolidate constitute constrain construct
consult consume contact contain contaminate contemplate contend contest continue contract contradict contravene
contribute control convene converge convert convey convict convince cook cool cooperate coordinate cope copy cordon
corner correct correlate correspond corroborate corrupt cost counsel count counter court cover crack craft crash crave
crawl create credit creep criminalise criminalize cripple criticise criticize cross crown crumble crush cry culminate
cultivate curate curb cure cut cycle dam damage damp dampen dance dangle dare darken dash daunt dazzle deal debate
debilitate debunk debut decapitate decide decimate decipher declare decline decorate decrease decry dedicate deduct
deem deepen default defeat defect defend defer define deflect defraud defuse defy degrade delay delegate delete delight
deliver delve demand demolish demonstrate demote denominate denounce deny depart depend depict deplete deplore deploy
deport depose deposit deprive derail deride derive descend describe desert deserve design designate desist despise
destroy detach detail detain detect deter deteriorate determine detonate devalue devastate develop deviate devise
devote devour diagnose dictate die differ differentiate dig digest dilute diminish dine dip direct disable disagree
disallow disappear disappoint disarm disavow disband disburse discard discharge disclose disconnect discontinue
discount discourage discover discredit discriminate discuss disdain disguise disgust dislike dismantle dismay dismiss
disobey disparage dispatch disperse displace display dispose dispute disqualify disregard disrupt dissent dissolve
dissuade distance distinguish distort distract distribute disturb dive diversify divert divide divorce dock dodge
dominate donate double doubt downgrade download downplay downsize doze draft drag drain drape draw dread dream dress
drift drill drink drip drive drop drown dub duck dump dwarf dwell earmark earn ease eat echo edge edit educate eject
elaborate elect electrocute elevate elicit eliminate elude emanate embark embarrass embed embezzle embody embrace
emerge emigrate emit emphasise emphasize employ empower emulate enable enact encircle encompass encounter encourage
encroach end endanger endorse endure enforce engage engineer engulf enhance enjoy enlarge enlist enrage enrich enrol
enroll ensure entail entangle enter entertain entice entitle entrench entrust envisage envision envy epitomise
epitomize equal equate equip eradicate erase erect erode erupt escalate escape escort espouse establish estimate
euthanise evacuate evade evaluate evict evoke evolve exacerbate exaggerate examine exasperate excavate exceed excel
exchange excite exclaim exclude excuse execute exemplify exempt exercise exert exhale exhaust exhibit exhort exile
exist exit exonerate expand expect expedite expel expend experience expire explain explode exploit explore export
expose express extend extinguish extort extradite exude eye fabricate face facilitate fade fail fake fall falsify
falter familiarise fashion fast fasten fault favor favour fear feature feed feel fend ferry fetch fiddle field fight
figure file fill film filter finalise finalize finance find fine finish fire fit fix fizzle flag flare flash flatten
flatter flaunt flee flex flick flip flirt float flock flog flood flop flourish flout flow fluctuate flush fly focus
foil fold follow foment forbid force forecast foresee forfeit forge forget forgive fork form formulate forsake fortify
forward foster found frame fray free freeze frequent frighten frown frustrate fuel fulfil fulfill fumble function fund
furnish gain gamble garner gather gauge gaze gear generate get give glance gleam glean glide glimpse glorify gnaw go
gossip govern grab grace graduate grant grapple grasp greet grieve grill grip groan groom ground group grow grumble
guarantee guard guess guide gun gut hack hail halt halve hammer hamper hand handle hang happen harass harbor harbour
harden harm harness harvest hasten hate haul haunt have head heal heap hear heat hedge heighten help herald herd
hesitate hide highlight hijack hike hinder hint hire hit hoard hobble hoist hold honor honour hook hop hope hospitalise
hospitalize host house hover howl huddle hug humble humiliate hunt hurl hurry hurt hustle hype identify idle ignite
ignore illuminate illustrate imagine imitate immerse immigrate immunise immunize impair impart impeach impel imperil
implement implicate implore imply import impose impress imprison improve inaugurate inch incinerate incite incline
include incorporate increase incur indicate indict induce indulge infect infer infiltrate inflame inflict influence
inform infringe inhabit inhale inherit inhibit initiate inject injure innovate inoculate insert insist inspect inspire
install instigate instil instill instruct insulate insult insure integrate intend intensify interact intercede
intercept interfere interject interpret interrogate interrupt intersect intertwine intervene interview intimidate
intrigue introduce inundate invade invent invest investigate invite invoke involve irk irritate isolate issue itch jail
jeer jeopardise jeopardize join joke jolt jostle judge juggle jump justify keep kick kidnap kill kiss knock know lack
lambast lambaste lament land languish lapse lash last laud laugh launch lay lead leak lean leap learn lease leave
lecture lend lessen let level levy liberate license lie lift light lighten like limit line linger link list listen
litter live load loan loathe lobby locate lock lodge log look loom loosen loot lose love lower lull lure lurk lynch
magnify maim maintain make manage mandate maneuver manipulate manoeuvre manufacture map mar march marginalise
marginalize mark market marry marvel mask masquerade mass massacre master match matter mature maul maximise maximize
mean measure meddle mediate meet melt memorise mention merge merit mesh migrate mind mine mingle minimise minimize
mirror misjudge mislead misrepresent miss mistake misuse mitigate moan mobilise mobilize mock modernise modernize
modify mold molest monitor motivate mould mount mourn move mow mug mull multiply mumble murder mutilate mutter nab name
narrow nationalise nationalize naturalise navigate near need neglect negotiate neighbor net nod nominate normalise
normalize note notice notify nullify number nurture obey object obligate oblige obscure observe obsess obstruct obtain
occupy occur offend offer offset ok omit ooze open operate opine oppose oppress opt optimise optimize orbit orchestrate
order organise organize originate oust outbid outclass outdo outlast outlaw outline outlive outmaneuver outnumber
outpace outperform outpoint outrage outrun outscore outshine outsource outstrip outvote outweigh overcharge overcome
overestimate overflow overhaul overhear overlap overload overlook overpower override overrule overrun oversee
overshadow overstate oversubscribe overtake overtax overthrow overturn overvalue overwhelm overwork owe own pacify pack
paint pamper parade paralyse paralyze pardon pare park parse partake participate pass patch patent patrol pause pave
pay peak pedal peddle peek peel peg pelt penalise penalize penetrate pepper perceive perform perish permeate permit
perpetrate perpetuate perplex persecute persist persuade pertain pervade petition phase phone photograph pick picture
pile pilot pin pioneer pitch pity placate place plague plan plant plaster play plead please pledge plot plummet plunder
plunge poach pocket point poise poison poll pollute pool populate portend portray pose position possess post postpone
postulate pound pour power practice practise praise pray preach precede precipitate preclude predate predict
predominate preempt prefer premiere prepare prescribe present preserve preside press pressure presume prevail prevent
prey price prick print prioritise prioritize privatise privatize prize probe proceed process proclaim procure prod
produce profess profit program progress prohibit project prolong promise promote prompt pronounce prop propagate propel
propose prosecute prosper protect protest protrude prove provide provoke prowl pry publicise publicize publish pull
pummel pump punch punish purchase purge purport purr pursue push put quadruple qualify quarantine quarrel quash quell
question quiet quip quit quiz quote rage raid raise rally ram ramp range rank ransack rape rate ratify rattle ravage
re-elect reach react reactivate read reaffirm realise realize reap reappoint rearm rearrest reassign reassure rebel
rebound rebrand rebuff rebuild rebuke recall recapture recede receive reciprocate recite reckon reclaim recline
recognise recognize recoil recommend reconcile reconsider reconstruct reconvene record recount recoup recover recruit
rectify recur recuse recycle redeem redefine redeploy redesign redirect rediscover redistribute redo redouble redress
reduce reel reelect refer refill refinance refine reflect refocus reform refrain refresh refuel refund refurbish refuse
refute regain regard regenerate register regret regulate rehabilitate rehearse rehire reign reignite reimburse rein
reinforce reinstate reiterate reject rejoice rejoin relapse relate relaunch relax relay release relegate relieve
relinquish relish relive relocate rely remain remark remedy remember remind reminisce remove rename render renegotiate
renew renounce renovate rent reopen reorganise reorganize repair repatriate repay repeal repeat repel repent replace
replenish replicate reply report represent repress reprimand reproduce repudiate repulse repurchase request require
reschedule rescue research resemble resent reserve reset resettle reshape reshuffle reside resign resist resolve
resonate respect respond rest restart restate restore restrain restrict restructure result resume resupply resurface
resurge resurrect retain retake retaliate rethink retire retrain retreat retrieve return reunite revamp reveal revel
revere reverse revert review revise revisit revitalise revitalize revive revoke revolt revolve reward rewind rewrite
rid ride ridicule rig ring rip ripen ripple rise risk roam roar roast rob rocket roll rotate round rout rub ruin rule
rumble run rupture rush sabotage sack safeguard sail salute salvage sanction satisfy save savor savour say scale scan
scare scatter schedule scoff scold scoop scorch score scour scout scramble scrap scrape scratch scream screen screw
scrub scrutinise scrutinize sculpt scupper scuttle seal search secure see seek seem seep segregate seize select sell
send sense sentence separate sequence serve set settle sever shake shape share sharpen shatter shave shed shell shelter
shelve shield shift shine ship shock shoot shore shorten shortlist shoulder shout shove shovel show shower shred shriek
shrink shrug shuffle shun shut shutter shuttle side sideline sift sigh sign signal silence simmer simplify simulate
sing singe sink sip sit situate skate sketch skip skirmish skirt slacken slam slap slash slate slaughter slay sleep
slide slip slit slot slow slump smack smash smear smell smile smoke smooth smuggle snap snare snarl snatch sneak sniff
snipe snub soak soar sob soften solicit solve soothe sought sound sour span spare spark speak spearhead specialise
specialize specify speculate speed spell spend spill spin spiral spit splash splinter split spoil sponsor spot sprawl
spray spread spring sprint sprout spur spurn spy squabble squander squash squeeze stab stabilise stabilize stage
stagger stagnate stain stalk stall stamp stampede stand star stare start starve state station stay steal steam steep
steer stem step stick stifle stigmatise stigmatize stimulate sting stipulate stir stitch stockpile stoke stomp stone
stoop stop store storm straddle straighten strain strand strangle stray streamline strengthen stress stretch strike
strip strive stroll struggle study stuff stumble stun subdue subject sublet submerge submit subpoena subscribe subside
subsidise subsidize substitute subtract subvert succeed succumb suck sue suffer suffice suffocate suggest suit sulk sum
summarise summarize summon supersede supervise supplant supplement supply support suppose suppress surf surge surmount
surpass surprise surrender surround survey survive suspect suspend sustain swallow swamp swap swarm sway swear sweep
swell swim swing swirl switch symbolise symbolize sympathise sympathize tackle take talk tally tame tamper tangle tap
taper target tarnish taste taunt tax teach team tear tease teem telephone televise tell tempt tend tender terminate
terrify test testify thank thaw think thrash threaten thrill thrive throng throw thrust thump thunder thwart tick
tickle tie tighten tilt time tip tire toil tolerate toll tone top topple torch torpedo torture toss total totter touch
tour tout tow trace track trade trail train trample transcend transfer transform transit translate transmit transpire
transport trap travel traverse treasure treat treble trek tremble trick trickle trigger trim trip triple triumph trot
trouble trounce trudge trumpet trust try tuck tug tumble tune turn tutor tweet twist typify unblock uncover undercut
underestimate undergo underlie underline undermine underpin underscore understand understate undertake undervalue
underwrite undo unearth unfold unfurl unify unionise unite unleash unload unlock unnerve unpack unplug unravel unseat
unsettle untie unveil update upend upgrade uphold uproot upset urge use usher usurp utilise utilize utter vacate
vaccinate vacuum validate value vandalise vandalize vanish vary vault veer vent venture verify vest veto vex vibrate
victimise vie view vilify vindicate violate visit visualise visualize voice void volunteer vote vouch vow wade wage
wait wake walk wander wane want warm warn warp wash waste watch waver weaken wean wear weather weave wed weed weep
weigh welcome whip whisk whisper whistle widen wield win wind wink wipe wish withdraw wither withhold withstand witness
wobble wonder woo work worry worsen wound wrap wreck wrestle wring wrinkle write wrong yearn yell yield zoom
`;

/** Verbs whose base or -s form is at least as often a noun or adjective in news. */
export const NOUNISH_VERBS = `
access account dent fuse race text
retail experiment route parry despatch recast rerun reissue swindle siphon
abuse barge compound fan foul label partner prune puncture skim tarnish ache act address advance aid aim air airlift alarm alert ambush amount amuse anger answer appeal approach arm
arrest assault attack attempt auction average award axe back bake balance ban bar bargain bark barrel base bat bathe
battle beam bear beat benefit bet bid bill bite blame blast blend block blockade blow board bolster bomb boo book boost
boot border bother bounce bow bowl box boycott brace brand brawl breach break breed brew bribe brief broadcast broker
bruise brush bully burden burst bust buy buzz call calm campaign cap captain care cast catch cause caution chair
challenge champion change chant charge charter chase chat cheat check chill chop circle claim clamp clap clash claw
clean clear climb clone close coach collapse combat comfort command comment commission complement compromise concern
conduct conflict contact contest contract control cook cool copy cordon corner corrupt cost counsel count counter court
cover crack craft crash crawl credit cross crown crumble crush cry cultivate curb cure cut cycle dam damage damp dance
dash deal debate debut decline decrease default defeat defect delay delegate delight demand deposit desert design
detail dictate dip direct discount disguise disgust dislike dismay dispatch display dispute distance dive divide
divorce dock double doubt download draft drag drain draw dread dream dress drift drill drink drip drive drop duck dump
dwarf ease echo edge embrace encounter end engineer envy equal escalate escape escort estimate exchange excuse execute
exempt exercise exhibit exile exit experience exploit export express eye face fade fake fall fashion fast fault favor
favour fear feature feed feel ferry field fight figure file fill film filter finance fine finish fire fit fix flag
flare flash flip float flock flood flourish flow flush focus foil fold force forecast form forward found frame fray
free freeze frown fuel function fund gain gamble gather gauge gaze gear glance gossip grace grant grasp grieve grip
groan groom ground group guarantee guard guess guide gun gut halt hammer hand handle harbor harbour harm harness
harvest hate haul haunt head heap heat hedge help herd hide highlight hike hint hit hold honor honour hook hop hope
host house howl huddle hug humble hunt hurry hurt hype idle import incline increase influence insult interview invite
issue jail join joke jolt judge jump kick kiss knock lack land lapse lash last laugh launch lay lead leak lean leap
lease leave lecture level levy lie lift light like limit line link list litter live load loan lobby lock log look loot
love lower lull lure mandate map march mark market mask mass massacre master match matter mean measure melt mention
merit mind mine mirror miss mistake mock mold monitor mould mount move mug murder name near need net nod note notice
number object offer offset open oppress orbit order outline outrage overhaul own pack paint parade pardon park pass
patch patent patrol pause pay peak pedal pepper permit petition phase phone photograph pick picture pile pilot pin
pioneer pitch pity place plague plan plant play plead pledge plot plunder plunge pocket point poison poll pool pose
position post pound power practice praise premiere present press pressure price print prize probe process produce
profit program progress project promise prompt protest punch purchase purge push qualify quarrel question quiet quiz
quote rage raid raise rally ramp range rank rape rate reach read rebel rebound rebrand rebuke recall record recount
redress reform refuse regard regret relapse relay release relish remark remedy rent repair repeal repeat reply report
repurchase request rescue research reserve reshuffle respect rest result retreat return reverse review revolt reward
ride rig ring rip ripple rise risk roar roast rocket roll round rout rub ruin rule rumble run rupture rush sabotage
sack sail salute sanction save say scale scan scare schedule scoop score scout scramble scrap scrape scratch scream
screen screw seal search secure sense sentence separate sequence set shake shape share shed shell shelter shield shift
shine ship shock shoot shout shovel show shower shred shriek shrug shuffle shut shuttle sigh sign signal silence sink
sit sketch skip skirmish skirt slam slap slide slip slot slow slump smash smear smell smile smoke smooth snap snare
sound sour span spare spark speed spell spill spin spiral spit splash split spoil sponsor spot spray spread spring
sprint sprout spur spy squabble squeeze stab stage stain stalk stall stamp stampede stand star stare start state
station stay steam steep stem step stick sting stir stitch stop store storm strain stray stress stretch strike strip
stroll struggle study stuff stumble subject suit sum supplement supply support surge surprise surrender surround survey
suspect swallow swamp swap swarm sway sweep swell swim swing switch talk tally tap target tax team tear tease telephone
tender test thrill throng thrust thunder tick tie tilt time tip tire toil toll tone top torch torture toss total touch
tour trace track trade trail train transfer transit transport trap travel treasure treat trek trick trickle trigger
trim trip triple triumph trot trouble trumpet trust try tuck tug tumble tune turn tutor tweet twist update upgrade
upset use vacuum value vault vent venture vest veto view visit voice void volunteer vote vow wage wait wake walk warm
wash waste watch wear weather weed weigh welcome whip whisper whistle wind wink wish witness wonder work worry wound
wrap wreck wrong yell yield zoom
`;

/** Verbs of more than one syllable that double their last consonant, e.g. `admitted`. */
export const DOUBLING_VERBS = `
abet abhor acquit admit allot annul befit begin cancel channel commit compel concur confer control counsel defer demur
deter dial dispel distil duel emit enrol equip excel expel extol forbid forget format fuel fulfil gas grovel handicap
hobnob impel incur infer input instil inter kidnap label level marshal model occur offset omit outbid outfit outrun
outstrip overlap skim sidestep overrun panel patrol pedal permit prefer program propel pummel quarrel quip quiz rebel rebut recur refer
regret remit repel rival shovel signal spiral submit total transfer transmit travel tunnel unplug unravel unwrap upset
worship zigzag
`;

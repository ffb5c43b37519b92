/**
 * Verbs of deeds that take what they are done to as a direct object and nothing else, beside those of `verb-frames.ts`.
 * Left out on purpose: what is said, thought, felt or seen, what something is, has, holds or measures.
 */
export const PLAIN_DEEDS = `
abort absorb accelerate acclaim accomplish add address adjourn adjust administer admonish affect aggravate airlift
allay alleviate allocate amass amputate analyse analyze anger anoint antagonise antagonize appease applaud apprehend
arouse assemble astonish attain attract augment await baffle bake banish bankroll baptise barge batter bind blockade
blunt bolster boo book breach broadcast browse bruise brutalise buckle bully burden bust bypass cajole calm carry
carve censor charge_down charter chide chop_down clean climb clock colour command commandeer compel complicate
compound compromise condone confine connect consolidate construct contaminate contravene convince cook corner corrupt
court credit cripple crucify curl dam damp dampen darken debate debunk decapitate decide decimate decipher decode
dedicate deepen deflate deflect defy degrade delete delight deplete deposit despatch deter devastate devour dig_up
dilute disable disallow disappoint discard discontinue discourage disobey dispatch disperse display dissuade distort
distract disturb ditch divide doctor dodge downplay drown dwarf ease eat educate electrocute elevate elicit embarrass
empower emulate enact encircle encounter encourage endure enforce engage engulf enhance enlarge enrage enrich enrol
enroll entertain entice euthanise evaluate evoke exacerbate exceed excite excuse exempt exert exhaust exonerate
experience explore extinguish fail falsify fan favour ferry filter finish fire flatten float flout foil forbid forfeit
forgive fortify foster foul frighten frustrate fulfill furnish gain garner gas gatecrash gather get govern groom guide
hamper hamstring hand handle harden harm harness hasten haul heal heckle heighten help hide highlight hinder hoard
house hurl hurry ignite illuminate illustrate impair impede imperil impound incinerate incite incur induce infuriate
inhibit inoculate inspire instigate instruct insulate interrupt invoke isolate jeer jeopardise jeopardize jolt jostle
judge keep kick kiss knock label lash lecture legalise legalize lessen level levy limit load loosen manage mandate
manhandle manipulate map marginalise maul mislead misrepresent misuse mitigate modernise modernize motivate mould
narrow naturalise neglect normalise normalize obey obscure obstruct offend offload orphan outdo outjump outlive
outmanoeuvre outpace outplay outrage outrun outshine outsource outstrip overload overlook overpay overplay override
overshadow pacify pack paralyse paralyze park parry partner patch_up pay_out penetrate perpetrate petition pinpoint
placate plague poll pour preserve process procure prolong prompt propel prune pump punch puncture purge quarantine
rally ram rattle ravage re-elect re-open re-sign reactivate read reap reappoint reassign reconsider recoup rectify
recycle redefine redeploy redevelop redirect rediscover redistribute redress refill refine refloat refund refuse
refute regenerate rehabilitate rehearse rehire reignite remand remedy renegotiate renounce rent reopen reorganise
reorganize replenish repress reproduce repudiate reset resettle reshape restrain resurrect retrain retrieve revisit
revitalise revitalize reward rewrite ring risk rock safeguard satisfy scan scare scatter scour scrape scratch scrub
scrutinise scrutinize sculpt segregate separate sever shake_off shape sharpen shatter shed shock shorten shoulder
shutter sidestep simplify skim skip skipper slap slow smash smooth snap soften solicit soothe sour spawn spill spoil
spray spread spur spurn squash squeeze stabilise stalk stamp_out steady stem stifle stimulate stir stockpile stoke
straighten strain strangle stretch study subdue subvert suffocate supervise supplant surprise survey survive swamp
switch table tame tarnish tattoo tempt terrify thrill tie tilt torpedo touch tow transmit trick trip trouble trumpet
try undercut undertake underwrite unify unleash unlock unnerve unseal unsettle usurp utilise utilize validate verify
victimise vindicate voice volley waive warm watch weather weave whisk wield wipe wreak wrong yield
`;

/** What those verbs do to somebody's mind: in a passive without who did it they say how he feels. */
export const FELT =
	/^(?:affect|amaze|anger|astonish|attract|baffle|convince|delight|disappoint|discourage|distract|disturb|embarrass|encourage|enrage|entertain|excite|exhaust|fail|frighten|frustrate|hurt|infuriate|inspire|interest|motivate|offend|outrage|overwhelm|perplex|puzzle|rattle|satisfy|scare|shock|stun|surprise|tempt|terrify|thrill|trouble|unnerve|unsettle|upset|engage|educate|tie|park|handle|confine|dedicate|decide|read|compel|gather|strain|stretch|experience|isolate|separate|divide|get|keep|judge|touch|exempt)$/;

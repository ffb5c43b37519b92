/**
 * What is done to the counted or befalls them, one form a sense: the form a fact gives, then the base forms that say it,
 * `_` for the space of a phrase. Verbs that are not here give their own past or participle.
 */
const SENSES = `
killed: kill die slay massacre perish murder drown shoot_dead shoot_to_death shoot_fatally stab_fatally beat_fatally wound_fatally injure_fatally stab_to_death gun_down burn_to_death beat_to_death lose_life claim_life wipe_out
executed: execute
wounded: wound injure hurt maim receive_injury suffer_injury sustain_injury have_injury
displaced: displace uproot lose_home
evacuated: evacuate
released: release free set_free let_go
held: hold_captive hold_hostage keep_captive
kidnapped: kidnap abduct
taken hostage: take_hostage
captured: capture take_prisoner
arrested: arrest take_into_custody round_up nab
detained: detain
jailed: jail imprison put_behind_bar
charged: charge indict
missing: go_missing
hospitalized: hospitalize hospitalise take_to_hospital send_to_hospital rush_to_hospital bring_to_hospital fly_to_hospital admit_to_hospital transport_to_hospital carry_to_hospital treat_in_hospital
deported: deport
expelled: expel
hired: hire take_on
recruited: recruit
laid off: lay_off make_redundant lose_job put_out_of_work
cut: axe
fell ill: fall_ill fall_sick become_ill get_sick take_ill
built: build erect
bought: buy purchase
won: take_seat
made available: make_available
resigned: resign step_down
`;

/** A sense by the base form, or phrase of base forms, that says it. */
export const SENSE_OF: ReadonlyMap<string, string> = new Map(
	SENSES.trim()
		.split('\n')
		.flatMap((line) => {
			const [sense = '', bases = ''] = line.split(': ');
			return bases.split(' ').map((base): [string, string] => [base.replaceAll('_', ' '), sense]);
		}),
);

/** Adjectives and participles that are what happened by themselves: `left 40 dead`, `are missing`. */
export const STATES: ReadonlyMap<string, string> = new Map([
	['dead', 'killed'],
	['slain', 'killed'],
	['deceased', 'killed'],
	['missing', 'missing'],
	['homeless', 'displaced'],
	['wounded', 'wounded'],
	['injured', 'wounded'],
	['hurt', 'wounded'],
	['captive', 'held'],
	['hostage', 'held'],
	['hospitalized', 'hospitalized'],
	['hospitalised', 'hospitalized'],
	['jobless', 'jobless'],
	['unemployed', 'unemployed'],
	['ill', 'ill'],
	['sick', 'ill'],
	['stranded', 'stranded'],
	['trapped', 'trapped'],
	['unaccounted', 'missing'],
	['unconscious', 'unconscious'],
	['pregnant', 'pregnant'],
	['redundant', 'laid off'],
	['closed', 'closed'],
]);

/** What befalls people, so that a bare number with it counts them: `killed 52`, `17 arrested`. */
export const BEFALLS: ReadonlySet<string> = new Set([
	...[...SENSE_OF.values()].filter((sense) => !/^(?:built|bought|cut|won|made available)$/.test(sense)),
	...STATES.values(),
	...[
		'shot',
		'stabbed',
		'survived',
		'infected',
		'vaccinated',
		'rescued',
		'convicted',
		'sentenced',
		'quarantined',
		'diagnosed',
	],
	...['sickened', 'poisoned', 'burned', 'buried', 'acquitted', 'suspended', 'deported'],
]);

/** Nouns that carry the event, with the verb they stand for: `12 deaths`, `a loss of 40 jobs`. */
const NOUNS = `
death:die fatality:die killing:kill murder:murder massacre:massacre execution:execute casualty:- injury:injure wounding:wound
arrest:arrest detention:detain abduction:abduct kidnapping:kidnap capture:capture release:release rescue:rescue
evacuation:evacuate displacement:displace deportation:deport expulsion:expel extradition:extradite conviction:convict
acquittal:acquit indictment:indict prosecution:prosecute shooting:shoot stabbing:stab infection:infect hospitalisation:hospitalise
hospitalization:hospitalize admission:admit vaccination:vaccinate diagnosis:diagnose
layoff:lay_off redundancy:lay_off dismissal:dismiss sacking:sack firing:fire resignation:resign retirement:retire hiring:hire
recruitment:recruit appointment:appoint nomination:nominate election:elect
loss:lose sale:sell purchase:buy acquisition:acquire disposal:sell closure:close closing:close opening:open
construction:build demolition:demolish destruction:destroy completion:complete delivery:deliver shipment:ship
production:produce deployment:deploy withdrawal:withdraw recall:recall slaughter:slaughter seizure:seize launch:launch arrival:arrive departure:leave
birth:bear adoption:adopt removal:remove replacement:replace theft:steal suspension:suspend
eviction:evict repatriation:repatriate resettlement:resettle relocation:relocate enrolment:enrol enrollment:enrol
cancellation:cancel repossession:repossess foreclosure:foreclose creation:create elimination:eliminate issuance:issue
drowning:drown poisoning:poison defection:defect disappearance:disappear
survey:survey poll:poll interview:interview inspection:inspect beating:beat bombing:bomb hijacking:hijack torture:torture
treatment:treat training:train export:export import:import donation:donate
discovery:discover installation:install distribution:distribute renovation:renovate restoration:restore abolition:abolish
`;

/** The verb an event noun stands for, base form; both numbers. */
export const EVENT_NOUNS: ReadonlyMap<string, string> = new Map(
	NOUNS.trim()
		.split(/\s+/)
		.filter((pair) => !pair.endsWith(':-'))
		.flatMap((pair): [string, string][] => {
			const [noun = '', verb = ''] = pair.split(':');
			return [noun, pluralOf(noun)].map((form) => [form, verb.replaceAll('_', ' ')]);
		}),
);

function pluralOf(noun: string): string {
	if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
	return noun.endsWith('sis') ? `${noun.slice(0, -2)}es` : `${noun}s`;
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Event nouns that as often mean an amount, a thing or a place; before `of` and alone they tell nothing: `the opening of six`. */
export const EVENTS_WHEN_COUNTED = words(`
death deaths fatality fatalities arrest arrests injury injuries layoff layoffs redundancy redundancies conviction convictions
resignation resignations infection infections killing killings kidnapping kidnappings abduction abductions birth births
execution executions evacuation evacuations eviction evictions dismissal dismissals sacking sackings murder murders
vaccination vaccinations hospitalisation hospitalisations hospitalization hospitalizations
closure closures acquittal acquittals deportation deportations drowning drownings disappearance disappearances
repossession repossessions foreclosure foreclosures defection defections admission admissions arrival arrivals
`);

/** Verbs that by themselves do not say what happened to their object or subject: helpers, containers, verbs of saying and meaning. */
export const DULL_VERBS = words(`
be have do exclude dilute make get give take keep put set let bring go come see say tell know think believe expect want need like mean
seem appear become remain include contain comprise involve cover feature represent constitute consist report announce post
show cite mention quote describe face total number exceed equal mark hold seat accommodate carry span measure weigh
ask note claim allege suggest indicate estimate predict forecast project hope fear feel call name consider regard
understand mind matter depend concern relate apply belong range vary stand lie sit live exist act try plan intend aim
decide wish prefer hope threaten vow agree refuse help continue start begin stop tend prove turn stay follow precede
accord amount stem base locate situate aim design know require allow enable permit expect involve suspect accuse age
confess reveal disclose acknowledge argue insist conclude speculate guess reckon assume suppose presume figure boast complain
identify link connect associate compare enjoy deserve admit explain recall average last reach
hit take_place happen occur pend reflect imply cite total value emphasise emphasize stress exceed top approach near surpass
`);

/** Verbs that say nothing even of what they govern: being, having, holding, amounting, meaning. */
export const UNTELLING = words(`
be have do include exclude contain comprise involve consist represent constitute total number exceed equal average amount mean
seem appear become remain belong vary range stand lie exist depend concern relate apply stem tend base locate situate accord
span measure weigh cost hold seat accommodate last reach hit top approach near surpass figure mark imply let like regard consider
happen occur pend matter prove follow precede compare associate link connect estimate
`);

/** Verbs of how things are, which tell of no deed whatever they govern. */
export const STATIVE_VERBS = words(`
be have seem appear become remain include exclude contain comprise involve consist constitute total number equal average amount
mean belong vary range stand lie exist depend concern relate apply stem tend locate situate accord span measure weigh hold seat
accommodate near mark imply let like regard consider happen occur matter prove associate link connect estimate own know want
enjoy deserve reflect live sit carry describe base
`);

/** Verbs whose past says what their subject did even with an object: `240 firms attended the fair`. */
export const DOER_VERBS = words(`
attend join visit sign enter flee cross watch download back oppose reject protest demand face suffer miss complete
pass fail survive vote return cast escape apply qualify boycott receive undergo support backed volunteer march gather queue
pay lack await refuse own
`);

/** Verbs that only lead to another: `were expected to be laid off`, `began to leave`. */
export const LEADING_VERBS = words(`
be have find declare pronounce confirm list expect report believe fear say think know presume allege understand begin start continue manage help
plan intend schedule set order force urge allow need seem appear go come
`);

/** What is held where: with these `hold` keeps people, else rooms hold them and boards hold talks. */
export const HELD = words(
	'hostage hostages prisoner prisoners captive captives detainee detainees inmate inmates suspect suspects',
);
export const HOLDING_PLACES = words(
	'captive captivity hostage custody jail jails prison prisons detention cell cells captors',
);

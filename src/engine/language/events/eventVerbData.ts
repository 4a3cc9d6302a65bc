/** `class = type: lemmas`; a class without a type has none that is clear. */
export const EVENT_VERBS = `
kill = killing: kill murder slay assassinate gun-down massacre slaughter lynch behead strangle shoot-dead mow-down
die = death: die perish succumb pass-away drown suffocate
injure = injury: injure wound hurt maim
attack = attack: attack assault ambush raid storm maul
stab = attack: stab knife slash
bomb = attack: bomb shell bombard
beat = attack: beat punch batter
rape = attack: rape molest abuse
shoot = shooting: shoot fire open-fire gun-down
kidnap = kidnapping: kidnap abduct
hijack = hijacking: hijack commandeer
rob = theft: rob steal loot burgle burglarize
seize = seizure: seize confiscate impound capture
arrest = arrest: arrest detain apprehend nab capture catch round-up pick-up book
charge = charge: charge indict arraign accuse
accuse = accusation: accuse blame allege
convict = conviction: convict
plead = plea: plead
acquit = acquittal: acquit exonerate clear
sentence = sentencing: sentence jail imprison
execute = execution: execute hang
rule = court ruling: rule adjudicate
overturn = court ruling: overturn quash annul void strike-down invalidate
uphold = court ruling: uphold
order = order: order instruct direct
block: block halt suspend stop freeze bar
ban = ban: ban prohibit outlaw forbid
sue = lawsuit: sue
file = filing: file lodge
appeal = appeal: appeal
settle = settlement: settle
testify = testimony: testify
expel = expulsion: expel
extradite = extradition: extradite deport expel
send-off = sending off: send-off
release = release: release free liberate let-go bail
rescue = rescue: rescue save
search = search: search hunt scour
pursue: pursue chase
pull-over: pull-over
foil: foil thwart repel repulse prevent avert fend-off stop
intercept: intercept
investigate = investigation: investigate probe
find: find discover uncover
buy = purchase: buy purchase acquire
acquire = merger: acquire buy purchase take-over snap-up buy-out
merge = merger: merge combine
sell = sale: sell divest offload
invest = investment: invest
bid = bid: bid
fund: fund finance bankroll
list = listing: list float
default = bankruptcy: default go-bust
appoint = appointment: appoint name hire install
nominate = appointment: nominate pick choose tap select name
hire = appointment: hire recruit
swear-in = appointment: swear-in inaugurate
replace: replace succeed
dismiss = dismissal: dismiss fire sack oust axe depose
suspend = suspension: suspend
lay-off = job cuts: lay-off
resign = resignation: resign quit step-down step-aside retire
leave: leave depart exit
return: return come-back
elect = election: elect re-elect vote-in
vote = vote: vote
campaign = election: campaign
impeach = impeachment: impeach
win = victory: win clinch
defeat = victory: defeat beat trounce thrash
lose = defeat: lose
draw = draw: draw tie
score: score
qualify: qualify
rise = rise: rise climb jump surge soar gain rally rebound advance
fall-price = fall: fall drop slip tumble plunge slide sink decline plummet slump dip
fall: fall plummet plunge slip tumble slide
climb: climb
earn = results: earn
cut = cut: cut reduce slash trim lower
raise = increase: raise increase hike boost lift
pay: pay
fine = fine: fine penalise penalize
launch = launch: launch unveil introduce debut roll-out
launch-missile = missile launch: fire launch test-fire lob
publish: publish post
recall = recall: recall
announce = announcement: announce declare
confirm: confirm
reveal: reveal disclose
sign = agreement: sign ink
agree = agreement: agree
approve = approval: approve adopt authorise authorize ratify endorse back green-light
grant: grant award
reject = rejection: reject refuse veto rebuff turn-down
offer: offer
accept: accept
withdraw = withdrawal: withdraw pull-out
cancel = cancellation: cancel scrap abandon call-off axe
delay = delay: delay postpone
extend: extend prolong
resume: resume restart
sanction = sanction: sanction blacklist embargo
impose = sanction: impose
lift: lift ease
threaten = threat: threaten
warn = warning: warn
deny = denial: deny
apologise = apology: apologise apologize
condemn = reaction: condemn denounce
criticise = reaction: criticise criticize slam blast
praise = reaction: praise hail applaud
crash = accident: crash collide derail plow plough
hit: hit strike
run-over: run-over
capsize = accident: capsize sink
explode = explosion: explode detonate blow-up go-off
erupt: erupt
collapse = collapse: collapse cave-in
burn = fire: burn torch
flood = disaster: flood inundate
destroy = destruction: destroy demolish raze level flatten wreck
damage = damage: damage
shake = disaster: shake jolt
spread: spread
infect = outbreak: infect
evacuate = evacuation: evacuate
flee = escape: flee escape abscond
walk: walk
hospitalise: hospitalise hospitalize
treat: treat
protest = protest: protest demonstrate rally
riot = protest: riot
walk-out = strike: strike walk-out
meet = meeting: meet
visit = visit: visit tour
arrive = arrival: arrive land
travel: travel fly
attend: attend
host: host emcee
hold: hold stage
perform: perform play
broadcast: broadcast air
honour = award: honour honor
receive: receive get
marry = wedding: marry wed
divorce = divorce: divorce
bear = birth: bear
bury = funeral: bury
deploy = deployment: deploy send dispatch
invade = invasion: invade
occupy: occupy
bombard = attack: bombard
clash = clash: clash fight
surrender = surrender: surrender
negotiate = talks: negotiate
mediate = talks: mediate
close = closure: close shut shutter
open = opening: open
build: build construct erect
rebuild: rebuild
found: found establish
move: move relocate
create: create
lead: lead head
join: join
discuss: discuss
submit: submit
hack = cyberattack: hack breach
leak = leak: leak
remove: remove delist
add: add
drive: drive
speed: speed
`;

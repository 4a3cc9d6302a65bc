/** Groups of synonyms: nouns, verbs. Made by src/train/synonyms.ts from WordNet 3.1, Copyright 2011 by Princeton University (see NOTICE). */
export const SYNONYMS = `abdomen belly stomach|absorb assimilate|abstract abstraction|accelerate quicken speed|accentuate emphasize stress|acceptance adoption|acclaim hail
accommodate adapt|accommodate fit suit|accomplish achieve attain|accomplish fulfil fulfill|accomplishment achievement|accord allot|account history
accretion accumulation|accumulate collect compile|ace one unity|acetonemia ketosis|acknowledge admit|acquaintance familiarity|acquiesce assent
acquire get|acres estate|act behave|action activity|activate actuate spark trigger|adjoin butt|adjust align|adjustment alteration modification
admonition warning|adopt borrow|adopt espouse|adorn decorate|adult grownup|advance improvement|advance progress|advertise publicize
advertisement advertising|advise counsel|advise notify|advocate recommend urge|affair matter|affiliation tie|affirm assert swear
affirm confirm corroborate substantiate|afford give yield|agency bureau office|agenda schedule|aggravate exacerbate|agony suffering|agree concur
agreement correspondence|agreement understanding|aid assist help|aid assistance|aid assistance help|ailment complaint|aim intent intention purpose
aim object objective|airplane plane|alarm consternation dismay|alertness vigilance|alien foreigner|allege say|allegory parable|alleviate relieve
allocate apportion|allot assign|allow let permit|allow permit|alter change|alter vary|alteration change|altercation fracas|amaze astound
amazement astonishment|amend improve|ammo ammunition|amount number total|amount sum|amplify magnify|analyse analyze examine study|anatomy figure flesh
ancestry lineage pedigree|anchor ground|animal beast creature|annihilation obliteration|announce declare|announcement proclamation
annoy bother irritate|annoyance irritation|answer reply|answer reply respond|answer result solution|antagonist opponent|anticipate expect
antipathy distaste|apparatus setup|appeal charm|appear look seem|appease pacify|applause clapping|apply employ use utilize|appraise assess evaluate
appreciation hold|apprehend comprehend grasp|apprehension understanding|approach coming|approach near|appropriate reserve|approve sanction
approximate estimate gauge|approximation estimate|ardor zeal|argue contend|argue reason|argument controversy|argument statement|arise originate
arouse awake awaken wake|arouse elicit evoke provoke|arrest nail|arrive come|artillery gun|ascertain determine|ascribe attribute impute|aspect facet
ass seat|assail assault|assemblage gathering|assemble gather|assistant help|associate connect link relate|associate consort|assume presume
assurance confidence|assure ensure guarantee insure|attack onrush onslaught|attain reach|attempt effort endeavor try|attempt try|attempt undertake
attention care|attest certify evidence manifest|attire dress|attitude posture|attorney lawyer|attract pull|attribute dimension|aug august
author writer|authorities government regime|authority potency|auto automobile car|autumn fall|average norm|avert avoid|award grant|award honor laurels
babe baby infant|back endorse|backing patronage|bad badness|badger pester tease|balustrade banister|band circle|bang clap|bang slam|bang smash
bar block|bar ginmill saloon|bargain deal|basement cellar|bask enjoy relish savor|bastard prick|bathtub tub|batter buffet|batter hitter slugger
battle combat|battle engagement fight|battle struggle|battlefield field|bawl bellow|bearer carrier|beckon wave|become get|beg implore pray|beg solicit
beget father sire|begin commence start|beginning outset start|behavior conduct|being existence|being organism|belie contradict
belief feeling impression notion|believe conceive think|bellow hollering roar|benefit profit|berate chide rebuke scold|beset plague|bewilder puzzle
bible scripture|bitterness resentment|black blackness|blanket cover|blast smash|block obstruct|bloom blooming|bloom blossom|bloom blossom flower
blossom unfold|blush flush|board plank|boast brag|boast feature|boom roar roaring thunder|boost encouragement|border surround|bore drill|boss foreman
bound jump leap spring|boundary edge|brain wit|brandish wave|breadth width|breast tit|brood dwell|brook creek|brow eyebrow|brow forehead|brush thicket
bucket pail|budge stir|buff devotee lover|build construct|build physique|building construction|building edifice|bulk majority|bullet slug
bunch clump cluster|bunch gang|bundle package packet|burden load loading|burst explosion|burst volley|bush shrub|buy purchase
calamity catastrophe disaster tragedy|calculate compute|calculate estimate figure forecast reckon|calculation computation|caliber quality|call name
calm calmness composure|camp encamp|campaign crusade|captivate capture charm|career vocation|cargo freight shipment|carpet rug|carry transport
case event|case instance|castle palace|category class|cater provide|cattle cows oxen|cause induce stimulate|cavort romp|cease discontinue quit stop
cease end terminate|celebrate fete|cemetery graveyard|center centerfield|center concentrate focus rivet|center middle|chagrin humiliation
challenge dispute|chance fortune luck|chance opportunity|chant intone|characteristic feature|chase dog trail|chase pursuit|cheering shouting
child kid minor youngster|chill thrill|choice selection|choose prefer|choose select|chore job task|chortle chuckle|christ jesus|chunk clod lump
circuit tour|circulate disseminate|circumstance context|circumstances luck|cite mention refer|city metropolis|clamber scramble|clamor din
clangor clash crash|clarity clearness|class classify|class grade|classroom schoolroom|climate mood|climax culminate|close last|close shut
closet cupboard|cloth fabric textile|clothe dress|club society|clutch grip hold|clutch seize|coach manager|coalesce fuse merge mix|coerce force
coil spiral|collaborate cooperate|colony settlement|combine compound|comfort solace|commence start|comment commentary|comment remark
commentator observer|commission committee|commit dedicate devote|commit perpetrate|commonwealth country nation|commotion din|companion comrade fellow
compass range reach scope|compel oblige|compete vie|competition contest|complete finish|complex composite|compliment congratulate
component element factor|component part portion|compound intensify|comprise contain|conceal hide|concede confess|concentration density
concept conception|concern fear|concern interest|concern pertain refer relate|conclude reason|conclusion decision|condemn decry|conduct demeanor
conduction conductivity|conference league|confine limit throttle|confirm reassert|conflict struggle|confound confuse|confront face|connect link
connote imply|conquer subdue suppress|consequence effect outcome result|consider regard view|consist dwell|consolation solace|constituent element
construct manufacture|construe interpret|consultation interview|consume ingest|consumption intake uptake|contemplation reflection
contempt disdain scorn|contend postulate|content message|continuance continuation|continue keep|continue proceed|contour shape|contribute lend
contribution donation|contrivance gadget|control curb|convention rule|conversion transition|conviction sentence|cook prepare|cope grapple
copy imitate simulate|correspond match|cost price|couch sofa|counseling guidance|count counting|count matter|couple pair|cowboy puncher|craft trade
crawl creep|creak screech squeak|creator lord|credo creed|creep sneak|criminal crook|cringe flinch recoil shrink wince|criterion standard
criticise criticize|crop harvest|cross intersect|cross traverse|crouch squat|crouch stoop|crush squeeze|cry holler scream shout yell
cry outcry shout yell|cry weep|cry yell|cuddle nestle snuggle|curse oath|curse swear|curtail restrict|curtain drapery|curve swerve veer
custom tradition|cut reduce|cycle round|dad daddy papa|damage harm|dampen moisten|danger risk|dark darkness|darkness shadow|dash scoot|dash smash
deadlock impasse|deal plow|dealer trader|dear honey|debris dust|debut entry introduction|dec december|deceleration slowing|decide resolve settle
declaim recite|decline refuse reject|decomposition disintegration|decrease diminish lessen|decrease lessen|decrease lessening|decree fiat
deduce derive infer|deduct subtract|defeat frustration|defeat licking|defeat overcome|defender guardian|defer postpone|deficiency lack
deformation distortion|defraud swindle|defy resist|defy withstand|degree level|degree stage|deity divinity god|delay wait|delight please|delight revel
delirium frenzy fury|demand necessitate need require|democracy republic|demon devil|demonstrate present show|demonstrate prove show
demonstration presentation|depart vary|departure deviation difference|dependence dependency|depict describe|depict picture|deposit stick|deprive strip
derive gain|descend fall|descent origin|describe report|desert forsake|deserve merit|design plan|desire hope|desire want|despair desperation
despatch dispatch|despise disdain scorn|destine doom|destine intend|destiny fate|destroy ruin|detail item|detect discover find notice observe
detection sensing|detector sensor|determination finding|determine influence shape|detest hate|detonate explode|develop evolve|development evolution
deviate divert|devil lucifer|devise formulate invent|diam diameter|diarrhea diarrhoea|diary journal|dice die|dictate prescribe|dictatorship tyranny
dictum pronouncement|die expire perish|differentiate distinguish|differentiation distinction|director manager|dirt soil|disagreement discrepancy
disappear vanish|disc record|discard dispose|discern distinguish|disclose expose reveal|discount dismiss disregard ignore|discover hear learn
disgrace dishonor|disgrace shame|dispense distribute|disperse sprinkle|display exhibit|display show|dispute quarrel|disregard ignore snub
disrupt interrupt|distill purify|distort falsify warp|distribute spread|district territory|distrust mistrust suspect|disturb trouble
disturbance perturbation|dive plunge|diversion recreation|diversity variety|divide split|doctor physician|doctrine ism philosophy|document papers
domain sphere|dominate predominate prevail|door doorway|dosage dose|dot stud|doubt uncertainty|dozens lots scores tons|drag haul|drama play
dramatist playwright|draw pull|dread fear|drift float|drift impetus|drink drinking|drunk drunkard|duplicate repeat|dusk nightfall
duty obligation responsibility|dweller inhabitant|dwelling home|earnings pay salary wage|earnings profit profits|earth globe|earthquake quake
eating feeding|echo reverberation|echo ring|ecstasy rapture|educate train|education instruction|effect effectuate|effect impression
effluent wastewater|effort exertion|elaborate expound|elevate lift raise|elevate promote|embed imbed plant|embody personify|embrace encompass
embrace hug|employ hire|enact ordain|enclose envelop|encounter find|encounter meet|encounter skirmish|encourage further promote|encroachment intrusion
end terminate|endanger jeopardize threaten|endeavor enterprise|endeavor strive|endow invest|endure tolerate|enemy foe|enforce implement|enforce impose
engage pursue|engineering technology|engulf steep|enlargement expansion|enrol enroll recruit|ensue result|ensure insure|entail mean|entitle title
envisage imagine|envision fancy picture visualize|envision foresee|epitomize typify|epoch era|error fault mistake|eschew shun|essence substance
establish found institute|establish found launch|establishment institution|esteem respect|evade sidestep skirt|evaluation rating
evaluation rating valuation|evidence grounds|evoke provoke|exalt glorify|examination scrutiny|example instance|exceed top|exceed transcend
excel surpass|excess surplus|excite stimulate|exclaim proclaim|exclude omit|excuse pardon|exemplify illustrate|exercise exert|exercise practice
exercise usage use utilization|exercise workout|exert wield|expanse sweep|expect require|expectation outlook prospect|expend spend
experiment experimentation|expiration termination|exploit feat|express utter|expression face look|extenuate mitigate|eyelid lid|facility installation
factory mill|fail neglect|faith religion|falloff slump|family household|fashion manner mode style way|fasten fix secure|fathom penetrate
fatigue weariness|fault flaw|fear fright|feature have|feb february|fella fellow lad|fence fencing|fig figure|fight fighting|fight oppose|file register
film movie|fire firing|fireplace hearth|firm house|fix mend repair|flash wink|flavor spirit|flip toss|flounder stagger|flourish thrive|fly wing
foliage leaf|folly foolishness|forbid prohibit proscribe|forego precede|forest wood woods|forestall preclude prevent|form kind sort|form organize
formulation preparation|fort garrison|fortify strengthen|foster further|foyer hall lobby vestibule|framework model|free release|free rid|fret fuss
frighten scare|fringe periphery|frog toad|frustrate thwart|fulfill satisfy|fumble grope|function operate|function purpose use|function serve
fund store|furnish provide render supply|fury rage|gag joke|gaiety merriment|gain increase|gain win|gamble risk|gap opening|gap spread|gasp pant
gaze stare|germinate sprout|gesticulate gesture|gesture motion|ghost specter|gift talent|giggle titter|girl miss|glance glimpse|glare glower
gleam glint glisten glitter|glean harvest reap|glue paste|glycerine glycerol|gospel gospels|govern regulate|grade level|grandeur splendor
grandma grandmother granny|grapple grip|gratification satisfaction|gratify satisfy|grave tomb|greatcoat overcoat|grin grinning smile|groan moan
ground reason|grounds yard|group grouping|grove orchard|growing growth|grumble mutter|guess imagine reckon suppose think|guess speculation
guess venture|guide lead|guide maneuver steer|gunpowder powder|hall hallway|hallmark trademark|halt stop|hamper shackle|handbag purse|handle manage
handle treat|hanker long yearn|happen occur|happening occurrence|harm hurt injury|haste hurry|haste rush|hasten hurry|hasten race rush speed
hate hatred|haunt obsess|haversack knapsack|hawk peddle|hazard jeopardy risk|headache worry|heap lot mass pile plenty|heap pile|heroism valor
hesitate pause|hesitate waver|heyday peak|hinder impede|hint suggest|hobble limp|hold keep maintain|holiday vacation|honor respect|horde host
housing lodging|howl wail|humor wit|hunch suspicion|hurl hurtle lunge|hurler pitcher|hypothesis theory|hypothesize speculate theorize
icebox refrigerator|idea thought|identify name|idiot imbecile|illness sickness|illuminate illumine light|imagery imagination|impair mar
implication significance|impose inflict|impress strike|impulse urge|incite instigate|incite motivate prompt|inclination tendency|incline tend
incorporate integrate|indicate point|indicate signal|individual mortal person someone soul|induction initiation|industry manufacture|infest overrun
inhabit live populate|initiate originate|injure wound|innovation invention|inquire wonder|inquiry question|inquiry research|inscription lettering
inside interior|instal install|instant moment|instruct teach|instructor teacher|instrument tool|insulate isolate|insurrection rebellion revolt
integrity unity|interest sake|interfere intervene|interlace intertwine twine|interweave weave|inventory stock|investigator researcher
involvement participation|irony sarcasm satire|irrigate water|issue publish|issue supply|jab poke|jan january|jeer scoff|jeopardize stake|jerk twitch
jerk yank|jimdandy jimhickey|job occupation|john lavatory toilet|johnny reb rebel|joy pleasure|jumble welter|kill killing|kingdom realm|lab laboratory
label mark tag|lam run|lamentation wail|language speech|lash slash whip|last survive|lather suds|laugh laughter|lavish shower|lay place put set
lead result|leaders leadership|lean tilt|lease rent|lend loan|lexicon vocabulary|license permit|life living|like wish|limitation restriction
load loading|locality neighborhood vicinity|locate situate|longing yearning|loom tower|lord master|lumber timber|lurch pitch|lurch reel stagger
lure tempt|lyric words|madman maniac|maintain preserve|maintenance upkeep|mama mamma mommy|manpower men|manufacturer producer|mark score
market marketplace|marketing merchandising selling|marry wed|master overcome surmount|mate teammate|material stuff|matter topic|means way
measure quantity|measure step|measurement measuring|mechanics mechanism|medication medicine|meditate muse ponder reflect|melody tune|melt thaw
menace threat|mention note observe remark|mention reference|merchandise product|merge unify unite|merit virtue|militia reserves|min minute|mind psyche
mingle unify|minimize understate|minister parson pastor|minute moment second|misbehavior misdeed|mischief shenanigan|misconstrue misunderstand
missile projectile|mobilize rally|monarch sovereign|mood temper|morality morals|motivation motive|mouth speak talk|move travel|muffle stifle
mumble mutter|musician player|narrative story tale|nationalism patriotism|necessity requirement|necktie tie|need want|news tidings|newsman reporter
north union|note notice|nothing zero|nov november|nudge prod|objection remonstrance|observation watching|obtain receive|occupant resident|oct october
odor smell|offer proffer|opinion sentiment|opposition resistance|orient point|origin root source|outdo surpass|output yield|outrage shock|own possess
owner proprietor|ownership possession|pace step stride|pains striving|painting picture|panic terror|pardner partner|part portion|partner spouse
pass walk|passage transition|patch plot|patrol police|patronize sponsor|pattern practice|pecs pectoral|pen write|penalize punish|penalty punishment
percent percentage|percentage share|perfume scent|permeate pervade|persistence persistency|perspective view|perspiration sweat|petition request
phase stage|phone telephone|phonemics phonology|photo photograph|phrase word|pitch toss|place spot|plan program|plant works|plod trudge|poetry verse
polish refine|pond pool|populace public|pot toilet|potential potentiality|pounce swoop|pound ram|pour swarm|prance strut swagger|preaching sermon
precedence priority|preference taste|preserve uphold|press urge|prey target|print publish|procedure process|process treat|procure secure
project protrude|project task|promotion publicity|propose suggest|proposition suggestion|province state|pupil student|purl swirl|quake quiver
quarrel row wrangle|rage storm|rail railing|range reach|range roam rove stray wander|ratify sign|rattle rattling|rattler rattlesnake|react respond
reactivity responsiveness|realism reality|realize recognize|realize see understand|rebut refute|recall recollect remember|recede retreat withdraw
receipts revenue|recollection remembrance|recover regain retrieve|recreate revive vivify|reexamine review|regard respect|regulation rule
rehabilitation renewal|reiterate repeat restate|relevance relevancy|reliance trust|remain stay|remainder rest|rend rip|repeal rescind
repeat repetition|replace supersede supplant|repose rest|represent symbolize|repress subdue|resign vacate|resume survey|retaliation revenge
retire withdraw|revere worship|reward wages|rite ritual|road route|rock stone|rock sway|roll roster|rooms suite|run tally|run trial|runner smuggler
rush surge|russia ussr|sail sweep|salvage save|say state tell|scamper scurry scuttle|scheme strategy|scholar student|school schoolhouse|scream shriek
scream yell|screen test|search seek|sec second|sept september|sequence succession|seriousness sincerity|serpent snake|settlement village
shamble shuffle|shift transformation|shiver shudder|shooting shot|shop store|shriek shrill|sin sinfulness|slacken slow|sleep slumber|slip steal
slop spill|smother surround|snap snarl|snap tear|sod sward|soldiery troops|spark sparkle|speak talk|specify stipulate|spectator witness|speed velocity
spell trance|spire steeple|spot spy|spring springtime|squad team|squirm twist wriggle writhe|staircase stairway|stairs steps|stammer stutter
stamp stomp|standpoint viewpoint|star wizard|state submit|stay stick|step tread|stimulation stimulus|strain strive|stress tension|stride tread
strip undress|study survey|stuff thrust|stumble trip|subject theme topic|suffer sustain|suffering woe|sum total|sun sunlight|sway swing
swirl twirl whirl|tackle undertake|telegraph wire|test trial|test try|theater theatre|thinking thought|thread wind|topple tumble|trample tread
transfer transportation|triumph victory|tube tubing|tumult uproar|turn turning|underline underscore|universe world|verve vitality|vote voting
wait waiting|wallop whack|war warfare|wash washing|whiskey whisky|yank yankee`;

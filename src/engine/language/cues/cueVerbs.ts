/**
 * Verbs of attribution by class and frame. Frames (what may follow the verb):
 * s a clause or quotation · a an addressee first ("told Reuters that") · o a noun phrase ("praised the plan") · i an infinitive ("vowed to")
 * q a question ("asked whether") · x an object with its predicate ("called it a sham") · g a gerund ("denied taking"); `/for/on` prepositions
 * that belong to the cue ("called for"). `!`: the verb says that it is false; `?`: it asks. General English, written for this project.
 */
export const CUE_VERB_LINES = `
speech s: say state add remark exclaim quip joke retort opine muse reiterate chant shout yell scream mutter whisper murmur blurt stammer intone interject
 conclude concede contend allege aver attest assert maintain insist declare proclaim profess posit clarify lament complain counter elaborate
 emphasize emphasise stress underscore underline hint imply confide testify gush fume sneer snap scoff boast brag
 theorize hypothesize surmise gripe grumble vouch reckon exult deadpan crow recount relate reveal divulge disclose confirm reaffirm affirm
 argue claim note observe explain respond reply answer comment acknowledge admit accept agree indicate predict specify caution repeat
 shoot-back fire-back hit-back chime-in cut-in demur put-it point-out make-clear point:to/at/out go-on continue speak:of/about/out/against/for/with talk:about/of joke:about/that complain:about/of/that brag:about boast:about/of hint:at admit:to confess:to
 comment:on/about elaborate:on respond:to/with/by reply:to/with/by agree:to/with/on/that disagree:with object:to rail:against refer:to allude:to testify:to/about/that
 insist:on/that argue:for/against/that/about warn:of/against/about/that opine:on/that weigh-in lash-out:at/against/over speak-out:against/about
so speech: announce mention cite express voice stipulate recite report estimate forecast project detail outline describe illustrate suggest propose recommend
 reveal recall signal advertise highlight reference cite blame credit confirm reiterate explain repeat emphasize emphasise stress underscore predict
 acknowledge admit concede allege declare claim proclaim clarify disclose discuss summarize summarise communicate convey
o speech: criticize criticise denounce condemn blast slam rip decry deride mock ridicule attack praise laud applaud hail commend thank congratulate compliment
 defend disparage berate chide rebuke scold lambast lambaste castigate skewer excoriate pan bash knock belittle trash insult malign
 tout promote endorse champion address debate discuss unveil deplore bemoan rebut question challenge critique
 echo downplay dismiss reject oppose urge advocate propose pitch apologize:for apologise:for
 call:for/on/upon/out/into  push:for/back press:for lobby:for/against campaign:for/against advocate:for plead:for/with appeal:for/to vouch:for
 criticise:for comment:on take-aim:at take-issue:with
sa speech: tell inform assure reassure remind warn notify advise brief alert caution convince persuade promise pledge teach
aio speech: ask urge beg implore encourage order instruct direct command exhort beseech invite challenge advise press
sq speech?: ask wonder inquire enquire query question ponder
sio speech: vow pledge promise swear threaten offer demand request agree refuse decline volunteer guarantee undertake
o speech!: deny dispute refute rebut reject disavow repudiate disown contradict debunk dismiss
sgio speech!: deny
s speech!: dispute refute
x speech: call describe label brand portray depict characterize characterise term dub deem denounce hail cite paint liken compare tout refer:to decry dismiss praise condemn pound rate go-after
x speech: accuse:of blame:for charge:with criticize:for criticise:for fault:for chide:for slam:for blast:for praise:for credit:with/for thank:for
s speech: charge
g speech: recall
i speech: claim plead
s writing: write tweet post blog email e-mail text scribble jot caption
so writing: publish circulate retweet quote cite
o writing: release issue sign quote publish
s writing: read
s ruling: rule find determine conclude decide stipulate decree
so ruling: rule:that/in/on/against decree recommend
oi ruling: order mandate
s finding: show suggest reveal indicate find demonstrate prove report conclude estimate confirm warn project estimate
s belief: think believe feel suppose assume presume suspect know realize realise understand reckon figure guess imagine doubt fear worry hope expect
 anticipate conclude recognize recognise foresee speculate remember forget learn discover notice regret trust hear see sense judge gather
o belief: support oppose favor favour prefer like dislike love hate admire trust distrust doubt fear value regret consider ponder welcome back question contemplate respect appreciate
 envision welcome resent dread believe:in/that worry:about/over/that think:of/about/that care:about complain:about hear:of/about know:about/of hope:for/that dream:of/about/that
 wonder:about/whether/if/at disagree:with agree:with learn:of/about/that reflect:on learn
sq belief: wonder know doubt understand
x belief: consider regard view see deem perceive
io intention: want intend plan aim seek hope expect wish prefer decide choose opt resolve desire refuse decline agree fear love like promise  hesitate
 plan:on/for/to aspire:to look:to vow consider pursue demand seem appear
s intention: wish decide plan
`;

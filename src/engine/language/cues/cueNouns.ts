/**
 * Nouns and adjectives of attribution. `noun: what follows` (that, of, to, about, for, on, against, by); written for this project.
 */
import { WordSet } from '../words/wordLists.ts';

export const CUE_NOUN_LINES = `
that: claim assertion contention statement argument suggestion insinuation assurance acknowledgement acknowledgment admission announcement comment remark observation
 conclusion finding opinion view belief conviction fear concern worry hope expectation suspicion impression feeling doubt notion idea theory hypothesis complaint rumor rumour
 news report word warning threat promise pledge vow guarantee prediction forecast estimate ruling testimony confession revelation accusation allegation charge denial
 speculation proclamation declaration confirmation complaint hint
of: claim allegation accusation charge suggestion admission criticism condemnation praise warning threat denial promise report complaint talk rumor rumour fear
 description characterization characterisation endorsement assessment view opinion prediction promise depiction portrayal denunciation support defense defence mockery rejection
to: threat promise pledge vow plan offer refusal decision intention desire call commitment opposition proposal request demand wish willingness determination ambition
 response reaction reference objection recommendation invitation bid
about: claim concern complaint comment remark statement question warning doubt worry fear opinion skepticism scepticism feeling allegation rumor rumour prediction
for: call support demand request plea appeal endorsement proposal plan preference praise hope sympathy enthusiasm
on: attack comment statement position stance view assault opinion criticism
against: allegation accusation charge complaint argument claim
over: concern anger outrage worry complaint alarm
`;

/** After a form of "be", "feel", "seem" or "become". */
export const CUE_ADJECTIVE_LINES = `
that: confident sure certain aware convinced hopeful optimistic pessimistic adamant afraid worried concerned glad happy proud sorry surprised disappointed sad
 unaware skeptical sceptical doubtful thankful grateful pleased angry upset thrilled delighted sympathetic furious alarmed clear positive honored shocked saddened
of: aware critical supportive proud skeptical sceptical afraid fearful confident sure wary certain dismissive fond tired unaware convinced contemptuous
about: concerned worried optimistic excited clear enthusiastic pessimistic angry upset happy skeptical sceptical nervous anxious sure certain passionate serious
to: willing eager ready reluctant determined unwilling hesitant happy glad prepared proud opposed committed sympathetic keen desperate content inclined loath
with: happy unhappy satisfied dissatisfied pleased impressed comfortable frustrated disappointed okay fine
by: surprised shocked alarmed troubled offended disturbed impressed appalled encouraged disgusted outraged bothered amused saddened
for: grateful thankful sorry
`;

/** Heads that stand for what they hold: they may say, show or find, and never are a person. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  `statement report poll survey study filing lawsuit complaint letter memo document email e-mail tweet post ruling opinion order affidavit indictment article
  story headline book paper analysis transcript record data figure statistic census website site blog ad advertisement video sign banner placard message note text bill law
  petition caption editorial column review`.split(/\s+/),
);

/** Heads that name nobody: "sources said". */
export const UNNAMED_HEADS: ReadonlySet<string> = new Set(
  `source official insider aide people person critic expert analyst observer witness authority some many other somebody someone investigator spokesman spokeswoman
  spokesperson resident supporter opponent`.split(/\s+/),
);

/** Heads that take "to" and whom they are sent to: "Ambassador to France Hugh Hill", "an adviser to the mayor", "a report to the council". */
export const SENT_TO = new WordSet(
  [
    'ambassador',
    'envoy',
    'adviser',
    'advisor',
    'aide',
    'assistant',
    'consultant',
    'counsel',
    'delegate',
    'representative',
    'report',
    'letter',
  ].flatMap(noun => [noun, `${noun}s`]),
);

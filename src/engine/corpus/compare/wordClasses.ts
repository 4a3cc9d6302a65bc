/** Closed classes of English words, for weighing what a word says of a passage. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const FUNCTION_WORDS = words(
  `a an the this that these those such some any each every all both either another other others same own
i me my mine we us our ours you your yours he him his she her hers it its they them their theirs one ones who whom whose which what myself himself
herself itself themselves there here
be is are was were been being am 's 're 've 'm 'd 'll have has had having do does did doing done will would shall should can could may might must ought
of in on at by for with from to into onto out off over under about against between among through during before after above below up down since until
till toward upon within across along around behind beside beyond despite except near per via amid as than like
and or but if then so because although though while when where why how whether yet that
also just only even still again ever too very more most much many few less least quite rather almost already now once later ago
mister mrs ms dr`,
);

/** Frequent in any news text: a match of these alone says little. */
export const COMMON_WORDS = words(
  `say tell add report ask call make take give get go come see know think find want need use work show help keep become begin seem
new old big small high low good bad long short great large early late next past recent former first last own different several
people man woman person official officer spokesman spokeswoman spokesperson leader member group company government country state city world
year month week day time monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow morning night
january february march april june july august september october november december
way thing part place case number point percent dollar cent million billion report statement news announce according include expect plan continue
accord don back well part end two another`,
);

export const NEGATIONS = words(`not no never none neither nor cannot nothing nobody without`);

/** Up and down: a passage with the one is not the same statement as a passage with the other. */
export const RISING = words(`rise climb gain jump soar surge advance increase grow up higher rally edge`);
export const FALLING = words(`fall drop slip decline lose plunge slump sink tumble decrease down lower slide shrink dip`);

export const MONTHS = words(`january february march april may june july august september october november december`);
export const WEEKDAYS = words(`monday tuesday wednesday thursday friday saturday sunday`);

export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

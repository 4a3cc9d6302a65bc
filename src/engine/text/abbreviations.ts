/** Words whose full stop does not end a sentence. Lower case, without the stop. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Always followed by what they introduce: a name or a number. */
export const NEVER_LAST =
  words(`mr mrs ms messrs mmes dr prof gen col lt sgt capt cpt maj cmdr cdr adm brig cpl pvt rep reps sen sens gov govs hon rev
  fr pres supt insp det const sr. sra mme mlle mgr msgr st ste mt ft vs approx cf eg ie viz al ph`);

/** Sometimes the last word of a sentence: what follows decides. */
export const SOMETIMES_LAST = words(`inc ltd co corp bros llc plc jr sr esq dept univ assn assoc est intl natl govt bldg ave blvd rd hwy sq
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo
  ont que alta etc a.m p.m no nos vol p pp ch sec art fig ed eds trans hrs min mins secs ft in lb lbs oz kg km`);

/** Stand before a number only. */
export const BEFORE_NUMBER = words('no nos vol p pp ch sec art fig in min');

/** Words that begin sentences far more often than names do: after a doubtful full stop, a capital on one of these ends the sentence. */
export const STARTERS =
  words(`the a an this that these those it its he his she her they their we our i my you your there here in on at by for from with without
  after before during since until when while where as if although though because but and or so yet nor however meanwhile moreover furthermore
  also then now still even some many most several few all both each every one two three another other no not nothing nobody what who why how
  which whose according despite instead earlier later last next today yesterday critics officials police analysts experts prosecutors investigators researchers
  lawmakers authorities`);

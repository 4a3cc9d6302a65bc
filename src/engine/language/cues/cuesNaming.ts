/** Words that introduce a name or a title in quotation marks. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Directly before the mark: what stands in quotes is a word or nickname, not speech. */
export const NAMING_WORDS =
  words(`dubbed nicknamed nickname christened baptised baptized so-called named known alias aka term terms word words phrase expression codenamed
  code-named codename moniker slogan hashtag acronym abbreviation branded renamed labelled labeled tagged surname username handle password`);

/** Works, programmes and lists. */
export const TITLE_NOUNS =
  words(`film films movie movies book books novel novels song songs single album albums track show series sitcom drama play musical opera essay
  article column op-ed editorial documentary podcast episode poem painting sculpture exhibition exhibit game videogame memoir autobiography
  biography magazine newsletter blog hymn ballad anthem thriller comedy trilogy novella list blacklist titled entitled headlined retitled
  subtitled bestseller hit paper study report lecture seminar workshop campaign programme program project`);

/** Capitalised words that are no names by themselves: calendar, function words, what often opens a sentence. Closed classes. */
import { WordSet } from '../words/wordLists.ts';

const words = (data: string): string[] => data.split(/\s+/).filter(Boolean);

export const MONTHS = new WordSet(
  words(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
);
export const WEEKDAYS = new WordSet(
  words(
    'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun',
  ),
);

/** Determiners, pronouns, prepositions, conjunctions, auxiliaries, adverbs and interjections. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  words(`a an the this that these those my your his her its our their some any no every each either neither both all half such what which whose
i you he she it we they me him us them mine yours hers ours theirs myself yourself himself herself itself ourselves themselves who whom one ones none nobody somebody someone
anyone everyone everybody anybody something anything everything nothing another other others
about above across after against along amid among amongst around as at before behind below beneath beside besides between beyond by concerning despite down during except for from in inside
into like near of off on onto out outside over past per since through throughout till to toward towards under until unto up upon via with within without
and but or nor so yet if unless because although though while whereas whether when where why how once than lest whenever wherever however
is are was were be been being am do does did done doing has have had having will would shall should can could may might must ought cannot
not never always often sometimes usually also too very quite rather just only even still already again then there here now today tomorrow yesterday tonight
perhaps maybe indeed instead meanwhile moreover furthermore therefore thus hence nevertheless nonetheless otherwise later earlier soon recently previously currently finally eventually
first second third fourth fifth last next more most less least much many few several enough
yes no ok okay oh well hello please thanks thank sorry hey wow
two three four five six seven eight nine ten eleven twelve hundred thousand million billion dozens hundreds thousands millions
according given including despite regarding following based speaking asked unlike apart additionally similarly likewise overall especially particularly
let let's it's that's there's he's she's i'm i've we're we've they're you're don't didn't isn't aren't doesn't can't won't`),
);

/** Ordinary words that headlines, datelines, lists and page furniture begin with a capital. */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  words(`says said say told tells new news update breaking exclusive analysis opinion video photo photos picture pictures image read more related story stories report reports
officials official police people man woman men women children family families government authorities experts scientists researchers critics investors shares stocks
sources residents workers students doctors lawyers prosecutors judges lawmakers protesters soldiers troops rebels voters companies firms banks analysts traders
get make take go come see look find use help keep put show try need want think know give ask work seem feel leave call
good bad big small old young long short high low great best worst early late top key major main final total full real true
year years month months week weeks day days time times hour hours minute minutes morning evening night spring summer autumn winter
mr mrs ms dr internet web site website email e-mail phone tel fax copyright contact editor writer reporter correspondent
god covid covid-19 coronavirus ceo cfo coo cto chief executive officer president prime minister mp mps pm gdp tv dvd cd pc it hr pr q&a faq id usd eur gbp rs gmt bst est edt pst pdt cet utc q b2b b2c hd led lcd usb api cpi ipo ipos etf etfs eps roi otc ai vr iot sms seo cio cmo r&d gop q1 q2 q3 q4 fy ebitda nav pmi
editor-in-chief road fund editing
section chapter page table figure note notes source total index part act scene
north south east west northern southern eastern western central inside outside
round game match season team player players coach league cup win wins won lost loss draw goal goals score scores points results standings
congratulations welcome happy merry dear advertisement sponsored subscribe share tweet follow comments comment print click sign log download`),
);

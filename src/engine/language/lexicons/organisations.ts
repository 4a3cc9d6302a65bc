/** What marks the name of an organisation, a place or a thing: suffixes, head nouns, well-known short names. Public facts, written down for this project. */
import { WordSet } from '../words/wordLists.ts';

const words = (data: string): string[] => data.split(/[\s|]+/).filter(Boolean);
const phrases = (data: string): string[] =>
  data
    .split(/[|\n]/)
    .map(phrase => phrase.trim())
    .filter(Boolean);

/** Legal forms at the end of a company's name, lower case, without stops. */
export const COMPANY_SUFFIXES = new WordSet(
  words(`inc incorporated corp corporation co company ltd limited llc llp lp plc ag sa se nv bv ab asa oy gmbh spa srl sarl kk pty pte bhd sdn tbk pt kgaa as
holdings holding group sas aps oyj jsc ooo pjsc`),
);

/** Head nouns of organisations' names, as last word or before "of" or "for". */
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(
  words(`agency association authority administration alliance academy army assembly bank board bureau brigade brotherhood cabinet center centre chamber church club
coalition college commission committee confederation conference congress consortium consulate corps council court department directorate division embassy enterprises
federation fellowship firm force forces forum foundation front fund government group guard guild hospital house industries initiative inspectorate institute institution
insurance international investments laboratories laboratory league legion lobby magazine media ministry mission mosque movement museum nations network news newspaper
observatory office orchestra organisation organization organizations parliament partners partnership party police press project pharmaceuticals airlines airways
motors motor technologies technology systems electronics energy petroleum oil gas electric power steel bancorp bank banks capital securities financial
communications telecom telecommunications entertainment studios pictures records publishing software semiconductor solutions services stores foods beverages
brewery brewing chemicals chemical pharma biosciences therapeutics healthcare logistics shipping railways railroad aerospace aviation airline
registry republicans senate secretariat service society school schools staff syndicate team times tribunal trust union unit university ventures watch workers
herald tribune post gazette guardian chronicle telegraph journal globe mirror observer broadcasting television radio tv channel fc afc cf united
rangers rovers wanderers athletic hotspur giants eagles tigers lions bears bulls wolves warriors knights lakers yankees patriots cowboys raiders
cavalry navy militia squadron battalion regiment prosecutors treasury constabulary council academy seminary theatre theater bancshares consulting associates research analytics`),
);

/** Head nouns of places' names. */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  words(`airport avenue basin bay beach boulevard bridge canyon cape castle cathedral city coast county creek desert district emirate falls forest gulf
harbor harbour heights highway hill hills island islands isle isles lake lakes lane mountain mountains mount ocean palace park peninsula plains plateau
port prefecture province region reservoir ridge river road sea shire square stadium state states strait street territory territories town township
tower towers tunnel valley village volcano ward zone republic kingdom arena archipelago borough cemetery central crossing expressway freeway glacier
gardens oblast plaza terminal woods raceway racecourse speedway prison jail`),
);

/** Words before a place's own name ("Lake Chad", "Mount Kenya", "Port Louis"). */
export const PLACE_STARTS: ReadonlySet<string> = new Set(
  words(
    'lake mount mt cape fort port gulf river isle rio strait bay san santa los las el new north south east west northern southern eastern western central',
  ),
);

/** Head nouns of events' names. */
export const EVENT_HEADS: ReadonlySet<string> = new Set(
  words(`cup games olympics olympic championship championships war wars summit festival awards award prize day week tournament series marathon grand-prix prix
election elections referendum revolution uprising massacre battle bowl conference expo convention crisis pandemic holocaust derby trophy open masters ashes euro
christmas easter ramadan hanukkah diwali thanksgiving halloween eid passover`),
);

/** Head nouns of laws', treaties' and plans' names. */
export const LAW_HEADS: ReadonlySet<string> = new Set(
  words(
    'act bill law laws constitution treaty accord accords agreement convention protocol pact amendment code directive regulation charter declaration resolution deal memorandum statute',
  ),
);

/** Short names known to every reader of news: bodies and agencies, with their full names. Lower case to full. */
export const WELL_KNOWN: ReadonlyMap<string, string> = new Map(
  phrases(`un=United Nations|u.n.=United Nations|eu=European Union|e.u.=European Union|nato=North Atlantic Treaty Organization|imf=International Monetary Fund|who=World Health Organization|wto=World Trade Organization
opec=Organization of the Petroleum Exporting Countries|unesco=UNESCO|unicef=UNICEF|unhcr=UNHCR|iaea=International Atomic Energy Agency|icc=International Criminal Court|ecb=European Central Bank|oecd=OECD|asean=ASEAN
fbi=Federal Bureau of Investigation|f.b.i.=Federal Bureau of Investigation|cia=Central Intelligence Agency|c.i.a.=Central Intelligence Agency|nsa=National Security Agency|nasa=NASA|fda=Food and Drug Administration
epa=Environmental Protection Agency|sec=Securities and Exchange Commission|irs=Internal Revenue Service|doj=Department of Justice|dhs=Department of Homeland Security|pentagon=Pentagon|white house=White House|kremlin=Kremlin|interpol=Interpol
fifa=FIFA|uefa=UEFA|ioc=International Olympic Committee|nba=NBA|nfl=NFL|nhl=NHL|mlb=MLB|ncaa=NCAA|pga=PGA|bbc=BBC|cnn=CNN|cbs=CBS|nbc=NBC|abc=ABC|npr=NPR|fed=Federal Reserve|federal reserve=Federal Reserve
afp=Agence France-Presse|agence france-presse=Agence France-Presse|ap=Associated Press|associated press=Associated Press|reuters=Reuters|thomson reuters=Reuters|upi=United Press International|xinhua=Xinhua|itar-tass=Itar-Tass|tass=TASS|interfax=Interfax
bloomberg=Bloomberg|dpa=dpa|ansa=ANSA|efe=EFE|kyodo=Kyodo|yonhap=Yonhap|pti=Press Trust of India|ians=IANS|anadolu=Anadolu Agency|ria novosti=RIA Novosti|pa media=PA Media|press association=Press Association|aap=AAP|jiji=Jiji Press
new york times=New York Times|washington post=Washington Post|wall street journal=Wall Street Journal|financial times=Financial Times|the guardian=The Guardian|al jazeera=Al Jazeera|fox news=Fox News|sky news=Sky News|usa today=USA Today
los angeles times=Los Angeles Times|the times=The Times|daily mail=Daily Mail|le monde=Le Monde|der spiegel=Der Spiegel|red cross=Red Cross|amnesty international=Amnesty International|human rights watch=Human Rights Watch|oxfam=Oxfam
hamas=Hamas|hezbollah=Hezbollah|hizbollah=Hezbollah|taliban=Taliban|al-qaeda=al-Qaeda|al qaeda=al-Qaeda|islamic state=Islamic State|isis=Islamic State|isil=Islamic State|nasdaq=Nasdaq|opcw=OPCW|osce=OSCE|wikileaks=WikiLeaks|greenpeace=Greenpeace
congress=Congress|senate=Senate|parliament=Parliament|supreme court=Supreme Court|house of representatives=House of Representatives|house of commons=House of Commons|house of lords=House of Lords|state department=State Department|twitter=Twitter|facebook=Facebook|google=Google|youtube=YouTube|microsoft=Microsoft`).map(
    entry => entry.split('=') as [string, string],
  ),
);

/** Buildings and seats that stand for whoever works there, to the names that an article may use instead. */
export const SEATS: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'pentagon',
    ['department of defense', 'defense department', 'us department of defense', 'u.s. department of defense', 'us defense department'],
  ],
  ['foggy bottom', ['department of state', 'state department']],
  ['scotland yard', ['metropolitan police']],
  ['house', ['house of representatives', 'house of commons']],
]);

/** Last words of newspapers' names, by which alone they go where they are known. */
export const NEWSPAPER_ENDS: ReadonlySet<string> = new Set(
  words('times post journal herald tribune guardian telegraph observer chronicle globe gazette courier examiner inquirer'),
);

/** Nouns that may stand for an organisation named before ("the company"), lower case. */
export const ORGANISATION_NOUNS = new WordSet(
  words(`company firm bank group corporation agency ministry department organisation organization party union university club airline carrier automaker carmaker
manufacturer maker retailer chain publisher broadcaster network newspaper magazine regulator watchdog court tribunal council commission committee institute
charity foundation fund lender insurer brewer drugmaker chipmaker supplier producer developer operator giant conglomerate subsidiary parent startup start-up
miner shipbuilder steelmaker oil-company utility bureau association federation league church school hospital college army militia movement coalition alliance body business
employer brand studio label plaintiff defendant museum startup automaker phonemaker planemaker`),
);

/** Nouns that may stand for a place named before. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  words('country nation state city town village island province region county district capital republic kingdom territory'),
);

/** Names of states, provinces and regions; countries stand in countryData.ts, lower case, that are rarely anything else. Origin: WordNet 3.1 (Princeton University, WordNet licence) and the lexicon of compromise 14.17 (MIT). */
export const REGION_NAMES = `a horizon|a-horizon|abkhaz|abkhazia|abruzzi|abruzzi e molise|acadia|achaea|adelie coast|adelie land|adzhar|adzharia|ala.|alaska|alberta|aloha state
alsace|alsatia|american samoa|american virgin islands|andalucia|andalusia|andhra pradesh|anjou|antarctic|antarctic circle|antarctic zone|appalachia
appleton layer|apulia|aquarius the water bearer|aquitaine|aquitania|aragon|arcadia|archer|arctic|arctic circle|arctic zone|aries the ram|arizona|ark.
armageddon|artois|assam|assyria|athos|attica|austria-hungary|auvergne|b horizon|b-horizon|babylonia|badger state|balance|barbary|basilicata
basse-normandie|battle born state|bavaria|bay state|beacon hill|beaver state|beehive state|bengal|berkshire|bermuda triangle|bible belt|big bend
big sur|bihar|bithynia|black africa|bloomsbury|bluegrass|bluegrass country|bluegrass region|bluegrass state|boeotia|bohemia|bourgogne|brandenburg
breiz|brenner pass|bretagne|british columbia|british empire|brittany|buckeye state|buganda|burgundy|byblos|byzantine empire|c horizon|c-horizon
calabria|caledonia|calif.|california|camellia state|camlan|camp david|campania|canaan|canadian maritime provinces|canal zone|canara|cancer the crab
cape colony|cape of good hope province|cape province|cappadocia|capricorn the goat|carolina|carolinas|cashmere|castile|castilla|catalonia|caucasia
centennial state|centre|chaldaea|chaldea|champagne|champagne-ardenne|charlestown|chechen republic|chechenia|chechnya|city of london|coahuila
coats land|colchis|colo.|commonwealth of puerto rico|coney island|confederacy|confederate states|confederate states of america|constitution state
corn belt|cornhusker state|cornwall|cote d'azur|coyote state|crab|crna gora|cumberland gap|cumbria|cynoscephalae|czechoslovakia|d region|d-layer|d.c.
dakota|dalmatia|darfur|deep south|del.|denali fault|devon|devonshire|diamond state|district of columbia|dixie|dixieland|donbas|donbass|donets basin
donner pass|doris|e layer|e region|east africa|east anglia|east coast|east malaysia|east sussex|eastern roman empire|eastern samoa|elam|elsass
emilia-romagna|empire state|empire state of the south|enderby land|epirus|equality state|essex|esthonia|european russia|everglade state
evergreen state|f layer|f region|far east|fertile crescent|finger lakes|first state|fish|fla.|florida|franche-comte|free state|french indochina
french oceania|french riviera|french west indies|friesland|frisia|friuli-venezia giulia|galatia|galicia|galilee|gallia|galloway|gansu|gansu province
garden state|gascogne|gascony|gaul|gaza|gaza strip|gem state|gemini the twins|gilbert and ellice islands|gloucestershire|goa|goat|golan|golan heights
golden state|gopher state|grand canyon state|granite state|great divide|great lakes state|great plains|great plains of north america|green line
green mountain state|greenwich meridian|guangdong|guangdong province|guiana|gujarat|gujerat|gulf states|hampshire|harlem|haute-normandie|haw.|hawai'i
hawkeye state|heart of dixie|heaviside layer|hebei|hebei province|hedjaz|hejaz|hell's half acre|hell's kitchen|hertfordshire|hijaz|hindustan|hollywood
holy land|home counties|hoosier state|hopeh|hopei|hunan|hunan province|idaho|ile-de-france|ill.|illinois|illyria|ind.|indiana|indonesian borneo
inner mongolia|international date line|ionia|iowa|iraqi kurdistan|jammu and kashmir|johor|johore|juda|judaea|judah|judea|kan.|kanara|kansu|karelia
karnataka|kashmir|kedah|kelantan|ken.|kennelly-heaviside layer|kent|kentucky|keystone state|khyber pass|klondike|kordofan|kurdistan|kwangtung
kwazulu-natal|labrador|laconia|lake district|lakeland|lancashire|land of enchantment|land of lincoln|land of opportunity|languedoc-roussillon|lapland
lappland|last frontier|lateran|latin america|latin quarter|latium|lazio|left bank|leicestershire|leo the lion|levant|libra the balance
libra the scales|lietuva|liguria|limousin|lincolnshire|line of control|lion|little rhody|livonia|lombardia|lombardy|lone-star state|lorraine
lothian region|lothringen|louisiana|louisiana purchase|low countries|lower egypt|lower saxony|lower-normandy|lucania|lusitania|lycia|lydia|lyonnais
macau|macedon|maghreb|magnolia state|maharashtra|mahgrib|maine|makedonija|malacca|malaya|manchuria|manipur|manitoba|marche|marches|maritime provinces
maritimes|maryland|mashriq|mason and dixon line|mason and dixon's line|mason-dixon line|mass.|massachusetts|massachusetts bay colony|mayenne
mesoamerica|mesopotamia|mich.|mid-atlantic states|middle east|mideast|midi|midi-pyrenees|midwest|minn.|minnesota|miss.|moho|mohorovicic discontinuity
molise|mont.|montana|montmartre|moravia|mormon state|mount athos|mount rushmore state|mountain state|n.c.|n.d.|n.h.|n.j.|n.m.|n.y.|near east|neb.
nebraska|negeri sembilan|nei monggol|nev.|nevada|never-never|new england|new forest|new hampshire|new jersey|new mexico|new netherland|new south wales
new york state|newfoundland and labrador|nob hill|nord-pas-de-calais|normandie|normandy|north africa|north borneo|north carolina|north dakota
north frigid zone|north pole|north star state|north temperate zone|north yorkshire|northamptonshire|northeast|northern marianas|northern territory
northumberland|northumbria|northwest|northwest passage|northwest territories|nubia|nunavut|nutmeg state|occident|ocean state|okla.|oklahoma|old colony
old dominion|old dominion state|old line state|old north state|old south|old world|orange free state|ore.|oregon|orissa|orleanais|pacific northwest
pahang|palatinate|palmetto state|panama canal zone|papal states|parthia|patagonia|pays de la loire|peace garden state|peach state|pelican state|penang
peninsular malaysia|pennsylvania|perak|perlis|pfalz|phenicia|philistia|phoenicia|phrygia|picardie|picardy|piedmont|piemonte|pine tree state
pisces the fishes|poitou|poitou-charentes|pontus|prairie state|preussen|prince edward island|promised land|provence|prussia|puglia|punjab
queen maud land|queensland|quintana roo|r.i.|rand|reef|republic of estonia|republic of latvia|republic of lithuania|rheinland|rhineland|rhode island
rhone-alpes|right bank|riviera|rubicon|ruhr valley|russian soviet federated socialist republic|s.c.|s.d.|sabah|sachsen|sagebrush state
sagittarius the archer|san andreas fault|sarawak|saskatchewan|savoy|saxe|saxony|schlesien|scorpio the scorpion|scorpion|scythia|selangor|show me state
siberia|sichuan|sikkim|silesia|silicon valley|silk road|silver state|sinkiang|slask|slezsko|soho|somerset|sooner state|south australia|south carolina
south dakota|south frigid zone|south of houston|south pole|south temperate zone|south yorkshire|southeast|southeast asia|southwest|soviet russia
spanish sahara|srbija|stonehenge|sub-saharan africa|sumer|sunbelt|sunflower state|sunshine state|surrey|susiana|sussex|szechuan|szechwan
szechwan province|tabasco|tamil nadu|tar heel state|tartary|tatary|taurus the bull|tenn.|terre adelie|tessin|tex.|texas|thessalia|thessaly|thrace
thuringia|ticino|tidewater|tidewater region|times square|tirol|torrid zone|toscana|trafalgar square|transcaucasia|transvaal|transylvania
treasure state|trentino-alto adige|triple frontier|tropic of cancer|tropic of capricorn|turkestan|turkistan|tuscany|twins|tyrol|ulster|umbria
united states virgin islands|upper egypt|upper-normandy|utah|uttar pradesh|valle d'aosta|van allen belt|venetia|veneto|venezia-euganea|vermont
victoria land|virgin|virgo the virgin|volunteer state|w.v.|waikiki|wash.|water bearer|wembley|wessex|west africa|west bank|west bengal|west berlin
west coast|west country|west end|west malaysia|west sussex|west virginia|west yorkshire|western australia|western empire|western roman empire
western sahara|wild west|wilkes land|wis.|wisc.|witwatersrand|wolverine state|wyo.|wyoming|xinjiang|xinjiang uighur autonomous region|yorkshire
yukon territory|yunnan|yunnan province`;

/** Names of streets, palaces, canals and stars, lower case, that are rarely anything else. Origin: WordNet 3.1 (Princeton University, WordNet licence) and the lexicon of compromise 14.17 (MIT). */
export const LANDMARK_NAMES = `aldebaran|algol|alpha centauri|alpha crucis|alpha geminorum|alpha orionis|altair|andromeda|antares|antlia|apollo asteroid|apus|aquarius|arcturus|argo
aries|asterope|auriga|balmoral castle|beta centauri|beta crucis|beta orionis|betelgeuse|big dipper|bootes|bowery|broadway|buckingham palace|caelum
callisto|cancer|canicula|canis major|canis minor|canopus|cape cod canal|capella|capricorn|capricornus|carina|cassiopeia|castor|centaur|centaurus
cepheus|ceres|cetus|chamaeleon|chameleon|champs elysees|charioteer|charles's wain|circinus|columba|coma berenices|corona borealis|corvus|crab nebula
crane|crater|crow|crux|crux australis|cygnus|deimos|delphinus|deneb|denebola|dipper|dipylon|dipylon gate|dog star|dorado|dove|downing street|draco
dragon|epsilon aurigae|eridanus|erie canal|europa|fifth avenue|fleet street|fornax|fort george g. meade|fort george gordon meade|fort meade|ganymede
gemini|grand canal|great bear|great dog|great lakes|great white way|grus|hadrian's wall|harley street|hercules|hesperus|ho chi minh
houses of parliament|hunter|hydra|hydrus|jupiter|kennedy|kennedy international|kennedy international airport|lepus|libra|little bear|little dipper
little dog|lombard street|lupus|lyra|machu picchu|magellanic cloud|mars|mensa|mercury|microscopium|moon|mount vernon|musca|neptune|new amsterdam
new york state barge canal|norma|north atlantic|north pacific|north star|northern cross|octans|omega centauri|ophiuchus|orient|orion|pall mall|pallas
park ave.|park avenue|pavo|pegasus|pei|perseus|phobos|pictor|pisces|pleiades|plough|pluto|plymouth colony|polaris|pollux|procyon|proxima
proxima centauri|puppis|pyxis|quai d'orsay|quaoar|red planet|regulus|reticulum|rigel|rigil|rigil kent|roman republic|sagitta|sagittarius|saturn
scorpio|scorpius|sculptor|sedna|serpens|seventh avenue|sirius|sothis|south atlantic|south pacific|southern cross|southern triangle|spica|sterope
strand|suez canal|taurus|telescopium|titan|triangle|triangulum|triangulum australe|triton|tucana|uranus|ursa major|ursa minor|vega|vela|venus|vesper
vesta|virgo|volans|vulpecula|wagon|wailing wall|wain|wall st.|wall street|west point|westminster abbey|whitehall`;

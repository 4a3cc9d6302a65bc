/** An article for the tests to change. */
export const STORY = `Council votes to close old bridge

PORT ELSTER (Coastline) - The council of Port Elster voted on Friday to close the old harbour bridge, Mayor Lena Okafor said.

"We cannot wait another winter for this bridge to fall down," Okafor told reporters. She said that repairs would cost 40 million crowns.

Elster Haulage, which sends 300 lorries a day over the bridge, denied that it had been warned of the closure.
`;

/** An article with a mention of every kind. */
export const KINDS = `Court fines shipping company

OSLO, Norway (Coastline) - US District Judge Marta Quillon fined Brandel Shipping Corp on Monday. Quillon said that Brandel Shipping Corp had lied. The judge said that she was sorry.

Later the company said that its ships were safe. A Norwegian lawyer wept.

Oslo said that the ruling was wrong. Many Norwegians agreed with Norway.

The firm had broken the Harbour Safety Act when the ferry Aurinda left for the Karsholm Festival. The Aurinda sank. The judge wrote the novel "The Tide at Elster" in her youth.
`;

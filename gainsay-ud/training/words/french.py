#!/usr/bin/env python3
"""Lists a language's verb forms with their features and lemmas, for treebanks too small to show them.

    npm pack french-verbs-lefff@3.4.0 && npm pack french-words-gender-lefff@3.4.0     # each: tar xzf
    french.py french-verbs-lefff/dist/conjugations.json french-words-gender-lefff/dist/words.json WiNER-fr:2016 > fr.tsv

A form that the texts (FOLDER:PREFIX of .txt) show behind a determiner is a noun as well; fr.txt has others. Both packages hold extracts of Lefff (Sagot 2010), licence LGPL-LR. Columns: the parts of speech that a form of those letters
can have, separated by commas, or - where the lists do not tell (participles are adjectives and nouns too); the form; its
features; its lemma. Forms of the first and second person are left out but for the plural first of the present: news seldom
has them, and each takes room.
"""
import collections
import glob
import json
import os
import re
import sys

FINITE = "%s|Number=%s|Person=%s|Tense=%s|VerbForm=Fin"
TENSES = {"P": ("Mood=Ind", "Pres"), "I": ("Mood=Ind", "Imp"), "F": ("Mood=Ind", "Fut"), "J": ("Mood=Ind", "Past"),
          "C": ("Mood=Cnd", "Pres"), "S": ("Mood=Sub", "Pres")}
PARTICIPLES = ["Gender=Masc|Number=Sing", "Gender=Masc|Number=Plur", "Gender=Fem|Number=Sing", "Gender=Fem|Number=Plur"]


def forms(verb):
    """Triples of a form, its features and whether its part of speech is sure."""
    for code, (mood, tense) in TENSES.items():
        for place, number, person in ((2, "Sing", 3), (5, "Plur", 3)) + (((3, "Plur", 1),) if code == "P" else ()):
            yield (verb.get(code) or ["NA"] * 6)[place], FINITE % (mood, number, person, tense), True
    yield verb.get("W", ["NA"])[0], "VerbForm=Inf", True
    yield verb.get("G", ["NA"])[0], "Tense=Pres|VerbForm=Part", False
    for form, features in zip(verb.get("K", []), PARTICIPLES):
        yield form, features + "|Tense=Past|VerbForm=Part", False


# Not le, la, les, l', ce, leur and the like, which are pronouns before verbs too.
DETERMINER = re.compile(r"\b(?:un|une|des|du|cette|cet|ces|son|sa|ses|mon|ma|leurs|aux?|chaque|plusieurs|aucune?)\s+([^\W\d_]+)")


def own():
    """Parts of speech of the words of fr.txt."""
    parts = collections.defaultdict(set)
    for line in open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "fr.txt"), encoding="utf-8"):
        if not line.startswith("#"):
            part, *words = line.split()
            for word in words:
                parts[word].add(part)
    return parts


def determined(source):
    folder, _, prefix = source.partition(":")
    found = set()
    for file in sorted(glob.glob(os.path.join(folder, prefix + "*.txt"))):
        found.update(match.group(1) for match in DETERMINER.finditer(open(file, encoding="utf-8").read().lower()))
    return found


def main():
    verbs, nouns = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:3])
    parts = own()
    for word in set(nouns) | determined(sys.argv[3]):
        parts[word].add("NOUN")
    rows = set()
    for lemma, verb in verbs.items():
        for form, features, sure in forms(verb):
            if form not in ("NA", None, "") and " " not in form:
                rows.add((",".join(sorted(parts.get(form, ())) + ["VERB"]) if sure else "-", form, features, lemma))
    print("# Verb forms of French. Source: Lefff (Sagot 2010), by french.py. Licence: LGPL-LR.")
    for row in sorted(rows, key=lambda row: (row[1], row)):
        print("\t".join(row))


main()

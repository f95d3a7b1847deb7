#!/usr/bin/env python3
"""Lists words with the one part of speech that they have, for treebanks too small to show them: words.py LL TEXT… > LL.tsv

From the verbs of the product's own tables (cue-forms.tsv: inflected forms; events.tsv: lemmas, here inflected where regular).
A form that the texts (a folder of .txt, or FOLDER:PREFIX) show behind a determiner is left out: it is a noun as well.
"""
import glob
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
LEXICON = os.path.join(HERE, "..", "..", "..", "gainsay-app", "src", "main", "resources", "org", "gainsay", "lexicon")
DETERMINERS = {
    "fr": r"\b(?:un|une|des|du|ce|cette|cet|ces|son|sa|ses|leurs|d'|aux?|sans|par)\s*$"}
ER = ("e es ent ons ez ais ait aient ions iez ai as a âmes âtes èrent ant é ée és ées er erai eras era erons erez eront "
      "erais erait erions eriez eraient").split()


def rows(path):
    lines = [line.rstrip("\n").split("\t") for line in open(path, encoding="utf-8") if not line.startswith("#")]
    return [dict(zip(lines[0], line)) for line in lines[1:]]


def french(lemma):
    """Forms of a regular verb in -er without a change of its stem's vowel."""
    stem = lemma[:-2]
    if not re.fullmatch(r"[a-zéèêâîôûïç]+er", lemma) or re.search(r"[eé][^aeiouéèêâîôûy]+$|y$", stem):
        return []
    soft = {"g": stem + "e", "c": stem[:-1] + "ç"}.get(stem[-1], stem)
    return [(soft if ending[0] in "aâo" else stem) + ending for ending in ER]


def finite(lemma, forms):
    """Participles are adjectives and nouns too, and their endings show them; « nie » of « nier » only looks like one."""
    present = {lemma[:-1], lemma[:-1] + "s"} if lemma.endswith("ier") else set()
    return {form for form in forms if form in present or not re.search(r"(?:é|i|u|is|it)e?s?$", form)}


INFLECTIONS = {"fr": french}


def main():
    language, texts = sys.argv[1], ""
    for source in sys.argv[2:]:
        folder, _, prefix = source.partition(":")
        for file in sorted(glob.glob(os.path.join(folder, prefix + "*.txt"))):
            texts += open(file, encoding="utf-8").read().replace("’", "'") + "\n"
    forms = set()
    for row in rows(os.path.join(LEXICON, language, "cue-forms.tsv")):
        forms.update(finite(row["lemma"].split()[0], row["forms"].split("|")))
    for row in rows(os.path.join(LEXICON, language, "events.tsv")):
        if row["frame"] != "noun":
            for lemma in row["lemma"].split("|"):
                forms.update(finite(lemma, INFLECTIONS[language](lemma)))
    nouns = set()
    for match in re.finditer(r"[^\W\d_]+", texts):
        if match.group().lower() in forms and re.search(DETERMINERS[language], texts[max(0, match.start() - 12):match.start()].lower()):
            nouns.add(match.group().lower())
    print("# Words that have one part of speech. Source: our own tables of verbs, by words.py. Licence: Apache-2.0.")
    for form in sorted(forms - nouns):
        print("VERB\t" + form)


main()

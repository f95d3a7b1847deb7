#!/usr/bin/env python3
"""Makes ../src/main/resources/org/gainsay/ud/languages.tsv, the n-gram profiles of LanguageIdentifier.

    mvn dependency:copy -Dartifact=com.optimaize.languagedetector:language-detector:0.6 -DoutputDirectory=.
    python3 languages.py language-detector-0.6.jar > ../src/main/resources/org/gainsay/ud/languages.tsv

Source: the profiles of Optimaize's language-detector 0.6 (Apache License 2.0), counts of letter n-grams (1 to 3) in
Wikipedia abstracts, begun by Nakatani Shuyo's language-detection (Cybozu Labs, Apache License 2.0). Kept are a
language's most frequent n-grams, in lower case; instead of a count the cost, -ln(share of its length) in quarters of a
nat. Same jar, same bytes out.
"""
import collections
import json
import math
import sys
import unicodedata
import zipfile

LANGUAGES = ["en", "fr", "de", "es", "it", "pt", "nl", "pl", "tr", "ro", "sv", "da", "no", "fi", "cs", "hu", "ca", "id",
             "vi", "hr", "ru", "uk", "bg", "sr", "be", "ar", "fa", "ur"]
KEPT = 1300
SAME = str.maketrans({"ș": "ş", "ț": "ţ", "ی": "ي", "ک": "ك"})
SCRIPTS = {"ru": "CYRILLIC", "uk": "CYRILLIC", "bg": "CYRILLIC", "sr": "CYRILLIC", "be": "CYRILLIC", "ar": "ARABIC",
           "fa": "ARABIC", "ur": "ARABIC"}

HEAD = """# Letter n-grams (1 to 3 letters, lower case, _ for a border of words) of written languages.
# Made by training/languages.py of the profiles of Optimaize's language-detector 0.6 (Apache License 2.0; Wikipedia
# abstracts; after Nakatani Shuyo's language-detection, Cybozu Labs, Apache License 2.0).
# language <TAB> cost: -ln(share among the n-grams of its length), in quarters of a nat <TAB> n-grams of that cost"""


def profile(archive, language):
    """{n-gram: share among those of its length}"""
    raw = json.loads(archive.read("languages/" + language).decode("utf-8"))["freq"]
    counts = collections.Counter()
    for gram, count in raw.items():
        gram = gram.lower().translate(SAME)
        if len(gram) <= 3 and all(of_script(letter, language) for letter in gram) and gram.strip():
            counts[gram.replace(" ", "_")] += count
    totals = collections.Counter()
    for gram, count in counts.items():
        totals[len(gram)] += count
    return {gram: count / totals[len(gram)] for gram, count in counts.items()}


def of_script(letter, language):
    return letter == " " or unicodedata.name(letter, "").startswith(SCRIPTS.get(language, "LATIN"))


def main():
    print(HEAD)
    with zipfile.ZipFile(sys.argv[1]) as archive:
        for language in LANGUAGES:
            shares = profile(archive, language)
            kept = sorted(shares, key=lambda gram: (-shares[gram], gram))[:KEPT]
            rows = collections.defaultdict(list)
            for gram in kept:
                rows[round(-4 * math.log(shares[gram]))].append(gram)
            for cost in sorted(rows):
                print(language, cost, " ".join(sorted(rows[cost])), sep="\t")


if __name__ == "__main__":
    main()

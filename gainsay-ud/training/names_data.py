"""Makes what the English names are trained on: GUM's training texts in five parts, EWT's with names marked by lists.

    python3 names_data.py GUM-TRAIN EWT-TRAIN OUT

In OUT: `gum0.conllu` to `gum4.conllu`, each every fifth text of GUM, and beside each `rest0.conllu` …, the other four: a
pipeline trained on EWT and the rest tags a part as it tags texts that it has never seen. `news.conllu` (EWT's weblogs and
newsgroups) and `web.conllu` (mails, reviews, answers), each tagged by a pipeline trained on GUM and the other; `news/` and
`web/`, their texts with names in brat's form. There a name is the longest phrase of `ewt-names/*.tsv`, of whole tokens, one
of which the treebank calls a proper noun.
"""
import collections
import gzip
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
NEWDOC = "# newdoc id = "
PARTS = {"news": ("weblog", "newsgroup"), "web": ("email", "reviews", "answers")}
TYPES = {"P": "Person", "O": "Organization", "L": "Location"}


def documents(path):
    """The documents of a treebank, as CoNLL-U."""
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as file:
        return [NEWDOC + document for document in file.read().split(NEWDOC) if document.strip()]


def write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def phrases(path):
    """({phrase: type}, {first letter: its phrases, the longest first})"""
    with open(path, encoding="utf-8") as file:
        types = dict(line.rstrip("\n").split("\t") for line in file if not line.startswith("#"))
    starts = collections.defaultdict(list)
    for phrase in sorted(types, key=lambda phrase: (-len(phrase), phrase)):
        starts[phrase[0]].append(phrase)
    return types, starts


def sentences(document):
    """(text, a sentence a line; of each sentence its tokens: (start, end, whether a proper noun))"""
    text, rows, at = "", [], 0
    for line in document.split("\n"):
        if line.startswith("# text = "):
            at = len(text)
            text += line[9:] + "\n"
            rows.append([])
        elif re.match(r"\d+\t", line):
            fields = line.split("\t")
            start = text.index(fields[1], at)
            at = start + len(fields[1])
            rows[-1].append((start, at, fields[3] == "PROPN"))
    return text, rows


def names(text, tokens, starts):
    """(start, end) of the names of a sentence, from the left."""
    ends = {end: n for n, (_, end, _) in enumerate(tokens)}
    n = 0
    while n < len(tokens):
        start, last = tokens[n][0], None
        for phrase in starts[text[start]]:
            last = ends.get(start + len(phrase)) if text.startswith(phrase, start) else None
            if last is not None and any(proper for _, _, proper in tokens[n:last + 1]):
                yield start, start + len(phrase)
                break
            last = None
        n = n + 1 if last is None else last + 1


def mark(document, folder, types, starts):
    """Writes a document's text and names in brat's form."""
    text, rows = sentences(document)
    found = [place for tokens in rows for place in names(text, tokens, starts)]
    path = os.path.join(folder, "ewt_" + re.sub(r"[^A-Za-z0-9_.-]", "_", document[len(NEWDOC):document.index("\n")]))
    write(path + ".txt", text)
    write(path + ".ann", "".join("T%d\t%s %d %d\t%s\n" % (n, TYPES[types[text[start:end]]], start, end, text[start:end])
                                 for n, (start, end) in enumerate(found, 1)))


def main():
    gum, ewt = map(documents, sys.argv[1:3])
    out = sys.argv[3]
    for part in range(5):
        write(os.path.join(out, "gum%d.conllu" % part), "".join(gum[part::5]))
        write(os.path.join(out, "rest%d.conllu" % part), "".join(d for n, d in enumerate(gum) if n % 5 != part))
    for part, genres in PARTS.items():
        folder = os.path.join(out, part)
        os.makedirs(folder, exist_ok=True)
        chosen = [document for genre in genres for document in ewt if document[len(NEWDOC):].startswith(genre)]
        write(folder + ".conllu", "".join(chosen))
        types, starts = phrases(os.path.join(HERE, "ewt-names", part + ".tsv"))
        for document in chosen:
            mark(document, folder, types, starts)


if __name__ == "__main__":
    main()

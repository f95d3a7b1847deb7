#!/usr/bin/env python3
"""Cuts texts into windows to measure language identification with: LANGUAGE <TAB> window, one a line.

    python3 windows.py --size 200 --per-text 3 en=FILE.jsonl.gz fr=FILE.jsonl.gz … > windows.tsv

Files of JSON lines with a field "text". Windows start at a word, spread evenly over the text; blanks become one space.
"""
import argparse
import gzip
import json


def windows(text, size, most):
    text = " ".join(text.split())
    step = max(size, len(text) // most)
    for start in range(0, len(text) - size, step):
        start = text.find(" ", start, start + size) + 1 or start
        if len(text) - start >= size:
            yield text[start:start + size]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", metavar="LANGUAGE=FILE")
    parser.add_argument("--size", type=int, default=200, help="characters")
    parser.add_argument("--per-text", type=int, default=3, help="windows of a text")
    options = parser.parse_args()
    for argument in options.files:
        language, path = argument.split("=", 1)
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                for window in windows(json.loads(line)["text"], options.size, options.per_text):
                    print(language, window, sep="\t")


if __name__ == "__main__":
    main()

package org.gainsay.extract;

/** The words of one language by which kinds of saying are told. */
record StanceTables(WordClasses classes, CueLexicon cues, StanceIdioms idioms, Demonyms demonyms) {}

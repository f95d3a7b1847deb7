package org.gainsay.link;

import java.util.List;
import java.util.Locale;
import org.gainsay.model.EntityType;
import org.gainsay.model.Mention;
import org.gainsay.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Descriptions that stand beside the name of whom they describe: "a software firm, Acme,", "a group
 * dubbed APT41", "Silk Typhoon, an espionage actor". They are no other party than the name.
 *
 * <p>Only singular descriptions of one, told by the order of the words, since appositions are where
 * trees err.
 */
final class NamedDescriptions {
  /** So many words may call somebody by a name ("known to researchers as" is too long). */
  private static final int NAMING = 6;

  private final Reading reading;
  private final List<Mention> mentions;
  private final Words words;
  private final ReportLinker linker;

  NamedDescriptions(Reading reading) {
    this.reading = reading;
    mentions = reading.mentions();
    words = reading.words();
    linker = reading.linker();
  }

  void join() {
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      boolean described = mention.kind() == Mention.Kind.DESCRIPTION;
      if (described && mention.type() == EntityType.GROUP && isOne(mention)) {
        int name = name(mention);
        if (name >= 0) {
          linker.join(name, i, "described beside \"" + mentions.get(name).name() + "\"");
        }
      }
    }
  }

  private boolean isOne(Mention mention) {
    return !reading.token(mention).has("Number=Plur")
        && Descriptions.number(mention, reading.tokens(mention), words).isEmpty();
  }

  private int name(Mention description) {
    for (int i : reading.bySentence().in(description.sentence())) {
      Mention name = mentions.get(i);
      boolean named = name.kind() == Mention.Kind.NAME && linker.isLinked(i);
      if (named && fits(description, name) && isBeside(description, name)) {
        return i;
      }
    }
    return -1;
  }

  private boolean fits(Mention description, Mention name) {
    String lemma = reading.token(description).lemma();
    String type = name.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
    boolean one =
        name.type() == EntityType.PERSON
            && (words.describes(lemma, "people") || words.describes(lemma, "intruders"));
    return (one || words.refers(lemma, type)) && agree(description.country(), name.country());
  }

  private static boolean agree(@Nullable String one, @Nullable String other) {
    return one == null || other == null || one.equals(other);
  }

  private boolean isBeside(Mention description, Mention name) {
    if (description.span().end() <= name.span().start()) {
      List<Token> between = between(description, name);
      return isComma(between) ? endsThere(name) : isNaming(between);
    }
    return name.span().end() <= description.span().start() && isApposition(name, description);
  }

  private List<Token> between(Mention one, Mention other) {
    return reading.tokens(one).stream()
        .filter(token -> token.span().start() >= one.span().end())
        .filter(token -> token.span().end() <= other.span().start())
        .toList();
  }

  private static boolean isComma(List<Token> tokens) {
    return tokens.size() == 1 && tokens.get(0).form().equals(",");
  }

  /** "dubbed", "known as", « connu sous le nom de », with marks of quotation. */
  private boolean isNaming(List<Token> tokens) {
    boolean called = false;
    for (Token token : tokens) {
      boolean calling = words.is("naming", token.form());
      boolean small = token.upos().equals("PUNCT") || words.is("naming-link", token.form());
      if (!calling && !small) {
        return false;
      }
      called |= calling;
    }
    return called && tokens.size() <= NAMING;
  }

  /** Whether a name between commas is all that stands there: no list goes on behind it. */
  private boolean endsThere(Mention name) {
    List<Token> tokens = reading.tokens(name);
    for (int at = 0; at < tokens.size(); at++) {
      if (tokens.get(at).span().start() >= name.span().end()) {
        boolean mark = tokens.get(at).upos().equals("PUNCT");
        return mark && (at + 1 == tokens.size() || !goesOn(tokens.get(at + 1)));
      }
    }
    return true;
  }

  private static boolean goesOn(Token token) {
    return token.upos().equals("CCONJ") || token.upos().equals("PROPN");
  }

  /** "Silk Typhoon, an espionage actor": the tree too must say that the two are one. */
  private boolean isApposition(Mention name, Mention description) {
    Token head = reading.token(description);
    boolean first = between(name, description).stream().allMatch(this::isMarkOrArticle);
    return first && head.deprel().startsWith("appos") && head.head() == name.head();
  }

  private boolean isMarkOrArticle(Token token) {
    return token.upos().equals("PUNCT") || token.has("Definite=Ind");
  }
}

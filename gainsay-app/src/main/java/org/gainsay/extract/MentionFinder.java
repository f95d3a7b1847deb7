package org.gainsay.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gainsay.lexicon.Fold;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.model.Analysis;
import org.gainsay.model.EntityType;
import org.gainsay.model.Mention;
import org.gainsay.model.Name;
import org.gainsay.model.Sentence;
import org.gainsay.model.Text;
import org.gainsay.model.Token;

/**
 * The mentions of a report: names by tables, patterns and the language engine; persons with their
 * offices; descriptions; pronouns. What a mention is, is written in {@code docs/way/4-mentions.md}.
 */
final class MentionFinder {
  private static final Comparator<Draft> ORDER =
      Comparator.comparing(Draft::span)
          .thenComparing(draft -> draft.kind)
          .thenComparing(draft -> draft.type);

  private final Lexicons lexicons;
  private final NameFinder names;
  private final Map<String, NameTables> tables = new ConcurrentHashMap<>();

  MentionFinder(Lexicons lexicons) {
    this.lexicons = lexicons;
    names = new NameFinder(new ThreatPatterns(lexicons.table(Lexicons.ANY, "threat-patterns")));
  }

  /** The mentions in order of their spans; none in a language that has no tables. */
  List<Mention> find(Analysis analysis) {
    if (lexicons.find(analysis.language(), "countries").isEmpty()) {
      return List.of();
    }
    List<Scan> scans = scans(analysis);
    List<List<Draft>> named = new ArrayList<>();
    Set<String> called = NameFinder.called(scans);
    for (Scan scan : scans) {
      List<Draft> drafts = names.find(scan, called);
      TitleFinder titles = new TitleFinder(scan, drafts);
      titles.find();
      named.add(titles.drafts());
    }
    new LocalNames(scans, named).complete();
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < scans.size(); i++) {
      drafts.addAll(named.get(i));
      drafts.addAll(new GroupFinder(scans.get(i), named.get(i)).find());
      addPronouns(scans.get(i), drafts);
    }
    return mentions(drafts);
  }

  private List<Scan> scans(Analysis analysis) {
    NameTables language =
        tables.computeIfAbsent(analysis.language(), code -> new NameTables(lexicons, code));
    Text text = analysis.document().text();
    List<List<Name>> bySentence = new ArrayList<>();
    analysis.sentences().forEach(sentence -> bySentence.add(new ArrayList<>()));
    analysis.names().forEach(name -> bySentence.get(name.sentence()).add(name));
    List<Scan> scans = new ArrayList<>();
    for (int i = 0; i < analysis.sentences().size(); i++) {
      Sentence sentence = analysis.sentences().get(i);
      scans.add(new Scan(text, i, sentence, language, bySentence.get(i)));
    }
    return scans;
  }

  private static void addPronouns(Scan scan, List<Draft> drafts) {
    for (int at = 0; at < scan.tree().size(); at++) {
      Token token = scan.tree().token(at);
      boolean personal =
          token.upos().equals("PRON") && (token.has("Person=3") || token.has("Person=1"))
              || isOwner(scan, token);
      int piece = scan.pieceOf(at);
      boolean found = piece < scan.words().size() && scan.words().get(piece).token() == at;
      boolean adverbial =
          token.relation().startsWith("adv")
              || scan.tables().is("no-pronoun", Fold.of(token.form()));
      if (personal
          && !adverbial
          && found
          && !token.relation().equals("expl")
          && !token.has("PronType=Rel")) {
        EntityType type = isPerson(token) ? EntityType.PERSON : EntityType.GROUP;
        Draft draft = new Draft(scan, piece, piece + 1, type, Mention.Kind.PRONOUN);
        drafts.add(draft);
      }
    }
  }

  /** « ses ministères »: where owners are determiners, their words are listed. */
  private static boolean isOwner(Scan scan, Token token) {
    return token.upos().equals("DET") && scan.tables().is("owner-word", Fold.of(token.form()));
  }

  private static boolean isPerson(Token token) {
    return token.has("Number=Sing") && !token.has("Gender=Neut") && !token.upos().equals("DET");
  }

  private static List<Mention> mentions(List<Draft> drafts) {
    List<Draft> sorted = new ArrayList<>();
    drafts.stream().sorted(ORDER).forEach(draft -> addNew(draft, sorted));
    Map<Draft, Integer> index = new IdentityHashMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      index.put(sorted.get(i), i);
    }
    List<Mention> mentions = new ArrayList<>();
    for (Draft draft : sorted) {
      mentions.add(draft.toMention(index.getOrDefault(draft.role, -1)));
    }
    return mentions;
  }

  private static void addNew(Draft draft, List<Draft> sorted) {
    Draft last = sorted.isEmpty() ? null : sorted.get(sorted.size() - 1);
    if (last == null || !last.span().equals(draft.span())) {
      sorted.add(draft);
    }
  }
}

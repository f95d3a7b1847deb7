package org.gainsay.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.model.EntityType;
import org.gainsay.model.Linked;
import org.gainsay.model.Listing;
import org.gainsay.model.Mention;

/** What one report says of one entity: its mentions there, and the keys by which others know it. */
final class Local {
  final Linked report;
  final String id;

  /** Its mentions, in order. */
  final List<Integer> mentions = new ArrayList<>();

  final Set<String> keys = new TreeSet<>();

  /** The lines of the user's layers that its names are like. */
  List<Listing> listed = List.of();

  boolean needed;

  Local(Linked report, String id) {
    this.report = report;
    this.id = id;
  }

  String document() {
    return report.analysis().document().id();
  }

  Mention mention(int at) {
    return report.extraction().mentions().get(at);
  }

  List<Mention> names() {
    return of(Mention.Kind.NAME);
  }

  /** The mentions that say what it is: names, else descriptions. */
  List<Mention> forms() {
    List<Mention> names = names();
    return names.isEmpty() ? of(Mention.Kind.DESCRIPTION) : names;
  }

  List<Mention> of(Mention.Kind kind) {
    List<Mention> found = new ArrayList<>();
    for (int at : mentions) {
      if (mention(at).kind() == kind) {
        found.add(mention(at));
      }
    }
    return found;
  }

  boolean isNamed() {
    return !names().isEmpty();
  }

  EntityType type() {
    List<Mention> forms = forms();
    for (Mention mention : forms) {
      if (mention.known() != null) {
        return mention.type();
      }
    }
    return forms.isEmpty() ? EntityType.GROUP : forms.get(0).type();
  }
}

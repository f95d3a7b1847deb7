package org.gainsay.compare;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Attribution;
import org.gainsay.model.Span;

/** The attributions of an affair's reports with ids for their claims. */
final class Sayings {
  private Sayings() {}

  static List<Said> of(List<Account> accounts, Ids ids) {
    List<Said> all = new ArrayList<>();
    for (int order = 0; order < accounts.size(); order++) {
      Account account = accounts.get(order);
      for (int i = 0; i < account.attributions().size(); i++) {
        all.add(said(account, order, i, ids));
      }
    }
    return all;
  }

  private static Said said(Account account, int order, int index, Ids ids) {
    Attribution attribution = account.attributions().get(index);
    List<String> sources = account.entities(attribution.speakers());
    Span place = attribution.content().get(0);
    Span cue = attribution.cue() == null ? place : attribution.cue().span();
    List<String> own = new ArrayList<>();
    for (int twin = 0; twin < Math.max(1, sources.size()); twin++) {
      own.add(ids.of("c", account.id(), place, "claim:" + cue.start() + "-" + twin));
    }
    List<String> addressees = account.entities(attribution.addressees());
    return new Said(account, order, index, attribution, sources, addressees, own);
  }
}

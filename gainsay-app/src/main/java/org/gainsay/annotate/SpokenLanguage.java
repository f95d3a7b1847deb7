package org.gainsay.annotate;

import java.util.List;
import org.gainsay.model.CleanText;
import org.gainsay.model.Passage;
import org.gainsay.ud.LanguageIdentifier;
import org.jspecify.annotations.Nullable;

/** Finds the language a report is written in. */
final class SpokenLanguage {
  /** So many UTF-16 units of the report are looked at, at most. */
  private static final int LOOKED_AT = 20_000;

  /** A text shorter than this is too little to gainsay what the document declares. */
  private static final int SHORT = 40;

  private final LanguageIdentifier identifier = LanguageIdentifier.load();

  /** ISO 639-1, or {@link LanguageIdentifier#UNDETERMINED}. */
  String of(CleanText clean) {
    String text = beginning(clean.passages());
    String declared = declared(clean);
    if (declared != null && text.length() < SHORT) {
      return declared;
    }
    String found = identifier.identify(text).language();
    boolean unknown = found.equals(LanguageIdentifier.UNDETERMINED);
    return unknown && declared != null ? declared : found;
  }

  private static @Nullable String declared(CleanText clean) {
    String language = clean.metadata().language();
    return language == null || language.length() < 2 ? null : language.substring(0, 2);
  }

  private static String beginning(List<Passage> passages) {
    StringBuilder text = new StringBuilder();
    for (Passage passage : passages) {
      int room = LOOKED_AT - text.length();
      if (room <= 0) {
        break;
      }
      text.append(passage.text(), 0, Math.min(room, passage.text().length())).append('\n');
    }
    return text.toString();
  }
}

package org.gainsay.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Metadata;
import org.gainsay.model.Span;
import org.gainsay.model.Text;
import org.gainsay.model.Title;
import org.jspecify.annotations.Nullable;

/**
 * Word documents (Office Open XML, ECMA-376): paragraphs with an empty line between, text that is
 * struck or moved away left out, footnotes at the end, headers and footers out.
 */
final class DocxFormat {
  /** Types of the part with the text; macros stand in a part of their own, never looked at. */
  private static final List<String> MAIN =
      List.of(
          "wordprocessingml.document.main+xml",
          "wordprocessingml.template.main+xml",
          "ms-word.document.macroEnabled.main+xml",
          "ms-word.template.macroEnabledTemplate.main+xml");

  private final OfficePackage office;

  DocxFormat(OfficePackage office) {
    this.office = office;
  }

  void read(Source source, Intake intake) throws IOException {
    try {
      String main = main(intake);
      if (main.isEmpty()) {
        String message = "It is an Office file, but no text document: it is not read.";
        intake.problem("read.not-text", source.path(), message);
        return;
      }
      WordText document = words(main, intake);
      String folder = main.substring(0, main.lastIndexOf('/') + 1);
      document.appendNotes(words(folder + "footnotes.xml", intake));
      document.appendNotes(words(folder + "endnotes.xml", intake));
      String text = document.text();
      if (text.isBlank()) {
        intake.problem("read.empty", source.path(), "The document has no text.");
        return;
      }
      Metadata metadata = metadata(document, text, intake);
      TextFormat.plain(source, text, false, metadata, intake);
    } catch (XmlEvents.Refused e) {
      intake.problem(e.code(), source.path(), String.valueOf(e.getMessage()));
    }
  }

  /** The name of the part that holds the text; empty for none. */
  private String main(Intake intake) throws IOException, XmlEvents.Refused {
    try (XmlEvents types = new XmlEvents(part(OfficePackage.TYPES, intake), nesting(intake))) {
      while (types.next()) {
        String type = types.isStart() ? types.attribute("ContentType") : "";
        String name = types.isStart() ? types.attribute("PartName") : "";
        if (MAIN.stream().anyMatch(type::contains) && name.startsWith("/")) {
          return name.substring(1);
        }
      }
    }
    return "";
  }

  private WordText words(String part, Intake intake) throws IOException, XmlEvents.Refused {
    String xml = part(part, intake);
    return xml.isEmpty() ? new WordText() : WordText.read(xml, nesting(intake));
  }

  /** Empty where there is none of that name. */
  private String part(String name, Intake intake) throws IOException, XmlEvents.Refused {
    int most = intake.limit(Reader.Limit.BYTES);
    byte[] bytes = office.part(name, most).orElse(new byte[0]);
    if (bytes.length > most) {
      throw new XmlEvents.Refused(
          "read.too-large", "Its part " + name + " is larger than " + most + " bytes.");
    }
    return XmlEvents.decoded(bytes, null);
  }

  private static int nesting(Intake intake) {
    return intake.limit(Reader.Limit.NESTING);
  }

  /** Title and language. Who typed the file and when says nothing of the report. */
  private Metadata metadata(WordText document, String text, Intake intake)
      throws IOException, XmlEvents.Refused {
    List<String> titles = new ArrayList<>();
    document.title().ifPresent(titles::add);
    String language = null;
    String xml = part("docProps/core.xml", intake);
    if (!xml.isEmpty()) {
      try (XmlEvents core = new XmlEvents(xml, nesting(intake))) {
        String element = "";
        while (core.next()) {
          element = core.isStart() ? core.name() : core.isEnd() ? "" : element;
          if (core.isText() && element.equals("title") && !core.text().isBlank()) {
            titles.add(core.text().strip());
          } else if (core.isText() && element.equals("language")) {
            language = Languages.code(core.text());
          }
        }
      }
    }
    return new Metadata(title(titles, text), null, null, language, null, List.of());
  }

  /** The first that stands in the text, with its place; else none: names of files are no titles. */
  static @Nullable Title title(List<String> titles, String text) {
    for (String title : titles) {
      int at = text.indexOf(title);
      if (at >= 0 && title.length() > 3) {
        Span span = Text.of(text).span(at, at + title.length());
        return new Title(title, span);
      }
    }
    return null;
  }
}

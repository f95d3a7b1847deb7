package org.gainsay.read;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * XML element by element, by the JDK's own parser: nothing is fetched, a document type is refused
 * and with it every entity that could grow or lead elsewhere.
 */
final class XmlEvents implements AutoCloseable {
  /** Why a document was left. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    private final String code;

    Refused(String code, String message) {
      super(message, null, false, false);
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  private final XMLStreamReader reader;
  private final int nesting;
  private int depth;

  /**
   * Begins to read.
   *
   * @param text decoded: the parser would print of bytes that it cannot decode
   * @param nesting elements may lie so deep
   */
  XmlEvents(String text, int nesting) throws Refused {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    this.nesting = nesting;
    try {
      this.reader = factory.createXMLStreamReader(new StringReader(text));
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /**
   * The text of a document's bytes.
   *
   * @param charset that is given beside them, or null
   */
  static String decoded(byte[] bytes, @Nullable String charset) throws Refused {
    Decoder.Result decoded = new Decoder(bytes, charset).decode();
    if (decoded.fault() != null) {
      throw new Refused("read.broken", decoded.fault());
    }
    return decoded.text();
  }

  /** Goes to the next start, end or text; whether there is one. */
  boolean next() throws Refused {
    try {
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD) {
          throw new Refused(
              "read.unsafe-xml", "It declares a document type of its own, which is not followed.");
        }
        depth += isStart() ? 1 : 0;
        if (depth > nesting) {
          throw new Refused("read.too-deep", "Elements lie deeper than " + nesting + ".");
        }
        depth -= isEnd() ? 1 : 0;
        if (isStart() || isEnd() || isText()) {
          return true;
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  private static Refused broken(XMLStreamException e) {
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
    return new Refused("read.broken", "Its XML is broken in line " + line + ".");
  }

  boolean isStart() {
    return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
  }

  boolean isEnd() {
    return reader.getEventType() == XMLStreamConstants.END_ELEMENT;
  }

  boolean isText() {
    int type = reader.getEventType();
    return type == XMLStreamConstants.CHARACTERS || type == XMLStreamConstants.CDATA;
  }

  /** The name without prefix. */
  String name() {
    return reader.getLocalName();
  }

  String namespace() {
    String uri = reader.getNamespaceURI();
    return uri == null ? "" : uri;
  }

  String text() {
    return reader.getText();
  }

  /** The attribute of that name, whatever its namespace; empty for none. */
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Passes over the element that has just begun. */
  void skip() throws Refused {
    int open = 1;
    while (open > 0 && next()) {
      open += isStart() ? 1 : isEnd() ? -1 : 0;
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (XMLStreamException e) {
      // nothing is held open
    }
  }
}

package org.gainsay.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files made for the tests, of words written for them. */
final class Samples {
  static final String PAGE =
      "<html lang=en><head><title>Port shut</title></head><body><h1>The harbour is shut again</h1>"
          + "<p>The harbour master said on Monday that the port stays shut.</p></body></html>";

  private Samples() {}

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  static byte[] gzip(byte[] bytes) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
        gzip.write(bytes);
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] zip(Map<String, byte[]> files) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
          zip.putNextEntry(new ZipEntry(file.getKey()));
          zip.write(file.getValue());
          zip.closeEntry();
        }
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] tar(Map<String, byte[]> files) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
          TarArchiveEntry entry = new TarArchiveEntry(file.getKey(), true);
          entry.setSize(file.getValue().length);
          tar.putArchiveEntry(entry);
          tar.write(file.getValue());
          tar.closeArchiveEntry();
        }
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A Word document.
   *
   * @param body what stands in w:body
   * @param more other parts by name
   */
  static byte[] docx(String body, Map<String, String> more) {
    String namespaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        utf8(
            "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd."
                + "openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"));
    parts.put(
        "word/document.xml",
        utf8("<w:document " + namespaces + "><w:body>" + body + "</w:body></w:document>"));
    more.forEach((name, xml) -> parts.put(name, utf8(xml.replace("NS", namespaces))));
    return zip(parts);
  }

  static String paragraph(String words) {
    return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
  }

  /** Words at a place of a page: x and y in points from the lower left corner. */
  record Words(double x, double y, double size, String text) {}

  /** A PDF of pages of words; nothing in it is packed. */
  static PDDocument pdf(List<List<Words>> pages) throws IOException {
    PdfFonts.install();
    PDDocument document = new PDDocument();
    PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    for (List<Words> words : pages) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        for (Words word : words) {
          out.beginText();
          out.setFont(font, (float) word.size());
          out.newLineAtOffset((float) word.x(), (float) word.y());
          out.showText(word.text());
          out.endText();
        }
      }
    }
    return document;
  }

  static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (document) {
      document.save(out);
    }
    return out.toByteArray();
  }

  /** A record of a web archive. */
  static byte[] warc(String type, String address, byte[] body) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Target-URI: "
            + address
            + "\r\nWARC-Date: 2024-03-28T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
            + "6f6a9b0e-0000-4000-8000-000000000001>\r\nContent-Type: "
            + (type.equals("response") ? "application/http; msgtype=response" : "text/plain")
            + "\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    return joined(utf8(head), body, utf8("\r\n\r\n"));
  }

  static byte[] answer(int status, String heads, byte[] body) {
    return joined(
        utf8(
            "HTTP/1.1 "
                + status
                + " Said\r\n"
                + heads
                + "Content-Length: "
                + body.length
                + "\r\n\r\n"),
        body);
  }

  static String feed(String items) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel>"
        + "<title>The Pilot - World</title><link>https://pilot.example.org</link>"
        + "<description>News of ports</description><language>en-gb</language>"
        + items
        + "</channel></rss>";
  }

  static final String ITEM =
      "<item><title>Harbour &amp; river shut</title><link>https://pilot.example.org/1</link>"
          + "<pubDate>Tue, 26 Mar 2024 00:30:00 +0200</pubDate><author>a@example.org (Jo Roe)</author>"
          + "<description>&lt;p&gt;The harbour is &lt;b&gt;shut&lt;/b&gt;.&lt;/p&gt;</description></item>";

  static final String MAIL =
      "Received: from a.example.org by b.example.org; Tue, 26 Mar 2024 10:00:00 +0000\r\n"
          + "From: =?utf-8?Q?J=C3=A9r=C3=B4me_Roe?= <press@example.org>\r\n"
          + "To: desk@example.org\r\nDate: Tue, 26 Mar 2024 23:50:00 -0500\r\n"
          + "Subject: Re: =?utf-8?B?UG9ydCBmZXJtw6k=?=\r\nOrganization: Ministry of Ports\r\n"
          + "Message-ID: <1@example.org>\r\nMIME-Version: 1.0\r\n"
          + "Content-Type: multipart/mixed; boundary=\"X\"\r\n\r\n"
          + "--X\r\nContent-Type: multipart/alternative; boundary=\"Y\"\r\n\r\n"
          + "--Y\r\nContent-Type: text/plain; charset=iso-8859-1\r\n"
          + "Content-Transfer-Encoding: quoted-printable\r\n\r\nLe port est ferm=E9.\r\n"
          + "--Y\r\nContent-Type: text/html\r\n\r\n<p>Le port</p>\r\n--Y--\r\n"
          + "--X\r\nContent-Type: text/plain; name=\"note.txt\"\r\n"
          + "Content-Disposition: attachment; filename*=UTF-8''not%C3%A9.txt\r\n"
          + "Content-Transfer-Encoding: base64\r\n\r\nVGhlIG5vdGUu\r\n"
          + "--X\r\nContent-Type: image/png; name=\"seal.png\"\r\n\r\nxx\r\n--X--\r\n";
}

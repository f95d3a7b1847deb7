package org.gainsay.ud.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A model file: a magic word, then named sections in order. Numbers are big-endian. A reader passes
 * over sections it does not know, so that sections can be added.
 */
public final class ModelFile {
  private static final int MAGIC = 0x47554432; // "GUD2"

  private final Map<String, byte[]> sections = new LinkedHashMap<>();

  /** Reads a whole file's bytes. */
  public static ModelFile of(byte[] bytes) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    ModelFile file = new ModelFile();
    try {
      if (in.getInt() != MAGIC) {
        throw new IOException("not a model of this version");
      }
      for (int left = in.getInt(); left > 0; left--) {
        byte[] name = new byte[in.get()];
        in.get(name);
        byte[] section = new byte[in.getInt()];
        in.get(section);
        file.sections.put(new String(name, StandardCharsets.US_ASCII), section);
      }
    } catch (java.nio.BufferUnderflowException | NegativeArraySizeException e) {
      throw new IOException("a model cut short", e);
    }
    return file;
  }

  public boolean has(String name) {
    return sections.containsKey(name);
  }

  /** A section to read. */
  public ByteBuffer section(String name) throws IOException {
    byte[] section = sections.get(name);
    if (section == null) {
      throw new IOException("no section " + name + " in the model");
    }
    return ByteBuffer.wrap(section);
  }

  /** A section of lines of UTF-8 text. */
  public List<String> lines(String name) throws IOException {
    String text = StandardCharsets.UTF_8.decode(section(name)).toString();
    return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
  }

  public void put(String name, byte[] section) {
    sections.put(name, section);
  }

  public void put(String name, List<String> lines) {
    put(name, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  public void put(String name, LinearModel model) {
    ByteBuffer out = ByteBuffer.allocate(model.size());
    model.write(out);
    put(name, out.array());
  }

  public void put(String name, HashTable table) {
    ByteBuffer out = ByteBuffer.allocate(table.bytes());
    table.write(out);
    put(name, out.array());
  }

  public void write(OutputStream out) throws IOException {
    out.write(ByteBuffer.allocate(8).putInt(MAGIC).putInt(sections.size()).array());
    for (Map.Entry<String, byte[]> entry : sections.entrySet()) {
      byte[] name = entry.getKey().getBytes(StandardCharsets.US_ASCII);
      out.write(name.length);
      out.write(name);
      out.write(ByteBuffer.allocate(4).putInt(entry.getValue().length).array());
      out.write(entry.getValue());
    }
  }
}

package org.gainsay.ud.train;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The jackknifed tags of the training sentences, kept between the steps of a training. */
final class TagFile {
  private TagFile() {}

  static void write(int[][] tags, Path path) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path)))) {
      out.writeInt(tags.length);
      for (int[] row : tags) {
        out.writeInt(row.length);
        for (int tag : row) {
          out.writeByte(tag);
        }
      }
    }
  }

  static int[][] read(Path path) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(path)))) {
      int[][] tags = new int[in.readInt()][];
      for (int i = 0; i < tags.length; i++) {
        tags[i] = new int[in.readInt()];
        for (int k = 0; k < tags[i].length; k++) {
          tags[i][k] = in.readUnsignedByte();
        }
      }
      return tags;
    }
  }
}

package org.gainsay.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** gzip (RFC 1952), of one or many members: what it unpacks to is read in its place. */
final class GzipFormat implements Format {
  @Override
  public void read(Source source, Intake intake) throws IOException {
    Budget budget = intake.budget();
    InputStream packed = source.depth() == 0 ? budget.packed(source.in()) : source.in();
    try (InputStream unpacked = new GzipMembers(packed)) {
      intake.read(source.unpacked(budget.unpacked(unpacked)));
    } catch (EOFException e) {
      intake.problem("read.truncated", source.path(), "It is cut off; what is whole is read.");
    } catch (IOException e) {
      intake.problem(
          "read.broken", source.path(), "It is a broken gzip file: " + e.getMessage() + ".");
    }
  }
}

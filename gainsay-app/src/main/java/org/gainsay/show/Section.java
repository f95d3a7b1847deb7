package org.gainsay.show;

/** A section of the page about one affair. */
interface Section {
  /** What its heading and its anchor are called: {@code section.KEY} in the words. */
  String key();

  /** Whether it has anything to show; a page of one affair says so where it has not. */
  boolean speaks(AffairView affair);

  /** Writes what stands under the heading. */
  void write(Html html, AffairView affair);
}

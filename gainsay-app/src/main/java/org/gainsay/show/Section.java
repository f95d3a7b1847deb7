package org.gainsay.show;

/** A section of the page about one affair. */
interface Section {
  /** What its heading and its anchor are called: {@code section.KEY} in the words. */
  String key();

  /** Whether it has anything to show; a page of one affair says so where it has not. */
  boolean speaks(AffairView affair);

  /** Whether it is left out where it has nothing to show, even of an affair alone. */
  default boolean isOptional() {
    return false;
  }

  /** Writes what stands under the heading. */
  void write(Html html, AffairView affair);
}

package org.gainsay.ud.names;

/** Hashes of letters and of features: 32 bits, the same on every machine. */
final class Hashes {

  private Hashes() {}

  /** Adds a letter, or another hash, to a hash begun. */
  static int add(int hash, int value) {
    return (hash ^ value) * 0x01000193 + 0x7F4A7C15;
  }

  /** Spreads a hash over all bits (Murmur 3's last step). */
  static int mix(int hash) {
    int h = hash ^ hash >>> 16;
    h *= 0x85EBCA6B;
    h ^= h >>> 13;
    h *= 0xC2B2AE35;
    return h ^ h >>> 16;
  }

  static int of(int kind, int value) {
    return mix(add(kind * 0x9E3779B9, value));
  }

  static int of(int kind, int first, int second) {
    return mix(add(add(kind * 0x9E3779B9, first), second));
  }

  static int of(int kind, int first, int second, int third) {
    return mix(add(add(add(kind * 0x9E3779B9, first), second), third));
  }

  static char lower(char letter) {
    if (letter < 0x80) {
      return letter >= 'A' && letter <= 'Z' ? (char) (letter + 32) : letter;
    }
    return letter == '’' ? '\'' : Character.toLowerCase(letter);
  }

  /** The hash of a word in lower case, the one of {@link NameText#lowers}. */
  static int ofLower(CharSequence word) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = add(hash, lower(word.charAt(i)));
    }
    return mix(hash);
  }
}

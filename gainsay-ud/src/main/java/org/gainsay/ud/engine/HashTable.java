package org.gainsay.ud.engine;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;

/** A frozen map from 32-bit hashes to small numbers (0 to 65,535); strings are not kept. */
public final class HashTable {
  /** What {@link #get} gives for a key that is not there. */
  public static final int NONE = -1;

  private final int[] keys;
  private final short[] values;
  private final int mask;
  private final int size;

  private HashTable(int size) {
    int capacity = Integer.highestOneBit(Math.max(8, size * 2 - 1)) << 1;
    this.keys = new int[capacity];
    this.values = new short[capacity];
    this.mask = capacity - 1;
    this.size = size;
  }

  /** A table of the given entries. */
  public static HashTable of(Map<Integer, Integer> entries) {
    HashTable table = new HashTable(entries.size());
    new TreeMap<>(entries).forEach((key, value) -> table.put(key, value));
    return table;
  }

  private void put(int key, int value) {
    int slot = slot(key);
    keys[slot] = used(key);
    values[slot] = (short) value;
  }

  /** The value of a key, or {@link #NONE}. */
  public int get(int key) {
    int slot = slot(key);
    return keys[slot] == 0 ? NONE : values[slot] & 0xFFFF;
  }

  private int slot(int key) {
    int used = used(key);
    int slot = used & mask;
    while (keys[slot] != 0 && keys[slot] != used) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static int used(int key) {
    return key == 0 ? 1 : key;
  }

  /** A table with other entries besides. */
  public HashTable with(Map<Integer, Integer> others) {
    Map<Integer, Integer> entries = new TreeMap<>(others);
    for (int slot = 0; slot < keys.length; slot++) {
      if (keys[slot] != 0) {
        entries.put(keys[slot], values[slot] & 0xFFFF);
      }
    }
    return of(entries);
  }

  /** The number of entries. */
  int size() {
    return size;
  }

  /** Bytes that {@link #write} needs. */
  public int bytes() {
    return 4 + 6 * size;
  }

  public void write(ByteBuffer out) {
    out.putInt(size);
    for (int slot = 0; slot < keys.length; slot++) {
      if (keys[slot] != 0) {
        out.putInt(keys[slot]).putShort(values[slot]);
      }
    }
  }

  public static HashTable read(ByteBuffer in) {
    HashTable table = new HashTable(in.getInt());
    for (int i = 0; i < table.size; i++) {
      table.put(in.getInt(), in.getShort());
    }
    return table;
  }
}

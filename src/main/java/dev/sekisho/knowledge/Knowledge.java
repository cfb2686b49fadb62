package dev.sekisho.knowledge;

import dev.sekisho.source.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known, by name or number. Implementations decode what is asked for and nothing else,
 * and give the same object each time.
 */
public interface Knowledge {
  /** The entries of a native type, in the order of the vocabulary; empty if it is not mapped. */
  List<Entry> entries(String type);

  /** How many entries there are; for those who go through all of them. */
  int entryCount();

  Entry entry(int number);

  int factCount();

  FactDef fact(int id);

  /** The number of a fact; -1 if there is none of that name. */
  int factId(String name);

  /** The number of a kind; -1 if there is none of that name. */
  int kindId(String name);

  /** What people call a kind. */
  Message kindLabel(int kind);

  String kindName(int kind);

  /** Null if there is no table of that name. */
  @Nullable Table table(String name);

  /** Null if there is no list of that name. */
  @Nullable List<Const> list(String name);

  /** Whether the vocabulary of a provider maps some type to this kind. */
  boolean maps(String provider, int kind);
}

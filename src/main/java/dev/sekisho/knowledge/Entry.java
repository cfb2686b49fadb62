package dev.sekisho.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the vocabulary says of one native type, or of one sort of part of it.
 *
 * @param number its place among all entries
 * @param type the native type
 * @param provider whose type it is ({@code aws}, {@code azurerm})
 * @param kinds what it is; empty for one that only contributes
 * @param holds what it keeps
 * @param parts where the parts are; null for the resource itself
 * @param names where the names are written by which others may mean it
 * @param facts what it says, ordered by fact
 * @param contributions to whom it says it; empty for itself
 * @param rules numbers of the rules that ask about such a subject
 */
@SuppressWarnings("ArrayRecordComponent") // short lists of numbers on the hot path, never compared
public record Entry(
    int number,
    String type,
    String provider,
    int[] kinds,
    Holds holds,
    @Nullable List<Path> parts,
    List<Path> names,
    List<Fill> facts,
    List<Contribution> contributions,
    int[] rules) {

  /**
   * How one fact is filled.
   *
   * @param contributed companions may fill it too
   * @param onlyTrue of a contributor: only a true counts
   * @param spec null where only companions fill it
   */
  public record Fill(int fact, @Nullable FactSpec spec, boolean contributed, boolean onlyTrue) {}

  /** What a resource keeps. */
  public enum Holds {
    NOTHING("nothing"),
    USER_DATA("user-data"),
    TELEMETRY("telemetry"),
    SECRETS("secrets");

    private final String word;

    Holds(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /**
   * To whom an entry speaks.
   *
   * @param kind whom it may reach; -1 for any
   * @param by the paths that name the receiver; empty for {@code across}
   * @param across all receivers in the same region or account; null where they are named
   */
  public record Contribution(int kind, List<Path> by, @Nullable Across across) {}

  /** How far an unnamed contribution reaches. */
  public enum Across {
    REGION,
    ACCOUNT
  }

  /** What it says of a fact; null if nothing. */
  public @Nullable Fill fill(int fact) {
    int low = 0;
    int high = facts.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Fill found = facts.get(middle);
      if (found.fact == fact) {
        return found;
      }
      if (found.fact < fact) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return null;
  }

  public boolean is(int kind) {
    for (int own : kinds) {
      if (own == kind) {
        return true;
      }
    }
    return false;
  }
}

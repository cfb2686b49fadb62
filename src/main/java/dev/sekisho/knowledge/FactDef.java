package dev.sekisho.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word of the closed list of facts.
 *
 * @param id its number, by which everything compiled refers to it
 * @param list whether it holds several of its type
 * @param combine how several writers are joined
 * @param order of a rank, lowest first
 * @param table against which it is judged; null for none
 * @param values the words that a text may be; empty for any
 * @param derived the class that computes it; null where entries fill it
 * @param follow for a fact read off another resource: which fact leads there
 * @param elsewhere whether a list of places leaves out the place of the thing itself
 */
public record FactDef(
    int id,
    String name,
    FactType type,
    boolean list,
    Combine combine,
    List<String> order,
    @Nullable String table,
    List<String> values,
    @Nullable String derived,
    @Nullable Follow follow,
    boolean elsewhere) {

  /** A fact whose places, if it has any, may be that of the thing itself. */
  public FactDef(
      int id,
      String name,
      FactType type,
      boolean list,
      Combine combine,
      List<String> order,
      @Nullable String table,
      List<String> values,
      @Nullable String derived,
      @Nullable Follow follow) {
    this(id, name, type, list, combine, order, table, values, derived, follow, false);
  }

  /** How the values of several writers become one. */
  public enum Combine {
    ANY,
    ALL,
    ONLY
  }

  /**
   * A fact that is looked up at what another fact of the subject names.
   *
   * @param by the fact that names it
   * @param take the fact of the thing named
   * @param literal table for names that nothing in the templates answers to, {@link #ITSELF} where
   *     such a name is the value, {@link #NOTHING} where it says nothing; null for none
   * @param none the value where nothing is named
   */
  public record Follow(int by, int take, @Nullable String literal, Const none) {
    /** A name that nothing answers to stands for itself. */
    public static final String ITSELF = "itself";

    /** Of a name that nothing answers to nothing is said. */
    public static final String NOTHING = "nothing";
  }

  /** The place of a word in the order; -1 if it is not in it. */
  public int rank(String word) {
    return order.indexOf(word);
  }
}

package dev.sekisho.knowledge;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How an entry fills a fact in one language. */
public sealed interface FactSpec {

  /** The same value for every resource of the type; {@code solid} unless it is poorly sourced. */
  record Fixed(Const value, boolean solid, @Nullable String scope) implements FactSpec {}

  /**
   * Read from where it is written.
   *
   * @param paths all of them, or with {@code first} the first that is written
   * @param map native words to the fact's own, by text form; null for none
   * @param otherwise for words that are not in the map; null for unknown
   * @param unit of the written number
   * @param scope which rows of the fact's table
   * @param defaults in order; the first whose condition holds
   */
  record Written(
      List<Path> paths,
      boolean first,
      @Nullable Map<String, Const> map,
      @Nullable Const otherwise,
      Unit unit,
      @Nullable String scope,
      List<Default> defaults)
      implements FactSpec {}

  /**
   * A test of what is written, as a bool.
   *
   * @param map applied to the result; null for none
   */
  record Tested(
      List<Path> paths,
      Quantifier quantifier,
      @Nullable Test test,
      @Nullable Map<String, Const> map,
      List<Default> defaults)
      implements FactSpec {}

  /** Over which of the written values a test goes. */
  enum Quantifier {
    SOME,
    EVERY,
    /** At least one value is there. */
    PRESENT,
    /** The list as a whole. */
    WHOLE
  }

  /** A product and its version. */
  record Product(FactSpec name, String prefix, @Nullable FactSpec version, List<Default> defaults)
      implements FactSpec {}

  /** A range from two paths. */
  record Range(Path from, Path to, List<Default> defaults) implements FactSpec {}

  /** The first case whose condition holds of the other facts. */
  record Cases(List<Case> cases) implements FactSpec {}

  /**
   * One of several ways.
   *
   * @param where null for always
   * @param spec null: not asked of such a resource
   */
  record Case(@Nullable Condition where, @Nullable FactSpec spec) {}

  /** The effective region of the resource. */
  record OwnRegion() implements FactSpec {}

  /** The same fact of the resource that this is a part of. */
  record Owner(int fact) implements FactSpec {}

  /**
   * What holds where nothing is written.
   *
   * @param provider versions for which it holds; null for all
   * @param where what must hold of other facts; null for always
   * @param solid documented, so that it may decide
   */
  record Default(
      @Nullable VersionRange provider, @Nullable Condition where, Const value, boolean solid) {}
}

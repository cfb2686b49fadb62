package dev.sekisho.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a value is written in a resource.
 *
 * @param steps from the resource inwards; empty only for a part that is itself the value
 * @param meta it starts at a meta-argument ({@code @name}, {@code @lifecycle.prevent_destroy})
 * @param json the value of the steps before it is JSON text, and these steps lead on inside; null
 *     for none
 * @param then the fact of the resource that the value refers to; -1 for none
 * @param provider versions of the provider that have it; null for all
 * @param unchecked not in the schema that the build knows; false once compiled
 * @param text as it was written, for notes and fingerprints
 */
public record Path(
    List<Step> steps,
    boolean meta,
    @Nullable List<Step> json,
    int then,
    @Nullable VersionRange provider,
    boolean unchecked,
    String text) {

  /**
   * One name on the way.
   *
   * @param all every member of the list
   * @param key only members whose argument of this name has the value; null for none
   */
  public record Step(String name, boolean all, @Nullable String key, @Nullable String value) {
    /** Stands as key where each entry of a map is meant. */
    private static final String ENTRIES = "{}";

    /** Each entry of a map, as its {@code name} and its {@code value}. */
    public static Step entriesOf(String name) {
      return new Step(name, true, ENTRIES, "");
    }

    public boolean entries() {
      return ENTRIES.equals(key);
    }

    /** The members of a document that is itself a list. */
    public boolean itself() {
      return name.isEmpty();
    }
  }

  /** Whether it may lead to several values. */
  public boolean many() {
    for (Step step : steps) {
      if (step.all) {
        return true;
      }
    }
    return false;
  }
}

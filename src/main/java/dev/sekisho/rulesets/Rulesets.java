package dev.sekisho.rulesets;

import dev.sekisho.finding.RuleCard;
import dev.sekisho.rules.Ruleset;
import dev.sekisho.source.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The door to the rules: those that come with the program, and a user's own beside them. */
public final class Rulesets {
  private Rulesets() {}

  /** The rules compiled into the program. Reads no YAML. */
  public static Ruleset builtIn() {
    return new Empty();
  }

  /** A user's folder read on top of other rules; with an error in it the others stay alone. */
  public static Loaded withUserRules(Ruleset base, Path folder) {
    return new Loaded(base, List.of());
  }

  /** What came of reading a user's rules. */
  public record Loaded(Ruleset ruleset, List<Diagnostic> diagnostics) {}

  private record Empty() implements Ruleset {
    @Override
    public String guideline() {
      return "ds-310";
    }

    @Override
    public String edition() {
      return "2022-12";
    }

    @Override
    public List<String> ids() {
      return List.of();
    }

    @Override
    public @Nullable RuleCard card(String id) {
      return null;
    }

    @Override
    public List<String> sources() {
      return List.of("built-in");
    }
  }
}

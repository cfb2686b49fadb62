package dev.sekisho.rules;

import dev.sekisho.facts.Fact;
import dev.sekisho.facts.Subject;
import dev.sekisho.facts.SystemFacts;
import dev.sekisho.finding.Remedy;
import dev.sekisho.finding.Verdict;
import dev.sekisho.knowledge.Const;
import dev.sekisho.knowledge.Entry;
import dev.sekisho.knowledge.FactSpec;
import dev.sekisho.knowledge.FactType;
import dev.sekisho.knowledge.Knowledge;
import dev.sekisho.knowledge.Path;
import dev.sekisho.knowledge.Table;
import dev.sekisho.source.Decimal;
import dev.sekisho.source.Span;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names the arguments that would mend a finding, from what its card wants the facts to be. */
final class Remedies {
  /** Arguments whose new value needs more than the one edit. */
  private static final String NEEDS_MORE = "edits-that-need-more";

  /** Blocks that need no argument beside the one that mends. */
  private static final String GROWING = "single-argument-blocks";

  private final SystemFacts facts;
  private final List<String> regions;

  Remedies(SystemFacts facts, List<String> regions) {
    this.facts = facts;
    this.regions = regions;
  }

  List<Remedy> of(Rule rule, Subject subject, Answer answer) {
    boolean asked = answer.verdict() == Verdict.VIOLATION || answer.verdict() == Verdict.ADVICE;
    if (!asked || rule.set().isEmpty()) {
      return List.of();
    }
    List<Remedy> remedies = new ArrayList<>(2);
    for (Rule.Setting setting : rule.set()) {
      boolean place = facts.knowledge().fact(setting.fact()).type() == FactType.PLACE;
      if (place && setting.value() == Const.PREFERRED) {
        region(subject, setting.fact(), remedies);
      } else if (Fixes.isWanted(setting, answer.grounds())) {
        setting(subject, setting, answer, remedies);
      }
    }
    return remedies;
  }

  private void setting(
      Subject subject, Rule.Setting setting, Answer answer, List<Remedy> remedies) {
    Fact fact = facts.fact(subject, setting.fact(), answer.inquiry());
    Subject companion = fact.companion();
    Subject speaker = companion == null ? subject : companion;
    Entry.Fill fill = speaker.entry().fill(setting.fact());
    if (fill != null && !has(fact.value(), setting.value())) {
      spec(speaker, fill.spec(), setting, fact.path(), remedies);
    }
  }

  private static boolean has(Value value, Const wanted) {
    // No switch: the class that the JDK makes for one at run time costs every scan.
    if (value instanceof Value.Bool bool) {
      return wanted.is(Const.Kind.BOOL) && bool.bool() == wanted.isTrue();
    }
    if (value instanceof Value.Text text) {
      return wanted.is(Const.Kind.TEXT) && text.text().equals(wanted.text());
    }
    Decimal number = wanted.number();
    return number != null && value instanceof Value.Num own && own.number().compareTo(number) == 0;
  }

  /** Adds what to write at the path where the fact is, or would be, written. */
  private boolean spec(
      Subject speaker,
      @Nullable FactSpec spec,
      Rule.Setting setting,
      String at,
      List<Remedy> remedies) {
    if (spec instanceof FactSpec.Written written) {
      Path path = path(written.paths(), at);
      boolean alone = written.first() || written.paths().size() == 1;
      if (path == null || !alone) {
        return false;
      }
      String word = Fixes.word(setting, written, knowledge());
      return word != null && add(speaker, path, word, remedies);
    }
    if (spec instanceof FactSpec.Tested tested && path(tested.paths(), at) != null) {
      boolean any = false;
      for (Path path : Fixes.wantsAll(tested, setting.value()) ? tested.paths() : List.<Path>of()) {
        any |= add(speaker, path, "true", remedies);
      }
      return any;
    }
    if (spec instanceof FactSpec.Cases cases) {
      for (FactSpec.Case each : cases.cases()) {
        if (spec(speaker, each.spec(), setting, at, remedies)) {
          return true;
        }
      }
    }
    return false;
  }

  private Knowledge knowledge() {
    return facts.knowledge();
  }

  private static @Nullable Path path(List<Path> paths, String text) {
    for (Path path : paths) {
      if (path.text().equals(text)) {
        return path;
      }
    }
    return null;
  }

  private boolean add(Subject speaker, Path path, String word, List<Remedy> remedies) {
    if (!Fixes.isPlain(path) || path.steps().isEmpty()) {
      return false;
    }
    List<String> names = new ArrayList<>(path.steps().size());
    for (Path.Step step : path.steps()) {
      names.add(step.name());
    }
    if (!lists(NEEDS_MORE, speaker.resource().type(), names)) {
      remedies.add(remedy(speaker, names, word));
    }
    return true;
  }

  private Remedy remedy(Subject speaker, List<String> names, String word) {
    Span part = speaker.isPart() ? speaker.values().origin().span() : null;
    String type = speaker.resource().type();
    List<String> block = names.subList(0, names.size() - 1);
    boolean grows = names.size() > 1 && part == null && lists(GROWING, type, block);
    return new Remedy(type, speaker.resource().header(), part, names, word, grows);
  }

  /** Whether a list has the names behind a type. */
  private boolean lists(String list, String type, List<String> names) {
    List<Const> members = knowledge().list(list);
    String wanted = type + "." + String.join(".", names);
    for (Const each : members == null ? List.<Const>of() : members) {
      if (each.text().equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  /** A region that is written is replaced; where none is written, nothing says where to put it. */
  private void region(Subject subject, int fact, List<Remedy> remedies) {
    Table providers = knowledge().table("providers");
    Table.Row row = providers == null ? null : providers.find(null, subject.entry().provider());
    String argument = row == null ? null : row.column("place");
    String name = region(fact, subject.entry().provider());
    if (argument != null && name != null && subject.values().get(argument) != null) {
      remedies.add(remedy(subject, List.of(argument), name));
    }
  }

  private @Nullable String region(int fact, String provider) {
    String name = knowledge().fact(fact).table();
    Table table = name == null ? null : knowledge().table(name);
    if (table == null) {
      return null;
    }
    for (String region : regions) {
      Table.Row row = table.find(provider, region);
      if (row != null && row.verdict().equals("domestic")) {
        return region;
      }
    }
    return table.preferred(provider);
  }
}

package dev.sekisho.rules.detectors;

import dev.sekisho.facts.Subject;
import dev.sekisho.facts.SystemFacts;
import dev.sekisho.finding.Location;
import dev.sekisho.graph.Resource;
import dev.sekisho.knowledge.Table;
import dev.sekisho.rules.SystemAnswers;
import dev.sekisho.source.Message;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Whether two or more clouds each hold main compute or data. */
final class SeveralClouds implements Detector {
  private static final String[] MAIN = {
    "server",
    "container-service",
    "function",
    "cluster",
    "database",
    "cache",
    "warehouse",
    "object-store",
    "file-store",
    "search-engine"
  };

  @Override
  public void ask(SystemFacts facts, SystemAnswers answers) {
    Map<String, Subject> certain = new TreeMap<>();
    Map<String, Subject> maybe = new TreeMap<>();
    for (Subject subject : facts.subjects()) {
      String family = isMain(facts, subject) ? family(facts, subject.entry().provider()) : null;
      if (family != null) {
        boolean built = subject.resource().exists() == Truth.TRUE;
        (built ? certain : maybe).putIfAbsent(family, subject);
      }
    }
    maybe.keySet().removeAll(certain.keySet());
    if (certain.size() + maybe.size() < 2) {
      answers.conforming();
      return;
    }
    List<Location> related = new ArrayList<>();
    certain.values().forEach(subject -> related.add(SystemAnswers.companion(subject)));
    maybe.values().forEach(subject -> related.add(SystemAnswers.companion(subject)));
    if (certain.size() >= 2) {
      answers.violation(null, Map.of("providers", titles(facts, certain)), related);
    } else {
      Resource resource = maybe.values().iterator().next().resource();
      answers.undetermined(
          null,
          new Cause(Cause.Kind.EXPANSION, resource.configAddress(), resource.header()),
          related);
    }
  }

  private static boolean isMain(SystemFacts facts, Subject subject) {
    if (subject.isPart() || subject.resource().mode() != Resource.Mode.MANAGED) {
      return false;
    }
    for (String kind : MAIN) {
      if (subject.entry().is(facts.knowledge().kindId(kind))) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String family(SystemFacts facts, String provider) {
    Table.Row row = row(facts, provider);
    return row == null ? null : row.column("family");
  }

  private static Table.@Nullable Row row(SystemFacts facts, String provider) {
    Table table = facts.knowledge().table("providers");
    return table == null ? null : table.find(null, provider);
  }

  private static Message titles(SystemFacts facts, Map<String, Subject> families) {
    StringBuilder ja = new StringBuilder();
    StringBuilder en = new StringBuilder();
    for (Subject subject : families.values()) {
      Table.Row row = row(facts, subject.entry().provider());
      ja.append(ja.length() == 0 ? "" : "、").append(title(row, "title.ja", subject));
      en.append(en.length() == 0 ? "" : ", ").append(title(row, "title.en", subject));
    }
    return new Message(ja.toString(), en.toString());
  }

  private static String title(Table.@Nullable Row row, String column, Subject subject) {
    String title = row == null ? null : row.column(column);
    return title == null ? subject.entry().provider() : title;
  }
}

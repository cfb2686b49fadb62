package dev.sekisho.rules.detectors;

import dev.sekisho.facts.SystemFacts;
import dev.sekisho.finding.Location;
import dev.sekisho.graph.Resource;
import dev.sekisho.graph.ResourceGraph;
import dev.sekisho.knowledge.Table;
import dev.sekisho.rules.SystemAnswers;
import dev.sekisho.source.Message;
import dev.sekisho.source.Stars;
import dev.sekisho.value.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Whether a system uses services that the list of its profile doesn't hold. It goes through all
 * resources, since what nobody expected is of no kind of the vocabulary either. Without a list it
 * asks nothing.
 */
final class PermittedServices implements Detector {
  private static final int MOST_PLACES = 5;
  private static final String NO_SERVICE = "none";

  @Override
  public void ask(SystemFacts facts, SystemAnswers answers) {
    Set<String> permitted = new HashSet<>();
    for (String each : facts.profile().permittedServices()) {
      permitted.add(plain(each));
    }
    if (permitted.isEmpty()) {
      answers.notApplicable();
      return;
    }
    Map<String, List<String>> byType = new HashMap<>();
    Map<String, List<Use>> others = new TreeMap<>();
    for (ResourceGraph graph : facts.graphs().graphs()) {
      for (Resource resource : graph.resources()) {
        boolean built =
            resource.mode() == Resource.Mode.MANAGED && resource.exists() != Truth.FALSE;
        List<String> names =
            built ? byType.computeIfAbsent(resource.type(), type -> names(facts, type)) : List.of();
        if (!names.isEmpty() && !holdsOne(permitted, names)) {
          others
              .computeIfAbsent(names.get(0), k -> new ArrayList<>())
              .add(new Use(resource, graph));
        }
      }
    }
    if (others.isEmpty()) {
      answers.conforming();
    }
    others.forEach((service, uses) -> tell(answers, service, uses));
  }

  private record Use(Resource resource, ResourceGraph graph) {}

  private static void tell(SystemAnswers answers, String service, List<Use> uses) {
    List<Location> related = new ArrayList<>();
    Set<String> told = new HashSet<>();
    Use first = uses.get(0);
    told.add(first.resource.configAddress());
    for (Use use : uses) {
      String address = use.resource.configAddress();
      if (told.add(address) && related.size() < MOST_PLACES) {
        Message label = new Message(address, address);
        related.add(new Location(Location.Role.COMPANION, use.resource.header(), label));
      }
    }
    Map<String, Message> words =
        Map.of(
            "service", new Message(service, service),
            "count", new Message(String.valueOf(told.size()), String.valueOf(told.size())));
    answers.violation(first.resource, first.graph, words, related);
  }

  private static boolean holdsOne(Set<String> permitted, List<String> names) {
    for (String each : names) {
      if (permitted.contains(plain(each))) {
        return true;
      }
    }
    return false;
  }

  /** {@code AWS Step Functions} and {@code step-functions} mean the same. */
  private static String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT).trim();
    for (String maker : new String[] {"amazon ", "aws "}) {
      lower = lower.startsWith(maker) ? lower.substring(maker.length()) : lower;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < lower.length(); i++) {
      if (Character.isLetterOrDigit(lower.charAt(i))) {
        plain.append(lower.charAt(i));
      }
    }
    return plain.toString();
  }

  /** What the service of a type is called; empty for what belongs to no cloud. */
  private static List<String> names(SystemFacts facts, String type) {
    String own = own(facts, type);
    if (own == null) {
      return List.of();
    }
    Table table = facts.knowledge().table("services");
    for (Table.Row row : table == null ? List.<Table.Row>of() : table.rows()) {
      for (String pattern : row.columns().getOrDefault("types", List.of())) {
        if (Stars.fits(pattern, type)) {
          return row.names().contains(NO_SERVICE) ? List.of() : row.names();
        }
      }
    }
    return List.of(own);
  }

  /** The word of the type's name that stands for the service; null for what is of no cloud. */
  private static @Nullable String own(SystemFacts facts, String type) {
    String[] words = type.split("::", -1);
    if (words.length == 3) {
      return words[0].equals("AWS") ? words[1].toLowerCase(Locale.ROOT) : null;
    }
    String[] parts = type.split("_", 3);
    Table providers = facts.knowledge().table("providers");
    boolean cloud = providers != null && providers.find(null, parts[0]) != null;
    return cloud && parts.length > 1 ? parts[1] : null;
  }
}

package dev.sekisho.rulesets;

import dev.sekisho.graph.TemplateLanguage;
import dev.sekisho.knowledge.Condition;
import dev.sekisho.knowledge.Entry;
import dev.sekisho.knowledge.FactDef;
import dev.sekisho.rules.Rule;
import dev.sekisho.rules.detectors.Detectors;
import java.util.BitSet;
import java.util.Set;

/** Checks that span files: words nobody uses, cases nobody reaches, languages left out. */
final class WordChecks {
  /** Facts that classes read, not cards. */
  private static final Set<String> READ_BY_CODE =
      Set.of(
          "place.zones",
          "place.global-join",
          "place.required",
          "replica.at-source",
          "feed.notices",
          "feed.reads",
          "event.of-cloud",
          "server.script",
          "server.image",
          "schedule.expression",
          "schedule.zone",
          "service.variant",
          "offering.variant",
          "network.groups",
          "network.listens",
          "network.subnet",
          "address.public",
          "address.extra",
          "subnet.assigns-public",
          "subnet.network",
          "subnet.table",
          "network.table",
          "table.network",
          "table.ways",
          "rule.group",
          "rule.direction",
          "rule.sources",
          "rule.ports",
          "rule.protocol");

  private final Model model;
  private final Problems problems;

  WordChecks(Model model, Problems problems) {
    this.model = model;
    this.problems = problems;
  }

  void check() {
    facts();
    for (String kind : model.words.kinds.keySet()) {
      Integer id = model.words.kinds.get(kind);
      if (id != null && !model.words.used.get(id)) {
        problems.add(
            "vocabulary/kinds.yaml",
            "種類 " + kind + " はどの項目でも使われていません。",
            "no entry is of kind " + kind);
      }
    }
  }

  private void facts() {
    BitSet asked = new BitSet();
    asked.or(model.words.asked);
    for (FactDef fact : model.words.factDefs) {
      FactDef.Follow follow = fact.follow();
      if (follow != null && follow.by() >= 0) {
        asked.set(follow.by());
        asked.set(follow.take());
      }
    }
    for (FactDef fact : model.words.factDefs) {
      boolean computed =
          fact.derived() != null || fact.follow() != null || fact.name().equals("names");
      if (!computed && !model.words.filled.get(fact.id())) {
        problems.add(
            "vocabulary/facts.yaml",
            "事実 " + fact.name() + " を満たす項目がありません。",
            "no entry fills the fact " + fact.name());
      }
      if (!asked.get(fact.id()) && !computed && !READ_BY_CODE.contains(fact.name())) {
        problems.add(
            "vocabulary/facts.yaml",
            "事実 " + fact.name() + " を問う規則がありません。",
            "no rule asks for the fact " + fact.name());
      }
    }
  }

  /** A case behind one that always holds, or that is the same, is never reached. */
  void reachable(CardReader.Card card) {
    Rule rule = card.rule();
    for (int i = 0; i < rule.cases().size(); i++) {
      Condition when = rule.cases().get(i).when();
      for (int j = 0; j < i; j++) {
        Condition before = rule.cases().get(j).when();
        if (CardReader.always(before) || before.equals(when)) {
          card.place()
              .problem((i + 1) + "番目の場合分けには到達しません。", "case " + (i + 1) + " is never reached");
        }
      }
    }
    String detector = rule.detector();
    if (detector != null && !Detectors.names().contains(detector)) {
      card.place().problem("検出器 " + detector + " がありません。", "there is no detector " + detector);
    }
  }

  /** An AWS entry speaks of both languages, or says why one has no such thing. */
  void bothLanguages(Entry entry, Node place) {
    if (!entry.provider().equals("aws") || entry.type().startsWith("data.")) {
      return;
    }
    TemplateLanguage other =
        EntryReader.language(entry.type()) == TemplateLanguage.TERRAFORM
            ? TemplateLanguage.CLOUDFORMATION
            : TemplateLanguage.TERRAFORM;
    if (!place.has(other.word()) && !partOf(place, other)) {
      place.problem(
          other.word() + " の型か、それがない理由（none）が必要です。",
          "a type for " + other.word() + " is needed, or none with the reason");
    }
  }

  private static boolean partOf(Node place, TemplateLanguage language) {
    Node parts = place.get("part-of");
    if (parts != null) {
      for (String type : parts.entries().keySet()) {
        if (EntryReader.language(type) == language) {
          return true;
        }
      }
    }
    return false;
  }
}

package dev.sekisho.rulesets;

import dev.sekisho.knowledge.FactDef;
import dev.sekisho.knowledge.FactType;
import dev.sekisho.knowledge.Test;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what is asked of a policy document. */
final class PolicyTests {
  private static final String RESTRICTING = "restricting-conditions";

  /** Which requests a Deny refuses; together they would be another question. */
  private static final List<String> REQUESTS = List.of("transport", "factor", "except");

  private final Words words;

  PolicyTests(Words words) {
    this.words = words;
  }

  Test read(boolean denies, Node node, FactDef fact) {
    if (fact.type() != FactType.POLICY) {
      node.problem(fact.name() + " はポリシーではありません。", fact.name() + " is no policy");
    }
    return denies ? denies(node) : allows(node);
  }

  private Test allows(Node node) {
    node.only("principal", "action", "resource", "restricted", "without", "apart-from");
    return new Test.Allows(
        false,
        null,
        principal(node, Set.of("everyone", "account")),
        text(node.get("action")),
        text(node.get("resource")),
        without(node),
        node.get("apart-from") == null ? null : list(node.need("apart-from")));
  }

  private Test denies(Node node) {
    node.only("principal", "action", "resource", "transport", "factor", "except");
    String requests = word(node, "transport", "plain");
    requests = word(node, "factor", "one") == null ? requests : "single-factor";
    boolean sources = node.has("except") && node.need("except").isPlain("sources");
    requests = sources || word(node, "except", "callers") == null ? requests : "all-but-some";
    requests = sources ? "all-but-sources" : requests;
    int said = 0;
    for (String key : REQUESTS) {
      said += node.has(key) ? 1 : 0;
    }
    if (said > 1) {
      node.problem(
          "transport、factor、except は、どれか一つだけ書けます。", "say only one of transport, factor and except");
    }
    return new Test.Allows(
        true,
        requests,
        principal(node, Set.of("everyone", "root")),
        text(node.get("action")),
        text(node.get("resource")),
        null,
        null);
  }

  private @Nullable String principal(Node node, Set<String> who) {
    Node principal = node.get("principal");
    if (principal == null) {
      return null;
    }
    if (principal.isMap()) {
      return principal.has("services")
          ? Test.SERVICES + list(principal, "services")
          : list(principal);
    }
    if (!who.contains(principal.text())) {
      principal.problems().unknownWord(principal.span(), "相手", "principal", principal.text(), who);
    }
    return principal.text();
  }

  private @Nullable String without(Node node) {
    Node without = node.get("without");
    Node restricted = node.get("restricted");
    if (without != null) {
      return list(without);
    }
    return restricted != null && !restricted.bool() ? RESTRICTING : null;
  }

  private String list(Node node) {
    return list(node, "list");
  }

  private String list(Node node, String key) {
    Node list = node.only(key).need(key);
    words.needList(list);
    return list.text();
  }

  private static @Nullable String word(Node node, String key, String only) {
    Node word = node.get(key);
    if (word != null && !word.text().equals(only)) {
      word.problem(key + " には " + only + " を書いてください。", key + " can only be " + only);
    }
    return word == null ? null : only;
  }

  private static @Nullable String text(@Nullable Node node) {
    return node == null ? null : node.text();
  }
}

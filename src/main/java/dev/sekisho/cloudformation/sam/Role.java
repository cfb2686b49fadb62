package dev.sekisho.cloudformation.sam;

import dev.sekisho.cloudformation.syntax.Intrinsic;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The role that is generated for a function or state machine, with what its events add to it. */
final class Role {
  private final Source from;
  private final Assembly assembly;
  private final ManagedPolicies managedNames;
  private final PolicyTemplates templates;
  private final TreeWriter writer;
  private final List<Object> managed = new ArrayList<>();
  private final List<Object> inline = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  Role(Source from, Assembly assembly, ManagedPolicies managedNames, PolicyTemplates templates) {
    this.from = from;
    this.assembly = assembly;
    this.managedNames = managedNames;
    this.templates = templates;
    this.writer = new TreeWriter(from.place());
  }

  String id() {
    return from.id() + "Role";
  }

  Map<String, Object> arn() {
    return Parts.attribute(id(), "Arn");
  }

  /** Attaches a managed policy, once. */
  void attach(Object policy) {
    if (seen.add(Form.spelled(writer.tree(policy)))) {
      managed.add(policy);
    }
  }

  /** Adds an inline policy unless the same document is there. */
  void grant(Map<String, Object> policy) {
    Object document = policy.get("PolicyDocument");
    if (document == null || seen.add(Form.spelled(writer.tree(document)))) {
      inline.add(policy);
    }
  }

  /** Adds what {@code Policies} asks for. */
  void policies() {
    Entry entry = from.entry("Policies");
    if (entry == null) {
      return;
    }
    List<YamlTree> items = Form.items(entry.value());
    for (int i = 0; i < items.size(); i++) {
      policy(items.get(i), id() + "Policy" + i);
    }
  }

  private void policy(YamlTree item, String name) {
    List<YamlTree> branches = Form.branches(item);
    if (branches != null) {
      conditional(branches, name);
      return;
    }
    Object document = document(item);
    if (document != null) {
      inline.add(placed(item, Parts.policy(name, document)));
    } else if (Intrinsic.literal(item) != null || Form.isComputed(item)) {
      attach(managed(item));
    } else {
      assembly.gap(from, "Policies", item);
      inline.add(Parts.open());
    }
  }

  private void conditional(List<YamlTree> branches, String name) {
    Object then = document(branches.get(1));
    Object otherwise = document(branches.get(2));
    if (then == null && otherwise == null) {
      attach(Parts.choose(branches.get(0), managed(branches.get(1)), managed(branches.get(2))));
    } else {
      inline.add(
          Parts.choose(
              branches.get(0),
              then == null ? branches.get(1) : Parts.policy(name, then),
              otherwise == null ? branches.get(2) : Parts.policy(name, otherwise)));
    }
  }

  /** The ARN of a managed policy that may be written by its name. */
  private Object managed(YamlTree item) {
    String literal = from.literal(item);
    String arn = literal == null ? null : managedNames.arn(literal);
    return arn == null ? item : placed(item, arn);
  }

  /** The document of an inline policy or of a policy template; null for anything else. */
  private @Nullable Object document(YamlTree item) {
    Mapping mapping = Form.mapping(item);
    if (mapping == null) {
      return null;
    }
    if (mapping.get("Statement") != null) {
      return mapping;
    }
    if (mapping.entries().size() != 1) {
      return null;
    }
    Entry only = mapping.entries().get(0);
    Object document = templates.document(only.key().text(), Form.mapping(only.value()));
    return document == null ? null : placed(item, document);
  }

  private static YamlTree placed(YamlTree at, Object piece) {
    return new TreeWriter(Place.of(at)).tree(piece);
  }

  /** Writes the role. */
  Draft write(Object assumedBy, @Nullable Object tags, @Nullable String pathProperty) {
    Draft role = assembly.beside(id(), "AWS::IAM::Role", from, from.placeOf("Policies"));
    role.set("AssumeRolePolicyDocument", assumedBy);
    role.set("ManagedPolicyArns", managed);
    role.set("Policies", inline.isEmpty() ? null : inline);
    role.copyAs(from.properties(), String.valueOf(pathProperty), "Path");
    role.copy(from.properties(), "PermissionsBoundary");
    return role.set("Tags", tags);
  }
}

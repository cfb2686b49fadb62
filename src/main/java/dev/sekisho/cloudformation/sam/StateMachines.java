package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code AWS::Serverless::StateMachine}: the machine, its role, version and events. */
final class StateMachines {
  private final Assembly assembly;
  private final ManagedPolicies managed;
  private final PolicyTemplates templates;
  private final Events events;

  StateMachines(
      Assembly assembly, ManagedPolicies managed, PolicyTemplates templates, Events events) {
    this.assembly = assembly;
    this.managed = managed;
    this.templates = templates;
    this.events = events;
  }

  void expand(Source source) {
    Draft machine = assembly.main(source, "AWS::StepFunctions::StateMachine");
    machine.copyAs(source.properties(), "Name", "StateMachineName");
    machine.copyAs(source.properties(), "Type", "StateMachineType");
    machine.copyAs(source.properties(), "Logging", "LoggingConfiguration");
    machine.copyAs(source.properties(), "Tracing", "TracingConfiguration");
    machine.copyAs(source.properties(), "Role", "RoleArn");
    machine.set("Tags", Tags.created("stateMachine:createdBy", source.get("Tags")));
    definition(source, machine);
    if (source.filled("Role") == null) {
      machine.set("RoleArn", role(source));
    }
    String alias = alias(source);
    boolean through = Form.isBool(source.get("UseAliasAsEventTarget"), true);
    events.stateMachine(new Target(source, through ? alias : null, null));
    Tags.propagate(source, assembly.of(source));
  }

  private Map<String, Object> role(Source source) {
    Role role = new Role(source, assembly, managed, templates);
    role.policies();
    Mapping tracing = source.mapping("Tracing");
    if (tracing != null && Form.isBool(tracing.get("Enabled"), true)) {
      role.attach(Parts.managedPolicy("AWSXrayWriteOnlyAccess"));
    }
    role.write(
        Parts.assumedBy("states.amazonaws.com"),
        Tags.created("stateMachine:createdBy", source.get("Tags")),
        "RolePath");
    return role.arn();
  }

  private static void definition(Source source, Draft machine) {
    Entry written = source.entry("Definition");
    Entry uri = source.entry("DefinitionUri");
    if (written != null) {
      DefinitionText text = DefinitionText.of(written.value());
      machine.set("DefinitionString", written, text == null ? written.value() : text.json());
      Map<String, Object> all = Parts.map();
      Mapping own = source.mapping("DefinitionSubstitutions");
      if (own != null) {
        own.entries().forEach(entry -> all.put(entry.key().text(), entry.value()));
      }
      if (text != null) {
        all.putAll(text.substitutions());
      }
      machine.set("DefinitionSubstitutions", all.isEmpty() ? null : all);
    } else {
      machine.copy(source.properties(), "DefinitionSubstitutions");
      machine.set(
          "DefinitionS3Location",
          uri == null ? Parts.open() : Locations.of(source, uri, Locations.DEFINITION));
    }
  }

  /** The logical id of the alias that is published; null where there is none. */
  private @Nullable String alias(Source source) {
    Entry entry = source.entry("AutoPublishAlias");
    String name = entry == null ? null : source.text(entry.value());
    if (entry == null || name == null) {
      if (entry != null) {
        assembly.gap(source, "AutoPublishAlias", entry);
      }
      return null;
    }
    Place place = Place.of(entry);
    Draft version = version(source, place);
    Draft alias =
        assembly
            .beside(
                source.id() + "Alias" + name,
                "AWS::StepFunctions::StateMachineAlias",
                source,
                place)
            .set("Name", name)
            .set("DeploymentPreference", deployment(source, version));
    assembly.name(source, "Alias", alias.id());
    assembly.name(source, "Version", version.id());
    return alias.id();
  }

  private Draft version(Source source, Place place) {
    Draft version =
        assembly
            .beside(
                source.id() + "Version", "AWS::StepFunctions::StateMachineVersion", source, place)
            .set("StateMachineArn", Parts.ref(source.id()))
            .set("StateMachineRevisionId", Parts.attribute(source.id(), "StateMachineRevisionId"));
    for (String policy : List.of("DeletionPolicy", "UpdateReplacePolicy")) {
      version.attribute(policy, version.hasAttribute(policy) ? null : "Retain");
    }
    return version;
  }

  private static Map<String, Object> deployment(Source source, Draft version) {
    Mapping preference = source.mapping("DeploymentPreference");
    Map<String, Object> deployment = Parts.map();
    if (preference == null) {
      deployment.put("Type", "ALL_AT_ONCE");
    } else {
      preference.entries().forEach(each -> deployment.put(each.key().text(), each.value()));
    }
    deployment.put("StateMachineVersionArn", Parts.ref(version.id()));
    return deployment;
  }
}

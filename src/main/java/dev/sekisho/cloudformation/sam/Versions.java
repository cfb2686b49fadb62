package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import org.jspecify.annotations.Nullable;

/** The version and alias that a function publishes with each deployment. */
final class Versions {
  private final Assembly assembly;
  private final GradualDeployments deployments;

  Versions(Assembly assembly, GradualDeployments deployments) {
    this.assembly = assembly;
    this.deployments = deployments;
  }

  /** The logical id of the alias; null where none is published. */
  @Nullable String publish(Source source, Draft function) {
    Entry entry = source.entry("AutoPublishAlias");
    if (entry == null) {
      return null;
    }
    String name = source.text(entry.value());
    if (name == null) {
      assembly.gap(source, "AutoPublishAlias", entry);
      return null;
    }
    describe(source, function);
    Draft version = version(source, Place.of(entry));
    String id = source.id() + "Alias" + name.replace("-", "D").replace("_", "U");
    Draft alias = assembly.beside(id, "AWS::Lambda::Alias", source, Place.of(entry));
    alias.set("Name", name);
    alias.set("FunctionName", Parts.ref(source.id()));
    alias.set("FunctionVersion", Parts.attribute(version.id(), "Version"));
    alias.copy(source.properties(), "ProvisionedConcurrencyConfig");
    assembly.name(source, "Alias", id);
    assembly.name(source, "Version", version.id());
    deployments.add(source, alias);
    return id;
  }

  /** A hash of the code is put into the description, so that a new one makes a new version. */
  private static void describe(Source source, Draft function) {
    Entry hash = source.entry("AutoPublishCodeSha256");
    if (hash == null) {
      return;
    }
    YamlTree description = source.filled("Description");
    function.set(
        "Description",
        hash,
        description == null ? hash.value() : Parts.join(" ", description, hash.value()));
  }

  private Draft version(Source source, Place place) {
    Draft version = assembly.beside(source.id() + "Version", "AWS::Lambda::Version", source, place);
    version.set("FunctionName", Parts.ref(source.id()));
    version.copyAs(source.properties(), "VersionDescription", "Description");
    if (source.get("CapacityProviderConfig") != null) {
      version.copy(source.properties(), "FunctionScalingConfig");
    }
    if (!version.hasAttribute("DeletionPolicy")) {
      YamlTree own = source.get("VersionDeletionPolicy");
      boolean kept = source.get("CapacityProviderConfig") == null;
      version.attribute("DeletionPolicy", own != null ? own : kept ? "Retain" : "Delete");
    }
    return version;
  }
}

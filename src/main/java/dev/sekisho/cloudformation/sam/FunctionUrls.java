package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import org.jspecify.annotations.Nullable;

/** The URL of a function, and who may call it where nobody is asked who he is. */
final class FunctionUrls {
  private final Assembly assembly;

  FunctionUrls(Assembly assembly) {
    this.assembly = assembly;
  }

  void add(Source source, @Nullable String alias) {
    Entry entry = source.entry("FunctionUrlConfig");
    if (entry == null) {
      return;
    }
    Mapping config = Form.mapping(entry.value());
    Place place = Place.of(entry);
    Draft url = assembly.beside(source.id() + "Url", "AWS::Lambda::Url", source, place);
    if (config == null) {
      url.computed(entry.value());
      assembly.gap(source, "FunctionUrlConfig", entry);
      return;
    }
    url.copy(config, "AuthType", "Cors", "InvokeMode");
    Object target = Parts.ref(alias == null ? source.id() : alias);
    url.set("TargetFunctionArn", target);
    if ("NONE".equals(source.literal(config.get("AuthType")))) {
      open(source, config, target);
    }
  }

  private void open(Source source, Mapping config, Object target) {
    Entry type = config.entry("AuthType");
    Place place = type == null ? source.place() : Place.of(type);
    assembly
        .beside(source.id() + "UrlPublicPermissions", "AWS::Lambda::Permission", source, place)
        .set("Action", "lambda:InvokeFunctionUrl")
        .set("FunctionName", target)
        .set("Principal", "*")
        .copyAs(config, "AuthType", "FunctionUrlAuthType");
    assembly
        .beside(
            source.id() + "URLInvokeAllowPublicAccess", "AWS::Lambda::Permission", source, place)
        .set("Action", "lambda:InvokeFunction")
        .set("FunctionName", target)
        .set("Principal", "*")
        .set("InvokedViaFunctionUrl", true);
  }
}

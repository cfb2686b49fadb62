package dev.sekisho.cloudformation;

import dev.sekisho.graph.Resource;
import dev.sekisho.graph.Suppression;
import dev.sekisho.source.Span;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The node that stands for a template as a whole ({@code cloudformation:template}). Its values are
 * the sections in which it speaks of itself, as they are written, and as {@code pipelines} the
 * files near it that define delivery pipelines; the default of a {@code NoEcho} parameter is
 * sensitive.
 */
final class TemplateNode {
  static final String TYPE = "cloudformation:template";

  private static final List<String> SECTIONS =
      List.of("AWSTemplateFormatVersion", "Description", "Transform", "Parameters");

  private TemplateNode() {}

  /**
   * @param pipelines files near the template that define delivery pipelines
   */
  static Resource of(
      Stack stack,
      Resource.Provider provider,
      List<Suppression> suppressions,
      List<String> pipelines) {
    Template template = stack.template();
    String address = address(stack);
    Span whole = template.span(template.root());
    return new Resource(
        address,
        address,
        TYPE,
        template.path(),
        Resource.Mode.CONFIGURATION,
        stack.exists(),
        false,
        provider,
        sections(template, whole, pipelines),
        new Value.MapValue(Map.of(), true, null, Origin.of(whole, Origin.Kind.EXPRESSION)),
        template.header(),
        whole,
        stack.calls(),
        suppressions);
  }

  /** A template that is written in another has no path of its own. */
  private static String address(Stack stack) {
    StackCall call = stack.call();
    if (call == null) {
      return "cloudformation.template";
    }
    String path = stack.template().path();
    return path.equals(call.caller().stack().template().path())
        ? stack.prefix() + "cloudformation.template"
        : path;
  }

  private static Value.MapValue sections(Template template, Span whole, List<String> pipelines) {
    Map<String, Value> entries = new LinkedHashMap<>();
    Origin header = Origin.of(template.header(), Origin.Kind.EXPRESSION);
    List<Value> paths = new ArrayList<>();
    for (String path : pipelines) {
      paths.add(new Value.Text(path, header));
    }
    entries.put("pipelines", new Value.ListValue(paths, Value.ListShape.LIST, null, header));
    entries.put("secret-defaults", secretDefaults(template, header));
    for (Entry entry : template.root().entries()) {
      if (SECTIONS.contains(entry.key().text())) {
        entries.put(entry.key().text(), written(template, entry, false));
      }
    }
    return new Value.MapValue(entries, true, null, Origin.of(whole, Origin.Kind.EXPRESSION));
  }

  /** The defaults of {@code NoEcho} parameters by name. */
  private static Value secretDefaults(Template template, Origin header) {
    Map<String, Value> defaults = new LinkedHashMap<>();
    for (Entry parameter : template.section("Parameters").entries()) {
      if (parameter.value() instanceof Mapping mapping && isNoEcho(mapping)) {
        for (Entry entry : mapping.entries()) {
          if (entry.key().text().equals("Default")) {
            defaults.put(parameter.key().text(), written(template, entry, true));
          }
        }
      }
    }
    return new Value.MapValue(defaults, true, null, header);
  }

  private static boolean isNoEcho(Mapping parameter) {
    return parameter.get("NoEcho") instanceof YamlTree.Scalar s
        && s.text().equalsIgnoreCase("true");
  }

  private static Value written(Template template, Entry entry, boolean hidden) {
    Value value = written(template, entry.value());
    Value standing = Evaluator.standing(template.span(entry), value);
    return hidden ? standing.withOrigin(standing.origin().asSensitive()) : standing;
  }

  private static Value written(Template template, YamlTree tree) {
    Origin origin = Origin.of(template.span(tree), Origin.Kind.EXPRESSION);
    return switch (tree) {
      case YamlTree.Scalar scalar -> Literals.of(scalar, origin);
      case YamlTree.Sequence sequence -> {
        List<Value> items =
            sequence.items().stream()
                .map(item -> Evaluator.standing(template.span(item), written(template, item)))
                .toList();
        yield new Value.ListValue(items, Value.ListShape.LIST, null, origin);
      }
      case Mapping mapping -> {
        boolean noEcho = isNoEcho(mapping);
        Map<String, Value> entries = new LinkedHashMap<>();
        for (Entry entry : mapping.entries()) {
          boolean hidden = noEcho && entry.key().text().equals("Default");
          entries.put(entry.key().text(), written(template, entry, hidden));
        }
        yield new Value.MapValue(entries, true, null, origin);
      }
    };
  }
}

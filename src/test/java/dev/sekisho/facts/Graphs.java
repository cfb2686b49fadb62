package dev.sekisho.facts;

import dev.sekisho.graph.Edge;
import dev.sekisho.graph.Opaque;
import dev.sekisho.graph.Resource;
import dev.sekisho.graph.ResourceGraph;
import dev.sekisho.graph.TemplateLanguage;
import dev.sekisho.source.Decimal;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Graphs made by hand: each value stands on a line of its own. */
public final class Graphs {
  private static final int LINE = 8;
  private static final Cause NO_VALUE = new Cause(Cause.Kind.VARIABLE, "x", null);

  private final SourceFile file;
  private final List<Resource> resources = new ArrayList<>();
  private final List<Opaque> opaque = new ArrayList<>();
  private int lines;

  public Graphs(int capacity) {
    file =
        SourceFile.of("main.tf", "xxxxxxx\n".repeat(capacity).getBytes(StandardCharsets.US_ASCII));
  }

  /** The next line as a place. */
  public Origin here() {
    Span span = file.span(lines * LINE, lines * LINE + LINE - 1);
    lines++;
    return Origin.of(span, Origin.Kind.ATTRIBUTE);
  }

  public Value text(String text) {
    return new Value.Text(text, here());
  }

  public Value bool(boolean bool) {
    return new Value.Bool(bool, here());
  }

  /** A text of which only the start is known. */
  public Value partial(String start) {
    return new Value.Partial(List.of(text(start), unknown()), here());
  }

  public Value number(int number) {
    return new Value.Num(Decimal.of(number), here());
  }

  public Value unknown() {
    return new Value.Unknown(NO_VALUE, here());
  }

  public Value reference(String address, String attribute) {
    return new Value.Reference(address, attribute, null, here());
  }

  public Value list(Value... items) {
    return new Value.ListValue(List.of(items), Value.ListShape.LIST, null, here());
  }

  /** A map or block of names and values in turn. */
  public Value.MapValue map(Object... entries) {
    Map<String, Value> values = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      values.put((String) entries[i], (Value) entries[i + 1]);
    }
    return new Value.MapValue(values, true, null, here());
  }

  public Resource add(String type, String name, Object... arguments) {
    return add(type, name, Truth.TRUE, arguments);
  }

  public Resource add(String type, String name, Truth exists, Object... arguments) {
    Origin header = here();
    Value region = new Value.Text("ap-northeast-1", header);
    Value.MapValue none = new Value.MapValue(Map.of(), true, null, header);
    Resource resource =
        new Resource(
            type + "." + name,
            type + "." + name,
            type,
            name,
            Resource.Mode.MANAGED,
            exists,
            false,
            new Resource.Provider("aws", "provider.aws", null, region, "6.25.0"),
            map(arguments),
            none,
            header.span(),
            header.span(),
            List.of(),
            List.of());
    resources.add(resource);
    return resource;
  }

  /** Something that can't be looked into and that was handed these resources. */
  public void stranger(String... addresses) {
    Cause cause = new Cause(Cause.Kind.ABSENT_MODULE, "module.vpc", null);
    opaque.add(new Opaque("module.vpc", cause, here().span(), java.util.Set.of(addresses)));
  }

  public SystemGraphs system() {
    ResourceGraph graph =
        new ResourceGraph(
            ".",
            TemplateLanguage.TERRAFORM,
            null,
            List.copyOf(resources),
            List.<Edge>of(),
            Map.of(),
            opaque,
            List.of("main.tf"));
    return new SystemGraphs(".", List.of(graph), SystemProfile.undeclared());
  }
}

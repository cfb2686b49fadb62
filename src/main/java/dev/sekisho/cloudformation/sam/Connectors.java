package dev.sekisho.cloudformation.sam;

import dev.sekisho.knowledge.Table;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code AWS::Serverless::Connector}: what one resource may do with another. */
final class Connectors {
  private final Assembly assembly;
  private final ConnectorEnds ends;
  private final Function<String, @Nullable Table> tables;

  Connectors(Assembly assembly, Neighbours neighbours, Function<String, @Nullable Table> tables) {
    this.assembly = assembly;
    this.ends = new ConnectorEnds(assembly, neighbours, tables);
    this.tables = tables;
  }

  /** A connector that is a resource of its own. */
  void expand(Source source) {
    Mapping from = source.mapping("Source");
    if (from == null) {
      assembly.gap(source, "Connector", source.body());
    } else {
      connect(source, from);
    }
  }

  /** A connector that is written at its source. */
  void embedded(Source connector, String at) {
    TreeWriter writer = new TreeWriter(connector.place());
    Mapping more = connector.mapping("SourceReference");
    List<Entry> entries = new ArrayList<>(more == null ? List.of() : more.entries());
    entries.add(writer.entry("Id", at));
    connect(connector, writer.whole(entries));
  }

  private void connect(Source connector, Mapping from) {
    YamlTree to = connector.get("Destination");
    boolean several = to instanceof YamlTree.Sequence;
    List<YamlTree> targets = Form.items(to);
    Set<String> permissions = new TreeSet<>();
    for (YamlTree item : Form.items(connector.get("Permissions"))) {
      permissions.add(String.valueOf(connector.text(item)));
    }
    boolean complete = !targets.isEmpty();
    for (int i = 0; i < targets.size(); i++) {
      Mapping target = Form.mapping(targets.get(i));
      ConnectorEnds.End source = ends.of(connector, from, target);
      ConnectorEnds.End destination = target == null ? null : ends.of(connector, target, from);
      complete &=
          source != null
              && destination != null
              && connect(
                  connector, source, destination, permissions, several ? "Destination" + i : "");
    }
    if (!complete) {
      assembly.gap(connector, "Connector", connector.body());
    }
  }

  /** False where nobody knows how to connect these. */
  boolean connect(
      Source connector,
      ConnectorEnds.End source,
      ConnectorEnds.End destination,
      Set<String> permissions,
      String suffix) {
    Table table = tables.apply("sam-connectors");
    List<Table.Row> rows =
        table == null ? List.of() : table.named(source.type() + " to " + destination.type());
    Map<String, List<Table.Row>> byAccess = new LinkedHashMap<>();
    for (Table.Row row : rows) {
      String access = String.valueOf(row.column("access"));
      if (permissions.contains(access)) {
        byAccess.computeIfAbsent(access, each -> new ArrayList<>()).add(row);
      }
    }
    if (byAccess.isEmpty()) {
      return false;
    }
    Connection connection = new Connection(assembly, connector, source, destination, suffix);
    return connection.write(byAccess);
  }
}

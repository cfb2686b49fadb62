package dev.sekisho.rulesets;

import dev.sekisho.knowledge.Const;
import dev.sekisho.knowledge.Table;
import dev.sekisho.source.Decimal;
import dev.sekisho.source.Message;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads knowledge files: tables of rows, and lists of members. */
final class TableReader {
  private static final Set<String> ROW_WORDS =
      Set.of(
          "scope", "name", "names", "pattern", "verdict", "because", "note", "source", "read",
          "sure", "edition");
  private static final String REVIEW = "review";

  private final Words words;
  private final boolean own;

  TableReader(Words words, boolean own) {
    this.words = words;
    this.own = own;
  }

  void read(Node root) {
    if (root.isList()) {
      for (Node item : root.items()) {
        list(item);
      }
    } else if (root.has("list")) {
      list(root);
    } else {
      table(root);
    }
  }

  private void list(Node node) {
    node.only("list", "members", "about", "source", "edition", "read", "sure", "ours");
    sourced(node, node.need("list").text());
    List<Const> members = new ArrayList<>();
    for (Node member : node.need("members").items()) {
      members.add(
          member.isPlain() && isNumber(member.text())
              ? Const.number(Decimal.of(member.text()))
              : Const.text(member.text()));
    }
    String name = node.need("list").text();
    if (own && !name.startsWith("x.") && words.lists.containsKey(name)) {
      node.problem("リスト " + name + " はもうあります。", "list " + name + " exists already");
    }
    words.lists.put(name, members);
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.length() < 16 && text.chars().allMatch(Character::isDigit);
  }

  private void sourced(Node node, String name) {
    node.need("source");
    node.need("sure");
    Node read = node.need("read");
    try {
      words.read.put(name, (int) LocalDate.parse(read.text()).toEpochDay());
    } catch (DateTimeException e) {
      read.problem("日付は 2026-11-24 のように書きます。", "write a date like 2026-11-24, not " + read.text());
    }
  }

  private void table(Node node) {
    node.only(
        "table", "source", "edition", "read", "sure", "because", "rows", "pairs", "joins", "about",
        "ours");
    sourced(node, node.need("table").text());
    Map<String, Message> because = new HashMap<>();
    Node given = node.get("because");
    if (given != null) {
      for (Map.Entry<String, Node> entry : given.entries().entrySet()) {
        because.put(entry.getKey(), entry.getValue().message());
      }
    }
    List<Table.Row> rows = new ArrayList<>();
    List<Node> places = new ArrayList<>();
    for (Node row : node.need("rows").items()) {
      rows.add(row(row, because, node.need("sure").text()));
      places.add(row);
    }
    checkOrder(rows, places);
    String name = node.need("table").text();
    Node edition = node.get("edition");
    Table before = words.tables.get(name);
    if (before != null && own) {
      rows.addAll(before.rows());
    } else if (before != null) {
      node.problem("表 " + name + " はもうあります。", "table " + name + " exists already");
    }
    words.tables.put(name, new Table(name, edition == null ? "" : edition.text(), rows));
  }

  private static Table.Row row(Node row, Map<String, Message> because, String grade) {
    List<String> names = new ArrayList<>();
    Node one = row.get("name");
    if (one != null) {
      names.add(one.text());
    }
    Node several = row.get("names");
    if (several != null) {
      names.addAll(several.texts());
    }
    Node pattern = row.get("pattern");
    if (pattern != null) {
      Conditions.checkPattern(pattern, pattern.text());
    }
    if (names.isEmpty() == (pattern == null)) {
      row.problem("name、names、pattern のどれか一つが必要です。", "one of name, names, pattern is needed");
    }
    Node sure = row.get("sure");
    String own = sure == null ? grade : sure.text();
    boolean recalled = own.equals("recalled");
    Node verdict = row.get("verdict");
    Node scope = row.get("scope");
    Node note = row.get("note");
    return new Table.Row(
        scope == null ? List.of() : scope.texts(),
        names,
        pattern == null ? null : pattern.text(),
        verdict == null ? "" : recalled ? REVIEW : verdict.text(),
        because(row.get("because"), because),
        note == null ? null : note.message(),
        columns(row, own));
  }

  private static @Nullable Message because(@Nullable Node node, Map<String, Message> words) {
    if (node == null) {
      return null;
    }
    if (node.isMap()) {
      return node.message();
    }
    Message message = words.get(node.text());
    if (message == null) {
      node.problems().unknownWord(node.span(), "理由", "reason", node.text(), words.keySet());
    }
    return message;
  }

  private static Map<String, List<String>> columns(Node row, String sure) {
    Map<String, List<String>> columns = new TreeMap<>();
    if (!sure.equals("documented")) {
      columns.put(Table.SURE, List.of(sure));
    }
    for (Map.Entry<String, Node> entry : row.entries().entrySet()) {
      if (ROW_WORDS.contains(entry.getKey())) {
        continue;
      }
      Node value = entry.getValue();
      if (value.isMap()) {
        for (Map.Entry<String, Node> inner : value.entries().entrySet()) {
          columns.put(entry.getKey() + "." + inner.getKey(), inner.getValue().texts());
        }
      } else {
        columns.put(entry.getKey(), value.texts());
      }
    }
    return columns;
  }

  /** Look-up takes listed names first, which must not change what the order of the rows says. */
  private static void checkOrder(List<Table.Row> rows, List<Node> places) {
    for (int i = 0; i < rows.size(); i++) {
      for (String name : rows.get(i).names()) {
        for (int j = 0; j < i; j++) {
          if (shareScope(rows.get(i), rows.get(j)) && rows.get(j).fits(name)) {
            places
                .get(i)
                .problem(
                    "「" + name + "」は前の行のパターンにも当てはまります。",
                    "\"" + name + "\" also fits the pattern of an earlier row");
          }
        }
      }
    }
  }

  private static boolean shareScope(Table.Row one, Table.Row other) {
    if (one.scopes().isEmpty() || other.scopes().isEmpty()) {
      return true;
    }
    for (String scope : one.scopes()) {
      if (other.scopes().contains(scope)) {
        return true;
      }
    }
    return false;
  }
}

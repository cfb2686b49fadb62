package dev.sekisho.terraform.function;

import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** CSV text as a list of objects, the first row naming the attributes. */
final class Csv {
  private final String text;
  private final Arguments a;
  private int at;

  private Csv(String text, Arguments a) {
    this.text = text.replace("\r\n", "\n");
    this.a = a;
  }

  static Value decode(String text, Arguments a) {
    Csv csv = new Csv(text, a);
    List<List<String>> rows = csv.rows();
    if (rows.isEmpty()) {
      throw a.invalid("missing header line");
    }
    List<String> header = rows.get(0);
    if (new HashSet<>(header).size() < header.size()) {
      throw a.invalid("duplicate column name");
    }
    List<Value> objects = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      objects.add(csv.object(header, row));
    }
    return a.list(objects, Value.ListShape.LIST);
  }

  private Value object(List<String> header, List<String> row) {
    if (row.size() != header.size()) {
      throw a.invalid("wrong number of fields");
    }
    Map<String, Value> entries = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      entries.put(header.get(i), new Value.Text(row.get(i), a.origin()));
    }
    return new Value.MapValue(entries, true, null, a.origin());
  }

  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    while (at < text.length()) {
      if (text.charAt(at) == '\n') {
        at++;
        continue;
      }
      rows.add(row());
    }
    return rows;
  }

  private List<String> row() {
    List<String> fields = new ArrayList<>();
    fields.add(field());
    while (at < text.length() && text.charAt(at) == ',') {
      at++;
      fields.add(field());
    }
    at++;
    return fields;
  }

  private String field() {
    if (at < text.length() && text.charAt(at) == '"') {
      return quoted();
    }
    int start = at;
    while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
      if (text.charAt(at) == '"') {
        throw a.invalid("bare quote");
      }
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    StringBuilder field = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '"') {
        field.append(c);
      } else if (at < text.length() && text.charAt(at) == '"') {
        field.append('"');
        at++;
      } else if (at == text.length() || text.charAt(at) == ',' || text.charAt(at) == '\n') {
        return field.toString();
      } else {
        throw a.invalid("text behind a quoted field");
      }
    }
    throw a.invalid("missing quote");
  }
}

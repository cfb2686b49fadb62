package dev.sekisho.terraform.function;

import dev.sekisho.source.Decimal;
import dev.sekisho.source.SourceFile;
import dev.sekisho.terraform.type.Conversion;
import dev.sekisho.terraform.type.Numbers;
import dev.sekisho.terraform.type.Type;
import dev.sekisho.value.Value;
import dev.sekisho.yaml.YamlFile;
import dev.sekisho.yaml.YamlReader;
import dev.sekisho.yaml.YamlTree;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** YAML text as values, plain scalars read by the core schema of YAML 1.2. */
final class YamlDecoder {
  /** There is no number for what is infinite or none. */
  private static final Set<String> REFUSED =
      Set.of(".inf", ".Inf", ".INF", "-.inf", "+.inf", "-.Inf", "-.INF", ".nan", ".NaN", ".NAN");

  private final Arguments a;

  private YamlDecoder(Arguments a) {
    this.a = a;
  }

  static Value decode(String text, Arguments a) {
    YamlFile file =
        YamlReader.read(SourceFile.of("yamldecode", text.getBytes(StandardCharsets.UTF_8)));
    if (!file.diagnostics().isEmpty() || file.documents().size() > 1) {
      throw a.invalid("invalid YAML");
    }
    if (file.documents().isEmpty()) {
      throw a.invalid("missing start of document");
    }
    return new YamlDecoder(a).value(file.documents().get(0));
  }

  private Value value(YamlTree tree) {
    if (tree instanceof YamlTree.Scalar scalar) {
      return scalar(scalar);
    }
    if (tree instanceof YamlTree.Sequence sequence) {
      List<Value> items = new ArrayList<>(sequence.items().size());
      for (YamlTree item : sequence.items()) {
        items.add(value(item));
      }
      return a.list(items, Value.ListShape.TUPLE);
    }
    Map<String, Value> entries = new LinkedHashMap<>();
    addAll(entries, (YamlTree.Mapping) tree);
    return new Value.MapValue(entries, true, null, a.origin());
  }

  private void addAll(Map<String, Value> entries, YamlTree.Mapping mapping) {
    for (YamlTree.Entry entry : mapping.entries()) {
      if (entry.key().text().equals("<<") && entry.value() instanceof YamlTree.Mapping merged) {
        Map<String, Value> inherited = new LinkedHashMap<>();
        addAll(inherited, merged);
        inherited.forEach(entries::putIfAbsent);
      } else {
        entries.put(key(entry.key()), value(entry.value()));
      }
    }
  }

  private String key(YamlTree.Scalar key) {
    Value text = Conversion.to(Type.Simple.STRING, scalar(key));
    if (text instanceof Value.Null) {
      throw a.invalid("a key that is nothing");
    }
    return text instanceof Value.Text t ? t.text() : key.text();
  }

  private Value scalar(YamlTree.Scalar scalar) {
    String text = scalar.text();
    if (scalar.style() == YamlTree.Style.PLAIN && REFUSED.contains(text)) {
      throw a.invalid("no finite number");
    }
    boolean tagged = scalar.tag().equals("str") || scalar.tag().endsWith(":str");
    if (scalar.style() != YamlTree.Style.PLAIN || tagged) {
      return new Value.Text(text, a.origin());
    }
    return switch (text) {
      case "", "~", "null", "Null", "NULL" -> new Value.Null(a.origin());
      case "true", "True", "TRUE", "y", "Y", "yes", "Yes", "YES", "on", "On", "ON" ->
          new Value.Bool(true, a.origin());
      case "false", "False", "FALSE", "n", "N", "no", "No", "NO", "off", "Off", "OFF" ->
          new Value.Bool(false, a.origin());
      default -> {
        Decimal number = number(text);
        yield number == null ? new Value.Text(dated(text), a.origin()) : a.result(number);
      }
    };
  }

  /** A date alone is read as the midnight with which it begins. */
  private static String dated(String text) {
    boolean date = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
    for (int i = 0; i < text.length() && date; i++) {
      date = i == 4 || i == 7 || Character.isDigit(text.charAt(i));
    }
    return date ? text + "T00:00:00Z" : text;
  }

  private static @Nullable Decimal number(String text) {
    char first = text.charAt(0);
    boolean possible =
        (first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.';
    if (!possible) {
      return null;
    }
    Decimal based = based(text);
    return based == null ? Numbers.parse(text) : based;
  }

  private static @Nullable Decimal based(String text) {
    int radix = text.startsWith("0x") ? 16 : text.startsWith("0o") ? 8 : 0;
    if (radix == 0 || text.length() > 200) {
      return null;
    }
    try {
      return Decimal.of(new BigDecimal(new BigInteger(text.substring(2), radix)));
    } catch (NumberFormatException e) {
      return null;
    }
  }
}

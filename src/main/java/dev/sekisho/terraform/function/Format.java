package dev.sekisho.terraform.function;

import dev.sekisho.terraform.type.Choices;
import dev.sekisho.terraform.type.Conversion;
import dev.sekisho.terraform.type.Equality;
import dev.sekisho.terraform.type.Numbers;
import dev.sekisho.terraform.type.Type;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code format} and {@code formatlist}: one scan over the specification, verbs replaced one after
 * the other.
 */
final class Format {
  private final Arguments a;
  private final String spec;
  private final List<Value> values;
  private final TextBuilder text;
  private int at;
  private int next;
  private int highest;

  private Format(Arguments a, String spec, List<Value> values) {
    this.a = a;
    this.spec = spec;
    this.values = values;
    this.text = new TextBuilder(a.origin());
  }

  static Value format(Arguments a) {
    List<Value> pieces = new ArrayList<>(a.all());
    return Choices.lift(
        pieces,
        a.origin(),
        given -> new Format(a, a.text(given.get(0)), given.subList(1, given.size())).run());
  }

  /** Each list gives its members in turn; what is no list is repeated. */
  static Value formatList(Arguments a) {
    int length = -1;
    for (int i = 1; i < a.count(); i++) {
      if (a.known(i) instanceof Value.ListValue list) {
        int size = a.closed(list).size();
        if (length >= 0 && length != size) {
          throw a.invalid("lists of different length");
        }
        length = size;
      }
    }
    String spec = a.text(0);
    List<Value> results = new ArrayList<>();
    for (int row = 0; row < Math.max(length, length < 0 ? 1 : 0); row++) {
      List<Value> values = new ArrayList<>();
      for (int i = 1; i < a.count(); i++) {
        values.add(a.known(i) instanceof Value.ListValue list ? list.items().get(row) : a.at(i));
      }
      results.add(Choices.lift(values, a.origin(), given -> new Format(a, spec, given).run()));
    }
    return a.list(results, Value.ListShape.LIST);
  }

  private Value run() {
    int start = 0;
    while (at < spec.length()) {
      if (spec.charAt(at) != '%') {
        at++;
        continue;
      }
      text.add(spec.substring(start, at));
      at++;
      verb();
      start = at;
    }
    text.add(spec.substring(start));
    if (highest < values.size()) {
      throw a.invalid("too many arguments");
    }
    return text.build(a);
  }

  private void verb() {
    if (at < spec.length() && spec.charAt(at) == '%') {
      text.add("%");
      at++;
      return;
    }
    FormatVerb verb = FormatVerb.read(a, spec, at);
    at = verb.end();
    int index = verb.argument() > 0 ? verb.argument() - 1 : next;
    next = index + 1;
    highest = Math.max(highest, next);
    if (index >= values.size()) {
      throw a.invalid("not enough arguments");
    }
    text.add(formatted(verb, values.get(index)));
  }

  private Value formatted(FormatVerb verb, Value argument) {
    Value v = Equality.known(argument);
    boolean plain =
        verb.isPlain() && (verb.letter() == 's' || verb.letter() == 'v' || verb.letter() == 'd');
    if (v instanceof Value.Unknown || v instanceof Value.Reference || v instanceof Value.Partial) {
      if (!plain) {
        throw Arguments.unknown(v);
      }
      return v;
    }
    if (v instanceof Value.OneOf) {
      throw Arguments.unknown(v);
    }
    return new Value.Text(verb.pad(text(verb, v)), a.origin());
  }

  private String text(FormatVerb verb, Value v) {
    return switch (verb.letter()) {
      case 'v' -> general(verb, v, false);
      case 's' -> verb.cut(string(v));
      case 'q' -> JsonText.quote(verb.cut(string(v)));
      case 't' -> bool(v);
      default -> verb.number(a, number(v));
    };
  }

  private String general(FormatVerb verb, Value v, boolean nested) {
    if (v instanceof Value.Null) {
      return "null";
    }
    if (verb.sharp()) {
      return json(v);
    }
    if (v instanceof Value.Text t) {
      return nested ? JsonText.quote(t.text()) : verb.cut(t.text());
    }
    if (v instanceof Value.Num number) {
      return verb.general(number.number().exact());
    }
    return v instanceof Value.Bool bool ? Boolean.toString(bool.bool()) : json(v);
  }

  private String json(Value v) {
    Value json = JsonText.encode(v, a);
    if (json instanceof Value.Text t) {
      return t.text();
    }
    throw Arguments.unknown(json);
  }

  private String string(Value v) {
    if (v instanceof Value.Null) {
      throw a.invalid("null");
    }
    Value converted = Conversion.to(Type.Simple.STRING, v);
    if (converted instanceof Value.Text t) {
      return t.text();
    }
    throw a.invalid("string required");
  }

  private String bool(Value v) {
    if (Conversion.to(Type.Simple.BOOL, v) instanceof Value.Bool b) {
      return Boolean.toString(b.bool());
    }
    throw a.invalid("bool required");
  }

  private BigDecimal number(Value v) {
    if (Conversion.to(Type.Simple.NUMBER, v) instanceof Value.Num n
        && !Numbers.tooLarge(n.number())) {
      return n.number().exact();
    }
    throw new Undecided(
        new Cause(Cause.Kind.INVALID, a.name() + "(): number required", a.origin().span()));
  }
}

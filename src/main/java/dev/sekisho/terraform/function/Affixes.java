package dev.sekisho.terraform.function;

import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;

/** What stands at the ends of text; can often be said of text with holes too. */
final class Affixes {
  private Affixes() {}

  static Value test(String name, Arguments a) {
    Value text = a.textOrPartial(0);
    String affix = a.text(1);
    if (text instanceof Value.Partial partial) {
      return a.result(testPartial(name, partial, affix));
    }
    String whole = a.text(0);
    return a.result(
        switch (name) {
          case "startswith" -> whole.startsWith(affix);
          case "endswith" -> whole.endsWith(affix);
          default -> whole.contains(affix);
        });
  }

  private static boolean testPartial(String name, Value.Partial partial, String affix) {
    List<Value> parts = partial.parts();
    if (name.equals("strcontains")) {
      for (Value part : parts) {
        if (part instanceof Value.Text piece && piece.text().contains(affix)) {
          return true;
        }
      }
      throw Arguments.unknown(partial);
    }
    boolean start = name.equals("startswith");
    Value end = start ? parts.get(0) : parts.get(parts.size() - 1);
    if (end instanceof Value.Text piece) {
      String known = piece.text();
      if (known.length() >= affix.length()) {
        return start ? known.startsWith(affix) : known.endsWith(affix);
      }
      boolean possible = start ? affix.startsWith(known) : affix.endsWith(known);
      if (!possible) {
        return false;
      }
    }
    throw Arguments.unknown(partial);
  }

  static Value trim(String name, Arguments a) {
    Value text = a.textOrPartial(0);
    String affix = a.text(1);
    if (text instanceof Value.Partial partial) {
      return trimPartial(name, a, partial, affix);
    }
    String whole = a.text(0);
    boolean prefix = name.equals("trimprefix");
    if (prefix) {
      return a.result(whole.startsWith(affix) ? whole.substring(affix.length()) : whole);
    }
    return a.result(
        whole.endsWith(affix) ? whole.substring(0, whole.length() - affix.length()) : whole);
  }

  private static Value trimPartial(String name, Arguments a, Value.Partial partial, String affix) {
    boolean prefix = name.equals("trimprefix");
    if (!testPartial(prefix ? "startswith" : "endswith", partial, affix)) {
      return partial;
    }
    List<Value> parts = new ArrayList<>(partial.parts());
    int at = prefix ? 0 : parts.size() - 1;
    String piece = ((Value.Text) parts.get(at)).text();
    String rest =
        prefix
            ? piece.substring(affix.length())
            : piece.substring(0, piece.length() - affix.length());
    return with(a, parts, at, rest);
  }

  private static Value with(Arguments a, List<Value> parts, int at, String piece) {
    TextBuilder text = new TextBuilder(a.origin());
    for (int i = 0; i < parts.size(); i++) {
      if (i == at) {
        text.add(piece);
      } else {
        text.add(parts.get(i));
      }
    }
    return text.build(a);
  }

  /** Blanks at the ends of known pieces go; a hole at an end may itself have some. */
  static Value trimSpace(Arguments a, Value.Partial partial) {
    List<Value> parts = partial.parts();
    Value first = parts.get(0);
    Value last = parts.get(parts.size() - 1);
    if (!(first instanceof Value.Text start) || !(last instanceof Value.Text end)) {
      throw Arguments.unknown(partial);
    }
    String head = Blanks.trimStart(start.text());
    String tail = Blanks.trimEnd(end.text());
    if (head.isEmpty() || tail.isEmpty()) {
      throw Arguments.unknown(partial);
    }
    TextBuilder text = new TextBuilder(a.origin()).add(head);
    for (int i = 1; i < parts.size() - 1; i++) {
      text.add(parts.get(i));
    }
    return text.add(tail).build(a);
  }

  /** A substring that lies wholly in the first known piece. */
  static String prefixOf(Arguments a, Value.Partial partial, int offset, int length) {
    boolean inside =
        partial.parts().get(0) instanceof Value.Text piece
            && Graphemes.isAscii(piece.text())
            && offset >= 0
            && length >= 0
            && (long) offset + length < piece.text().length();
    if (!inside) {
      throw Arguments.unknown(partial);
    }
    String piece = a.text(partial.parts().get(0));
    return piece.substring(offset, offset + length);
  }

  /** The last element of a path is known if the last known piece holds a slash. */
  static Value baseName(Arguments a) {
    if (!(a.textOrPartial(0) instanceof Value.Partial partial)) {
      return a.result(Paths.base(a.text(0)));
    }
    Value last = partial.parts().get(partial.parts().size() - 1);
    if (last instanceof Value.Text piece
        && piece.text().indexOf('/') >= 0
        && !piece.text().endsWith("/")) {
      return a.result(Paths.base(piece.text()));
    }
    throw Arguments.unknown(partial);
  }
}

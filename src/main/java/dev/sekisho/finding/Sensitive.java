package dev.sekisho.finding;

import dev.sekisho.source.Message;
import dev.sekisho.source.Span;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What templates declare to be secret: the texts themselves, and the source lines they are written
 * on. Collected once from the evaluated graph and applied where results leave the program, so that
 * no message, cause or excerpt can carry one.
 */
public final class Sensitive {
  private static final String HIDDEN_JA = "（非表示）";
  private static final String HIDDEN_EN = "(hidden)";

  private final SecretTexts texts = new SecretTexts();
  private final Set<String> lines = new HashSet<>();
  private final Map<String, List<Span>> spans = new HashMap<>();

  /** Takes in what another knows. */
  public void add(Sensitive other) {
    texts.addAll(other.texts);
    lines.addAll(other.lines);
    other.spans.forEach(
        (path, those) -> spans.computeIfAbsent(path, key -> new ArrayList<>()).addAll(those));
  }

  /** Takes in a value and all that is in it. */
  public void add(Value value) {
    add(value, false);
  }

  private void add(Value value, boolean within) {
    boolean secret = within || value.origin().sensitive();
    if (secret) {
      addLines(value.origin());
    }
    // No switch: the class that the JDK makes for one at run time is the dearest of a whole scan.
    if (value instanceof Value.Text text) {
      addText(text.text(), secret);
    } else if (value instanceof Value.Num number) {
      addText(number.number().toPlainString(), secret);
    } else if (value instanceof Value.Reference reference && reference.known() != null) {
      add(reference.known(), secret);
    } else {
      for (Value part : parts(value)) {
        add(part, secret);
      }
    }
  }

  private static Collection<Value> parts(Value value) {
    if (value instanceof Value.ListValue list) {
      return list.items();
    }
    if (value instanceof Value.MapValue map) {
      return map.entries().values();
    }
    if (value instanceof Value.OneOf oneOf) {
      return oneOf.options();
    }
    return value instanceof Value.Partial partial ? partial.parts() : List.of();
  }

  private void addText(String text, boolean secret) {
    if (secret && !text.isBlank()) {
      texts.add(text);
    }
    addUserInfo(text);
  }

  /** User and password in an address ({@code postgres://user:password@host}), marked or not. */
  private void addUserInfo(String text) {
    int scheme = text.indexOf("://");
    int start = scheme + "://".length();
    int at = scheme < 0 ? -1 : text.indexOf('@', start);
    int slash = scheme < 0 ? -1 : text.indexOf('/', start);
    boolean before = at > start && (slash < 0 || at < slash);
    if (before && text.substring(start, at).indexOf(':') > 0) {
      texts.add(text.substring(start, at));
    }
  }

  private void addLines(Origin origin) {
    for (Origin step = origin; step != null; step = step.from()) {
      Span span = step.span();
      spans.computeIfAbsent(span.file().path(), key -> new ArrayList<>()).add(span);
      for (int line = span.startLine(); line <= span.endLine(); line++) {
        lines.add(key(span, line));
      }
    }
  }

  private static String key(Span span, int line) {
    return line + ":" + span.file().path();
  }

  public boolean isEmpty() {
    return texts.isEmpty() && lines.isEmpty();
  }

  /** Whether a secret is written on this line of the span's file. */
  public boolean holds(Span span, int line) {
    return !lines.isEmpty() && lines.contains(key(span, line));
  }

  /** Whether a secret is written in a part of the span's file. */
  public boolean holds(Span span, int from, int to) {
    for (Span secret : spans.getOrDefault(span.file().path(), List.of())) {
      if (secret.start() < to && from < secret.end()) {
        return true;
      }
    }
    return false;
  }

  /** A range of a text, the end not included. */
  public record Range(int start, int end) {}

  /** Where known secrets are repeated in a text. */
  public List<Range> within(String text) {
    return texts.within(text);
  }

  public Message hide(Message message) {
    return isEmpty()
        ? message
        : new Message(texts.hide(message.ja(), HIDDEN_JA), texts.hide(message.en(), HIDDEN_EN));
  }

  public String hide(String text) {
    return texts.hide(text, HIDDEN_EN);
  }
}

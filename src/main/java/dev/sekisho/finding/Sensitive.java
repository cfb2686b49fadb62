package dev.sekisho.finding;

import dev.sekisho.source.Message;
import dev.sekisho.source.SourceFile;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What templates declare to be secret: the texts themselves, and the places where they are written.
 * Collected once from the evaluated graph and applied where results leave the program, so that no
 * message, cause or excerpt can carry one.
 */
public final class Sensitive {
  private static final String HIDDEN_JA = "（非表示）";
  private static final String HIDDEN_EN = "(hidden)";

  private static final Pattern FILLING = Pattern.compile("\\{[^{}]*\\}");

  private final SecretTexts texts = new SecretTexts();
  private final SecretPlaces places = new SecretPlaces();

  /** Takes in what another knows. */
  public void add(Sensitive other) {
    texts.addAll(other.texts);
    places.addAll(other.places);
  }

  /** Takes in a value and all that is in it. */
  public void add(Value value) {
    add(value, false);
  }

  private void add(Value value, boolean within) {
    boolean secret = within || value.origin().sensitive();
    if (secret) {
      addPlaces(value.origin());
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

  /** Takes in where a secret is written, whose text may also be an everyday word. */
  public void add(Origin origin) {
    addPlaces(origin);
  }

  private void addPlaces(Origin origin) {
    for (Origin step = origin; step != null; step = step.from()) {
      places.add(step.span());
    }
  }

  public boolean isEmpty() {
    return texts.isEmpty();
  }

  /** Whether a secret is written in a part of a file. */
  public boolean holds(SourceFile file, int start, int end) {
    return places.holds(file.path(), start, end);
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

  /**
   * Hides secrets in what was filled into a text of ours. Our own words stay: they tell nothing of
   * the templates, though a secret may be one of them.
   *
   * @param template the text with a name in braces for each filling
   */
  public Message hide(Message message, Message template) {
    return isEmpty()
        ? message
        : new Message(
            hideFilled(message.ja(), template.ja(), HIDDEN_JA),
            hideFilled(message.en(), template.en(), HIDDEN_EN));
  }

  private String hideFilled(String text, String template, String by) {
    StringBuilder hidden = new StringBuilder(text.length());
    int at = 0;
    for (String own : FILLING.split(template, -1)) {
      int found = text.indexOf(own, at);
      if (found < 0) {
        return texts.hide(text, by);
      }
      hidden.append(found == at ? "" : texts.hide(text.substring(at, found), by)).append(own);
      at = found + own.length();
    }
    return hidden.append(at == text.length() ? "" : texts.hide(text.substring(at), by)).toString();
  }

  public String hide(String text) {
    return texts.hide(text, HIDDEN_EN);
  }
}

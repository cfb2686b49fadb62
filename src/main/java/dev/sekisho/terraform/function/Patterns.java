package dev.sekisho.terraform.function;

import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Regular expressions in the syntax that Go has, translated to Java's. What Go refuses (references
 * to groups, looking around) is invalid here too; a search that takes too long ends as unknown.
 */
final class Patterns {
  private static final int MAX_STEPS = 5_000_000;

  private final Pattern pattern;
  private final List<String> groups;

  private Patterns(Pattern pattern, List<String> groups) {
    this.pattern = pattern;
    this.groups = groups;
  }

  private static Patterns compile(Arguments a, String expression) {
    try {
      RegexTranslation translation = RegexTranslation.of(expression);
      int unnamed = Collections.frequency(translation.groups(), "");
      if (unnamed > 0 && unnamed < translation.groups().size()) {
        throw a.invalid("some groups have names and some have none");
      }
      return new Patterns(
          Pattern.compile(translation.text(), Pattern.UNIX_LINES), translation.groups());
    } catch (PatternSyntaxException | StackOverflowError e) {
      throw a.invalid("invalid pattern");
    }
  }

  static Value regex(Arguments a) {
    Patterns patterns = compile(a, a.text(0));
    Matcher matcher = patterns.matcher(a.text(1));
    if (!find(a, matcher)) {
      throw a.invalid("pattern did not match");
    }
    return patterns.result(a, matcher);
  }

  static Value regexAll(Arguments a) {
    Patterns patterns = compile(a, a.text(0));
    Matcher matcher = patterns.matcher(a.text(1));
    List<Value> results = new ArrayList<>();
    int end = -1;
    while (find(a, matcher) && results.size() <= Arguments.MAX_ITEMS) {
      if (matcher.end() > end) {
        results.add(patterns.result(a, matcher));
      }
      end = matcher.end();
    }
    return a.list(results, Value.ListShape.LIST);
  }

  private Matcher matcher(String text) {
    return pattern.matcher(new Counted(text, 0, text.length(), new int[] {MAX_STEPS}));
  }

  private static boolean find(Arguments a, Matcher matcher) {
    try {
      return matcher.find();
    } catch (TooManySteps | StackOverflowError e) {
      throw a.tooMuch();
    }
  }

  private Value result(Arguments a, Matcher matcher) {
    if (groups.isEmpty()) {
      return a.result(matcher.group());
    }
    boolean named = !groups.get(0).isEmpty();
    Map<String, Value> entries = new LinkedHashMap<>();
    List<Value> items = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      String group = matcher.group(i + 1);
      Value value = group == null ? new Value.Null(a.origin()) : a.result(group);
      items.add(value);
      entries.put(groups.get(i), value);
    }
    return named
        ? new Value.MapValue(entries, true, null, a.origin())
        : new Value.ListValue(items, Value.ListShape.TUPLE, null, a.origin());
  }

  static String replaceAll(Arguments a, String text, String expression, String by) {
    Patterns patterns = compile(a, expression);
    Matcher matcher = patterns.matcher(text);
    StringBuilder result = new StringBuilder();
    int from = 0;
    int end = -1;
    while (find(a, matcher)) {
      result.append(text, from, matcher.start());
      if (matcher.end() > end) {
        patterns.expand(by, matcher, result);
      }
      end = matcher.end();
      from = end;
      if (result.length() > Arguments.MAX_TEXT) {
        throw a.tooMuch();
      }
    }
    return result.append(text, from, text.length()).toString();
  }

  /** {@code $1}, {@code ${name}} and {@code $$} as Go expands them. */
  private void expand(String by, Matcher matcher, StringBuilder result) {
    int i = 0;
    while (i < by.length()) {
      char c = by.charAt(i++);
      if (c != '$' || i == by.length()) {
        result.append(c);
        continue;
      }
      if (by.charAt(i) == '$') {
        result.append('$');
        i++;
        continue;
      }
      boolean braces = by.charAt(i) == '{';
      int start = braces ? i + 1 : i;
      int end = start;
      while (end < by.length() && isWord(by.charAt(end))) {
        end++;
      }
      boolean closed = !braces || (end < by.length() && by.charAt(end) == '}');
      if (end == start || !closed) {
        result.append('$');
        continue;
      }
      String group = group(by.substring(start, end), matcher);
      result.append(group == null ? "" : group);
      i = braces ? end + 1 : end;
    }
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  private @Nullable String group(String name, Matcher matcher) {
    int index = 0;
    for (int i = 0; i < name.length() && index >= 0; i++) {
      char c = name.charAt(i);
      index = c >= '0' && c <= '9' && index < 1_000 ? index * 10 + c - '0' : -1;
    }
    if (index < 0) {
      index = groups.indexOf(name) + 1;
      return index == 0 ? null : matcher.group(index);
    }
    return index <= groups.size() ? matcher.group(index) : null;
  }

  private static final class TooManySteps extends RuntimeException {
    TooManySteps() {
      super("regular expression", null, false, false);
    }
  }

  /** Text that can be looked at only so many times. */
  private static final class Counted implements CharSequence {
    private final String text;
    private final int start;
    private final int end;
    private final int[] left;

    Counted(String text, int start, int end, int[] left) {
      this.text = text;
      this.start = start;
      this.end = end;
      this.left = left;
    }

    @Override
    public int length() {
      return end - start;
    }

    @Override
    public char charAt(int index) {
      if (--left[0] < 0) {
        throw new TooManySteps();
      }
      return text.charAt(start + index);
    }

    @Override
    public CharSequence subSequence(int from, int to) {
      return new Counted(text, start + from, start + to, left);
    }

    @Override
    public String toString() {
      return text.substring(start, end);
    }
  }
}

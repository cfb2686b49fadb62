package dev.sekisho.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document of YAML or JSON. Ranges are byte offsets into the file: of a scalar with its quotes,
 * of a collection from its first to behind its last member (or bracket), never with trailing blanks
 * or comments. A tag or anchor in front is not part of the range; {@link #tagStart} says where it
 * begins.
 */
public sealed interface YamlTree {
  int start();

  int end();

  /**
   * The local tag without {@code !} ({@code Ref}, {@code Sub}); empty when there is none, as always
   * in JSON.
   */
  String tag();

  /** Where the tag or anchor in front starts; equal to {@link #start} when there is none. */
  int tagStart();

  /** Text as it was written, escapes resolved and lines folded. */
  record Scalar(String text, Style style, String tag, int tagStart, int start, int end)
      implements YamlTree {}

  /** A list. */
  record Sequence(List<YamlTree> items, String tag, int tagStart, int start, int end)
      implements YamlTree {}

  /** A mapping in source order; duplicates are kept (and were reported). */
  final class Mapping implements YamlTree {
    /** Fewer entries are looked through as quickly as they are looked up. */
    private static final int FEW = 16;

    private final List<Entry> entries;
    private final String tag;
    private final int tagStart;
    private final int start;
    private final int end;
    private @Nullable Map<String, Entry> byKey;

    public Mapping(List<Entry> entries, String tag, int tagStart, int start, int end) {
      this.entries = entries;
      this.tag = tag;
      this.tagStart = tagStart;
      this.start = start;
      this.end = end;
    }

    public List<Entry> entries() {
      return entries;
    }

    @Override
    public String tag() {
      return tag;
    }

    @Override
    public int tagStart() {
      return tagStart;
    }

    @Override
    public int start() {
      return start;
    }

    @Override
    public int end() {
      return end;
    }

    /** The value of a key, the last one where it occurs twice. */
    public @Nullable YamlTree get(String key) {
      Entry entry = entry(key);
      return entry == null ? null : entry.value;
    }

    public @Nullable Entry entry(String key) {
      if (entries.size() > FEW) {
        return indexed().get(key);
      }
      for (int i = entries.size() - 1; i >= 0; i--) {
        if (entries.get(i).key.text.equals(key)) {
          return entries.get(i);
        }
      }
      return null;
    }

    private Map<String, Entry> indexed() {
      Map<String, Entry> known = byKey;
      if (known == null) {
        known = new HashMap<>();
        for (Entry entry : entries) {
          known.put(entry.key.text, entry);
        }
        byKey = known;
      }
      return known;
    }
  }

  /**
   * One entry of a mapping. A key that is not a scalar makes the file unreadable, so none occurs
   * here.
   */
  record Entry(Scalar key, YamlTree value) {}

  /** How a scalar was written. */
  enum Style {
    /** Bare in YAML: may mean a number, a bool or null. */
    PLAIN,
    /** Quoted: always text. */
    QUOTED,
    /** A block with {@code |} or {@code >}: always text. */
    BLOCK,
    /** A number, {@code true}, {@code false} or {@code null} of JSON. */
    JSON_LITERAL
  }
}

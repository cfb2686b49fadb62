package dev.sekisho.yaml;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import dev.sekisho.yaml.YamlTree.Sequence;
import dev.sekisho.yaml.YamlTree.Style;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.ParserImpl;

/**
 * Builds the trees of one file from SnakeYAML's events. Recursive, but no deeper than the limit.
 */
final class YamlComposer {
  private static final String CORE = "tag:yaml.org,2002:";

  private final SourceFile file;
  private final byte[] bytes;
  private final CodePointOffsets offsets;
  private final ParserImpl parser;
  private final YamlComments comments = new YamlComments();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private YamlAnchors anchors;

  YamlComposer(SourceFile file, CodePointOffsets offsets, ParserImpl parser) {
    this.file = file;
    this.bytes = file.bytes();
    this.offsets = offsets;
    this.parser = parser;
    this.anchors = new YamlAnchors(file);
  }

  List<YamlTree> documents() {
    List<YamlTree> documents = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.StreamEnd)) {
      if (parser.getEvent().is(Event.ID.DocumentStart)) {
        anchors = anchors.forNextDocument();
        documents.add(node(0));
      }
    }
    return documents;
  }

  List<Span> comments() {
    return comments.in(file);
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  private YamlTree node(int depth) {
    NodeEvent event = (NodeEvent) parser.getEvent();
    if (depth >= Refusal.MAX_DEPTH) {
      throw Refusal.tooDeep(file.span(start(event), end(event)));
    }
    if (event instanceof AliasEvent alias) {
      return anchors.copy(alias.getAnchor(), start(event), end(event), depth);
    }
    String anchor = event.getAnchor();
    if (anchor == null) {
      return plainNode(event, depth);
    }
    anchors.open(anchor);
    YamlTree tree = plainNode(event, depth);
    anchors.define(anchor, tree);
    return tree;
  }

  private YamlTree plainNode(NodeEvent event, int depth) {
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar);
    }
    if (event instanceof SequenceStartEvent sequence) {
      return sequence(sequence, depth);
    }
    return mapping((MappingStartEvent) event, depth);
  }

  private Scalar scalar(ScalarEvent event) {
    int tagStart = start(event);
    int rawEnd = end(event);
    int start =
        hasProperties(event, event.getTag()) ? skipProperties(event, tagStart, rawEnd) : tagStart;
    Style style = style(event);
    int end = style == Style.BLOCK ? withoutTrailingBlanks(start, rawEnd) : rawEnd;
    comments.scalar(style == Style.BLOCK ? lineEnd(start, end) : start, end);
    return new Scalar(event.getValue(), style, localTag(event.getTag()), tagStart, start, end);
  }

  private static Style style(ScalarEvent event) {
    ScalarStyle style = event.getScalarStyle();
    if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
      return Style.BLOCK;
    }
    boolean text = "!".equals(event.getTag()) || (CORE + "str").equals(event.getTag());
    return style == ScalarStyle.PLAIN && !text ? Style.PLAIN : Style.QUOTED;
  }

  private Sequence sequence(SequenceStartEvent event, int depth) {
    int tagStart = start(event);
    int start =
        hasProperties(event, event.getTag())
            ? skipProperties(event, tagStart, bytes.length)
            : tagStart;
    List<YamlTree> items = new ArrayList<>();
    int end = start;
    while (!parser.checkEvent(Event.ID.SequenceEnd)) {
      YamlTree item = node(depth + 1);
      items.add(item);
      end = Math.max(end, item.end());
    }
    Event stop = parser.getEvent();
    if (bracketed(start, '[')) {
      end = end(stop);
    }
    return new Sequence(items, localTag(event.getTag()), tagStart, start, end);
  }

  private Mapping mapping(MappingStartEvent event, int depth) {
    int tagStart = start(event);
    int start =
        hasProperties(event, event.getTag())
            ? skipProperties(event, tagStart, bytes.length)
            : tagStart;
    List<Entry> entries = new ArrayList<>();
    int end = start;
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      YamlTree key = node(depth + 1);
      if (!(key instanceof Scalar name)) {
        throw Refusal.templated(file.span(key.start(), key.end()));
      }
      YamlTree value = node(depth + 1);
      entries.add(new Entry(name, value));
      end = Math.max(end, Math.max(name.end(), value.end()));
    }
    Event stop = parser.getEvent();
    if (bracketed(start, '{')) {
      end = end(stop);
    }
    List<Entry> kept = MappingEntries.check(file, entries, diagnostics);
    return new Mapping(kept, localTag(event.getTag()), tagStart, start, end);
  }

  private boolean bracketed(int start, char bracket) {
    return start < bytes.length && bytes[start] == bracket;
  }

  private int start(Event event) {
    return offset(event.getStartMark());
  }

  private int end(Event event) {
    return offset(event.getEndMark());
  }

  private int offset(Mark mark) {
    return offsets.offset(mark.getIndex());
  }

  private static boolean hasProperties(NodeEvent event, @Nullable String tag) {
    return tag != null || event.getAnchor() != null;
  }

  /** The local tag; tags of YAML's own types add nothing, since scalars stay text. */
  private static String localTag(@Nullable String tag) {
    if (tag == null || tag.equals("!")) {
      return "";
    }
    if (tag.startsWith("!")) {
      return tag.substring(1);
    }
    return switch (tag) {
      case CORE + "str", CORE + "int", CORE + "float", CORE + "bool", CORE + "null" -> "";
      case CORE + "map", CORE + "seq", CORE + "timestamp" -> "";
      default -> tag;
    };
  }

  /** Steps over tags, anchors, blanks and comments, to where the value itself starts. */
  private int skipProperties(NodeEvent event, int from, int limit) {
    int at = from;
    while (at < limit) {
      byte b = bytes[at];
      if (isBlank(b)) {
        at++;
      } else if (b == '#') {
        at = lineEnd(at, limit);
      } else if (b == '!') {
        at = tagEnd(at, limit);
      } else if (b == '&') {
        at += 1 + String.valueOf(event.getAnchor()).getBytes(StandardCharsets.UTF_8).length;
      } else {
        return at;
      }
    }
    return Math.min(at, limit);
  }

  /** A tag ends at a blank: in YAML 1.1 commas and brackets may be part of it. */
  private int tagEnd(int from, int limit) {
    int at = from + 1;
    while (at < limit && !isBlank(bytes[at])) {
      at++;
    }
    return at;
  }

  private int lineEnd(int from, int limit) {
    int at = from;
    while (at < limit && bytes[at] != '\n' && bytes[at] != '\r') {
      at++;
    }
    return at;
  }

  private int withoutTrailingBlanks(int start, int end) {
    int at = end;
    while (at > start && isBlank(bytes[at - 1])) {
      at--;
    }
    return at;
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }
}

package dev.sekisho.facts;

import dev.sekisho.graph.Resource;
import dev.sekisho.graph.ResourceGraph;
import dev.sekisho.knowledge.Entry;
import dev.sekisho.knowledge.Path;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a resource that an entry speaks of, one for each block. */
final class Parts {
  private Parts() {}

  static List<Subject> of(
      Resource resource, ResourceGraph graph, Entry entry, @Nullable Subject owner) {
    List<Subject> parts = new ArrayList<>(2);
    Subject whole = owner == null ? Subject.whole(resource, graph, entry) : owner;
    List<Path> paths = entry.parts();
    if (paths == null) {
      return parts;
    }
    for (Path path : paths) {
      Reads reads = new Reads(Inquiry.undecided());
      reads.read(whole, path);
      for (Value value : reads.values()) {
        add(value, resource, graph, entry, owner, parts);
      }
      Cause rest = reads.rest();
      if (rest != null) {
        parts.add(Subject.rest(resource, graph, entry, rest, owner));
      }
    }
    return parts;
  }

  private static void add(
      Value value,
      Resource resource,
      ResourceGraph graph,
      Entry entry,
      @Nullable Subject owner,
      List<Subject> parts) {
    if (value instanceof Value.MapValue block) {
      parts.add(Subject.part(resource, graph, entry, block, firstLine(block, resource), owner));
    } else if (value instanceof Value.ListValue list) {
      for (Value item : list.items()) {
        add(item, resource, graph, entry, owner, parts);
      }
      if (list.open()) {
        parts.add(Subject.rest(resource, graph, entry, Values.cause(list, entry.type()), owner));
      }
    } else if (value instanceof Value.Unknown unknown) {
      parts.add(Subject.rest(resource, graph, entry, unknown.cause(), owner));
    } else {
      Value known = Values.known(value);
      if (!(known instanceof Value.Reference) && value instanceof Value.Reference) {
        add(known, resource, graph, entry, owner, parts);
      }
    }
  }

  /** The first line of a block, up to its opening brace. */
  private static Span firstLine(Value.MapValue block, Resource resource) {
    Span whole = block.origin().span();
    SourceFile file = whole.file();
    if (file != resource.header().file()) {
      return whole;
    }
    byte[] bytes = file.bytes();
    int end = whole.start();
    while (end < whole.end() && bytes[end] != '\n' && bytes[end] != '\r') {
      end++;
      if (bytes[end - 1] == '{') {
        break;
      }
    }
    return file.span(whole.start(), Math.max(end, whole.start()));
  }
}

package dev.sekisho.facts;

import dev.sekisho.graph.Resource;
import dev.sekisho.graph.ResourceGraph;
import dev.sekisho.knowledge.Entry;
import dev.sekisho.source.Span;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A resource, or a part of one, in the eyes of one vocabulary entry. */
public final class Subject {
  private final Resource resource;
  private final ResourceGraph graph;
  private final Entry entry;
  private final Value.MapValue values;
  private final Span header;
  private final @Nullable Subject owner;
  private final @Nullable Cause rest;
  private final Origin origin;
  private int[] known = new int[4];
  private @Nullable Fact[] facts = new Fact[4];
  private int count;
  private @Nullable SubjectNames names;

  private Subject(
      Resource resource,
      ResourceGraph graph,
      Entry entry,
      Value.MapValue values,
      Span header,
      @Nullable Subject owner,
      @Nullable Cause rest) {
    this.resource = resource;
    this.graph = graph;
    this.entry = entry;
    this.values = values;
    this.header = header;
    this.owner = owner;
    this.rest = rest;
    this.origin = Origin.of(header, Origin.Kind.EXPRESSION);
  }

  static Subject whole(Resource resource, ResourceGraph graph, Entry entry) {
    return new Subject(resource, graph, entry, resource.values(), resource.header(), null, null);
  }

  /** A part that stands in a block of its own. */
  static Subject part(
      Resource resource,
      ResourceGraph graph,
      Entry entry,
      Value.MapValue block,
      Span header,
      @Nullable Subject owner) {
    return new Subject(resource, graph, entry, block, header, owner, null);
  }

  /** The parts that there may be besides the known ones. */
  static Subject rest(
      Resource resource, ResourceGraph graph, Entry entry, Cause rest, @Nullable Subject owner) {
    Value.MapValue nothing =
        new Value.MapValue(
            java.util.Map.of(), true, rest, Origin.of(resource.header(), Origin.Kind.EXPRESSION));
    return new Subject(resource, graph, entry, nothing, resource.header(), owner, rest);
  }

  public Resource resource() {
    return resource;
  }

  /** Whether this is the resource, or a part of it. */
  @SuppressWarnings("ReferenceEquality") // there is one object for each resource of a graph
  public boolean isOf(Resource other) {
    return resource == other;
  }

  public ResourceGraph graph() {
    return graph;
  }

  public Entry entry() {
    return entry;
  }

  /** The attributes of the resource, or of the part's block. */
  public Value.MapValue values() {
    return values;
  }

  /** Where it begins: the line that names it. */
  public Span header() {
    return header;
  }

  public boolean isPart() {
    return entry.parts() != null;
  }

  /** The resource that this is a part of; null for a whole resource or one of no kind. */
  public @Nullable Subject owner() {
    return owner;
  }

  /** Why there may be more of these; null for one that is there. */
  public @Nullable Cause rest() {
    return rest;
  }

  /** The names by which others may mean it. */
  SubjectNames names() {
    SubjectNames known = names;
    if (known == null) {
      known = SubjectNames.of(this);
      names = known;
    }
    return known;
  }

  /** The origin of what nobody wrote. */
  Origin origin() {
    return origin;
  }

  @Nullable Fact known(int fact) {
    for (int i = 0; i < count; i++) {
      if (known[i] == fact) {
        return facts[i];
      }
    }
    return null;
  }

  void keep(int fact, Fact value) {
    if (count == known.length) {
      known = Arrays.copyOf(known, count * 2);
      facts = Arrays.copyOf(facts, count * 2);
    }
    known[count] = fact;
    facts[count++] = value;
  }
}

package dev.sekisho.terraform.eval;

import dev.sekisho.hcl.HclTree;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;
import dev.sekisho.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Where an expression stands: in which module and file, for which instance of a block, and under
 * which names of loops. {@code each}, {@code count} and {@code self} are such names too.
 */
public final class Frame {
  private final Scope scope;
  private final SourceFile file;
  private final String owner;
  private final @Nullable Binding names;

  private Frame(Scope scope, SourceFile file, String owner, @Nullable Binding names) {
    this.scope = scope;
    this.file = file;
    this.owner = owner;
    this.names = names;
  }

  /** One name and the names around it. */
  private static final class Binding {
    private final String name;
    private final Value value;
    private final boolean instance;
    private final @Nullable Binding outer;

    Binding(String name, Value value, boolean instance, @Nullable Binding outer) {
      this.name = name;
      this.value = value;
      this.instance = instance;
      this.outer = outer;
    }
  }

  public static Frame of(Scope scope, SourceFile file) {
    return new Frame(scope, file, "", null);
  }

  /** The same names for an expression in another file. */
  public Frame in(SourceFile other) {
    return other == file ? this : new Frame(scope, other, owner, names);
  }

  /** For one instance of a block: {@code each} or {@code count} mean what they mean for it. */
  public Frame instance(String address, String name, Value value) {
    return new Frame(scope, file, address, new Binding(name, value, true, names));
  }

  /** With the name of a loop. */
  public Frame with(String name, Value value) {
    return new Frame(scope, file, owner, new Binding(name, value, false, names));
  }

  @Nullable Value lookup(String name) {
    for (Binding binding = names; binding != null; binding = binding.outer) {
      if (binding.name.equals(name)) {
        return binding.value;
      }
    }
    return null;
  }

  /** Whether a name is bound by a loop rather than by the instance. */
  boolean isLoopName(String name) {
    for (Binding binding = names; binding != null; binding = binding.outer) {
      if (binding.name.equals(name)) {
        return !binding.instance;
      }
    }
    return false;
  }

  boolean hasNames() {
    return names != null;
  }

  public Scope scope() {
    return scope;
  }

  public SourceFile file() {
    return file;
  }

  /** The address of the instance; empty where there is none. */
  String owner() {
    return owner;
  }

  public Span span(HclTree node) {
    return file.span(node.start(), node.end());
  }
}

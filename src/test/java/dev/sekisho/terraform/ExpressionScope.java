package dev.sekisho.terraform;

import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;
import dev.sekisho.terraform.eval.Budget;
import dev.sekisho.terraform.eval.Scope;
import dev.sekisho.terraform.eval.TemplateFiles;
import dev.sekisho.terraform.type.Steps;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A scope in which no name means anything and there are no files. */
final class ExpressionScope implements Scope, TemplateFiles {
  private final Budget budget = new Budget();

  @Override
  public Value named(String root, String name, Span at) {
    return Steps.invalid(root + "." + name, Origin.of(at, Origin.Kind.EXPRESSION));
  }

  @Override
  public Value data(String type, String name, Span at) {
    return named(type, name, at);
  }

  @Override
  public Value attribute(Value.Reference resource, String name, Span at) {
    return resource;
  }

  @Override
  public String address() {
    return "";
  }

  @Override
  public String provider(String local) {
    return "hashicorp/" + local;
  }

  @Override
  public TemplateFiles files() {
    return this;
  }

  @Override
  public Budget budget() {
    return budget;
  }

  @Override
  public @Nullable SourceFile read(String path) {
    return null;
  }

  @Override
  public byte @Nullable [] bytes(String path) {
    return null;
  }

  @Override
  public boolean isInside(String path) {
    return false;
  }

  @Override
  public @Nullable List<String> matching(String folder, String pattern) {
    return null;
  }
}

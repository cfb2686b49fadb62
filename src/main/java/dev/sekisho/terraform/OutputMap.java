package dev.sekisho.terraform;

import dev.sekisho.source.Span;
import dev.sekisho.value.Value;
import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The outputs of a module, each evaluated when it is asked for, so that modules may use each
 * other's outputs crosswise.
 */
final class OutputMap extends AbstractMap<String, Value> {
  private final ModuleInstance module;
  private final Span at;

  OutputMap(ModuleInstance module, Span at) {
    this.module = module;
    this.at = at;
  }

  @Override
  public @Nullable Value get(@Nullable Object key) {
    return key instanceof String name && containsKey(name) ? module.output(name, at) : null;
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return key instanceof String name && module.source().outputs().containsKey(name);
  }

  @Override
  public int size() {
    return module.source().outputs().size();
  }

  @Override
  public Set<String> keySet() {
    return module.source().outputs().keySet();
  }

  @Override
  public Set<Entry<String, Value>> entrySet() {
    Map<String, Value> all = new LinkedHashMap<>();
    for (String name : module.source().outputs().keySet()) {
      all.put(name, module.output(name, at));
    }
    return all.entrySet();
  }
}

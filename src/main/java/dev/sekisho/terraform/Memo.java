package dev.sekisho.terraform;

import dev.sekisho.value.Value;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A value that is evaluated once, with the addresses of the resources that it speaks of. */
final class Memo {
  @Nullable Value value;
  Set<String> references = Set.of();
  boolean running;
}

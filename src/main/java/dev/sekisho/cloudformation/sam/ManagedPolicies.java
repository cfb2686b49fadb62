package dev.sekisho.cloudformation.sam;

import dev.sekisho.knowledge.Table;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Managed policies of AWS by their names, which a serverless resource may write instead of ARNs.
 */
final class ManagedPolicies {
  private final Supplier<@Nullable Table> tables;

  ManagedPolicies(Supplier<@Nullable Table> tables) {
    this.tables = tables;
  }

  /** The ARN of a policy of AWS; null where the text is no such name. */
  @Nullable String arn(String name) {
    if (name.startsWith("arn:") || name.contains("{{") || name.isEmpty()) {
      return null;
    }
    Table table = tables.get();
    Table.Row row = table == null ? null : table.find(null, name);
    if (row == null) {
      return null;
    }
    String path = row.column("path");
    return Parts.managedPolicy(path == null ? name : path + name);
  }
}

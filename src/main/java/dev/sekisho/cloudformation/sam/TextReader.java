package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree;
import org.jspecify.annotations.Nullable;

/** Reads what the transform needs as text before anything is deployed. */
public interface TextReader {
  /** The text of a literal or of a parameter whose value is known; null for all else. */
  @Nullable String text(YamlTree tree);

  /** A name with the variables of the loops around it put in. */
  String name(String written);
}

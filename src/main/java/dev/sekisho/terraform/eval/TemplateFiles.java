package dev.sekisho.terraform.eval;

import dev.sekisho.source.SourceFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files of the scanned tree, by paths as Terraform would resolve them. Nothing outside the tree
 * is ever given.
 */
public interface TemplateFiles {
  /** A file; null where it is missing, outside the tree or too large. */
  @Nullable SourceFile read(String path);

  /** The bytes of a file as they are stored; null where {@link #read} would give null. */
  byte @Nullable [] bytes(String path);

  /** Whether a path lies inside the tree, so that it can be said whether there is such a file. */
  boolean isInside(String path);

  /**
   * Paths of the files below a folder that a pattern matches, relative to it and sorted; null where
   * that can't be said.
   */
  @Nullable List<String> matching(String folder, String pattern);
}

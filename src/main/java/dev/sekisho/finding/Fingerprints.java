package dev.sekisho.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Stable names of findings: rule, root, environment, address, attribute path, and an ordinal among
 * findings that are otherwise alike. No line numbers and no file names of Terraform, so that edits
 * above, reordered blocks and renamed files leave them alone.
 */
public final class Fingerprints {
  private static final int BYTES = 16;

  private Fingerprints() {}

  /**
   * The findings, numbered where they are alike. They must be all that a run found, in source
   * order: what is suppressed or accepted later must not change the names of the others.
   */
  public static List<Finding> numbered(List<Finding> findings) {
    Map<String, Integer> seen = new HashMap<>();
    List<Finding> numbered = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      String key = key(finding);
      int ordinal = seen.getOrDefault(key, 0) + 1;
      seen.put(key, ordinal);
      numbered.add(ordinal == 1 ? finding : finding.withOrdinal(ordinal));
    }
    return numbered;
  }

  static String of(Finding finding) {
    return digest(key(finding) + '\0' + finding.ordinal());
  }

  private static String key(Finding finding) {
    return String.join(
        "\0",
        finding.rule().id(),
        finding.root(),
        finding.environment() == null ? "" : finding.environment(),
        finding.address() == null ? "" : finding.address(),
        finding.attribute());
  }

  private static String digest(String key) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

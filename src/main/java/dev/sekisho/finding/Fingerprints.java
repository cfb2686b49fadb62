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

  /** One for each finding, in the order given, which must be source order. */
  public static List<String> of(List<Finding> findings) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> fingerprints = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      String key = key(finding);
      int ordinal = seen.merge(key, 1, Integer::sum);
      fingerprints.add(digest(key + '\0' + ordinal));
    }
    return fingerprints;
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

package dev.sekisho.cli;

import dev.sekisho.finding.Finding;
import dev.sekisho.report.NamedFinding;
import dev.sekisho.source.Message;
import dev.sekisho.source.Span;
import dev.sekisho.source.Spelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a person names a finding: by its fingerprint or the beginning of it, by {@code path:line} as
 * reports print it (a column may follow), or by {@code rule@address}.
 */
final class FindingName {
  private static final int SHORTEST_PREFIX = 6;
  private static final int LONGEST_PREFIX = 32;
  private static final int MOST_CANDIDATES = 5;

  private final String word;
  private final List<NamedFinding> findings;

  private FindingName(String word, List<NamedFinding> findings) {
    this.word = word;
    this.findings = findings;
  }

  /** The findings so named, at least one. */
  static List<NamedFinding> find(String word, List<NamedFinding> findings) throws UsageException {
    return new FindingName(word, findings).find();
  }

  private List<NamedFinding> find() throws UsageException {
    Position position = Position.of(word);
    int at = word.indexOf('@');
    if (position != null && (at < 0 || !hasRule(word.substring(0, at)))) {
      return nonEmpty(atPosition(position), near(position));
    }
    if (at > 0) {
      String rule = word.substring(0, at);
      String address = word.substring(at + 1);
      return nonEmpty(atAddress(rule, address), near(rule, address));
    }
    if (isFingerprint()) {
      return byFingerprint();
    }
    throw new UsageException(
        "「" + word + "」では指摘が分かりません。パス:行、ルール@アドレス、または指紋（" + SHORTEST_PREFIX + " 文字以上）で指してください",
        "\""
            + word
            + "\" names no finding; write path:line, rule@address or a fingerprint (at least "
            + SHORTEST_PREFIX
            + " characters)");
  }

  private boolean hasRule(String id) {
    return findings.stream().anyMatch(each -> each.finding().rule().id().equals(id));
  }

  private List<String> ruleIds() {
    return findings.stream().map(each -> each.finding().rule().id()).toList();
  }

  private boolean isFingerprint() {
    return word.length() >= SHORTEST_PREFIX
        && word.length() <= LONGEST_PREFIX
        && word.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
  }

  private List<NamedFinding> byFingerprint() throws UsageException {
    List<NamedFinding> found = new ArrayList<>();
    Set<String> different = new HashSet<>();
    for (NamedFinding each : findings) {
      if (each.fingerprint().startsWith(word)) {
        found.add(each);
        different.add(each.fingerprint());
      }
    }
    if (different.size() > 1) {
      throw said(
          new Message(
              "指紋「" + word + "」で始まる指摘がいくつもあります。もっと長く書いてください:",
              "several findings have a fingerprint that starts with \""
                  + word
                  + "\"; write more of"
                  + " it:"),
          found);
    }
    return nonEmpty(found, List.of());
  }

  private List<NamedFinding> atPosition(Position position) {
    List<NamedFinding> found = new ArrayList<>();
    for (NamedFinding each : findings) {
      if (position.isIn(each.finding().span())) {
        found.add(each);
      }
    }
    List<NamedFinding> exact = new ArrayList<>(found);
    exact.removeIf(each -> !path(each).equals(position.path()));
    return exact.isEmpty() ? found : exact;
  }

  private List<NamedFinding> near(Position position) {
    List<NamedFinding> near = new ArrayList<>();
    for (NamedFinding each : findings) {
      if (position.isFile(path(each))) {
        near.add(each);
      }
    }
    near.sort(
        Comparator.<NamedFinding>comparingInt(each -> path(each).length())
            .thenComparing(FindingName::path)
            .thenComparingInt(
                each -> Math.abs(each.finding().span().startLine() - position.line())));
    return near;
  }

  private static String path(NamedFinding named) {
    return named.finding().span().file().path();
  }

  private List<NamedFinding> atAddress(String rule, String address) {
    List<NamedFinding> found = new ArrayList<>();
    for (NamedFinding each : findings) {
      if (each.finding().rule().id().equals(rule) && isAt(each.finding(), address)) {
        found.add(each);
      }
    }
    return found;
  }

  /** A finding about a whole system is named by the system or its root. */
  private static boolean isAt(Finding finding, String address) {
    return finding.address() == null
        ? address.equals(finding.system()) || address.equals(finding.root())
        : address.equals(finding.address()) || finding.instances().contains(address);
  }

  private List<NamedFinding> near(String rule, String address) {
    List<NamedFinding> near = new ArrayList<>();
    for (NamedFinding each : findings) {
      if (isAt(each.finding(), address)) {
        near.add(each);
      }
    }
    String meant = hasRule(rule) ? rule : Spelling.nearest(rule, ruleIds());
    for (NamedFinding each : findings) {
      if (each.finding().rule().id().equals(meant) && !isAt(each.finding(), address)) {
        near.add(each);
      }
    }
    return near;
  }

  private List<NamedFinding> nonEmpty(List<NamedFinding> found, List<NamedFinding> near)
      throws UsageException {
    if (!found.isEmpty()) {
      return found;
    }
    throw near.isEmpty()
        ? new UsageException(
            "「" + word + "」に当たる指摘はありません（指摘は全部で " + findings.size() + " 件）",
            "there is no finding \"" + word + "\" (among " + findings.size() + " in all)")
        : said(
            new Message(
                "「" + word + "」に当たる指摘はありません。近いもの:",
                "there is no finding \"" + word + "\"; the nearest are:"),
            near);
  }

  private static UsageException said(Message head, List<NamedFinding> candidates) {
    StringBuilder list = new StringBuilder();
    for (NamedFinding each : candidates.subList(0, Math.min(MOST_CANDIDATES, candidates.size()))) {
      Finding finding = each.finding();
      Span span = finding.span();
      list.append("\n  ")
          .append(each.fingerprint(), 0, 2 * SHORTEST_PREFIX)
          .append("  ")
          .append(finding.rule().id())
          .append('@')
          .append(finding.address() == null ? finding.system() : finding.address())
          .append("  ")
          .append(span.file().path())
          .append(':')
          .append(span.startLine());
    }
    return new UsageException(new Message(head.ja() + list, head.en() + list));
  }

  /**
   * A line of a file.
   *
   * @param column 0 where none was given
   */
  private record Position(String path, int line, int column) {

    static @Nullable Position of(String word) {
      int last = word.lastIndexOf(':');
      int number = last < 1 ? 0 : number(word.substring(last + 1));
      if (number == 0) {
        return null;
      }
      int before = word.lastIndexOf(':', last - 1);
      int line = before < 1 ? 0 : number(word.substring(before + 1, last));
      return line == 0
          ? new Position(plain(word.substring(0, last)), number, 0)
          : new Position(plain(word.substring(0, before)), line, number);
    }

    private static int number(String text) {
      boolean digits = !text.isEmpty() && text.length() < 9;
      return digits && text.chars().allMatch(c -> c >= '0' && c <= '9')
          ? Integer.parseInt(text)
          : 0;
    }

    private static String plain(String path) {
      String slashes = path.replace('\\', '/');
      return slashes.startsWith("./") ? slashes.substring(2) : slashes;
    }

    /** A person may stand above or below the top of the tree. */
    boolean isFile(String other) {
      return path.equals(other) || other.endsWith("/" + path) || path.endsWith("/" + other);
    }

    boolean isIn(Span span) {
      boolean onLine = span.startLine() <= line && line <= span.endLine();
      boolean exact = line == span.startLine() && column == span.startColumn();
      return isFile(span.file().path()) && (column == 0 ? onLine : exact);
    }
  }
}

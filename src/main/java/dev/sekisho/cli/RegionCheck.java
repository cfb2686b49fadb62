package dev.sekisho.cli;

import dev.sekisho.knowledge.Table;
import dev.sekisho.rules.Ruleset;
import dev.sekisho.source.Message;
import dev.sekisho.source.Spelling;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether what a person gives as the region of a deployment is one. Several in one word and zones
 * are refused, since nothing could be said of them; a name that the table lacks may be younger than
 * it, so that is doubted only.
 */
final class RegionCheck {
  /** The code of warnings about a region that the table lacks. */
  static final String CODE = "unknown-region";

  /** Templates belong to it, and its provider alone takes a region from outside. */
  static final String PROVIDER = "aws";

  private final @Nullable Table table;

  RegionCheck(Ruleset ruleset) {
    this.table = ruleset.knowledge().table("regions");
  }

  /** Why it can't be a region; null where it may be one. */
  @Nullable Message refusal(String word) {
    if (word.isBlank()) {
      return new Message(
          "リージョンが空です。ap-northeast-1 のように書いてください",
          "a region is empty; write one such as ap-northeast-1");
    }
    if (word.matches(".*[,;\\s].*")) {
      return new Message(
          "「" + word + "」は複数の語です。リージョンは一つずつ書いてください",
          "\"" + word + "\" is several words; give the regions one by one");
    }
    Table.Row row = table == null ? null : table.find(PROVIDER, word);
    if (row == null || row.names().contains(word)) {
      return null;
    }
    String region = regionOf(word);
    if (region != null) {
      return new Message(
          "「" + word + "」はゾーンです。リージョンの「" + region + "」を書いてください",
          "\"" + word + "\" is a zone; write its region \"" + region + "\"");
    }
    return "zone-id".equals(row.column("is"))
        ? new Message(
            "「" + word + "」はゾーンの ID です。リージョンを書いてください",
            "\"" + word + "\" is the id of a zone; write its region")
        : null;
  }

  /** The region whose name a zone's name begins with; null for none. */
  private @Nullable String regionOf(String zone) {
    for (String name : names()) {
      boolean begins = zone.startsWith(name) && zone.length() > name.length();
      if (begins && !Character.isDigit(zone.charAt(name.length()))) {
        return name;
      }
    }
    return null;
  }

  /** Why it looks wrong; null where it is known. */
  @Nullable Message doubt(String word) {
    if (table == null || table.find(PROVIDER, word) != null) {
      return null;
    }
    String near = meant(word.toLowerCase(Locale.ROOT));
    return new Message(
        "リージョン「"
            + word
            + "」は当ツールの表（"
            + table.edition()
            + "）にないため、置き場所を判定できません。"
            + (near == null ? "綴りを確かめてください" : "「" + near + "」のことですか？"),
        "the region \""
            + word
            + "\" is not in the table of "
            + table.edition()
            + ", so that places can't be judged; "
            + (near == null ? "check its spelling" : "did you mean \"" + near + "\"?"));
  }

  private @Nullable String meant(String word) {
    for (Table.Row row : rows()) {
      if (row.in(PROVIDER) && row.columns().getOrDefault("called", List.of()).contains(word)) {
        return row.names().get(0);
      }
    }
    Set<String> names = names();
    return names.contains(word) ? word : Spelling.nearest(word, names);
  }

  private Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (Table.Row row : rows()) {
      if (row.in(PROVIDER) && "region".equals(row.column("is"))) {
        names.addAll(row.names());
      }
    }
    return names;
  }

  private List<Table.Row> rows() {
    return table == null ? List.of() : table.rows();
  }
}

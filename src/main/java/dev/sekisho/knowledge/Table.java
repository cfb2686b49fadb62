package dev.sekisho.knowledge;

import dev.sekisho.source.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A dated list of what the world calls things and how they are judged. Within a scope a name that
 * is listed goes before a pattern that fits it, and the first of several patterns before the
 * others.
 */
public final class Table {
  /** A row whose source was not read at first hand. */
  public static final String SECONDARY = "secondary";

  /** The column in which rows that are not documented say how sure they are. */
  public static final String SURE = "sure";

  /** The column that names what is to be written instead of the names of other rows. */
  private static final String PREFERRED = "preferred";

  private final String name;
  private final String edition;
  private final List<Row> rows;
  private @Nullable Map<String, Row> byName;

  public Table(String name, String edition, List<Row> rows) {
    this.name = name;
    this.edition = edition;
    this.rows = rows;
  }

  /** One row. */
  public static final class Row {
    private final List<String> scopes;
    private final List<String> names;
    private final @Nullable String pattern;
    private final String verdict;
    private final @Nullable Message because;
    private final @Nullable Message note;
    private final Map<String, List<String>> columns;
    private @Nullable Pattern compiled;

    /**
     * @param scopes to which it belongs; empty for all
     * @param names the names it is for
     * @param pattern what a name must fit as a whole; null where names are listed
     * @param verdict empty for a table without judgement
     * @param because why
     * @param note what it is
     * @param columns everything else, lists included
     */
    public Row(
        List<String> scopes,
        List<String> names,
        @Nullable String pattern,
        String verdict,
        @Nullable Message because,
        @Nullable Message note,
        Map<String, List<String>> columns) {
      this.scopes = scopes;
      this.names = names;
      this.pattern = pattern;
      this.verdict = verdict;
      this.because = because;
      this.note = note;
      this.columns = columns;
    }

    public List<String> scopes() {
      return scopes;
    }

    public List<String> names() {
      return names;
    }

    public @Nullable String pattern() {
      return pattern;
    }

    public String verdict() {
      return verdict;
    }

    public @Nullable Message because() {
      return because;
    }

    public @Nullable Message note() {
      return note;
    }

    public Map<String, List<String>> columns() {
      return columns;
    }

    /** The only or first value of a column; null if it has none. */
    public @Nullable String column(String column) {
      List<String> values = columns.get(column);
      return values == null || values.isEmpty() ? null : values.get(0);
    }

    public boolean in(@Nullable String scope) {
      return scope == null || scopes.isEmpty() || scopes.contains(scope);
    }

    /** Whether the pattern fits; false where there is none. */
    public boolean fits(String wanted) {
      if (pattern == null) {
        return false;
      }
      Pattern known = compiled;
      if (known == null) {
        known = Pattern.compile(pattern);
        compiled = known;
      }
      return known.matcher(wanted).matches();
    }
  }

  public String name() {
    return name;
  }

  public String edition() {
    return edition;
  }

  public List<Row> rows() {
    return rows;
  }

  /**
   * The row for a name; null if the table does not know it.
   *
   * @param scope null to look in all
   */
  public @Nullable Row find(@Nullable String scope, String wanted) {
    Map<String, Row> names = names();
    Row listed = names.get(scope == null ? "\n" + wanted : scope + '\n' + wanted);
    if (listed == null) {
      listed = names.get('*' + wanted);
    }
    if (listed != null) {
      return listed;
    }
    for (Row row : rows) {
      if (row.pattern != null && row.in(scope) && row.fits(wanted)) {
        return row;
      }
    }
    return null;
  }

  /**
   * The name that is to be written where another is found wanting; null where the table has none.
   *
   * @param scope null to look in all
   */
  public @Nullable String preferred(@Nullable String scope) {
    for (Row row : rows) {
      String name = row.column(PREFERRED);
      if (name != null && row.in(scope)) {
        return name;
      }
    }
    return null;
  }

  /** All rows of that name, in order. */
  public List<Row> named(String wanted) {
    List<Row> found = new ArrayList<>();
    for (Row row : rows) {
      if (row.names.contains(wanted)) {
        found.add(row);
      }
    }
    return found;
  }

  private Map<String, Row> names() {
    Map<String, Row> known = byName;
    if (known == null) {
      known = new HashMap<>();
      for (Row row : rows) {
        for (String each : row.names) {
          known.putIfAbsent('\n' + each, row);
          if (row.scopes.isEmpty()) {
            known.putIfAbsent('*' + each, row);
          }
          for (String scope : row.scopes) {
            known.putIfAbsent(scope + '\n' + each, row);
          }
        }
      }
      byName = known;
    }
    return known;
  }
}

package dev.sekisho.value;

/**
 * An open question on which values hang: a condition, a conditional expression, a parameter with a
 * few allowed values, an environment. Values of the same choice are judged side by side,
 * alternative by alternative, never mixed. Two choices are the same if their ids are.
 */
public final class Choice {
  private final String id;
  private final int size;
  private final Cause cause;

  /**
   * @param id unique within a root, such as {@code condition IsProd} or {@code
   *     modules/a/main.tf:120}
   * @param size number of alternatives, 2 to 16
   * @param cause what would settle it
   */
  public Choice(String id, int size, Cause cause) {
    this.id = id;
    this.size = size;
    this.cause = cause;
  }

  public String id() {
    return id;
  }

  public int size() {
    return size;
  }

  public Cause cause() {
    return cause;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Choice c && id.equals(c.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }
}

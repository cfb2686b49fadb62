package dev.sekisho.knowledge;

/** What a fact holds. */
public enum FactType {
  BOOL("bool"),
  TEXT("text"),
  NUMBER("number"),
  /** In days; {@code forever} is a value. */
  DURATION("duration"),
  /** In bytes. */
  SIZE("size"),
  DATE("date"),
  VERSION("version"),
  /** A product with its version. */
  PRODUCT("product"),
  /** One of a few words in a fixed order. */
  RANK("rank"),
  /** Another resource: a reference, a name or an ARN. */
  REF("ref"),
  /** A region, zone or location. */
  PLACE("place"),
  CIDR("cidr"),
  /** A range of ports. */
  PORTS("ports"),
  /** An access policy document. */
  POLICY("policy");

  private final String word;

  FactType(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}

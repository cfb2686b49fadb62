package dev.sekisho.terraform;

/** Text in quotes as Terraform prints keys in addresses. */
final class Quoted {
  private Quoted() {}

  static String text(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '$', '%' ->
            quoted.append(text.startsWith("{", i + 1) ? c + "" + c : String.valueOf(c));
        default -> quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}

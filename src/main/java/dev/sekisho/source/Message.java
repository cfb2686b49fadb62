package dev.sekisho.source;

/**
 * One sentence for people in both languages. Holds final text, not a template: whoever makes one
 * has already filled in the names. Make it where something is reported, never on the way there,
 * since most values are never reported.
 *
 * @param ja Japanese
 * @param en English
 */
public record Message(String ja, String en) {

  public String in(Language language) {
    return language == Language.JA ? ja : en;
  }
}

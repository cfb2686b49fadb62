package dev.sekisho.graph;

/** The two languages that templates are written in. */
public enum TemplateLanguage {
  TERRAFORM("terraform"),
  CLOUDFORMATION("cloudformation");

  private final String word;

  TemplateLanguage(String word) {
    this.word = word;
  }

  /** The word used in reports and rulesets. */
  public String word() {
    return word;
  }
}

package dev.sekisho.source;

/** The language in which people are spoken to. */
public enum Language {
  JA,
  EN
}

package com.bertramlabs.plugins.hcl4j;

import com.bertramlabs.plugins.hcl4j.symbols.Symbol;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;

/** Opens HCL4j's lexer, and nothing else of HCL4j. */
public final class LexerDoor {
  private LexerDoor() {}

  /**
   * The symbols at the top of a file, each with its own inside. The time may grow with the square
   * of the length.
   *
   * @throws IOException where the lexer gives up; it may also throw any unchecked exception or
   *     error
   */
  public static List<Symbol> symbols(String text) throws IOException {
    HCLLexer lexer = new HCLLexer(new StringReader(text));
    try {
      lexer.yylex();
    } catch (HCLParserException e) {
      throw new IOException(e.getMessage(), e);
    }
    return lexer.elementStack;
  }
}

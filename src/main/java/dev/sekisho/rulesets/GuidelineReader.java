package dev.sekisho.rulesets;

import dev.sekisho.finding.Clause;
import dev.sekisho.source.Message;
import java.util.ArrayList;
import java.util.List;

/** Reads the statements of a guideline. */
final class GuidelineReader {
  String id = "";
  String edition = "";
  Message title = new Message("", "");
  final List<Clause> clauses = new ArrayList<>();

  void read(Node root) {
    id = root.need("guideline").text();
    edition = root.need("edition").text();
    title = root.need("title").message();
    for (Node node : root.need("statements").items()) {
      node.only("id", "section", "heading", "strength", "judged", "gist", "evidence");
      clauses.add(
          new Clause(
              node.need("id").text(),
              node.need("section").text(),
              "DS-310 " + node.need("heading").text(),
              node.need("strength").text(),
              node.need("judged").text(),
              node.need("gist").message(),
              node.need("evidence").message()));
    }
  }
}

package dev.sekisho.rulesets;

import dev.sekisho.knowledge.Const;
import dev.sekisho.knowledge.Table;
import java.util.List;

/** Decodes a whole index again, so that a user's rules can be read on top of it. */
final class ModelOf {
  private ModelOf() {}

  static Model index(CompiledIndex index) {
    Model model = new Model();
    for (int i = 0; i < index.factCount(); i++) {
      model.words.facts.put(index.fact(i).name(), i);
      model.words.factDefs.add(index.fact(i));
    }
    words(model, index);
    for (int i = 0; i < index.entryCount(); i++) {
      model.entries.add(index.entry(i));
    }
    for (int i = 0; i < index.ruleCount(); i++) {
      model.rules.add(index.rule(i));
      String id = index.rule(i).id();
      CardText text = index.cardText(id);
      if (text != null) {
        model.texts.put(id, text);
      }
    }
    model.clauses.addAll(index.clauses());
    model.words.read.putAll(index.knowledgeRead());
    model.guideline = index.guideline();
    model.edition = index.edition();
    return model;
  }

  private static void words(Model model, CompiledIndex index) {
    List<String> kinds = index.kindNames();
    for (int i = 0; i < kinds.size(); i++) {
      model.words.kinds.put(kinds.get(i), i);
      model.words.kindLabels.add(index.kindLabel(i));
    }
    for (String name : index.tableNames()) {
      Table table = index.table(name);
      if (table != null) {
        model.words.tables.put(name, table);
      }
    }
    for (String name : index.listNames()) {
      List<Const> list = index.list(name);
      if (list != null) {
        model.words.lists.put(name, list);
      }
    }
  }
}

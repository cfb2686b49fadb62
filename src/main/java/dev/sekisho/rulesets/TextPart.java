package dev.sekisho.rulesets;

import dev.sekisho.finding.Clause;
import dev.sekisho.finding.Mode;
import dev.sekisho.finding.RuleCard;
import dev.sekisho.finding.Severity;
import dev.sekisho.source.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The part of an index that people read. */
final class TextPart {
  private static final Message NOTHING = new Message("", "");
  private final byte[] bytes;
  private final In in;
  private final Map<String, Integer> places;
  private final Map<String, RuleCard> cards = new HashMap<>();
  private final Map<String, CardText> stored = new HashMap<>();
  private @Nullable List<Message> kinds;
  private @Nullable List<Clause> clauses;

  TextPart(byte[] bytes) {
    this.bytes = bytes;
    this.in = new In(bytes, In.fixedAt(bytes, 40));
    this.places = CompiledIndex.named(in.seek(header(4)));
  }

  private int header(int at) {
    return In.fixedAt(bytes, at);
  }

  List<Message> kinds() {
    List<Message> known = kinds;
    if (known == null) {
      known = in.seek(header(8)).list(TextPart::needed);
      kinds = known;
    }
    return known;
  }

  private static Message needed(In in) {
    Message message = EntryCodec.message(in);
    return message == null ? NOTHING : message;
  }

  List<Clause> clauses() {
    List<Clause> known = clauses;
    if (known == null) {
      known = in.seek(header(12)).list(TextPart::clause);
      clauses = known;
    }
    return known;
  }

  private static Clause clause(In in) {
    String id = in.text();
    String section = in.text();
    String heading = in.text();
    String strength = in.text();
    String judged = in.text();
    return new Clause(id, section, heading, strength, judged, needed(in), needed(in));
  }

  String guideline() {
    return in.seek(header(16)).text();
  }

  String edition() {
    in.seek(header(16)).text();
    return in.text();
  }

  Map<String, Integer> knowledgeRead() {
    in.seek(header(20));
    Map<String, Integer> read = new TreeMap<>();
    for (int count = in.number(); count > 0; count--) {
      String name = in.text();
      read.put(name, in.number());
    }
    return read;
  }

  @Nullable RuleCard card(String id) {
    RuleCard known = cards.get(id);
    if (known == null) {
      CardText text = stored(id);
      if (text == null) {
        return null;
      }
      known =
          new RuleCard(
              text.id(),
              text.topic(),
              named(text.clauses()),
              text.severity(),
              text.severityReason(),
              text.mode(),
              text.offUnless(),
              text.title(),
              text.why(),
              text.fix(),
              text.related(),
              text.differs());
      cards.put(id, known);
    }
    return known;
  }

  private List<Clause> named(List<String> ids) {
    List<Clause> found = new ArrayList<>();
    for (String id : ids) {
      for (Clause clause : clauses()) {
        if (clause.id().equals(id)) {
          found.add(clause);
        }
      }
    }
    return found;
  }

  /** What a finding of the rule says; its title where it has no words for that. */
  @Nullable Message message(String id) {
    CardText text = stored(id);
    if (text == null) {
      return null;
    }
    return text.message() == null ? text.title() : text.message();
  }

  @Nullable Message message(String id, int number) {
    CardText text = stored(id);
    Message own = text == null ? null : text.ofCases().get(number);
    return own == null ? message(id) : own;
  }

  @Nullable CardText stored(String id) {
    CardText known = stored.get(id);
    Integer place = known == null ? places.get(id) : null;
    if (place != null) {
      known = read(place);
      stored.put(id, known);
    }
    return known;
  }

  private CardText read(int place) {
    in.seek(place);
    String name = in.text();
    String topic = in.text();
    List<String> clauseIds = in.texts();
    Severity severity = CompiledIndex.severity(in);
    Mode mode = CompiledIndex.mode(in);
    String offUnless = in.optional();
    Message title = needed(in);
    Message reason = EntryCodec.message(in);
    Message message = EntryCodec.message(in);
    Map<Integer, Message> ofCases = new TreeMap<>();
    for (int cases = in.number(); cases > 0; cases--) {
      int number = in.number();
      ofCases.put(number, needed(in));
    }
    Message why = needed(in);
    Message fix = needed(in);
    Map<String, List<String>> related = new TreeMap<>();
    int tools = in.number();
    for (int i = 0; i < tools; i++) {
      String tool = in.text();
      related.put(tool, in.texts());
    }
    Map<String, Message> differs = new TreeMap<>();
    int count = in.number();
    for (int i = 0; i < count; i++) {
      String check = in.text();
      differs.put(check, needed(in));
    }
    return new CardText(
        name, topic, clauseIds, severity, mode, offUnless, title, reason, message, ofCases, why,
        fix, related, differs);
  }
}

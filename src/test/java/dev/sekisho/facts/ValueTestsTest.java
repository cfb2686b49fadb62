package dev.sekisho.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.knowledge.Const;
import dev.sekisho.knowledge.FactDef;
import dev.sekisho.knowledge.FactType;
import dev.sekisho.knowledge.Operand;
import dev.sekisho.knowledge.Test;
import dev.sekisho.rulesets.Rulesets;
import dev.sekisho.source.Decimal;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Choice;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of values under tests, row by row. */
class ValueTestsTest {
  private static final Cause OPEN = new Cause(Cause.Kind.VARIABLE, "x", null);
  private final Graphs graphs = new Graphs(200);
  private final SystemFacts facts = facts();

  private SystemFacts facts() {
    graphs.add("aws_s3_bucket", "b");
    return SystemFacts.of(
        graphs.system(), Rulesets.builtIn().knowledge(), LocalDate.of(2026, 11, 24));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "true, bool, equals true, TRUE",
    "'text:true', bool, equals true, TRUE",
    "'text:FALSE', bool, equals true, FALSE",
    "none, bool, equals true, FALSE",
    "none, bool, not equals true, TRUE",
    "unknown, bool, equals true, UNKNOWN",
    "unknown, bool, not equals true, UNKNOWN",
    "reference, bool, equals true, UNKNOWN",
    "reference to true, bool, equals true, TRUE",
    "one of true true, bool, equals true, UNKNOWN",
    "'text:a', text, equals a, TRUE",
    "'text:a', text, equals b, FALSE",
    "'partial:logs-', text, equals data-1, FALSE",
    "'partial:logs-', text, equals logs-1, UNKNOWN",
    "'partial:logs-', text, starts-with logs, TRUE",
    "'partial:logs-', text, starts-with data, FALSE",
    "'partial:lo', text, starts-with logs, UNKNOWN",
    "'text:logs-app', text, ends-with -app, TRUE",
    "'text:logs-app', text, ends-with -web, FALSE",
    "'partial:logs-', text, ends-with -web, UNKNOWN",
    "'partial:bastion-', text, matches (?i)BASTION, TRUE",
    "'partial:bastion-', text, matches bastion$, UNKNOWN",
    "'partial:web-', text, matches bastion, UNKNOWN",
    "30, duration, below 365, TRUE",
    "365, duration, below 365, FALSE",
    "'text:forever', duration, below 365, FALSE",
    "none, duration, below 365, FALSE",
    "unknown, duration, below 365, UNKNOWN",
    "'text:1.0', rank, below 1.2, TRUE",
    "'text:1.2', rank, below 1.2, FALSE",
    "'text:1.3', rank, at-least 1.2, TRUE",
    "'text:10.1.0.0/16', cidr, within 10.0.0.0/8, TRUE",
    "'text:10.0.0.0/7', cidr, within 10.0.0.0/8, FALSE",
    "'text:10.0.0.0/7', cidr, overlaps 10.0.0.0/8, TRUE",
    "'text:2001:db8::/32', cidr, within ::/0, TRUE",
    "'text:2001:db8::/32', cidr, within 0.0.0.0/0, FALSE",
    "'text:128.0.0.0/1', cidr, wider-than 0.0.0.0/8, TRUE",
    "'text:203.0.0.0/8', cidr, wider-than 0.0.0.0/8, FALSE",
    "'text:::/0', cidr, wider-than 0.0.0.0/8, FALSE",
    "'text:2000::/3', cidr, wider-than ::/32, TRUE",
    "'text:sg-1', cidr, wider-than 0.0.0.0/8, UNKNOWN",
    "unknown, cidr, wider-than 0.0.0.0/8, UNKNOWN",
    "'text:1024-65535', ports, wider-than 0-1023, TRUE",
    "'text:20-25', ports, overlaps 22-22, TRUE",
    "'text:80-443', ports, overlaps 22-22, FALSE",
    "'text:22-22', ports, within 0-1023, TRUE",
    "none, text, is none, TRUE",
    "none, text, is set, FALSE",
    "given, text, is set, TRUE",
    "given, text, is none, FALSE",
    "given, text, equals a, UNKNOWN",
    "unknown, text, is set, UNKNOWN",
    "'text:a', text, is set, TRUE",
    "unknown, text, is set, UNKNOWN",
    "unknown, text, is none, UNKNOWN",
    "unknown, text, is unknown, TRUE",
    "'text:a', text, is unknown, FALSE",
    "list, list, some equals a, FALSE",
    "none, list, some equals a, FALSE",
    "none, list, every equals a, TRUE",
    "'list a b', list, some equals a, TRUE",
    "'list a b', list, every equals a, FALSE",
    "'open a', list, some equals a, TRUE",
    "'open b', list, some equals a, UNKNOWN",
    "'open b', list, every equals a, FALSE",
    "'open a', list, every equals a, UNKNOWN",
    "'list a ?', list, some equals a, TRUE",
    "'list b ?', list, some equals a, UNKNOWN",
    "open, list, is set, UNKNOWN",
    "'open a', list, is set, TRUE",
    "'list a b', list, contains a, TRUE",
    "'list b', list, contains a, FALSE",
    "'open b', list, contains a, UNKNOWN"
  })
  void answers(String value, String type, String test, Truth expected) {
    FactDef fact = fact(type);
    Tests.Asked asked = new Tests.Asked(facts.nobody(), fact, null, Terms.NONE);
    assertEquals(
        expected, facts.tests().ask(test(test, fact), value(value), asked, Inquiry.undecided()));
  }

  @ParameterizedTest
  @CsvSource({
    "aws-elb, ELBSecurityPolicy-2016-08, ng, TRUE",
    "aws-elb, ELBSecurityPolicy-2016-08, ok, FALSE",
    "aws-elb, ELBSecurityPolicy-TLS13-1-3-2021-06, ok, TRUE",
    "aws-elb, ELBSecurityPolicy-TLS13-1-3-2021-06, ng, FALSE",
    "aws-elb, ELBSecurityPolicy-Nobody-Knows, ng, UNKNOWN",
    "aws-opensearch, Policy-Min-TLS-1-2-FIPS-PQ-2026-10, ng, UNKNOWN"
  })
  void judgesByTableAndKnowsWhatItDoesNotKnow(
      String scope, String name, String verdict, Truth expected) {
    FactDef fact = facts.knowledge().fact(facts.knowledge().factId("tls.policy"));
    Tests.Asked asked = new Tests.Asked(facts.nobody(), fact, scope, Terms.NONE);
    assertEquals(
        expected,
        facts.tests().ask(new Test.Judged(verdict), graphs.text(name), asked, Inquiry.undecided()));
  }

  @ParameterizedTest
  @CsvSource({
    "eks, 1.29, TRUE",
    "eks, 1.35, FALSE",
    "eks, 9.99, FALSE",
    "eks, 0.9, UNKNOWN",
    "nobody-knows, 1.0, UNKNOWN"
  })
  void looksVersionsUp(String product, String version, Truth expected) {
    FactDef fact = facts.knowledge().fact(facts.knowledge().factId("software"));
    Tests.Asked asked = new Tests.Asked(facts.nobody(), fact, null, Terms.NONE);
    Value software = graphs.map("product", graphs.text(product), "version", graphs.text(version));
    Test past = new Test.Past("lifecycle", "ends", null, null, false);
    assertEquals(expected, facts.tests().ask(past, software, asked, Inquiry.undecided()));
  }

  @ParameterizedTest
  @CsvSource({"swf, false, UNKNOWN", "swf, true, TRUE", "cloudtrail-lake, false, TRUE"})
  void takesSecondaryDatesOnlyWhereTold(String service, boolean secondary, Truth expected) {
    FactDef fact = facts.knowledge().fact(facts.knowledge().factId("service"));
    Tests.Asked asked = new Tests.Asked(facts.nobody(), fact, null, Terms.NONE);
    Value known = graphs.map("product", graphs.text(service), "version", graphs.text("1"));
    Test past = new Test.Past("superseded-services", "advised", null, null, secondary);
    assertEquals(expected, facts.tests().ask(past, known, asked, Inquiry.undecided()));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-30, 0, 112, FALSE",
    "2026-11-30, 0, unknown, FALSE",
    "2026-11-30, 2030, 112, FALSE",
    "2026-11-30, 2031, 112, TRUE",
    "2026-11-30, 2031, 128, FALSE",
    "2026-11-30, 2031, 256, FALSE",
    "2026-11-30, 2031, unknown, UNKNOWN",
    "2030-12-31, 0, 112, FALSE",
    "2031-01-01, 0, 112, TRUE",
    "2031-01-01, 2029, 112, TRUE"
  })
  void looksToTheEndOfALaterYear(LocalDate asOf, int year, String strength, Truth expected) {
    SystemFacts then = SystemFacts.of(graphs.system(), Rulesets.builtIn().knowledge(), asOf);
    FactDef fact = then.knowledge().fact(then.knowledge().factId("key.strengths"));
    Tests.Asked asked = new Tests.Asked(then.nobody(), fact, null, Terms.NONE);
    Operand until = year == 0 ? null : new Operand.Literal(Const.number(Decimal.of(year)));
    Test past = new Test.Past("key-strengths", "generation", null, until, true);
    boolean known = !strength.equals("unknown");
    Value key = known ? graphs.map("product", graphs.text(strength)) : value(strength);
    assertEquals(expected, then.tests().ask(past, key, asked, Inquiry.undecided()));
  }

  private static FactDef fact(String type) {
    boolean list = type.equals("list");
    FactType found = FactType.TEXT;
    for (FactType each : FactType.values()) {
      found = each.word().equals(type) ? each : found;
    }
    List<String> order =
        found == FactType.RANK ? List.of("ssl3", "1.0", "1.1", "1.2", "1.3") : List.of();
    return new FactDef(
        0, "f", found, list, FactDef.Combine.ONLY, order, null, List.of(), null, null);
  }

  private static Test test(String text, FactDef fact) {
    String[] words = text.split(" ", 2);
    return switch (words[0]) {
      case "not" -> new Test.Not(test(words[1], fact));
      case "some" -> new Test.Some(test(words[1], fact));
      case "every" -> new Test.Every(test(words[1], fact));
      case "is" ->
          new Test.Is(
              switch (words[1]) {
                case "set" -> Test.State.SET;
                case "none" -> Test.State.NONE;
                default -> Test.State.UNKNOWN;
              });
      default -> new Test.Compare(op(words[0]), new Operand.Literal(constant(words[1], fact)));
    };
  }

  private static Test.Op op(String word) {
    return switch (word) {
      case "equals" -> Test.Op.EQUALS;
      case "below" -> Test.Op.BELOW;
      case "at-least" -> Test.Op.AT_LEAST;
      case "matches" -> Test.Op.MATCHES;
      case "starts-with" -> Test.Op.STARTS_WITH;
      case "ends-with" -> Test.Op.ENDS_WITH;
      case "within" -> Test.Op.WITHIN;
      case "overlaps" -> Test.Op.OVERLAPS;
      case "wider-than" -> Test.Op.WIDER_THAN;
      default -> Test.Op.CONTAINS;
    };
  }

  private static Const constant(String text, FactDef fact) {
    if (fact.type() == FactType.BOOL) {
      return Const.of(text.equals("true"));
    }
    return fact.type() == FactType.DURATION ? Const.number(Decimal.of(text)) : Const.text(text);
  }

  private Value value(String text) {
    if (text.startsWith("text:")) {
      return graphs.text(text.substring(5));
    }
    if (text.startsWith("partial:")) {
      return new Value.Partial(
          List.of(graphs.text(text.substring(8)), graphs.unknown()), graphs.here());
    }
    String[] words = text.split(" ");
    return switch (words[0]) {
      case "true" -> graphs.bool(true);
      case "none" -> new Value.Null(graphs.here());
      case "unknown" -> graphs.unknown();
      case "given" ->
          new Value.Unknown(
              new Cause(Cause.Kind.AT_DEPLOYMENT, "AWS::AccountId", null), graphs.here());
      case "reference" ->
          new Value.Reference(
              "aws_x.y", "z", words.length > 1 ? graphs.bool(true) : null, graphs.here());
      case "one" ->
          new Value.OneOf(
              new Choice("c", 2, OPEN),
              List.of(graphs.bool(true), graphs.bool(true)),
              graphs.here());
      case "list", "open" -> list(words);
      default -> graphs.number(Integer.parseInt(words[0]));
    };
  }

  private Value list(String[] words) {
    Map<Integer, Value> items = new LinkedHashMap<>();
    for (int i = 1; i < words.length; i++) {
      items.put(i, words[i].equals("?") ? graphs.unknown() : graphs.text(words[i]));
    }
    return new Value.ListValue(
        List.copyOf(items.values()),
        Value.ListShape.LIST,
        words[0].equals("open") ? OPEN : null,
        graphs.here());
  }
}

package dev.sekisho.facts;

import dev.sekisho.knowledge.Test;
import dev.sekisho.policy.PolicyAnswer;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;

/** Finds the part of a value that made a test answer as it did. */
final class Deciding {
  private final SystemFacts system;
  private final Tests.Asked asked;
  private final Inquiry inquiry;

  Deciding(SystemFacts system, Tests.Asked asked, Inquiry inquiry) {
    this.system = system;
    this.asked = asked;
    this.inquiry = inquiry;
  }

  Value value(Test test, Value raw, Truth truth) {
    Value value = inquiry.settle(raw);
    if (test instanceof Test.Not not) {
      return value(not.test(), value, truth.not());
    }
    if (test instanceof Test.Some some) {
      return member(some.test(), value, truth);
    }
    if (test instanceof Test.Every every) {
      return member(every.test(), value, truth);
    }
    if (test instanceof Test.Allows allows) {
      PolicyAnswer answer = Policies.ask(system, allows, value);
      Origin origin = answer.decidedBy();
      return origin == null ? value : value.withOrigin(at(value, origin));
    }
    return value;
  }

  /** A statement stands inside the document's own file; else the document's use is the place. */
  private static Origin at(Value document, Origin statement) {
    return document.origin().span().contains(statement.span()) ? statement : document.origin();
  }

  private Value member(Test test, Value value, Truth truth) {
    if (value instanceof Value.ListValue list) {
      for (Value item : list.items()) {
        if (system.tests().ask(test, item, asked, inquiry) == truth) {
          return inquiry.settle(item);
        }
      }
    }
    return value;
  }
}

package dev.sekisho.finding;

import java.util.Comparator;

/** By path, place, rule and address: the order of all reports. */
public final class FindingOrder implements Comparator<Finding> {
  @Override
  public int compare(Finding one, Finding other) {
    int order = one.span().file().path().compareTo(other.span().file().path());
    if (order == 0) {
      order = Integer.compare(one.span().start(), other.span().start());
    }
    if (order == 0) {
      order = one.rule().id().compareTo(other.rule().id());
    }
    String address = one.address() == null ? "" : one.address();
    return order == 0 ? address.compareTo(other.address() == null ? "" : other.address()) : order;
  }
}

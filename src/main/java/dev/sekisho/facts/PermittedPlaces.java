package dev.sekisho.facts;

import dev.sekisho.knowledge.Table;
import dev.sekisho.value.Value;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a thing is within the regions that the system may use: those of its profile, else those
 * of Government Cloud.
 */
final class PermittedPlaces {
  private final SystemFacts system;
  private final Placement placement;

  PermittedPlaces(SystemFacts system) {
    this.system = system;
    this.placement = system.placement();
  }

  /** Whether it is; nothing where neither is spoken of, or where it has no place. */
  Fact of(Subject subject, Inquiry inquiry) {
    Set<String> listed = system.profile().permittedRegions();
    if (listed.isEmpty() && !system.profile().governmentCloud()) {
      return Fact.nothing(subject);
    }
    Fact place = placement.named(subject, inquiry);
    if (place.none()) {
      return place;
    }
    Value name = place.value();
    String text = Values.text(name);
    Table.Row row = placement.row(subject, name);
    if (text == null || row == null || row.verdict().equals(Tests.REVIEW)) {
      return place.withValue(Placement.unjudged(name));
    }
    String region = regionOf(subject, text, row);
    if (region == null && !row.verdict().equals(Placement.ABROAD)) {
      return place.withValue(Placement.unjudged(name));
    }
    boolean permitted = region != null && permits(subject, listed, region);
    return place.withValue(new Value.Bool(permitted, name.origin()));
  }

  /** The region of a zone, by whose name the zone's begins; null where none is found. */
  private @Nullable String regionOf(Subject subject, String place, Table.Row row) {
    if (!"zone".equals(row.column("is")) || row.column("permitted") != null) {
      return place;
    }
    Table table = system.knowledge().table(Placement.REGIONS);
    for (int end = place.length() - 1; end > 0 && table != null; end--) {
      String shorter = place.substring(0, end);
      Table.Row found = table.find(subject.entry().provider(), shorter);
      if (found != null
          && "region".equals(found.column("is"))
          && found.verdict().equals(row.verdict())) {
        return shorter;
      }
    }
    return null;
  }

  private boolean permits(Subject subject, Set<String> listed, String region) {
    if (listed.isEmpty()) {
      Table.Row row = placement.row(subject, new Value.Text(region, subject.origin()));
      return row != null && "true".equals(row.column("permitted"));
    }
    for (String each : listed) {
      if (region.equalsIgnoreCase(each)) {
        return true;
      }
    }
    return false;
  }
}

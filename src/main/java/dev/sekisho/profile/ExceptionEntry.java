package dev.sekisho.profile;

import dev.sekisho.source.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the register of exceptions, as written.
 *
 * @param rule the id of the rule
 * @param resource an address, with {@code *} for any text
 * @param clause the statement it is an exception from; null where none is named
 * @param reason in words, or a code of the guideline such as {@code backup-abroad}
 * @param approver null as long as nobody approved it
 * @param approvedOn null as long as nobody approved it
 * @param expires the last day on which it holds
 * @param ticket where it was decided; null where none is named
 * @param span where the entry stands
 */
public record ExceptionEntry(
    String rule,
    String resource,
    @Nullable String clause,
    String reason,
    @Nullable String approver,
    @Nullable LocalDate approvedOn,
    LocalDate expires,
    @Nullable String ticket,
    Span span) {}

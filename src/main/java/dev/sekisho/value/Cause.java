package dev.sekisho.value;

import dev.sekisho.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Why a value is not known. Undetermined findings are grouped by it, so it names the input that
 * would settle the matter, not the place where it was missed. The words for people are made from
 * kind and subject when a report is written.
 *
 * @param kind what sort of thing is missing
 * @param subject its name: {@code archive_region}, {@code module.vpc}, {@code data.aws_ami.app}
 * @param declared where that thing is declared; null if nowhere
 * @param table of {@link Kind#KNOWLEDGE}, {@link Kind#UNSURE} and {@link Kind#MEANING}: the table
 *     or the fact of the vocabulary that lacks it; null where none is meant
 */
public record Cause(Kind kind, String subject, @Nullable Span declared, @Nullable String table) {
  public Cause(Kind kind, String subject, @Nullable Span declared) {
    this(kind, subject, declared, null);
  }

  /** The sorts of missing things. */
  public enum Kind {
    /** A Terraform variable without a value. */
    VARIABLE,
    /** A CloudFormation parameter without a value. */
    PARAMETER,
    /** The region into which a template is deployed. */
    DEPLOY_REGION,
    /** The region of a provider, left to the environment. */
    PROVIDER_REGION,
    /** A data source that is only read when the plan is made. */
    DATA_SOURCE,
    /** An attribute that only exists once the resource is built. */
    COMPUTED,
    /** A remote module that is not on disk. */
    ABSENT_MODULE,
    /** A local module whose folder is not among what is looked through. */
    ABSENT_FOLDER,
    /** Whoever calls a library module, and may add to what it makes. */
    ABSENT_CALLER,
    /** A condition that could not be decided. */
    CONDITION,
    /** A function that is not pure, not known, or not given what it needs. */
    FUNCTION,
    /** A file outside the tree, too large, or missing. */
    FILE,
    /** A part of a file, or all of it, that could not be read; a diagnostic says why. */
    UNREADABLE,
    /** An exported value of another stack, or remote state. */
    OTHER_STACK,
    /** A macro or transform that rewrites the template. */
    MACRO,
    /** A value that the cloud keeps: a secret, a parameter store entry, an account number. */
    AT_DEPLOYMENT,
    /** A number or set of instances that is not known. */
    EXPANSION,
    /** An expression that makes no sense: a wrong type, a missing key, a circle. */
    INVALID,
    /** Too many possibilities, too deep, or too large to follow. */
    LIMIT,
    /** A name that is missing from a table, or that none of the lists knows. */
    KNOWLEDGE,
    /** What a table says without having it from where it is published. */
    UNSURE,
    /** What holds where nothing is written, which nobody documents. */
    DEFAULT_VALUE,
    /** The version of a provider, on which a default hangs. */
    PROVIDER_VERSION,
    /** Several places say different things of one thing, and nothing says which of them holds. */
    AMBIGUOUS,
    /** A name that several things bear. */
    NAMESAKES,
    /** What a written value means, which the vocabulary does not say. */
    MEANING,
    /** A resource or module that nobody declares. */
    UNDECLARED
  }

  /**
   * Whether there surely is a value, which the cloud gives and nobody can read here: an account
   * number, an ARN, a stored secret, what a data source looks up. It is never empty, and no
   * wildcard.
   */
  public boolean givenByCloud() {
    return kind == Kind.AT_DEPLOYMENT || kind == Kind.COMPUTED || kind == Kind.DATA_SOURCE;
  }

  /** Whether it is a module whose files are not here. */
  public boolean absentModule() {
    return kind == Kind.ABSENT_MODULE || kind == Kind.ABSENT_FOLDER;
  }

  /** Whether the expression itself makes no sense, so that no further input would settle it. */
  public boolean senseless() {
    return kind == Kind.INVALID || kind == Kind.UNDECLARED;
  }
}

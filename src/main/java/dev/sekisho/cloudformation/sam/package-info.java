/**
 * What the serverless transform makes of the {@code AWS::Serverless} resources of a template: the
 * plain resources that stand for them, as trees at the places that caused them, and the names by
 * which the template may speak of those. Never evaluates more than what the transform itself needs
 * as text; what it can't read or does not know it says.
 */
@NullMarked
package dev.sekisho.cloudformation.sam;

import org.jspecify.annotations.NullMarked;

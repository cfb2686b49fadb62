/**
 * {@code sekisho.yaml}: what a team says of its own system. Reads and checks it; decides nothing.
 */
@NullMarked
package dev.sekisho.profile;

import org.jspecify.annotations.NullMarked;

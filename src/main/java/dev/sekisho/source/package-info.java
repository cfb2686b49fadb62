/**
 * Where text lives: files, offsets, lines, columns, and what could not be read. Everything else in
 * the program points into these types; they know nothing about Terraform or CloudFormation.
 */
@NullMarked
package dev.sekisho.source;

import org.jspecify.annotations.NullMarked;

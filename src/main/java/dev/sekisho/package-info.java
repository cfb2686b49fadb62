/**
 * Sekisho: Terraform and CloudFormation judged by the government's security guidelines. This
 * package holds nothing but what every part may need to say about the program itself.
 */
@NullMarked
package dev.sekisho;

import org.jspecify.annotations.NullMarked;

/**
 * What Terraform means by its blocks: modules, variables, expansion, providers, data sources that
 * can be computed. Reads the syntax trees of {@code hcl} and gives {@code graph.ResourceGraph}s;
 * knows nothing of CloudFormation, of rules or of reports.
 */
@NullMarked
package dev.sekisho.terraform;

import org.jspecify.annotations.NullMarked;

/**
 * The meaning of CloudFormation: which files are templates, what their intrinsic functions,
 * parameters and conditions evaluate to, and the graph of resources that comes of it. Never asks
 * AWS; what only a deployment knows is unknown, with its cause.
 */
@NullMarked
package dev.sekisho.cloudformation;

import org.jspecify.annotations.NullMarked;

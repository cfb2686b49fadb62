/**
 * What a repository says about the deployment of its templates: the settings of the SAM CLI, the
 * manifest of a CDK assembly, and the commands of scripts and pipelines. Only what names a template
 * and a literal region counts; everything else is silence, never a guess.
 */
@NullMarked
package dev.sekisho.cloudformation.deployment;

import org.jspecify.annotations.NullMarked;

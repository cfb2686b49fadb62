package dev.sekisho.cloudformation;

import dev.sekisho.cloudformation.deployment.Deployments;

/** What all stacks of one outermost template share. */
record Root(
    CloudFormationInputs inputs,
    TemplateLibrary library,
    TemplateDiagnostics diagnostics,
    Deployments deployments,
    Exports exports,
    Budget budget) {}

package dev.sekisho.cloudformation;

import dev.sekisho.cloudformation.deployment.Deployments;
import dev.sekisho.knowledge.Knowledge;

/** What all stacks of one outermost template share. */
record Root(
    CloudFormationInputs inputs,
    TemplateLibrary library,
    Knowledge knowledge,
    TemplateDiagnostics diagnostics,
    Deployments deployments,
    Exports exports,
    Budget budget) {}

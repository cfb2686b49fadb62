package dev.sekisho.cloudformation;

/** What all stacks of one outermost template share. */
record Root(
    CloudFormationInputs inputs,
    TemplateLibrary library,
    TemplateDiagnostics diagnostics,
    Budget budget) {}

package dev.sekisho.cloudformation;

import dev.sekisho.knowledge.Knowledge;

/** What all stacks of one outermost template share. */
record Root(
    CloudFormationInputs inputs,
    TemplateLibrary library,
    Knowledge knowledge,
    TemplateDiagnostics diagnostics,
    Budget budget) {}

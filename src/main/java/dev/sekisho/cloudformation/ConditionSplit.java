package dev.sekisho.cloudformation;

import dev.sekisho.value.Choice;
import java.util.List;

/**
 * How a condition that can't be decided follows from one open choice.
 *
 * @param choice a parameter with a few allowed values, another condition, or the condition itself
 * @param truths what the condition is under each alternative
 */
record ConditionSplit(Choice choice, List<Boolean> truths) {}

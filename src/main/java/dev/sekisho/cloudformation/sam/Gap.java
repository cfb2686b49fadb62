package dev.sekisho.cloudformation.sam;

/**
 * Something that the transform would expand and that could not be read, or is not known here.
 *
 * @param id the logical id of the serverless resource that holds it
 * @param subject what it is: the type of an event, the name of a property
 * @param start where it is written
 * @param end behind it
 */
public record Gap(String id, String subject, int start, int end) {}

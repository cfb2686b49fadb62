package dev.sekisho.finding;

import dev.sekisho.source.Message;

/**
 * One normative statement of the guideline.
 *
 * @param id {@code C041}
 * @param section {@code 3.2.2}
 * @param heading how people cite the section: {@code DS-310 3.2 2)}
 * @param strength {@code 義務}, {@code 原則}, {@code 推奨} or {@code 留意}
 * @param judged how far templates decide it: {@code resource}, {@code system}, {@code partial} or
 *     {@code person}
 * @param gist what it says, in our words
 * @param evidence what a reviewer should look for
 */
public record Clause(
    String id,
    String section,
    String heading,
    String strength,
    String judged,
    Message gist,
    Message evidence) {}

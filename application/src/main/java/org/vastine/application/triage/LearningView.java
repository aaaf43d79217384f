package org.vastine.application.triage;

import java.time.Instant;
import java.util.Optional;

/**
 * What text understanding has learnt from the corrections of a workspace.
 *
 * @param model the model in use, with the number of corrections that it has learnt
 * @param corrections how many there are since the last reset
 * @param counting how many of them count: the newest
 * @param latestAt when the last one was made
 * @param resetAt when it was last reset
 */
public record LearningView(
    String model,
    int corrections,
    int counting,
    Optional<Instant> latestAt,
    Optional<Instant> resetAt) {}

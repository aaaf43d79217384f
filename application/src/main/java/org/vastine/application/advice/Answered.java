package org.vastine.application.advice;

import java.util.OptionalInt;
import org.vastine.domain.kernel.Decision;

/**
 * What came of asking an adviser, and what it cost: an answer that cannot be used costs as well.
 *
 * @param given the answer, or why there is none
 * @param tokens what the question and the answer cost; empty when nobody said, 0 when it never left
 * @param <T> what was asked for
 */
public record Answered<T>(Decision<T> given, OptionalInt tokens) {}

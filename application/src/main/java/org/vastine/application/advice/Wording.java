package org.vastine.application.advice;

/**
 * Words that are proposed for a reply.
 *
 * @param text plain text without control characters; untrusted words
 * @param model whose they are
 */
public record Wording(String text, String model) {}

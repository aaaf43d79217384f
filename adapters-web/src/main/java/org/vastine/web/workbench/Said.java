package org.vastine.web.workbench;

import java.time.Instant;
import java.util.Optional;

/**
 * One item of the conversation, as the thread shows it.
 *
 * @param id for the element on the page
 * @param side {@code author}, {@code other}, {@code ours} or {@code team}
 * @param name who said it
 * @param at when
 * @param text the words; empty where they are veiled
 * @param language their language's code
 * @param inPrivate whether only the author and we see it
 * @param state {@code edited}, {@code deleted}, a delivery's state, or empty
 * @param url where a person can see it
 * @param veiled whether the words are held back until asked for (R32)
 * @param fresh whether it came after the viewer looked
 */
public record Said(
    String id,
    String side,
    String name,
    Instant at,
    String text,
    String language,
    boolean inPrivate,
    String state,
    Optional<String> url,
    boolean veiled,
    boolean fresh) {}

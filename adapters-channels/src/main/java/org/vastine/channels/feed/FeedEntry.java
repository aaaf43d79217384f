package org.vastine.channels.feed;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * One item of a feed, in whatever format it came.
 *
 * @param id the feed's own id: {@code guid}, {@code atom:id} or {@code id}
 * @param link the page, as the feed gives it
 * @param title plain words, may be empty
 * @param body plain words, may be empty
 * @param published when it says that it was published, or last changed
 * @param author the author's name, empty when the feed names none
 * @param authorPage the author's page
 * @param language the language that the feed claims
 */
record FeedEntry(
    Optional<String> id,
    Optional<String> link,
    String title,
    String body,
    Optional<Instant> published,
    String author,
    Optional<URI> authorPage,
    Optional<String> language) {}

package org.vastine.application.channel;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.vastine.domain.mention.ExternalId;

/**
 * A platform's receipt.
 *
 * @param externalId the platform's id of our reply
 * @param url where a person can see it
 * @param at when it was published, by the platform's clock
 */
public record PublishedReply(ExternalId externalId, Optional<URI> url, Instant at) {}

package org.vastine.bootstrap.architecture.broken.channels.feed;

import org.vastine.bootstrap.architecture.broken.channels.mastodon.Toots;

/** Breaks: platforms do not see each other. */
public record SeesMastodon(Toots toots) {}

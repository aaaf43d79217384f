package org.vastine.bootstrap.architecture.broken.channels.mastodon;

/** Keeps all rules. */
public record Toots(int number) {}

package org.vastine.bootstrap.architecture.broken.channels.feed;

import org.tartarus.snowball.SnowballStemmer;

/** Breaks: language libraries stay in language. */
public record Stems(SnowballStemmer stemmer) {}

package org.vastine.bootstrap.architecture.broken.channels.feed;

import org.apache.lucene.analysis.Analyzer;

/** Breaks: language libraries stay in language. */
public record Stems(Analyzer analyzer) {}

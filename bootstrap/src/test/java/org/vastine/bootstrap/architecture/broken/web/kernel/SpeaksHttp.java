package org.vastine.bootstrap.architecture.broken.web.kernel;

import java.net.http.HttpClient;

/** Breaks: HTTP clients stay in channels. */
public record SpeaksHttp(HttpClient client) {}

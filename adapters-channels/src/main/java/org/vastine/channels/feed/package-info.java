/** Feeds of the public web: RSS, Atom, JSON Feed, Google Alerts. Listening only. */
@NullMarked
package org.vastine.channels.feed;

import org.jspecify.annotations.NullMarked;

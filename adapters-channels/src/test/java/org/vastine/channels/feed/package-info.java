/** Feeds: the contract of every channel, each format, and hostile ones. */
@NullMarked
package org.vastine.channels.feed;

import org.jspecify.annotations.NullMarked;

/** A Mastodon server that lives in tests, and the tests of the provider against it. */
@NullMarked
package org.vastine.channels.mastodon;

import org.jspecify.annotations.NullMarked;

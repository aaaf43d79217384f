/**
 * Mastodon: mentions, replies and direct statuses of an account, over its server's REST and
 * streaming API.
 */
@NullMarked
package org.vastine.channels.mastodon;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.vastine.bootstrap.architecture.broken.channels.mastodon;

import org.jspecify.annotations.NullMarked;

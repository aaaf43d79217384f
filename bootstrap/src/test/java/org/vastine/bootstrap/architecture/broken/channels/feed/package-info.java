@NullMarked
package org.vastine.bootstrap.architecture.broken.channels.feed;

import org.jspecify.annotations.NullMarked;

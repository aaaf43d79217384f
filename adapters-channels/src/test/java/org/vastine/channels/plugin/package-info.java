@NullMarked
package org.vastine.channels.plugin;

import org.jspecify.annotations.NullMarked;

/** Providers that are dropped in as jars, each in a class loader of its own. */
@NullMarked
package org.vastine.channels.plugin;

import org.jspecify.annotations.NullMarked;

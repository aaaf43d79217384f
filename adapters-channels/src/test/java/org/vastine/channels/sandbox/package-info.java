@NullMarked
package org.vastine.channels.sandbox;

import org.jspecify.annotations.NullMarked;

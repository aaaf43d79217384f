@NullMarked
package org.vastine.channels.text;

import org.jspecify.annotations.NullMarked;

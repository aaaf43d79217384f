@NullMarked
package org.vastine.channels.handin;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.vastine.domain.channel;

import org.jspecify.annotations.NullMarked;

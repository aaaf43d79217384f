@NullMarked
package org.vastine.domain.reply;

import org.jspecify.annotations.NullMarked;

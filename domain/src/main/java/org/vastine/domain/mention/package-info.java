@NullMarked
package org.vastine.domain.mention;

import org.jspecify.annotations.NullMarked;

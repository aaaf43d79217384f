@NullMarked
package org.vastine.domain.kernel;

import org.jspecify.annotations.NullMarked;

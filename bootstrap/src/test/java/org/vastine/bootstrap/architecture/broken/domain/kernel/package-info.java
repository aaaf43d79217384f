@NullMarked
package org.vastine.bootstrap.architecture.broken.domain.kernel;

import org.jspecify.annotations.NullMarked;

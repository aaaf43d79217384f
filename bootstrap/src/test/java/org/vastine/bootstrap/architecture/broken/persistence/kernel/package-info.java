@NullMarked
package org.vastine.bootstrap.architecture.broken.persistence.kernel;

import org.jspecify.annotations.NullMarked;

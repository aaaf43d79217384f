@NullMarked
package org.vastine.bootstrap.architecture.brokentests.persistence.kernel;

import org.jspecify.annotations.NullMarked;

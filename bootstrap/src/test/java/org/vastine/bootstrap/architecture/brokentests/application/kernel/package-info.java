@NullMarked
package org.vastine.bootstrap.architecture.brokentests.application.kernel;

import org.jspecify.annotations.NullMarked;

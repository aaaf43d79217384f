@NullMarked
package org.vastine.bootstrap.architecture.broken.application.kernel;

import org.jspecify.annotations.NullMarked;

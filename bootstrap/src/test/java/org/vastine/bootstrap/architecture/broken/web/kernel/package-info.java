@NullMarked
package org.vastine.bootstrap.architecture.broken.web.kernel;

import org.jspecify.annotations.NullMarked;

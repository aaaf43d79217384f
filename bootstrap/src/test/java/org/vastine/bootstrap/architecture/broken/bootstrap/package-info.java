@NullMarked
package org.vastine.bootstrap.architecture.broken.bootstrap;

import org.jspecify.annotations.NullMarked;

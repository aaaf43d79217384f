@NullMarked
package org.vastine.application.kernel;

import org.jspecify.annotations.NullMarked;

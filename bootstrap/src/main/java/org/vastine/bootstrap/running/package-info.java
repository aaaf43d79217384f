@NullMarked
package org.vastine.bootstrap.running;

import org.jspecify.annotations.NullMarked;

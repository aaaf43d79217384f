@NullMarked
package org.vastine.bootstrap.crash;

import org.jspecify.annotations.NullMarked;

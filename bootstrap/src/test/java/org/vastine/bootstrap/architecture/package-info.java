@NullMarked
package org.vastine.bootstrap.architecture;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.vastine.bootstrap.endtoend;

import org.jspecify.annotations.NullMarked;

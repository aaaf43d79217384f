@NullMarked
package org.vastine.bootstrap.assembly;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.vastine.bootstrap.world;

import org.jspecify.annotations.NullMarked;

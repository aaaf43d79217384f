@NullMarked
package org.vastine.bootstrap.stories;

import org.jspecify.annotations.NullMarked;

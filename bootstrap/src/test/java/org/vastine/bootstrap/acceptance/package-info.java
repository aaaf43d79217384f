@NullMarked
package org.vastine.bootstrap.acceptance;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.vastine.bootstrap.settings;

import org.jspecify.annotations.NullMarked;

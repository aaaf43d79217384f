@NullMarked
package org.vastine.application.stream;

import org.jspecify.annotations.NullMarked;

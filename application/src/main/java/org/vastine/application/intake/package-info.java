@NullMarked
package org.vastine.application.intake;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.vastine.application.mention;

import org.jspecify.annotations.NullMarked;

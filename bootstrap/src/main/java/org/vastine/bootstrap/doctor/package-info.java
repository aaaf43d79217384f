@NullMarked
package org.vastine.bootstrap.doctor;

import org.jspecify.annotations.NullMarked;

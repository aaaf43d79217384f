@NullMarked
package org.vastine.application.team;

import org.jspecify.annotations.NullMarked;

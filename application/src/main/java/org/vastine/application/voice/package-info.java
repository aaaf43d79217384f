/** The voice of the house, and how own replies sound against it. */
@NullMarked
package org.vastine.application.voice;

import org.jspecify.annotations.NullMarked;

/** How threads look to those who come upon them. */
@NullMarked
package org.vastine.application.bystander;

import org.jspecify.annotations.NullMarked;

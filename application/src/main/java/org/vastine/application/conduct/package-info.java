/** How abuse is answered: house rules, the ladder of an author, and sealed evidence (R29-R31). */
@NullMarked
package org.vastine.application.conduct;

import org.jspecify.annotations.NullMarked;

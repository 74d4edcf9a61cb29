/** Kindling, a portal for kindness campaigns: one package for each module. */
@NullMarked
package org.kindling;

import org.jspecify.annotations.NullMarked;

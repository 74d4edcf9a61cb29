/**
 * What every page has in common: the visitor's language, the address it is found at, how
 * a failure looks, the headers that protect its readers, and whether the portal is well.
 */
@NullMarked
package org.kindling.platform.web;

import org.jspecify.annotations.NullMarked;

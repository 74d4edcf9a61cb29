/**
 * What admins may change while the portal runs, on all portals of one database at once.
 */
@NamedInterface("settings")
@NullMarked
package org.kindling.platform.settings;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;

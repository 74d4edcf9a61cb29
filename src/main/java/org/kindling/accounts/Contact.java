package org.kindling.accounts;

import java.util.Locale;

/**
 * Where and how to write to somebody.
 *
 * @param email their address
 * @param language the language they read
 */
public record Contact(String email, Locale language) {

}

package org.kindling.platform.mail;

import java.util.Map;

/**
 * A mail that waits to be sent, as its job keeps it.
 *
 * @param template the name of the two files in {@code templates/mail}
 * @param language a BCP 47 tag
 * @param model what the templates need
 */
record Mail(String template, String language, String to, Map<String, String> model) {

}

package org.kindling.safety;

import java.util.List;

import jakarta.validation.Valid;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What an operator may say about safety.
 *
 * @param helpLines where to find help, in the order in which it is shown
 */
@ConfigurationProperties("kindling.safety")
@Validated
record SafetySettings(@DefaultValue List<@Valid HelpLine> helpLines) {

}

package org.kindling.platform;

import org.springframework.util.unit.DataSize;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * A form that may carry files: a bean for each says so. Such forms are read nowhere else,
 * and only from people who have signed in.
 *
 * @param path where it is sent to, such as {@code /studio/stories/{id}/video}
 * @param most how many bytes all of it may have
 */
public record FileForm(PathPattern path, DataSize most) {

	public FileForm(String path, DataSize most) {
		this(PathPatternParser.defaultInstance.parse(path), most);
	}

}

package org.kindling.platform;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The folder in which the portal keeps everything that is not in a database of yours.
 *
 * @param dataDir relative to where the program was started, unless absolute
 */
@ConfigurationProperties("kindling")
public record DataDirectory(@DefaultValue("data") Path dataDir) {

	/** A file or folder of that name in the data directory. */
	public Path resolve(String name) {
		return this.dataDir.toAbsolutePath().normalize().resolve(name);
	}

}

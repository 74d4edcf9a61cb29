package org.kindling.platform;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The directory that everything the portal keeps on this machine lives in.
 *
 * @param dataDir its name as configured: a string, because Spring looks for a path on the
 * class path first, and finds whatever resource folder has the same name
 */
@ConfigurationProperties("kindling")
public record DataDirectory(@DefaultValue("data") String dataDir) {

	public Path path() {
		return Path.of(dataDir).toAbsolutePath().normalize();
	}

	public Path resolve(String name) {
		return path().resolve(name);
	}

}

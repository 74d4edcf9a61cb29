package org.kindling.media.uploads;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.servlet.MultipartConfigElement;
import org.kindling.media.MediaSettings;
import org.kindling.platform.DataDirectory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** How forms that carry files are read, for browsers without a script. */
@Configuration(proxyBeanMethods = false)
class FormUploadConfiguration {

	/** What is in such a form beside its file. */
	private static final DataSize WORDS = DataSize.ofMegabytes(1);

	/** All of a form goes to disk, so that no upload takes any memory. */
	@Bean
	MultipartConfigElement filesInForms(DataDirectory data, MediaSettings settings) throws IOException {
		Path directory = Files.createDirectories(data.resolve("form-uploads"));
		long largest = settings.largestVideo().toBytes();
		return new MultipartConfigElement(directory.toString(), largest, largest + WORDS.toBytes(), 0);
	}

}

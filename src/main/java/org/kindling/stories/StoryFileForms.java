package org.kindling.stories;

import org.kindling.media.MediaSettings;
import org.kindling.platform.FileForm;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** The forms of the studio that carry files, and how much each may weigh. */
@Configuration(proxyBeanMethods = false)
class StoryFileForms {

	private static final DataSize PICTURE = DataSize.ofMegabytes(30);

	// A little more than captions may have, so that whoever sends too many is told why.
	private static final DataSize CAPTIONS = DataSize.ofMegabytes(4);

	@Bean
	FileForm newStoryForm(MediaSettings limits) {
		return withVideo("/studio/stories", limits);
	}

	@Bean
	FileForm newSubmissionForm(MediaSettings limits) {
		return withVideo("/studio/stories/submission", limits);
	}

	@Bean
	FileForm storyForm(MediaSettings limits) {
		return withVideo("/studio/stories/{id}", limits);
	}

	@Bean
	FileForm submissionForm(MediaSettings limits) {
		return withVideo("/studio/stories/{id}/submission", limits);
	}

	@Bean
	FileForm videoForm(MediaSettings limits) {
		return withVideo("/studio/stories/{id}/video", limits);
	}

	@Bean
	FileForm posterForm() {
		return new FileForm("/studio/stories/{id}/video/poster", PICTURE);
	}

	@Bean
	FileForm captionForm() {
		return new FileForm("/studio/stories/{id}/video/captions", CAPTIONS);
	}

	// Beside the video there are words.
	private static FileForm withVideo(String path, MediaSettings limits) {
		return new FileForm(path,
				DataSize.ofBytes(limits.largestVideo().toBytes() + DataSize.ofMegabytes(3).toBytes()));
	}

}

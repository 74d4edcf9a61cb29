package org.kindling.media;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What is taken, and how it is prepared.
 *
 * @param longestVideo how long a video may be
 * @param largestVideo how many bytes it may have
 * @param longSide the most pixels on its long side
 * @param shortSide the most pixels on its short side
 * @param largestPicture how many pixels a picture may have
 * @param patience how long the preparing of one video may take
 * @param preparedAtOnce how many videos this portal prepares at the same time
 * @param quota how many bytes the videos of one account may have together
 * @param keepOriginals whether what was uploaded is kept beside what was made of it
 * @param linkHosts the hosts of other platforms that a link may lead to
 * @param ffmpeg the folder that holds ffmpeg and ffprobe; without it they are looked for
 * on the path, and then among what the portal brings
 */
@ConfigurationProperties("kindling.media")
@Validated
public record MediaSettings(@DefaultValue("3m") @DurationMin(seconds = 1) Duration longestVideo,
		@DefaultValue("300MB") @NotNull DataSize largestVideo, @DefaultValue("4096") @Min(16) int longSide,
		@DefaultValue("2304") @Min(16) int shortSide, @DefaultValue("50000000") @Min(1) long largestPicture,
		@DefaultValue("30m") @DurationMin(seconds = 1) Duration patience, @DefaultValue("1") @Min(1) int preparedAtOnce,
		@DefaultValue("3GB") @NotNull DataSize quota, @DefaultValue("false") boolean keepOriginals, @DefaultValue( {
				"www.tiktok.com", "tiktok.com", "vm.tiktok.com", "www.youtube.com", "youtube.com", "m.youtube.com",
				"youtu.be", "www.instagram.com", "instagram.com", "vimeo.com",
				"www.vimeo.com" }) List<String> linkHosts,
		@Nullable Path ffmpeg){

}

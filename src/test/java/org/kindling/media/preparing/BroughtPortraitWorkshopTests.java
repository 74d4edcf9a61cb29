package org.kindling.media.preparing;

import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The same, with the ffmpeg that the portal brings for machines without one. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class BroughtPortraitWorkshopTests extends PortraitWorkshopTests {

	@Override
	Programs programs() {
		return new Programs(MediaFixtures::brought);
	}

}

package uk.rowan.settings;

import java.time.Duration;

import uk.rowan.web.ForTheWorld;
import uk.rowan.web.NotFound;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The council's colours and logo as browsers fetch them; the address carries their
 * version, so they may be kept.
 */
@Controller
@ForTheWorld
class CouncilAssetsController {

	private static final CacheControl KEPT = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	private final CurrentSettings settings;

	private final SettingsReader reader;

	CouncilAssetsController(CurrentSettings settings, SettingsReader reader) {
		this.settings = settings;
		this.reader = reader;
	}

	@GetMapping("/assets/council.css")
	ResponseEntity<String> colours() {
		return ResponseEntity.ok()
			.cacheControl(KEPT)
			.contentType(MediaType.valueOf("text/css;charset=UTF-8"))
			.body(this.settings.now().look().colours().css());
	}

	@GetMapping("/assets/council-logo")
	ResponseEntity<byte[]> logo() {
		byte[] png = this.reader.logo().orElseThrow(NotFound::new);
		return ResponseEntity.ok().cacheControl(KEPT).contentType(MediaType.IMAGE_PNG).body(png);
	}

}

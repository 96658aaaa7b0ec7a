package uk.broken.garden;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Breaks: hidden, few handlers, few lines, whom it serves, no database, no injected
 * field.
 */
@Controller
public class PlotController {

	@Autowired
	JdbcClient database;

	@GetMapping("/one")
	public String one() {
		return "one";
	}

	@GetMapping("/two")
	public String two() {
		return "two";
	}

	@GetMapping("/three")
	public String three() {
		return "three";
	}

	@GetMapping("/four")
	public String four() {
		return "four";
	}

	@GetMapping("/five")
	public String five() {
		return "five";
	}

	@GetMapping("/six")
	public String six() {
		return "six";
	}

	// A line of the many that make this controller too long: 1.
	// A line of the many that make this controller too long: 2.
	// A line of the many that make this controller too long: 3.
	// A line of the many that make this controller too long: 4.
	// A line of the many that make this controller too long: 5.
	// A line of the many that make this controller too long: 6.
	// A line of the many that make this controller too long: 7.
	// A line of the many that make this controller too long: 8.
	// A line of the many that make this controller too long: 9.
	// A line of the many that make this controller too long: 10.
	// A line of the many that make this controller too long: 11.
	// A line of the many that make this controller too long: 12.
	// A line of the many that make this controller too long: 13.
	// A line of the many that make this controller too long: 14.
	// A line of the many that make this controller too long: 15.
	// A line of the many that make this controller too long: 16.
	// A line of the many that make this controller too long: 17.
	// A line of the many that make this controller too long: 18.
	// A line of the many that make this controller too long: 19.
	// A line of the many that make this controller too long: 20.
	// A line of the many that make this controller too long: 21.
	// A line of the many that make this controller too long: 22.
	// A line of the many that make this controller too long: 23.
	// A line of the many that make this controller too long: 24.
	// A line of the many that make this controller too long: 25.
	// A line of the many that make this controller too long: 26.
	// A line of the many that make this controller too long: 27.
	// A line of the many that make this controller too long: 28.
	// A line of the many that make this controller too long: 29.
	// A line of the many that make this controller too long: 30.
	// A line of the many that make this controller too long: 31.
	// A line of the many that make this controller too long: 32.
	// A line of the many that make this controller too long: 33.
	// A line of the many that make this controller too long: 34.
	// A line of the many that make this controller too long: 35.
	// A line of the many that make this controller too long: 36.
	// A line of the many that make this controller too long: 37.
	// A line of the many that make this controller too long: 38.
	// A line of the many that make this controller too long: 39.
	// A line of the many that make this controller too long: 40.
	// A line of the many that make this controller too long: 41.
	// A line of the many that make this controller too long: 42.
	// A line of the many that make this controller too long: 43.
	// A line of the many that make this controller too long: 44.
	// A line of the many that make this controller too long: 45.
	// A line of the many that make this controller too long: 46.
	// A line of the many that make this controller too long: 47.
	// A line of the many that make this controller too long: 48.
	// A line of the many that make this controller too long: 49.
	// A line of the many that make this controller too long: 50.
	// A line of the many that make this controller too long: 51.
	// A line of the many that make this controller too long: 52.
	// A line of the many that make this controller too long: 53.
	// A line of the many that make this controller too long: 54.
	// A line of the many that make this controller too long: 55.
	// A line of the many that make this controller too long: 56.
	// A line of the many that make this controller too long: 57.
	// A line of the many that make this controller too long: 58.
	// A line of the many that make this controller too long: 59.
	// A line of the many that make this controller too long: 60.
	// A line of the many that make this controller too long: 61.
	// A line of the many that make this controller too long: 62.
	// A line of the many that make this controller too long: 63.
	// A line of the many that make this controller too long: 64.
	// A line of the many that make this controller too long: 65.
	// A line of the many that make this controller too long: 66.
	// A line of the many that make this controller too long: 67.
	// A line of the many that make this controller too long: 68.
	// A line of the many that make this controller too long: 69.
	// A line of the many that make this controller too long: 70.
	// A line of the many that make this controller too long: 71.
	// A line of the many that make this controller too long: 72.
	// A line of the many that make this controller too long: 73.
	// A line of the many that make this controller too long: 74.
	// A line of the many that make this controller too long: 75.
	// A line of the many that make this controller too long: 76.
	// A line of the many that make this controller too long: 77.
	// A line of the many that make this controller too long: 78.
	// A line of the many that make this controller too long: 79.

}

package uk.broken.garden;

import java.time.Instant;

/** Breaks: names, clocks, printing. */
public class PlotHelper {

	void print() {
		System.out.println(Instant.now());
	}

}

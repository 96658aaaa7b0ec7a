package uk.rowan.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * How long things took under load, in milliseconds, sorted.
 *
 * @param took each of them
 */
record Load(List<Double> took) {

	/** Something done many times by one connection. */
	@FunctionalInterface
	interface Act {

		void by(int connection) throws Exception;

	}

	/**
	 * Does it as often as asked on each of the connections at once, without a pause.
	 */
	static Load of(int connections, int times, Act act) throws Exception {
		List<Callable<List<Double>>> all = new ArrayList<>();
		for (int number = 0; number < connections; number++) {
			int connection = number;
			all.add(() -> {
				List<Double> took = new ArrayList<>();
				for (int time = 0; time < times; time++) {
					long begun = System.nanoTime();
					act.by(connection);
					took.add((System.nanoTime() - begun) / 1e6);
				}
				return took;
			});
		}
		List<Double> took = new ArrayList<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
			for (Future<List<Double>> one : threads.invokeAll(all)) {
				took.addAll(one.get());
			}
		}
		return new Load(took).sorted();
	}

	Load and(Load other) {
		List<Double> both = new ArrayList<>(this.took);
		both.addAll(other.took);
		return new Load(both).sorted();
	}

	private Load sorted() {
		return new Load(this.took.stream().sorted().toList());
	}

	double p50() {
		return at(0.50);
	}

	double p95() {
		return at(0.95);
	}

	private double at(double share) {
		return this.took.get((int) Math.min(this.took.size() - 1L, Math.round(share * this.took.size())));
	}

}

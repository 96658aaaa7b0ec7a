package uk.broken.garden;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Breaks: few needs, few methods, no open rows. */
@Service
public class Planting {

	public Planting(String a, String b, String c, String d, String e, String f) {
		this.needs = String.join(a, b, c, d, e, f);
	}

	private final String needs;

	@EventListener
	void hear(Planted planted) {
		one();
	}

	long count(JdbcClient database) {
		return database.sql("select name from bed").query(String.class).stream().count();
	}

	public String one() {
		return this.needs;
	}

	public void two() {
		one();
	}

	public void three() {
		one();
	}

	public void four() {
		one();
	}

	public void five() {
		one();
	}

	public void six() {
		one();
	}

	public void seven() {
		one();
	}

	public void eight() {
		one();
	}

	public void nine() {
		one();
	}

}

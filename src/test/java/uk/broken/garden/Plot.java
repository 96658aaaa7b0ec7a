package uk.broken.garden;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Breaks: entities are hidden, without setters, silent about their content. */
@Entity
public class Plot {

	@Id
	private long id;

	private String gardener = "";

	public void setGardener(String gardener) {
		this.gardener = gardener;
	}

	@Override
	public String toString() {
		return this.id + this.gardener;
	}

}

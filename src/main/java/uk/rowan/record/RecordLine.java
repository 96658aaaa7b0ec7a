package uk.rowan.record;

/**
 * A line of the list of records.
 *
 * @param href where it is
 * @param whom the children, as far as they are open to the reader
 * @param kind record or letter, in words
 * @param held the day of the conference
 * @param due the day by which it is sent
 * @param stands how it stands, in words
 * @param late whether that day has passed
 */
record RecordLine(String href, String whom, String kind, String held, String due, String stands, boolean late) {

	/**
	 * The address only: names never reach a log.
	 */
	@Override
	public String toString() {
		return this.href;
	}

}

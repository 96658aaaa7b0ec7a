package uk.rowan.document;

import org.springframework.stereotype.Service;

/**
 * Makes documents of what other modules have put together; whoever asks has made sure
 * beforehand that everything in it is for its reader.
 */
@Service
public class Documents {

	private final SheetMarkup markup;

	private final PdfWriter writer;

	Documents(SheetMarkup markup, PdfWriter writer) {
		this.markup = markup;
		this.writer = writer;
	}

	/**
	 * The document as PDF/UA-1. A letter that the typeface lacks is shown by a box; the
	 * same sheet always gives the same words. It takes its time: ask for it where no
	 * transaction, and no lock with it, waits.
	 * @return the bytes of the file
	 */
	public byte[] pdf(Sheet sheet) {
		return this.writer.write(this.markup.of(sheet));
	}

}

package uk.rowan.document;

import java.util.List;

import org.springframework.stereotype.Service;

/**
 * Makes documents of what other modules have put together; whoever asks has made sure
 * beforehand that everything in it is for its reader.
 */
@Service
public class Documents {

	private final SheetMarkup markup;

	private final PdfWriter writer;

	private final PdfBinder binder;

	Documents(SheetMarkup markup, PdfWriter writer, PdfBinder binder) {
		this.binder = binder;
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

	/**
	 * Several documents as one to be printed in one go, each from a sheet of its own.
	 * @param files as {@link #pdf} has made them; one at least
	 */
	public byte[] together(List<byte[]> files) {
		return this.binder.bind(files);
	}

}

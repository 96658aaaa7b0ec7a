package uk.rowan.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

import org.springframework.stereotype.Component;

/**
 * Puts documents behind one another, to be printed in one go. Each begins on a sheet of
 * its own, on whichever printer: nothing of another's letter is on its back.
 */
@Component
class PdfBinder {

	byte[] bind(List<byte[]> files) {
		return (files.size() == 1) ? files.getFirst() : bound(files);
	}

	private static byte[] bound(List<byte[]> files) {
		PDFMergerUtility merger = new PDFMergerUtility();
		List<PDDocument> open = new ArrayList<>();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			for (byte[] file : files) {
				open.add(Loader.loadPDF(file));
			}
			PDDocument all = open.getFirst();
			for (PDDocument next : open.subList(1, open.size())) {
				fillSheet(all);
				merger.appendDocument(all, next);
			}
			all.save(bytes);
			for (PDDocument document : open) {
				document.close();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static void fillSheet(PDDocument document) {
		int pages = document.getNumberOfPages();
		if (pages % 2 == 1) {
			document.addPage(new PDPage(document.getPage(pages - 1).getMediaBox()));
		}
	}

}

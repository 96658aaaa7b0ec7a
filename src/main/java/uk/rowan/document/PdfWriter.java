package uk.rowan.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.w3c.dom.Document;

import org.springframework.stereotype.Component;

/**
 * Lays a document out on pages and writes it as PDF/UA-1. Nothing is fetched: neither
 * from the network nor from a file.
 */
@Component
class PdfWriter {

	static {
		// It would repeat what the document says.
		XRLog.setLoggingEnabled(false);
	}

	byte[] write(Document document) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.usePdfUaAccessibility(true);
		builder.useUriResolver((base, address) -> null);
		for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
			builder.useExternalResourceAccessControl((address, type) -> false, when);
		}
		for (Typeface face : Typeface.values()) {
			builder.useFont(face::open, Typeface.FAMILY, face.weight(), FontStyle.NORMAL, true);
		}
		builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
		builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
		builder.defaultTextDirection(TextDirection.LTR);
		builder.withProducer("Rowan");
		builder.withW3cDocument(document, null);
		builder.toStream(bytes);
		try {
			builder.run();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}

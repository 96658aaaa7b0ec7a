package uk.rowan.document;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/**
 * Judges a PDF by PDF/UA-1 as veraPDF does.
 */
public final class PdfUa {

	private PdfUa() {
	}

	/**
	 * What breaks the standard; nothing when it is kept.
	 */
	public static List<String> problems(byte[] pdf) throws Exception {
		VeraGreenfieldFoundryProvider.initialise();
		try (PDFAParser parser = Foundries.defaultInstance()
			.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
				PDFAValidator validator = Foundries.defaultInstance()
					.createValidator(PDFAFlavour.PDFUA_1, 100, false, false, true)) {
			return validator.validate(parser)
				.getTestAssertions()
				.stream()
				.filter((one) -> one.getStatus() == TestAssertion.Status.FAILED)
				.map((one) -> one.getRuleId().getClause() + "-" + one.getRuleId().getTestNumber() + ": "
						+ one.getMessage() + " " + one.getLocation().getContext())
				.toList();
		}
	}

}

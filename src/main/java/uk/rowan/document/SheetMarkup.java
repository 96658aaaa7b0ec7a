package uk.rowan.document;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.traversal.DocumentTraversal;
import org.w3c.dom.traversal.NodeFilter;
import org.w3c.dom.traversal.NodeIterator;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import uk.rowan.settings.Council;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Fills in a template and reads what comes of it strictly: no document type, no entity,
 * nothing from anywhere else. The look is added here, because templates carry none.
 */
@Component
class SheetMarkup {

	private final ITemplateEngine templates;

	private final Council council;

	private final String look;

	SheetMarkup(ITemplateEngine templates, Council council) throws IOException {
		this.templates = templates;
		this.council = council;
		this.look = new ClassPathResource("document/sheet.css").getContentAsString(StandardCharsets.UTF_8);
	}

	/**
	 * The document, ready to be laid out.
	 */
	Document of(Sheet sheet) {
		Map<String, Object> model = new HashMap<>(sheet.model());
		model.put("title", sheet.title());
		model.put("councilName", this.council.councilName());
		model.put("unitName", this.council.unitName());
		model.put("councilAddress", address());
		String markup = this.templates.process(sheet.template(), new Context(Locale.UK, model));
		Document document = read(Letters.readable(markup));
		print(document);
		Element style = document.createElement("style");
		style.setTextContent(this.look.replace("'mark'", quoted(sheet.mark())));
		document.getElementsByTagName("head").item(0).appendChild(style);
		return document;
	}

	/** Without a line that says again who writes. */
	private List<String> address() {
		String said = (this.council.councilName() + "\n" + this.council.unitName()).toLowerCase(Locale.UK);
		return this.council.addressLines()
			.stream()
			.filter((line) -> !said.contains(line.toLowerCase(Locale.UK)))
			.toList();
	}

	private static Document read(String markup) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setExpandEntityReferences(false);
			return factory.newDocumentBuilder().parse(new InputSource(new StringReader(markup)));
		}
		catch (IOException | ParserConfigurationException | SAXException ex) {
			// Its words may repeat what the document says.
			throw new IllegalStateException("a template gives no document: " + ex.getClass().getSimpleName());
		}
	}

	/** Word by word: letters must not melt into the markup beside them. */
	private static void print(Document document) {
		NodeIterator texts = ((DocumentTraversal) document).createNodeIterator(document, NodeFilter.SHOW_TEXT, null,
				false);
		for (Node text = texts.nextNode(); text != null; text = texts.nextNode()) {
			text.setNodeValue(Letters.printable(text.getNodeValue()));
		}
	}

	/** As style sheets write any text: by the numbers of its letters. */
	private static String quoted(String text) {
		return Letters.printable(text)
			.codePoints()
			.mapToObj((letter) -> "\\" + String.format(Locale.ROOT, "%06x", letter))
			.collect(Collectors.joining("", "\"", "\""));
	}

}

package uk.rowan.web;

import java.util.Set;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractElementTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Makes each page's {@code main} the one that the skip link leads to, so that pages write
 * nothing but {@code <main>}.
 */
class MainElement extends AbstractProcessorDialect {

	MainElement() {
		super("Rowan", "rowan", 1000);
	}

	@Override
	public Set<IProcessor> getProcessors(String dialectPrefix) {
		return Set.of(new Processor());
	}

	private static final class Processor extends AbstractElementTagProcessor {

		private Processor() {
			super(TemplateMode.HTML, "", "main", false, null, false, 10_000);
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag,
				IElementTagStructureHandler structure) {
			String own = tag.getAttributeValue("class");
			structure.setAttribute("id", "main-content");
			structure.setAttribute("class", (own != null) ? "govuk-main-wrapper " + own : "govuk-main-wrapper");
		}

	}

}

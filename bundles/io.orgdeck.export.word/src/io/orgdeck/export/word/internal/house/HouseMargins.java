package io.orgdeck.export.word.internal.house;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

import io.orgdeck.core.house.HouseStyle;
import io.orgdeck.core.house.Logo;
import io.orgdeck.export.word.internal.text.Numbers;
import io.orgdeck.export.word.internal.text.Setting;
import io.orgdeck.export.word.internal.text.TextDirection;
import io.orgdeck.export.word.internal.text.TextRole;
import io.orgdeck.export.word.internal.text.WordWriter;

/** What a house has at head and foot of its pages: its running lines, and its logo on the first. */
public final class HouseMargins {

	/** Room for a logo, in twentieths of a point. */
	private static final int LOGO_WIDTH = 3400;
	private static final int LOGO_HEIGHT = 850;

	private final HostDocument document;
	private final HouseStyle style;

	public HouseMargins(HostDocument document) {
		this.document = document;
		style = document.style();
	}

	/** The head of a first page that has one of its own; nothing where the house has nothing to show there. */
	public void onFirstPage() {
		if (style.logo().isEmpty() && style.header().isBlank()) {
			return;
		}
		WordWriter words = document.writer(new Numbers(0, 0)).in(document.document().createHeader(HeaderFooterType.FIRST));
		style.logo().ifPresent(logo -> logo(words, logo));
		line(words);
	}

	private static void logo(WordWriter words, Logo logo) {
		double[] size = logo.within(LOGO_WIDTH, LOGO_HEIGHT);
		words.paragraph(TextRole.FOOTER, () -> {
			words.paragraph().getCTP().getPPr().addNewJc().setVal(STJc.END);
			words.picture(logo.png(), logo.description(), (int) size[0], (int) size[1]);
		});
	}

	/** Running lines on pages without any other. */
	public void onEveryPage() {
		WordWriter words = document.writer(new Numbers(0, 0));
		if (!style.header().isBlank()) {
			line(words.in(document.document().createHeader(HeaderFooterType.DEFAULT)));
		}
		if (!style.footer().isBlank()) {
			words.in(document.document().createFooter(HeaderFooterType.DEFAULT)).paragraph(TextRole.FOOTER, style.footer());
		}
	}

	/** The line that runs along the top, as a paragraph of its own. */
	public void line(WordWriter header) {
		if (!style.header().isBlank()) {
			header.paragraph(Setting.of(TextRole.FOOTER).rightToLeft(TextDirection.startsRightToLeft(style.header())),
					() -> header.run(style.header()));
		}
	}

	/** The line that runs along the foot, before whatever else stands there. */
	public void beginFooter(WordWriter footer) {
		if (!style.footer().isBlank()) {
			footer.run(style.footer() + "  ·  ");
		}
	}

	/** How much less text the first page holds, in twentieths of a point. */
	public int firstPageNeeds() {
		int logo = style.logo().map(one -> (int) one.within(LOGO_WIDTH, LOGO_HEIGHT)[1]).orElse(0);
		return logo + (style.header().isBlank() ? 0 : document.size(TextRole.FOOTER).line());
	}
}

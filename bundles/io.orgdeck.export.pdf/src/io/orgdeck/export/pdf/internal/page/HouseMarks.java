package io.orgdeck.export.pdf.internal.page;

import io.orgdeck.core.house.HouseStyle;
import io.orgdeck.core.house.Logo;

/** What a house has on its pages beside the matter itself: its running lines, and its logo at the head of a first page. */
public final class HouseMarks {

	/** Room for a logo, in points. */
	private static final double LOGO_WIDTH = 170;
	private static final double LOGO_HEIGHT = 42;

	private final HouseStyle house;

	public HouseMarks(HouseStyle house) {
		this.house = house;
	}

	/** The logo, where there is one, with the words for people who cannot see it. */
	public void logo(Markup page) {
		house.logo().ifPresent(logo -> logo(page, logo));
	}

	private static void logo(Markup page, Logo logo) {
		double[] size = logo.within(LOGO_WIDTH, LOGO_HEIGHT);
		page.open("p", "class", "logo");
		InlinePicture.add(page, "png", logo.png(), logo.description(), size[0], size[1]);
		page.close();
	}

	/** The line along the top, as an element of its own within a running head; nothing where there is none. */
	public void header(Markup page) {
		if (!house.header().isBlank()) {
			page.element("div", house.header(), "class", "house");
		}
	}

	/** The line along the foot, before whatever else stands there. */
	public void footer(Markup page) {
		if (!house.footer().isBlank()) {
			page.text(house.footer() + "  ·  ");
		}
	}

	/** Running lines of pages that have no others. */
	public void running(Markup page) {
		page.open("div", "class", "house-head");
		header(page);
		page.close().open("div", "class", "house-foot").text(house.footer()).close();
	}
}

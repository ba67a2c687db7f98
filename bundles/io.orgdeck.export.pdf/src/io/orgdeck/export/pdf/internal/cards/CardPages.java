package io.orgdeck.export.pdf.internal.cards;

import java.util.List;
import java.util.Locale;

import io.orgdeck.core.formatting.Run;
import io.orgdeck.core.report.CardText.Line;
import io.orgdeck.export.pdf.internal.page.Markup;

/**
 * Lays faces out on pages: one to a page of A5, or two side by side on A4, where the next page holds their backs the other way round, so
 * that they meet when the sheet is turned over its short edge.
 */
final class CardPages {

	/** Lists within lists beyond this stand in no further. */
	private static final int DEEPEST = 3;

	private final List<Face> faces;
	private final boolean two;
	private int titles;

	/** @param faces front and back in turn */
	CardPages(List<Face> faces, boolean two) {
		this.faces = faces;
		this.two = two;
	}

	void write(Markup page) {
		if (!two) {
			faces.forEach(face -> sheet(page, List.of(face)));
			return;
		}
		for (int i = 0; i < faces.size(); i += 4) {
			boolean pair = i + 2 < faces.size();
			sheet(page, pair ? List.of(faces.get(i), faces.get(i + 2)) : List.of(faces.get(i)));
			if (pair) {
				sheet(page, List.of(faces.get(i + 3), faces.get(i + 1)));
			} else {
				page.open("div", "class", "sheet").open("div", "class", "card").text("\u00a0").close();
				face(page, faces.get(i + 1), "card");
				page.close();
			}
		}
	}

	private void sheet(Markup page, List<Face> side) {
		page.open("div", "class", "sheet");
		for (Face face : side) {
			face(page, face, two && face == side.getFirst() ? "card cut" : "card");
		}
		page.close();
	}

	private void face(Markup page, Face face, String kind) {
		page.open("div", "class", face.compact() ? kind + " compact" : kind);
		page.open("p", "class", "band", "style", "background-color: #" + face.colour() + "; color: #" + face.textColour());
		page.element("span", face.code(), "class", "code").element("span", face.section(), "class", "section").close();
		face.lines().forEach(line -> line(page, face, line));
		page.close();
	}

	private void line(Markup page, Face face, Line line) {
		switch (line.kind()) {
			case TITLE -> page.element("h1", line.text(), "id", title(titles++));
			case HEADING -> page.element("h2", line.text());
			case ITEM, LEVEL -> page.open("p", "class", line.kind().name().toLowerCase(Locale.ROOT))
					.element("span", line.label(), "class", "label").element("span", line.text(), "class", "beside").close();
			case PICTURE -> face.picture().ifPresent(picture -> picture.add(page, line.text()));
			default -> {
				String kind = line.kind().name().toLowerCase(Locale.ROOT);
				if (line.isListed()) {
					page.open("p", "class", kind + " listed depth" + Math.min(line.depth(), DEEPEST))
							.element("span", line.label(), "class", "label").open("span", "class", "beside");
					line.runs().forEach(run -> run(page, run));
					page.close().close();
				} else {
					page.open("p", "class", kind);
					line.runs().forEach(run -> run(page, run));
					page.close();
				}
			}
		}
	}

	private static void run(Markup page, Run run) {
		boolean leads = !run.link().isEmpty();
		if (leads) {
			page.open("a", "href", run.link(), "title", run.link());
		}
		if (run.bold()) {
			page.open("b");
		}
		if (run.italic()) {
			page.open("i");
		}
		page.text(run.text());
		for (boolean open : new boolean[] { run.italic(), run.bold(), leads }) {
			if (open) {
				page.close();
			}
		}
	}

	/** The id of a title, the first of which has the number 0. */
	static String title(int number) {
		return "card-" + number;
	}
}

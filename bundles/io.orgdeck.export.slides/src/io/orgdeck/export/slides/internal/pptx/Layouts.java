package io.orgdeck.export.slides.internal.pptx;

import java.awt.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/**
 * Finds the layouts of a presentation that suit, whatever program made it and in whatever language: by name in the first master,
 * by type, by what they hold.
 */
final class Layouts {

	private static final List<String> OPENING = List.of("title slide", "title");
	private static final List<String> LIST = List.of("title and content", "title, content", "titel und inhalt");
	private static final List<String> FREE = List.of("title only", "nur titel");
	private static final double EDGE = 0.05;
	private static final double BODY_TOP = 0.21;
	private static final double BODY_HEIGHT = 0.68;
	private static final double GAP = 8;
	/** Room that a title needs to be the title of a slide with something below it. */
	private static final double HIGHEST_TITLE = 0.45;

	private final XMLSlideShow show;
	private final List<XSLFSlideLayout> all;

	Layouts(XMLSlideShow show) {
		this.show = show;
		all = show.getSlideMasters().stream().flatMap(master -> Stream.of(master.getSlideLayouts()))
				.filter(layout -> title(layout).isPresent())
				.toList();
	}

	/** Whether there is any layout with a title. */
	boolean areThere() {
		return !all.isEmpty();
	}

	XSLFSlideLayout opening() {
		return named(OPENING).or(() -> typed(SlideLayout.TITLE)).or(() -> holding(Placeholder.CENTERED_TITLE)).orElseGet(this::list);
	}

	XSLFSlideLayout list() {
		return named(LIST).or(() -> typed(SlideLayout.TITLE_AND_CONTENT)).or(() -> typed(SlideLayout.TEXT))
				.filter(layout -> text(layout, Placeholder.CENTERED_TITLE).isEmpty()).or(this::withBody).orElseGet(this::free);
	}

	XSLFSlideLayout free() {
		return named(FREE).or(() -> typed(SlideLayout.TITLE_ONLY)).or(this::withBody).orElseGet(all::getFirst);
	}

	private Optional<XSLFSlideLayout> named(List<String> names) {
		return names.stream()
				.flatMap(name -> all.stream().filter(layout -> layout.getName() != null && layout.getName().strip().equalsIgnoreCase(name)))
				.findFirst();
	}

	private Optional<XSLFSlideLayout> typed(SlideLayout type) {
		return all.stream().filter(layout -> layout.getType() == type).findFirst();
	}

	private Optional<XSLFSlideLayout> holding(Placeholder kind) {
		return all.stream().filter(layout -> text(layout, kind).isPresent()).findFirst();
	}

	private Optional<XSLFSlideLayout> withBody() {
		return all.stream().filter(layout -> text(layout, Placeholder.TITLE).isPresent() && body(layout).isPresent()).findFirst();
	}

	static Optional<XSLFTextShape> title(XSLFSheet sheet) {
		return text(sheet, Placeholder.TITLE).or(() -> text(sheet, Placeholder.CENTERED_TITLE));
	}

	/** The place of a list on a slide or layout. */
	static Optional<XSLFTextShape> body(XSLFSheet sheet) {
		return text(sheet, Placeholder.CONTENT).or(() -> text(sheet, Placeholder.BODY));
	}

	static Optional<XSLFTextShape> text(XSLFSheet sheet, Placeholder kind) {
		for (XSLFShape shape : sheet.getShapes()) {
			if (shape instanceof XSLFTextShape text && text.getTextType() == kind) {
				return Optional.of(text);
			}
		}
		return Optional.empty();
	}

	/** Where what stands below the title belongs: where the template has its lists, or most of the slide. */
	Area content(XSLFSheet slide) {
		Dimension page = show.getPageSize();
		Area usual = new Area(page.getWidth() * EDGE, page.getHeight() * BODY_TOP, page.getWidth() * (1 - 2 * EDGE),
				page.getHeight() * BODY_HEIGHT);
		Area area = body(list()).map(XSLFTextShape::getAnchor).filter(anchor -> anchor != null).map(Area::of)
				.filter(found -> found.width() > page.getWidth() / 2 && found.height() > page.getHeight() / 3).orElse(usual);
		double under = title(slide).map(XSLFTextShape::getAnchor).filter(anchor -> anchor != null)
				.filter(anchor -> anchor.getMaxY() < page.getHeight() * HIGHEST_TITLE).map(anchor -> anchor.getMaxY() + GAP)
				.orElse(area.y());
		return under > area.y() ? new Area(area.x(), under, area.width(), area.y() + area.height() - under) : area;
	}
}

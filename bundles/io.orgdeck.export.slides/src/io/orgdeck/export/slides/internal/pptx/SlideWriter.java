package io.orgdeck.export.slides.internal.pptx;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.poi.sl.usermodel.AutoNumberingScheme;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xslf.usermodel.XSLFTheme;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

import io.orgdeck.core.house.HouseStyle;
import io.orgdeck.core.house.Logo;
import io.orgdeck.core.report.Chart;
import io.orgdeck.export.slides.internal.plan.PlannedSlide;
import io.orgdeck.export.slides.internal.plan.SlideBody;
import io.orgdeck.export.slides.internal.plan.SlideBody.KeyFigure;
import io.orgdeck.export.slides.internal.plan.SlideBody.Point;
import io.orgdeck.export.slides.internal.pptx.SlideText.Words;
import io.orgdeck.office.chart.AltText;
import io.orgdeck.office.chart.ChartWorkbook;
import io.orgdeck.office.chart.Figures;
import io.orgdeck.office.chart.NativeChart;
import io.orgdeck.office.chart.SuitableChart;

/** Draws planned slides, title first, so that whoever hears the slides hears them in that order. */
final class SlideWriter {

	private static final double[] SIZES = { 24, 22, 20, 18, 16 };
	private static final double LEAD_SIZE = 18;
	private static final double LEAD_GAP = 8;
	private static final double FIGURE_SIZE = 40;
	private static final double LABEL_SIZE = 16;
	private static final double TILE_HEIGHT = 112;
	private static final double GAP = 20;
	private static final double AFTER_POINT = 9;
	private static final double BULLET_INDENT = 22;
	private static final double NUMBER_INDENT = 8;
	private static final double CHART_SHARE = 0.58;
	private static final double INSETS = 16;
	/** Programs break lines each in its own way. */
	private static final double SPARE = 1.08;
	private static final double LOGO_WIDTH = 260;
	private static final double LOGO_HEIGHT = 76;
	private static final double LOGO_EDGE = 40;
	/** Charts with more bars have smaller names. */
	private static final int MANY_BARS = 10;

	private final XMLSlideShow show;
	private final Layouts layouts;
	private final HouseStyle house;
	private final boolean template;
	private final SlideText text;
	private final TextRoom room;
	private final Instant made;
	private final String client;
	private final Footers footers;
	private final NotesPages notes;
	private final List<XSLFChart> charts = new ArrayList<>();

	/** @param template whether the show is somebody's own, whose theme and pictures count */
	SlideWriter(XMLSlideShow show, Layouts layouts, HouseStyle house, boolean template, SlideText text, Instant made, String client) {
		this.show = show;
		this.layouts = layouts;
		this.house = house;
		this.template = template;
		this.text = text;
		this.made = made;
		this.client = client;
		room = new TextRoom(template ? typeface(show) : house.body());
		footers = new Footers(text, room, house.colours());
		notes = new NotesPages(show, text);
	}

	/** In which a template has its words. */
	private static String typeface(XMLSlideShow show) {
		XSLFTheme theme = show.getSlideMasters().getFirst().getTheme();
		return theme == null ? "" : theme.getMinorFont();
	}

	/** Adds a slide at the end. */
	void add(PlannedSlide planned, String footer) throws IOException {
		boolean list = planned.body() instanceof SlideBody.Points
				|| planned.body() instanceof SlideBody.Charts one && !one.points().isEmpty()
				|| planned.body() instanceof SlideBody.KeyFigures figures && !figures.points().isEmpty();
		boolean opening = planned.body() instanceof SlideBody.Opening;
		XSLFSlide slide = show.createSlide(opening ? layouts.opening() : list ? layouts.list() : layouts.free());
		XSLFTextShape title = Layouts.title(slide).orElseGet(slide::createTextBox);
		text.set(title, planned.title());
		title.setTextAutofit(TextAutofit.NORMAL);
		Optional<XSLFTextShape> body = Layouts.body(slide).or(() -> Layouts.text(slide, Placeholder.SUBTITLE));
		removeUnused(slide, title, list || opening ? body : Optional.empty());
		draw(slide, planned.body(), body);
		if (!opening) {
			footers.add(slide, footer, show.getSlides().size(), show.getPageSize());
		}
		notes.add(slide, planned.notes());
	}

	/** What belongs to the file as a whole. */
	void finish() throws IOException {
		for (XSLFChart chart : charts) {
			ChartWorkbook.seal(chart, made, client);
		}
		notes.finish();
	}

	/** An empty place of the layout would say that something is to be typed there. */
	private static void removeUnused(XSLFSlide slide, XSLFTextShape title, Optional<XSLFTextShape> body) {
		List.copyOf(slide.getShapes()).stream().filter(shape -> shape != title && body.filter(one -> one == shape).isEmpty())
				.forEach(slide::removeShape);
	}

	private void draw(XSLFSlide slide, SlideBody body, Optional<XSLFTextShape> place) throws IOException {
		Area area = layouts.content(slide);
		switch (body) {
			case SlideBody.Opening opening -> opening(slide, opening, place);
			case SlideBody.Points points -> points(slide, place, area, points.lead(), points.points(),
					points.numbered() ? Optional.of(points.first()) : Optional.empty());
			case SlideBody.KeyFigures figures -> {
				tiles(slide, area.top(TILE_HEIGHT), figures.figures());
				if (!figures.points().isEmpty()) {
					points(slide, place, area.below(TILE_HEIGHT + GAP), "", figures.points(), Optional.empty());
				}
			}
			case SlideBody.Charts all -> charts(slide, area, all, place);
			case SlideBody.ChartAndTable both -> {
				chart(slide, area.left(0.5, GAP), both.chart(), 14);
				new TableShape(slide, text, room, house.colours()).draw(both.table(), area.right(0.5, GAP));
			}
			case SlideBody.Grid grid ->
				new TableShape(slide, text, room, house.colours()).draw(grid.table(), lead(slide, area, grid.lead()));
		}
	}

	private void opening(XSLFSlide slide, SlideBody.Opening opening, Optional<XSLFTextShape> place) {
		XSLFTextShape shape = place.orElseGet(() -> {
			XSLFTextShape box = slide.createTextBox();
			Area area = layouts.content(slide);
			box.setAnchor(area.below(area.height() / 2).rectangle());
			return box;
		});
		SlideText.empty(shape);
		for (String line : opening.lines()) {
			text.add(shape, List.of(new Words(line, false, Optional.empty(), Optional.empty())));
		}
		shape.setTextAutofit(TextAutofit.NORMAL);
		if (!template) {
			house.logo().ifPresent(logo -> logo(slide, logo));
		}
	}

	private void logo(XSLFSlide slide, Logo logo) {
		double[] size = logo.within(LOGO_WIDTH, LOGO_HEIGHT);
		XSLFPictureShape shape = slide.createPicture(show.addPicture(logo.png(), PictureType.PNG));
		shape.setAnchor(new Rectangle2D.Double(show.getPageSize().getWidth() - LOGO_EDGE - size[0], LOGO_EDGE, size[0], size[1]));
		CTNonVisualDrawingProps properties = ((CTPicture) shape.getXmlObject()).getNvPicPr().getCNvPr();
		properties.setDescr(SlideText.clean(logo.description()));
	}

	/** A sentence at the top of an area; gives back the rest. */
	private Area lead(XSLFSlide slide, Area area, String lead) {
		if (lead.isBlank()) {
			return area;
		}
		double height = room.lines(lead, LEAD_SIZE, false, area.width() - INSETS) * room.line(LEAD_SIZE) + INSETS / 2;
		XSLFTextShape box = slide.createTextBox();
		box.setAnchor(area.top(height).rectangle());
		SlideText.empty(box);
		text.add(box, List.of(Words.of(lead, LEAD_SIZE).in(house.colours().quiet())));
		box.setWordWrap(true);
		return area.below(height + LEAD_GAP);
	}

	/** A list, which is read after what stands beside or above it. */
	private void points(XSLFSlide slide, Optional<XSLFTextShape> place, Area area, String lead, List<Point> points,
			Optional<Integer> firstNumber) {
		XSLFTextShape shape = place.orElseGet(slide::createTextBox);
		double size = size(lead, points, area);
		area.give(shape);
		shape.setVerticalAlignment(VerticalAlignment.TOP);
		shape.setWordWrap(true);
		SlideText.empty(shape);
		if (!lead.isBlank()) {
			XSLFTextParagraph paragraph = text.add(shape, List.of(Words.of(lead, size).strong().in(house.colours().text())));
			paragraph.setBullet(false);
			paragraph.setLeftMargin(0.0);
			paragraph.setIndent(0.0);
			paragraph.setSpaceAfter(-AFTER_POINT);
		}
		points.forEach(point -> point(shape, point, size, firstNumber));
		readLast(slide, shape);
	}

	private void point(XSLFTextShape shape, Point point, double size, Optional<Integer> firstNumber) {
		boolean heading = point.text().isEmpty() && firstNumber.isEmpty();
		double indent = heading ? 0 : BULLET_INDENT + (firstNumber.isPresent() ? NUMBER_INDENT : 0);
		List<Words> words = Stream.of(Words.of(point.strong(), size).strong(), Words.of(joint(point) + point.text(), size))
				.filter(one -> !one.text().isBlank()).toList();
		XSLFTextParagraph paragraph = text.add(shape, words);
		paragraph.setSpaceAfter(-AFTER_POINT);
		paragraph.setSpaceBefore(0.0);
		paragraph.setLeftMargin(indent);
		paragraph.setIndent(-indent);
		if (firstNumber.isPresent()) {
			paragraph.setBulletAutoNumber(AutoNumberingScheme.arabicPeriod, firstNumber.get());
		} else {
			paragraph.setBullet(!heading);
			if (!heading) {
				paragraph.setBulletCharacter("•");
			}
		}
	}

	/** Shapes are read in the order of the file; the layout's own places come first in it. */
	private static void readLast(XSLFSlide slide, XSLFTextShape shape) {
		try (XmlCursor moved = shape.getXmlObject().newCursor(); XmlCursor end = slide.getXmlObject().getCSld().getSpTree().newCursor()) {
			end.toEndToken();
			moved.moveXml(end);
		}
	}

	private static String joint(Point point) {
		if (point.strong().isEmpty() || point.text().isEmpty()) {
			return "";
		}
		return point.strong().matches(".*[.:?!…]$") ? " " : ": ";
	}

	/** The largest size in which all points fit. */
	private double size(String lead, List<Point> points, Area area) {
		for (double size : SIZES) {
			double height = lead.isBlank() ? 0
					: room.lines(lead, size, true, area.width() - INSETS) * room.line(size) + AFTER_POINT;
			for (Point point : points) {
				String whole = point.strong() + joint(point) + point.text();
				height += room.lines(whole, size, !point.strong().isEmpty(), area.width() - BULLET_INDENT - INSETS) * room.line(size)
						+ AFTER_POINT;
			}
			if (height * SPARE <= area.height() - INSETS / 2) {
				return size;
			}
		}
		return SIZES[SIZES.length - 1];
	}

	private void tiles(XSLFSlide slide, Area area, List<KeyFigure> figures) {
		double width = (area.width() - GAP * (figures.size() - 1)) / figures.size();
		for (int i = 0; i < figures.size(); i++) {
			XSLFTextShape box = slide.createTextBox();
			box.setAnchor(new Area(area.x() + i * (width + GAP), area.y(), width, area.height()).rectangle());
			box.setFillColor(new Color(Integer.parseInt(house.colours().pale(), 16)));
			box.setVerticalAlignment(VerticalAlignment.MIDDLE);
			box.setWordWrap(true);
			SlideText.empty(box);
			text.add(box, List.of(Words.of(figures.get(i).value(), FIGURE_SIZE).strong().in(house.colours().accent())));
			text.add(box, List.of(Words.of(figures.get(i).label(), LABEL_SIZE).in(house.colours().text())));
		}
	}

	private void charts(XSLFSlide slide, Area whole, SlideBody.Charts all, Optional<XSLFTextShape> place) throws IOException {
		Area area = lead(slide, whole, all.lead());
		if (all.charts().size() > 1) {
			double points = all.points().isEmpty() ? 0 : area.height() * 0.3;
			Area upper = area.top(area.height() - points - (points > 0 ? GAP : 0));
			chart(slide, upper.left(0.5, GAP), all.charts().getFirst(), 12);
			chart(slide, upper.right(0.5, GAP), all.charts().getLast(), 12);
			if (points > 0) {
				points(slide, place, area.below(area.height() - points), "", all.points(), Optional.empty());
			}
			return;
		}
		Chart chart = all.charts().getFirst();
		double size = chart.categories().size() > MANY_BARS ? 12 : 14;
		if (all.points().isEmpty()) {
			chart(slide, area, chart, size);
		} else {
			chart(slide, area.left(CHART_SHARE, GAP), chart, size);
			points(slide, place, area.right(CHART_SHARE, GAP), "", all.points(), Optional.empty());
		}
	}

	private void chart(XSLFSlide slide, Area area, Chart chart, double points) {
		XSLFChart target = show.createChart(slide);
		slide.addChart(target, emu(area));
		Chart suitable = SuitableChart.of(chart);
		new NativeChart(suitable, house.colours(), template ? Optional.empty() : Optional.of(house.body()), text.language(), points)
				.fill(target, new Figures.Embedded());
		AltText.set(slide, suitable);
		charts.add(target);
	}

	/** The library takes the place of a chart in English Metric Units. */
	private static Rectangle2D emu(Area area) {
		double unit = Units.EMU_PER_POINT;
		return new Area(area.x() * unit, area.y() * unit, area.width() * unit, area.height() * unit).rectangle();
	}
}

package io.orgdeck.export.word.internal.paper;

import io.orgdeck.core.report.Chart;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.export.word.internal.chart.ChartPart;
import io.orgdeck.export.word.internal.markup.Numbers;
import io.orgdeck.export.word.internal.markup.Style;
import io.orgdeck.export.word.internal.markup.TextDirection;
import io.orgdeck.export.word.internal.markup.WordMarkup;
import io.orgdeck.export.word.internal.markup.XmlWriter;
import io.orgdeck.export.word.internal.parts.ListNumbering;
import io.orgdeck.export.word.internal.parts.OfficeParts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;

/** The parts of a paper around its text: styles, lists, header and footer, charts, comments, properties. */
final class PaperParts implements AutoCloseable {

	private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	private final ReportModel report;
	private final Instant made;
	private final OfficeParts parts;
	private final PackagePart document;
	private final ListNumbering numbering = new ListNumbering();
	private final CommentsPart comments = new CommentsPart();
	private int charts;

	PaperParts(ReportModel report, Instant made) {
		this.report = report;
		this.made = made;
		parts = OfficeParts.create(made, report.client());
		document = parts.main("/word/document.xml", TYPE + "document.main+xml");
	}

	ListNumbering numbering() {
		return numbering;
	}

	CommentsPart comments() {
		return comments;
	}

	/** Adds a chart and says under which id the text refers to it. */
	String chart(Chart chart) {
		try {
			charts++;
			return new ChartPart(chart, report.language(), made, report.client()).addTo(parts, document, charts);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Adds a header or footer and says under which id the text refers to it. */
	String margin(String name, String element, Consumer<WordMarkup> content) {
		String kind = name.replaceAll("\\d", "");
		PackagePart part = add(name, kind, kind);
		write(part, words -> content.accept(words.root(element)));
		return OfficeParts.relate(document, part, RELATIONS + kind);
	}

	/** Writes the text. */
	void document(Consumer<XmlWriter> content) {
		OfficeParts.write(document, content);
	}

	/** Writes what accompanies the text and then the whole file. */
	void save(OutputStream out) throws IOException {
		String language = report.language();
		Map<String, String> values = Map.of("language", language, "bidi",
				TextDirection.isRightToLeft(language) ? language : "ar-SA");
		OfficeParts.copy("styles.xml", related("styles", "styles"), values);
		OfficeParts.copy("settings.xml", related("settings", "settings"), values);
		numbering.write(related("numbering", "numbering"), Messages.Appendix);
		if (!comments.isEmpty()) {
			write(related("comments", "comments"), words -> comments.write(words, made));
		}
		properties();
		parts.save(out);
	}

	private PackagePart related(String name, String kind) {
		PackagePart part = add(name, kind, kind);
		OfficeParts.relate(document, part, RELATIONS + kind);
		return part;
	}

	private PackagePart add(String name, String kind, String type) {
		return parts.part("/word/" + name + ".xml", TYPE + type + "+xml");
	}

	private static void write(PackagePart part, Consumer<WordMarkup> content) {
		OfficeParts.write(part, xml -> content.accept(new WordMarkup(xml, Style::id, new Numbers())));
	}

	private void properties() {
		PackageProperties properties = parts.properties();
		properties.setTitleProperty(report.cover().title());
		properties.setSubjectProperty(report.title());
		properties.setLanguageProperty(report.language());
	}

	@Override
	public void close() {
		parts.close();
	}
}

package io.orgdeck.export.word.internal.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.Consumer;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;

import io.orgdeck.core.report.Chart;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.export.word.internal.chart.ChartLook;
import io.orgdeck.export.word.internal.chart.ChartPart;
import io.orgdeck.export.word.internal.house.HouseStyle;
import io.orgdeck.export.word.internal.markup.Numbers;
import io.orgdeck.export.word.internal.markup.WordMarkup;
import io.orgdeck.export.word.internal.markup.XmlWriter;
import io.orgdeck.export.word.internal.parts.OfficeParts;

/** The file that a paper becomes: the house style it is written in, and what comes along with the text. */
final class PaperFile {

	private final ReportModel report;
	private final HouseStyle house;
	private final Instant made;
	private final CommentsPart comments;

	PaperFile(ReportModel report, HouseStyle house, Instant made) throws IOException {
		this.report = report;
		this.house = house;
		this.made = made;
		comments = new CommentsPart(house);
		house.language(report.language());
	}

	HouseStyle house() {
		return house;
	}

	CommentsPart comments() {
		return comments;
	}

	/** Adds a chart and says under which id the text refers to it. */
	String chart(Chart chart) {
		try {
			var look = new ChartLook(house.accent(), house.typeface(), report.language());
			return new ChartPart(chart, look, made, report.client()).addTo(house.parts(), house.document());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Adds a header or footer and says under which id the text refers to it. */
	String margin(String kind, String element, Consumer<WordMarkup> content) {
		PackagePart part = house.parts().part(house.parts().freeNumber("/word/" + kind, ".xml"), HouseStyle.TYPE + kind + "+xml");
		OfficeParts.write(part, xml -> content.accept(words(xml).root(element)));
		return OfficeParts.relate(house.document(), part, HouseStyle.RELATIONS + kind);
	}

	private WordMarkup words(XmlWriter xml) {
		return new WordMarkup(xml, house.styles(), new Numbers(0, 0));
	}

	/** The whole file, once the text is written. */
	byte[] finish() throws IOException {
		comments.save(made);
		house.saveStyles();
		PackageProperties properties = house.parts().properties();
		properties.setTitleProperty(report.cover().title());
		properties.setSubjectProperty(report.title());
		properties.setLanguageProperty(report.language());
		properties.setModifiedProperty(Optional.of(Date.from(made)));
		var out = new ByteArrayOutputStream();
		house.parts().save(out);
		return out.toByteArray();
	}
}

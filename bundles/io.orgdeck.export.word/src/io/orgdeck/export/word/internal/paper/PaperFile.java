package io.orgdeck.export.word.internal.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;

import io.orgdeck.core.report.Chart;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.export.word.internal.house.HostDocument;
import io.orgdeck.export.word.internal.text.DocumentText;
import io.orgdeck.export.word.internal.text.WordWriter;
import io.orgdeck.office.chart.AltText;
import io.orgdeck.office.chart.ChartWorkbook;
import io.orgdeck.office.chart.Figures;
import io.orgdeck.office.chart.NativeChart;

/** The file that a paper becomes: the house style it is written in, and what comes along with the text. */
final class PaperFile {

	/** English Metric Units in the twentieth of a point. */
	private static final int EMU = 635;
	/** Size of names in charts. */
	private static final double POINTS = 10;

	private final ReportModel report;
	private final HostDocument house;
	private final Instant made;
	private final Guidance guidance;

	PaperFile(ReportModel report, HostDocument house, Instant made) {
		this.report = report;
		this.house = house;
		this.made = made;
		guidance = new Guidance(house, made);
	}

	HostDocument house() {
		return house;
	}

	Guidance guidance() {
		return guidance;
	}

	/** Writes a chart into the line of text, with the words for people who cannot see it; width and height in twentieths of a point. */
	void chart(Chart chart, WordWriter words, int width, int height) {
		try {
			XWPFRun run = words.paragraph().createRun();
			XWPFChart target = house.document().createChart(run, width * EMU, height * EMU);
			new NativeChart(chart, house.colours(), house.chartTypeface(), report.language(), POINTS).fill(target, new Figures.Embedded());
			ChartWorkbook.seal(target, made, report.client());
			AltText.set(run, chart, words.numbers().nextDrawing());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InvalidFormatException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The whole file, once the text is written. What the text shows no longer is left out. */
	byte[] finish() throws IOException {
		CTBody body = house.document().getDocument().getBody();
		if (!house.isOwn()) {
			guidance.keep(Blocks.comments(body));
			Set<String> shown = Blocks.relations(body);
			house.drop("chart", shown);
			house.drop("image", shown);
			house.drop("hyperlink", shown);
		}
		PackageProperties properties = house.parts().properties();
		if (properties.getCreatorProperty().isEmpty()) {
			properties.setCreatorProperty(DocumentText.clean(report.client()));
			properties.setCreatedProperty(Optional.of(Date.from(made)));
		}
		properties.setTitleProperty(report.cover().title());
		properties.setSubjectProperty(report.title());
		properties.setLanguageProperty(report.language());
		properties.setModifiedProperty(Optional.of(Date.from(made)));
		var out = new ByteArrayOutputStream();
		house.save(out);
		return out.toByteArray();
	}
}

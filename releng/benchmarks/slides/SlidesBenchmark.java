import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.eclipse.core.runtime.NullProgressMonitor;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.Exporter;
import io.orgdeck.core.report.Edition;
import io.orgdeck.core.report.Edition.Audience;
import io.orgdeck.core.report.Edition.Part;
import io.orgdeck.core.report.ReportBuilder;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.DeckStore;
import io.orgdeck.export.slides.internal.SlidesExporter;
import io.orgdeck.export.word.internal.BoardPaperExporter;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckPackage.Literals;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Question;

/**
 * The slides beside the board paper, both warm, of the sample client with its questions over ten dimensions, so that there are 12
 * charts on about 20 slides. Both include reading the file back.
 */
public final class SlidesBenchmark {

	private static final int DIMENSIONS = 10;
	private static final int WARM_UP = 25;
	private static final int ROUNDS = 25;

	private SlidesBenchmark() {
	}

	public static void main(String[] arguments) throws IOException {
		ReportModel report = report();
		byte[] deck = written(new SlidesExporter(), report);
		try (var show = new XMLSlideShow(new ByteArrayInputStream(deck))) {
			System.out.printf("%d slides with %d charts, %d kB%n", show.getSlides().size(), show.getCharts().size(), deck.length / 1024);
		}
		double[] slides = new double[ROUNDS];
		double[] papers = new double[ROUNDS];
		for (int i = -WARM_UP; i < ROUNDS; i++) {
			double one = time(new SlidesExporter(), report);
			double other = time(new BoardPaperExporter(), report);
			if (i >= 0) {
				slides[i] = one;
				papers[i] = other;
			}
		}
		Arrays.sort(slides);
		Arrays.sort(papers);
		System.out.printf("warm   slides %7.1f ms (%.1f to %.1f)   board paper %7.1f ms (%.1f to %.1f)   ratio %.2f   to reach 2%n",
				slides[ROUNDS / 2], slides[0], slides[ROUNDS - 1], papers[ROUNDS / 2], papers[0], papers[ROUNDS - 1],
				slides[ROUNDS / 2] / papers[ROUNDS / 2]);
	}

	private static ReportModel report() throws IOException {
		Deck deck;
		try (InputStream in = resource("/deck/learning-organisation.carddeck")) {
			deck = new DeckStore().read(in, "deck").content();
		}
		try (InputStream in = resource("/sample/riverside.xml")) {
			Assessment assessment = new AssessmentStore().readTemplate(in, "sample", deck);
			spread(assessment);
			return ReportBuilder.report(assessment, LocalDate.of(2026, 3, 2), new Edition(Audience.BOARD, Part.WHOLE, Optional.empty()));
		}
	}

	private static InputStream resource(String name) {
		return SlidesBenchmark.class.getResourceAsStream(name);
	}

	private static void spread(Assessment assessment) {
		List<Dimension> dimensions = assessment.getDeck().getDimensions();
		while (dimensions.size() < DIMENSIONS) {
			Dimension more = Ids.create(Literals.DIMENSION);
			more.setName("Dimension " + dimensions.size());
			dimensions.add(more);
		}
		var questions = new ArrayList<Question>();
		assessment.getDeck().getSections().forEach(section -> section.getCards().forEach(card -> questions.addAll(card.getQuestions())));
		questions.removeIf(question -> question.getDimension() == null);
		for (int i = 0; i < questions.size(); i++) {
			questions.get(i).setDimension(dimensions.get(i % DIMENSIONS));
		}
	}

	private static byte[] written(Exporter exporter, ReportModel report) throws IOException {
		var out = new ByteArrayOutputStream();
		exporter.export(report, ExportOptions.defaults(), out, new NullProgressMonitor());
		return out.toByteArray();
	}

	private static double time(Exporter exporter, ReportModel report) throws IOException {
		long start = System.nanoTime();
		written(exporter, report);
		return (System.nanoTime() - start) / 1e6;
	}
}

package io.orgdeck.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.ExporterRegistry;
import io.orgdeck.core.export.ReadbackRegistry;
import io.orgdeck.core.pack.BoardPack;
import io.orgdeck.core.pack.PackCheck;
import io.orgdeck.core.pack.PackEdition;
import io.orgdeck.core.pool.Release;
import io.orgdeck.core.pool.Spread;
import io.orgdeck.core.scoring.Comparison;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.deck.Question;

@DisplayName("A board pack of an assessment that is set beside other organisations")
class PackBesideOthersTest {

	private static final int ORGANISATIONS = 43;

	@TempDir
	private Path folder;

	/** Figures of others on everything that was asked, none of which the assessment has itself. */
	private static void setBesideOthers(Assessment assessment) {
		var questions = new TreeMap<String, Release.OfQuestion>();
		var dimensions = new TreeMap<String, Spread>();
		for (Question question : assessment.getSessions().stream().flatMap(session -> session.getBallots().stream())
				.map(Ballot::getQuestion).filter(question -> question != null && question.isScored()).toList()) {
			List<Double> levels = Scale.of(question).steps().stream().map(Scale.Step::value).toList();
			double span = levels.getLast() - levels.getFirst();
			int number = questions.size();
			questions.put(question.getId(), new Release.OfQuestion(Comparison.lineage(question), levels, new Spread(20 + number % 23,
					levels.getFirst() + span / 4, levels.getFirst() + span / 2, levels.getFirst() + span * 3 / 4)));
			if (question.getDimension() != null) {
				dimensions.put(question.getDimension().getId(), new Spread(ORGANISATIONS, 0.31, 0.47, 0.68));
			}
		}
		assessment.setBenchmark(new Release(3, LocalDate.of(2026, 2, 1), ORGANISATIONS, Map.of("Council", 17),
				new ArrayList<>(questions.values()), dimensions).json());
	}

	@Test
	@DisplayName("is whole: paper, slides and the rest say the same of the others")
	void theOthersAreCompared() throws IOException {
		Assessment riverside = DeckRegistry.platform().sample().orElseThrow().create();
		int without = made(riverside, "Without").compared();
		setBesideOthers(riverside);
		PackCheck check = made(riverside, "Pack");
		assertEquals(List.of(), check.problems());
		assertTrue(check.compared() > without + 100, () -> check.compared() + " beside " + without);
		for (String file : List.of("1 Board paper.docx", "3 Slides for the meeting.pptx")) {
			assertTrue(words(folder.resolve("Pack").resolve(file)).contains(String.valueOf(ORGANISATIONS)), file);
		}
	}

	private PackCheck made(Assessment assessment, String name) throws IOException {
		Path pack = folder.resolve(name);
		new BoardPack(ExporterRegistry.platform(), ReadbackRegistry.platform(), assessment, PackEdition.BOARD, ExportOptions.defaults())
				.make(pack, false, false, new NullProgressMonitor());
		return PackCheck.of(pack, ReadbackRegistry.platform(), new NullProgressMonitor());
	}

	private static String words(Path file) throws IOException {
		String extension = file.getFileName().toString().replaceFirst(".*\\.", "");
		return ReadbackRegistry.platform().find(extension).orElseThrow().read(file, new NullProgressMonitor()).stream()
				.flatMap(passage -> passage.cells().stream()).collect(Collectors.joining("\n"));
	}
}

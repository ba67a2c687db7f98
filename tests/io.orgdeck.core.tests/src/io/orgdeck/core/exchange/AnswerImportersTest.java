package io.orgdeck.core.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.ContributionLog;
import io.orgdeck.core.scoring.AssessmentBuilder;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.samples.PrivateRegistry;
import io.orgdeck.samples.RecordingLog;

/** Importers of answers that plug-ins bring: bad ones are logged once and left out, one that fails leaves the others alone. */
class AnswerImportersTest {

	private final RecordingLog log = new RecordingLog();
	private final Assessment assessment = new AssessmentBuilder().assessment;

	/** Knows every file. */
	public static final class Knowing implements AnswerImporter {
		@Override
		public Optional<AnswerTable> recognise(Spreadsheet file, Assessment assessment) {
			return Optional.of(new AnswerTable() {
				@Override
				public String file() {
					return file.name();
				}

				@Override
				public String tool() {
					return "Polls";
				}

				@Override
				public int respondents() {
					return 0;
				}

				@Override
				public AnswerMapping mapping() {
					return new AnswerMapping("Polls", List.of(), List.of());
				}

				@Override
				public AnswerMapping mapping(AnswerMapping earlier) {
					return mapping();
				}

				@Override
				public Responses read(AnswerMapping decided, NewPeople people) {
					return new Responses(file.name(), List.of(), List.of(), List.of());
				}
			});
		}
	}

	/** Fails whatever it is shown. */
	public static final class Failing implements AnswerImporter {
		@Override
		public Optional<AnswerTable> recognise(Spreadsheet file, Assessment assessment) {
			throw new IllegalStateException("broken");
		}
	}

	private Optional<AnswerTable> recognise(String... elements) throws CoreException, IOException {
		var registry = new PrivateRegistry();
		registry.with("<extension point='io.orgdeck.core.importers'>" + String.join("", elements) + "</extension>");
		var importers = new AnswerImporters(registry.registry(), new ContributionLog(log));
		importers.recognise(new Spreadsheet("x.csv", List.of()), assessment);
		return importers.recognise(new Spreadsheet("x.csv", List.of()), assessment);
	}

	private static String answers(String id, Class<?> type) {
		return "<answers id='" + id + "' name='Polls' class='" + type.getName() + "'/>";
	}

	@Test
	@DisplayName("35: the first importer that knows a file has it; those that fail are told once")
	void theFirstThatKnowsHasIt() throws CoreException, IOException {
		assertEquals("Polls", recognise(answers("bad", Failing.class), answers("worse", String.class), answers("good", Knowing.class))
				.orElseThrow().tool());
		assertEquals(2, log.messages().size(), log.messages()::toString);
		assertTrue(log.messages().getFirst().contains("bad"), log.messages()::toString);
	}

	@Test
	@DisplayName("35: without id, name or class, or with an id that is taken, an importer is left out")
	void incompleteOnesAreLeftOut() throws CoreException, IOException {
		assertTrue(recognise("<answers id='x' name='X'/>", "<answers name='X' class='" + Knowing.class.getName() + "'/>",
				answers("bad", Failing.class), answers("bad", Knowing.class)).isEmpty());
		assertTrue(log.messages().stream().anyMatch(message -> message.contains("needs id, name and class")), log.messages()::toString);
		assertTrue(log.messages().stream().anyMatch(message -> message.contains("A second importer of answers")), log.messages()::toString);
	}
}

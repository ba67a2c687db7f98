import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;

import io.orgdeck.core.exchange.ResponseImport;
import io.orgdeck.core.exchange.ResponseReader;
import io.orgdeck.core.exchange.Responses;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.Fixture;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.model.assessment.Assessment;

/**
 * Takes answers into an assessment. A table is refused in words, or its answers come in; reading changes nothing, and what came
 * in is written and read again without a loss.
 */
final class Answers {

	private static final Assessment PRESENT = Fixture.assessment();

	private Answers() {
	}

	/** Makes a table of what the fuzzer thought of. */
	interface Reading {
		Spreadsheet read() throws IOException;
	}

	static void take(Reading reading) throws Exception {
		Spreadsheet file;
		try {
			file = reading.read();
		} catch (IOException e) {
			Seeds.assertTold(Failure.reason(e), e); // which logs, and so fails here, what nobody foresaw
			return;
		}
		Assessment assessment = EcoreUtil.copy(PRESENT);
		Responses responses = new ResponseReader(assessment).read(file);
		ResponseImport comparison = ResponseImport.of(assessment, List.of(responses));
		comparison.problems().forEach(problem -> Seeds.assertTold(problem.toString(), null));
		if (!EcoreUtil.equals(assessment, PRESENT)) {
			throw new AssertionError("Reading has changed the assessment.");
		}
		if (comparison.isWhole()) {
			comparison.apply(line -> true, Clock.systemUTC());
			byte[] written = new AssessmentStore().snapshot(assessment).xml();
			var again = new AssessmentStore().read(new ByteArrayInputStream(written), "Again");
			if (again.report().hasLosses()) {
				throw new AssertionError("What came in is not read again: " + again.report());
			}
		}
	}
}

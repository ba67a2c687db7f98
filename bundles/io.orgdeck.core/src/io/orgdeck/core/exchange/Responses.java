package io.orgdeck.core.exchange;

import java.util.List;

import io.orgdeck.core.tables.ImportProblem;
import io.orgdeck.core.tables.Place;

/**
 * What a file of answers holds for one assessment.
 *
 * @param file      name of the file
 * @param responses the answers that are certain
 * @param remarks   comments without an answer
 * @param newcomers people who have answered and whom the assessment does not have
 * @param problems  what could not be used, or what somebody should know
 */
public record Responses(String file, List<Response> responses, List<Remark> remarks, List<NewParticipant> newcomers,
		List<ImportProblem> problems) {

	public Responses {
		responses = List.copyOf(responses);
		remarks = List.copyOf(remarks);
		newcomers = List.copyOf(newcomers);
		problems = List.copyOf(problems);
	}

	/** The answers of people who are all known. */
	public Responses(String file, List<Response> responses, List<Remark> remarks, List<ImportProblem> problems) {
		this(file, responses, remarks, List.of(), problems);
	}

	/** A file that cannot be read at all. */
	static Responses unreadable(String file, String reason) {
		return new Responses(file, List.of(), List.of(),
				List.of(ImportProblem.error(Place.of(file), reason, Messages.response_leaveOut)));
	}

	/** Whether everything in the file could be read. */
	public boolean isWhole() {
		return problems.stream().noneMatch(ImportProblem::isError);
	}
}

package io.orgdeck.core.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.orgdeck.model.assessment.Assessment;

/** Files with answers after they have been opened: what is understood by itself, and tables of which somebody may decide what they mean. */
public final class ReadAnswers {

	/** One file: answers that speak for themselves, or a table with what its columns mean. */
	private record Part(Optional<Responses> plain, Optional<AnswerTable> table, Optional<AnswerMapping> mapping) {
	}

	private final Assessment assessment;
	private final List<Part> parts = new ArrayList<>();

	ReadAnswers(Assessment assessment) {
		this.assessment = assessment;
	}

	void add(Responses plain) {
		parts.add(new Part(Optional.of(plain), Optional.empty(), Optional.empty()));
	}

	void add(AnswerTable table) {
		parts.add(new Part(Optional.empty(), Optional.of(table), Optional.of(table.mapping())));
	}

	/** The tables of other programs, in the order of the files. */
	public List<AnswerTable> tables() {
		return parts.stream().flatMap(part -> part.table.stream()).toList();
	}

	/** What the columns of a table mean at present. */
	public AnswerMapping mapping(AnswerTable table) {
		return part(table).mapping.get();
	}

	/** Takes a decision about the columns of a table. */
	public void decide(AnswerTable table, AnswerMapping mapping) {
		parts.set(parts.indexOf(part(table)), new Part(Optional.empty(), Optional.of(table), Optional.of(mapping)));
	}

	private Part part(AnswerTable table) {
		return parts.stream().filter(part -> part.table.filter(one -> one == table).isPresent()).findFirst().orElseThrow();
	}

	/** What importing the files would change, with what has been decided. */
	public ResponseImport plan() {
		var people = new NewPeople(assessment);
		return ResponseImport.of(assessment,
				parts.stream().map(part -> part.plain.orElseGet(() -> part.table.get().read(part.mapping.get(), people))).toList());
	}
}

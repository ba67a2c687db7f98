package io.orgdeck.core.export;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.orgdeck.core.report.Edition;
import io.orgdeck.core.report.Edition.Audience;
import io.orgdeck.core.report.Edition.Part;
import io.orgdeck.core.report.ExemptMatter;
import io.orgdeck.model.assessment.Assessment;

/**
 * The options by which an exporter lets people choose the edition of a paper. An exporter that does not declare them gets
 * everything; one that declares only the part writes for the board.
 */
public final class EditionOptions {

	/** Option: {@code board}, {@code staff}, {@code working-group} or {@code easy-read}. */
	public static final String AUDIENCE = "audience";
	/** Option: {@code whole}, {@code public} for Part A or {@code exempt} for Part B. */
	public static final String PART = "part";
	/** Option: id of the working group that the paper is written for. */
	public static final String GROUP = "working-group";

	private EditionOptions() {
	}

	/**
	 * The edition that was chosen. Papers for staff and in easy read never hold what is exempt.
	 *
	 * @param values as the exporter's options were resolved
	 * @throws OptionException when the choices do not go together
	 */
	public static Edition edition(Map<String, String> values, Assessment assessment) throws OptionException {
		if (!values.containsKey(AUDIENCE) && !values.containsKey(PART)) {
			return Edition.EVERYTHING;
		}
		Audience audience = Audience.valueOf(constant(values.getOrDefault(AUDIENCE, "board")));
		Part part = Part.valueOf(constant(values.getOrDefault(PART, "whole")));
		boolean open = audience == Audience.STAFF || audience == Audience.EASY_READ;
		if (part == Part.EXEMPT && audience != Audience.BOARD) {
			throw new OptionException(Messages.exemptIsForBoard);
		}
		if (part == Part.EXEMPT && !ExemptMatter.isAny(assessment)) {
			throw new OptionException(Messages.nothingExempt);
		}
		if ((open || part == Part.PUBLIC) && ExemptMatter.isAll(assessment)) {
			throw new OptionException(Messages.everythingExempt);
		}
		if (audience == Audience.WORKING_GROUP && !values.containsKey(GROUP)) {
			throw new OptionException(Messages.whichGroup);
		}
		return new Edition(audience, open ? Part.PUBLIC : part, Optional.ofNullable(values.get(GROUP)));
	}

	private static String constant(String value) {
		return value.toUpperCase(Locale.ROOT).replace('-', '_');
	}
}

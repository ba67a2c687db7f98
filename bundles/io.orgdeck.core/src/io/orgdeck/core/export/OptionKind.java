package io.orgdeck.core.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an option of an exporter takes. In a plugin.xml the kinds are written in lower case, with hyphens. */
public enum OptionKind {
	/** Any words. */
	TEXT,
	/** Yes or no; the value is {@code true} or {@code false}. */
	FLAG,
	/** One of a few that the exporter declares. */
	CHOICE,
	/** Path of a file that is there already. */
	FILE,
	/** Words that are asked for again each time, neither shown nor remembered. */
	PASSWORD,
	/** A participant; the value is the short number. */
	PARTICIPANT,
	/** A respondent group; the value is its name. */
	GROUP,
	/** A session; the value is its id. */
	SESSION,
	/** A working group of the strategy; the value is its id. */
	WORKING_GROUP,
	/** Questions with one tag or of one group; the value is the tag. */
	TAG,
	/** A language that readers are spoken to in; the value is its tag. */
	LANGUAGE;

	/** As it is written in a plugin.xml. */
	public String xmlName() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static Optional<OptionKind> of(String xmlName) {
		return xmlName == null ? Optional.of(TEXT) : Arrays.stream(values()).filter(kind -> kind.xmlName().equals(xmlName)).findFirst();
	}

	static String allNames() {
		return Arrays.stream(values()).map(OptionKind::xmlName).collect(Collectors.joining(", "));
	}
}

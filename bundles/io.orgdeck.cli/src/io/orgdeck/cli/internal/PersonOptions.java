package io.orgdeck.cli.internal;

import java.util.List;

import picocli.CommandLine.Option;

/** Who is meant, and what else the person is called. */
final class PersonOptions {

	@Option(names = "--person", required = true, paramLabel = "${bundle:label.PERSON}")
	String person;

	@Option(names = "--also", paramLabel = "${bundle:label.NAME}")
	List<String> also = List.of();
}

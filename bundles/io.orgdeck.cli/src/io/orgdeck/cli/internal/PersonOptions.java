package io.orgdeck.cli.internal;

import java.util.List;

import picocli.CommandLine.Option;

/** Who is meant, and what else the person is called. */
final class PersonOptions {

	@Option(names = "--person", required = true, paramLabel = "PERSON")
	String person;

	@Option(names = "--also", paramLabel = "NAME")
	List<String> also = List.of();
}

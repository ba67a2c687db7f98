package io.orgdeck.cli.internal;

import java.nio.file.Path;
import java.util.Optional;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import io.orgdeck.core.store.PasswordSource;

/** Gives a command that reads protected files the option to say where the password stands. */
final class PasswordOption implements PasswordSource {

	@Spec(Spec.Target.MIXEE)
	private CommandSpec spec;

	@Option(names = "--password-file", paramLabel = "${bundle:label.FILE}")
	private Path file;

	private PasswordSource asked;

	@Override
	public Optional<char[]> passwordOf(String name, boolean again) {
		if (asked == null) {
			asked = new AskedPassword(file, spec);
		}
		return asked.passwordOf(name, again);
	}
}

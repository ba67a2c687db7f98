package io.orgdeck.core.testfiles;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A program of the tests in a process of its own; its classes come from where these come from, be it a flat class path, bundles,
 * or projects that Eclipse has compiled.
 */
public final class OtherProcess {

	private OtherProcess() {
	}

	/**
	 * @param program   has a main method
	 * @param libraries a class of each place that it needs beside its own
	 * @param options   of the JVM
	 */
	public static ProcessBuilder of(Class<?> program, List<Class<?>> libraries, List<String> options, List<String> arguments) {
		var command = new ArrayList<String>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
		command.add(Stream.concat(Stream.of(program), libraries.stream()).map(OtherProcess::placeOf).distinct()
				.collect(Collectors.joining(File.pathSeparator)));
		command.addAll(options);
		command.add(program.getName());
		command.addAll(arguments);
		return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
	}

	private static String placeOf(Class<?> type) {
		try {
			Path place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
			return place + File.pathSeparator + place.resolve("bin");
		} catch (URISyntaxException e) {
			throw new IllegalStateException(type.getName(), e);
		}
	}
}

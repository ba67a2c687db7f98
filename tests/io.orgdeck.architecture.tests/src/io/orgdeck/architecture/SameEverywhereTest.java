package io.orgdeck.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/**
 * L1, ROBUSTNESS 44: what is written for others has the same bytes on every computer. No compiled class of a bundle without
 * a window calls a method that asks how the computer is set.
 */
class SameEverywhereTest {

	/** Fewer are not all there are, so something would be wrong with the way they are found. */
	private static final int LEAST = 3;

	static Stream<SourceBundle> bundles() {
		return SourceBundle.all().stream()
				.filter(bundle -> !bundle.needs().contains("org.eclipse.ui") && !bundle.name().endsWith(".launcher"))
				.filter(bundle -> !bundle.name().equals("io.orgdeck.app")).filter(bundle -> !bundle.sources(".java").isEmpty());
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void nothingAsksHowTheComputerIsSet(SourceBundle bundle) throws IOException {
		var calls = new ArrayList<MethodCall>();
		var installed = Platform.getBundle(bundle.name());
		assertNotNull(installed, () -> bundle + " must be required by this test");
		var classes = classes(installed);
		assertFalse(classes.size() < LEAST, () -> bundle + " has only " + classes);
		for (var compiled : classes) {
			try (var in = installed.getResource(compiled).openStream()) {
				calls.addAll(MethodCall.in(in));
			}
		}
		for (var habit : ComputersHabits.values()) {
			assertEquals(List.of(), habit.among(calls), () -> habit + " must not depend on the computer's language, country or encoding");
		}
	}

	private static List<String> classes(Bundle bundle) {
		return List.copyOf(bundle.adapt(BundleWiring.class).listResources("/", "*.class",
				BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL));
	}

	@Test
	@DisplayName("A call is found by class and method, as a method reference too, and with a locale it is none")
	void whatIsLookedForIsFound() throws IOException {
		var found = new ArrayList<String>();
		var calls = calls(Example.class);
		for (var habit : ComputersHabits.values()) {
			habit.among(calls).forEach(call -> found.add(habit + ": " + call));
		}
		String here = Example.class.getName();
		assertEquals(List.of("FORMAT: " + here + "#figure calls java.lang.String.format(Ljava/lang/String;[Ljava/lang/Object;)",
				"CASE: " + here + "#small calls java.lang.String.toLowerCase()",
				"LOCALE: " + here + "#language calls java.util.Locale.getDefault()",
				"ENCODING: " + here + "#bytes calls java.lang.String.getBytes()"), found);
	}

	@Test
	void aConstructorWithoutALocaleIsFound() throws IOException {
		var writer = new ClassWriter(0);
		writer.visit(Opcodes.V21, Opcodes.ACC_PUBLIC, "made/ForThis", null, "java/lang/Object", null);
		var method = writer.visitMethod(Opcodes.ACC_STATIC, "date", "()V", null, null);
		method.visitCode();
		method.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/text/SimpleDateFormat", "<init>", "(Ljava/lang/String;)V", false);
		method.visitEnd();
		writer.visitEnd();
		assertEquals(List.of("made.ForThis#date calls java.text.SimpleDateFormat.new(Ljava/lang/String;)"),
				ComputersHabits.DATES.among(MethodCall.in(new ByteArrayInputStream(writer.toByteArray()))).stream()
						.map(MethodCall::toString).toList());
	}

	private static List<MethodCall> calls(Class<?> type) throws IOException {
		try (var in = type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
			return MethodCall.in(in);
		}
	}

	/** Does what is forbidden, and the same as it is right. */
	static final class Example {

		private Example() {
		}

		static String figure(int number) {
			return String.format("%d", number) + String.format(Locale.ROOT, "%d", number);
		}

		static Stream<String> small(List<String> words) {
			return words.stream().map(String::toLowerCase).map(word -> word.toUpperCase(Locale.ROOT));
		}

		static Locale language() {
			return Locale.getDefault();
		}

		static byte[] bytes(String word) {
			return word.getBytes();
		}
	}
}

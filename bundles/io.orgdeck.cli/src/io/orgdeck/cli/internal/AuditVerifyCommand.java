package io.orgdeck.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import io.orgdeck.core.audit.AuditBundle;
import io.orgdeck.core.audit.AuditCheck;
import io.orgdeck.core.audit.AuditCheck.Checked;
import io.orgdeck.core.audit.Hashes;

/** {@code orgdeck audit verify}: recomputes the figures of a bundle, and looks whether it and the files are as they were signed. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class AuditVerifyCommand implements Callable<Integer> {

	private static final int PROBLEMS = 1;

	@Spec
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "${bundle:label.BUNDLE}")
	private Path file;

	@Parameters(index = "1..*", paramLabel = "${bundle:label.PAPER}")
	private List<Path> papers = List.of();

	@Option(names = "--key", paramLabel = "${bundle:label.KEY}")
	private String key;

	@Option(names = "--json")
	private boolean json;

	@Override
	public Integer call() throws Exception {
		AuditBundle bundle = AuditBundle.read(file);
		AuditCheck check = AuditCheck.of(bundle, papers);
		boolean known = key == null || isKey(bundle.key());
		if (json) {
			Json.print(describe(bundle, check, known), spec);
		} else {
			print(bundle, check, known);
		}
		return known && check.isSound() ? 0 : PROBLEMS;
	}

	/** A key may be given in full, or as a paper carries it. */
	private boolean isKey(String signer) {
		String given = key.replaceAll("[^0-9A-Fa-f]", "").toLowerCase(Locale.ROOT);
		return given.length() >= Hashes.inShort(signer).replace(" ", "").length()
				&& (signer.equals(given) || Hashes.ofKey(signer).startsWith(given));
	}

	private void print(AuditBundle bundle, AuditCheck check, boolean known) throws IOException {
		PrintWriter out = spec.commandLine().getOut();
		if (!known) {
			out.println(Messages.auditOtherKey);
		}
		check.said(bundle).forEach(out::println);
	}

	private static JsonObject describe(AuditBundle bundle, AuditCheck check, boolean known) {
		var all = new JsonObject();
		all.addProperty("sound", known && check.isSound());
		all.addProperty("key", bundle.key());
		all.addProperty("keyAsExpected", known);
		all.addProperty("inputs", bundle.hash());
		all.addProperty("files", check.files());
		var problems = new JsonArray();
		check.problems().forEach(problems::add);
		all.add("problems", problems);
		var figures = new JsonArray();
		check.figures().forEach(one -> figures.add(describe(one)));
		all.add("figures", figures);
		return all;
	}

	private static JsonObject describe(Checked figure) {
		var one = new JsonObject();
		one.addProperty("figure", figure.figure());
		one.addProperty("stated", figure.stated());
		one.addProperty("found", figure.found());
		one.addProperty("verdict", figure.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' '));
		return one;
	}
}

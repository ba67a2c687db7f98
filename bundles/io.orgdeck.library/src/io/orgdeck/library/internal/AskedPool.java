package io.orgdeck.library.internal;

import java.io.IOException;
import java.io.PrintWriter;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import io.orgdeck.library.pool.Pool;
import io.orgdeck.library.pool.Pools;

/** What the commands of a pool have in common: its address, and who asks for a password. */
final class AskedPool {

	@Spec(Spec.Target.MIXEE)
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "${bundle:label.POOL}")
	private String address;

	Pool open() throws IOException {
		return Pools.at(address, new AskedLogin());
	}

	PrintWriter out() {
		return spec.commandLine().getOut();
	}
}

package io.orgdeck.core.document;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is working on something.
 *
 * @param user    their name
 * @param host    name of the computer
 * @param pid     process on that computer
 * @param started when that process was started; tells it from a later one with the same number
 * @param since   when the work began
 * @param token   different for each piece of work
 */
public record LockHolder(String user, String host, long pid, Instant started, Instant since, String token) {

	private static final String HOST = hostName();
	private static final long PID = ProcessHandle.current().pid();
	private static final Instant STARTED = startOf(ProcessHandle.current());

	/** A new piece of work of this process. */
	static LockHolder here() {
		return new LockHolder(OwnName.get(), HOST, PID, STARTED, Instant.now(), UUID.randomUUID().toString());
	}

	/** Whether that process is surely gone: only a process of this computer can be known to be. */
	boolean isGone() {
		if (!host.equals(HOST)) {
			return false;
		}
		Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
		return process.isEmpty() || !startOf(process.get()).equals(started);
	}

	boolean isThisProcess() {
		return host.equals(HOST) && pid == PID && started.equals(STARTED);
	}

	private static Instant startOf(ProcessHandle process) {
		return process.info().startInstant().orElse(Instant.EPOCH);
	}

	JsonObject toJson() {
		var json = new JsonObject();
		json.addProperty("user", user);
		json.addProperty("host", host);
		json.addProperty("pid", pid);
		json.addProperty("started", started.toString());
		json.addProperty("since", since.toString());
		json.addProperty("token", token);
		return json;
	}

	/** Empty when the text says nothing sensible, for instance because it is being written at this moment. */
	static Optional<LockHolder> parse(String text) {
		try {
			JsonObject json = JsonParser.parseString(text).getAsJsonObject();
			return Optional.of(new LockHolder(json.get("user").getAsString(), json.get("host").getAsString(),
					json.get("pid").getAsLong(), Instant.parse(json.get("started").getAsString()),
					Instant.parse(json.get("since").getAsString()), json.get("token").getAsString()));
		} catch (RuntimeException e) {
			return Optional.empty(); // Gson and Instant have one exception each for every way of being wrong
		}
	}

	private static String hostName() {
		for (String variable : new String[] { "COMPUTERNAME", "HOSTNAME" }) {
			String name = System.getenv(variable);
			if (name != null && !name.isBlank()) {
				return name;
			}
		}
		try {
			Path file = Path.of("/etc/hostname");
			String name = Files.exists(file) ? Files.readString(file).strip() : "";
			return name.isEmpty() ? InetAddress.getLocalHost().getHostName() : name;
		} catch (IOException e) {
			return "?";
		}
	}
}

package io.orgdeck.cli.models;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Libraries that log share locks: what one thread has begun, another must not wait for. */
class RoomThenFileTest {

	@TempDir
	private Path folder;

	@Test
	@DisplayName("50: after a room was open on one thread, an Office file can be written on another")
	void aRoomKeepsNobodyFromWriting() throws Exception {
		String client = folder.resolve("client.assessment").toString();
		Terminal.run("sample", "--out", client);
		try (var room = new Terminal.Conversation("room", client, "--session", "s-readiness", "--address", "127.0.0.1")) {
			room.hear(line -> line.startsWith("Address: "));
			room.type("end");
			room.end();
		}
		Path workbook = folder.resolve("workbook.xlsx");
		var writing = new FutureTask<>(() -> Terminal.run("export", client, "--format", "workbook", "--out", workbook.toString()));
		Thread.ofPlatform().daemon().start(writing);
		writing.get(120, TimeUnit.SECONDS);
		assertTrue(Files.size(workbook) > 0);
	}
}

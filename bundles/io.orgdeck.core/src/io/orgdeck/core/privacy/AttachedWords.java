package io.orgdeck.core.privacy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks for a person in the content of an attachment: in plain text of the usual encodings, and in the parts of Office files. */
final class AttachedWords {

	/** What a look into an attachment came to. */
	enum Look {
		NAMES, DOES_NOT_NAME, CANNOT_BE_READ
	}

	private static final int MOST_BYTES = 64 << 20;
	private static final int ZIP = 0x504b;
	private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
			StandardCharsets.ISO_8859_1);

	private final PersonWords words;

	AttachedWords(PersonWords words) {
		this.words = words;
	}

	Look look(InputStream content) throws IOException {
		byte[] bytes = content.readNBytes(MOST_BYTES);
		boolean zip = bytes.length > 2 && ((bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF) == ZIP;
		if (isIn(bytes) || zip && isInEntry(bytes)) {
			return Look.NAMES;
		}
		return zip || isText(bytes) ? Look.DOES_NOT_NAME : Look.CANNOT_BE_READ;
	}

	private boolean isIn(byte[] bytes) {
		return ENCODINGS.stream().anyMatch(encoding -> words.isIn(new String(bytes, encoding)));
	}

	/** In Office files a name may be cut by marks of style; the words alone are looked at as well. */
	private boolean isInEntry(byte[] bytes) throws IOException {
		int left = MOST_BYTES;
		try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null && left > 0; entry = zip.getNextEntry()) {
				byte[] content = zip.readNBytes(left);
				left -= content.length;
				String text = new String(content, StandardCharsets.UTF_8);
				if (words.isIn(entry.getName()) || isIn(content) || words.isIn(text.replaceAll("<[^>]*>", ""))
						|| words.isIn(text.replaceAll("<[^>]*>", " "))) {
					return true;
				}
			}
			return false;
		} catch (IOException | IllegalArgumentException e) {
			return false; // no zip after all, or a broken one
		}
	}

	private static boolean isText(byte[] bytes) {
		for (byte one : bytes) {
			if (one == 0) {
				return false;
			}
		}
		return bytes.length < 5 || !new String(bytes, 0, 5, StandardCharsets.ISO_8859_1).equals("%PDF-");
	}
}

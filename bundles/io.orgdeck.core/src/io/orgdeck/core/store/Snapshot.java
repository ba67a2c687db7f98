package io.orgdeck.core.store;

import java.util.List;

import io.orgdeck.core.migration.FormatVersion;
import io.orgdeck.model.assessment.Attachment;

/**
 * A model at one moment, ready to be written while the model itself goes on changing.
 *
 * @param xml         the model
 * @param version     of the file format
 * @param attachments copies of its attachments' data
 */
public record Snapshot(byte[] xml, FormatVersion version, List<Attachment> attachments) {
}

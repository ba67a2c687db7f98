/** Open documents: one owner of content, undo, saving and recovery. */
package io.orgdeck.core.document;

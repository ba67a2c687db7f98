/** Tags of questions, groups of tags that include each other, and the one filter by which questions are chosen. */
package io.orgdeck.core.tags;

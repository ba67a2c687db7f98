/** Building blocks of pages: fields, lists, headings and small charts that look and behave alike everywhere. */
package io.orgdeck.ui.parts;

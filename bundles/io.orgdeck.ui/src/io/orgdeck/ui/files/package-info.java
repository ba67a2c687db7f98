/** What the File menu does beyond opening and saving: new assessments, the sample client, exports. */
package io.orgdeck.ui.files;

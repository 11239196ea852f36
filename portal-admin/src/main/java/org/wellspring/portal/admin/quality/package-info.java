/** What was found in a draft, beside the text and as one types. */
package org.wellspring.portal.admin.quality;

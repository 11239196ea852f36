/** Reading the record and having its chain checked: what administrators, auditors and lawyers do with it. */
package org.wellspring.portal.inspection;

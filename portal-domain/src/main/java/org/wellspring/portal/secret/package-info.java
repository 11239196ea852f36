/** What the database alone must not tell: sealed with a key that is kept outside of it. */
package org.wellspring.portal.secret;

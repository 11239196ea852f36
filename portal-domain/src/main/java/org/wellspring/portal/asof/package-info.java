/** Looking back: a public page as readers saw it at an instant, and proof of that. */
package org.wellspring.portal.asof;

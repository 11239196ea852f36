/** People who work on the portal: who they are, what they may do, how they prove it. */
package org.wellspring.portal.account;

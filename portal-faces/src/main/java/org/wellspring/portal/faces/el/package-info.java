/** What the Expression Language of Jakarta EE 10 still lacks, or takes long for. */
package org.wellspring.portal.faces.el;

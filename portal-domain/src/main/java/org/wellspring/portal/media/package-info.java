/** The library of images that items show: what is known of each, every version of its file, where it is shown. */
package org.wellspring.portal.media;

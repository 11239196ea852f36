/** The library of images: looking through it, adding to it, describing and replacing what is in it. */
package org.wellspring.portal.admin.media;

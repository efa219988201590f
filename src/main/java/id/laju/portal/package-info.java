/** The shell that all pages share: frames, home, sign-in page, error pages, language; knows the signed-in person, not the services. */
package id.laju.portal;

/** The public pages of the balai, whose content staff keep: profile, services, public information, anti-bribery policy, news and articles, with a search over them, FAQ and announcements. */
package id.laju.situs;

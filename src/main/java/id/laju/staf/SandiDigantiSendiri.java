package id.laju.staf;

/**
 * Somebody who knew the own password has replaced it; not published for one that an administrator gave.
 *
 * @param versi of the password before
 */
public record SandiDigantiSendiri(String staf, int versi) {
}

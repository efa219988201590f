package id.laju.mesin;

import java.util.List;

/**
 * Who is acting now.
 *
 * @param id login name of staff; {@code pengguna:<id>} for a customer's user, who is unknown to the engine
 * @param peran groups of the engine, empty for customers
 * @param satker tenants of the engine
 */
public record Pelaku(String id, List<String> peran, List<String> satker) {

    /** Roles that the person holds and does not only do for an absent colleague. */
    public List<String> sendiri() {
        return peran.stream().filter(p -> peran.contains(GrupSendiri.dari(p))).toList();
    }

    public boolean staf() {
        return !id.startsWith("pengguna:");
    }
}

package id.laju.wbs;

import java.time.Instant;

/**
 * Somebody of the circle of a satker.
 *
 * @param sebutan as the public form names the place
 * @param versiSandi of the password under which the member was confirmed
 * @param sejak null while the proposal waits to be confirmed
 */
record Anggota(long id, String satker, String staf, JabatanLingkar jabatan, String sebutan, String diusulkanOleh, Instant sejak, String keluarDiusulkanOleh, int versiSandi) {

    public boolean sah() {
        return sejak != null;
    }
}

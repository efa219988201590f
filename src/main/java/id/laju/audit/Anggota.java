package id.laju.audit;

import java.time.Instant;

/**
 * A person who was proposed for an audit team.
 *
 * @param putaran proposal in which this person came in
 * @param nama of the person
 * @param benturan declared an interest in the company; null before the declaration
 * @param disahkan when this person was first appointed; null for who never was
 * @param pernyataan why not available; null for who is
 */
public record Anggota(long id, long permohonanId, int putaran, String staf, String nama, Fungsi fungsi, KeadaanAnggota keadaan, Boolean benturan, String pernyataan, Instant dinyatakan,
        Instant diusulkan, String diusulkanOleh, Instant disahkan) {

    boolean dalamTim() {
        return keadaan.dalamTim();
    }

    /** "Diana Lestari (Ketua Tim)". */
    public String sebutan() {
        return nama + " (" + fungsi.label() + ")";
    }
}
